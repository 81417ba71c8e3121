/// Pages kept in an index: full-text and claim search, near-duplicates, claims by month
/// (docs/methods/archive.md).
@NullMarked
package org.entente.text.archive;

import org.jspecify.annotations.NullMarked;
