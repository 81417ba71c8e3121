/// The report on one coalition: what a reader who sees nothing else must learn from it, section by
/// section. Every figure comes from an assessment; here they are put into words, tables and charts.
@NullMarked
package org.entente.answer.report;

import org.jspecify.annotations.NullMarked;
