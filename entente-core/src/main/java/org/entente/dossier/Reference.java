package org.entente.dossier;

/// A source that entries of a dossier name by its id.
///
/// @param id the short name: lower case, digits and `-`
/// @param title what it is: the headline, or the title of the work
/// @param publisher who published it; empty if not known
/// @param date when, as precisely as known (`2015`, `2015-07`, `2015-07-10`); empty if not known
/// @param url where it can be read; empty if not known
/// @param read whether it was read for the dossier itself; otherwise it is cited at second hand
public record Reference(
    String id, String title, String publisher, String date, String url, boolean read) {}
