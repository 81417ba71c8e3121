/// What an answer is made of: a [Page] of [Section]s, [Table]s and [Chart]s. Text, HTML, CSV, Parquet
/// and JSON render it.
///
///     Table table = Table.builder("members", "Members", "Full members on the date.")
///         .text("state", "State", "Name of the state.")
///         .figure("trust", "Trust", "Mean trust towards the others.", "0 to 1")
///         .row("Russia", figure)
///         .build();
///     Page.titled("Members of SCO")
///         .finding("SCO has six members.")
///         .section(Section.headed("Members").table(table));
@NullMarked
package org.entente.answer.page;

import org.jspecify.annotations.NullMarked;
