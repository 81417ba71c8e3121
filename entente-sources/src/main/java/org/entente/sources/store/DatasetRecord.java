package org.entente.sources.store;

import java.time.LocalDate;

/// The provenance of a dataset in the store.
///
/// @param key the dataset's short name
/// @param title its full name
/// @param version the publisher's version
/// @param citation how to cite it
/// @param licence its licence or terms
/// @param file the name of the file it came from
/// @param sha256 the hash of that file
/// @param bytes the size of that file
/// @param rowsRead the lines read
/// @param rowsKept the rows in the store
/// @param rowsRefused the rows refused
/// @param firstYear the first year covered, 0 for none
/// @param lastYear the last year covered, 0 for none; what lies beyond it is unknown
/// @param imported the day of the import; it never reaches a result
public record DatasetRecord(
    String key,
    String title,
    String version,
    String citation,
    String licence,
    String file,
    String sha256,
    long bytes,
    long rowsRead,
    long rowsKept,
    long rowsRefused,
    int firstYear,
    int lastYear,
    LocalDate imported) {}
