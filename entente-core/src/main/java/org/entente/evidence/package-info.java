/// What was observed, and the figure: a value with its interval, its provenance, or the reason why
/// it is missing.
@NullMarked
package org.entente.evidence;

import org.jspecify.annotations.NullMarked;
