/// How every command shows its answer: a command fills a [Page] of [Section]s, [Table]s and
/// [Chart]s and hands it to [OutputOptions]; text for a terminal, HTML, CSV, Parquet and JSON
/// follow.
///
///     @Mixin private OutputOptions output = new OutputOptions();
///     ...
///     Table table = Table.builder("members", "Members", "Full members on the date.")
///         .column(Column.text("state", "State", "Name of the state."))
///         .column(Column.figure("trust", "Trust", "Mean trust towards the others.", "0 to 1"))
///         .row("Russia", figure)
///         .build();
///     output.write(Answer.of(Page.titled("Members of SCO")
///         .finding("SCO has six members.")
///         .section(Section.headed("Members").table(table))));
@NullMarked
package org.entente.app.output;

import org.jspecify.annotations.NullMarked;
