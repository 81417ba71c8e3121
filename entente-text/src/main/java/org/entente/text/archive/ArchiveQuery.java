package org.entente.text.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is sought in an archive; all that is given must hold.
///
/// @param words words of the text, in any form of theirs; empty for any
/// @param from the code of the source of a claim; empty for any
/// @param to the code of its target; empty for any
/// @param kind the word of its kind; empty for any
/// @param since the first day; null for no bound
/// @param until the last day; null for no bound
public record ArchiveQuery(
    String words,
    String from,
    String to,
    String kind,
    @Nullable LocalDate since,
    @Nullable LocalDate until) {}
