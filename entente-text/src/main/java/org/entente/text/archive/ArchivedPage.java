package org.entente.text.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A page of an archive.
///
/// @param id its id: of pages of the same text and day there is one
/// @param name the file or address it came from
/// @param title its title; may be empty
/// @param date its day; null if not known
/// @param text its main text
/// @param repeats the id of the page that it nearly repeats; empty if none
/// @param claims how many claims were read from it
public record ArchivedPage(
    String id,
    String name,
    String title,
    @Nullable LocalDate date,
    String text,
    String repeats,
    int claims) {}
