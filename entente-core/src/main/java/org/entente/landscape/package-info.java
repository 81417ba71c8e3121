/// Landscape theory: which alignments of states are stable, how deep and how wide their valleys
/// are, and how high the pass to each is.
@NullMarked
package org.entente.landscape;

import org.jspecify.annotations.NullMarked;
