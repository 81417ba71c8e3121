/// Coalitions side by side: which has the higher figure, and how surely, with draws that they
/// share.
@NullMarked
package org.entente.comparison;

import org.jspecify.annotations.NullMarked;
