/// What a coalition may be, held against the same figures: competing hypotheses with the evidence
/// that tells them apart.
@NullMarked
package org.entente.hypothesis;

import org.jspecify.annotations.NullMarked;
