/// Programs that measure the ideal points: agreement, held-out votes, coverage, time. Each prints
/// the rows of docs/benchmarks/ideal-points.md.
@NullMarked
package org.entente.bench.idealpoint;

import org.jspecify.annotations.NullMarked;
