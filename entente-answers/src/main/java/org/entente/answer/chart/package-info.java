/// The forms of chart that reports use, each made from a table: intervals, matrices, networks,
/// maps, lines. A form makes a Vega-Lite specification; it computes nothing but places on the page.
///
/// What is drawn and why is told in docs/methods/report.md.
@NullMarked
package org.entente.answer.chart;

import org.jspecify.annotations.NullMarked;
