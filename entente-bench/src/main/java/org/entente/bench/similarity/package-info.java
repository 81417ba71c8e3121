/// How well intervals of shared interests from the yearbook's sketch hold against the bootstrap itself.
@NullMarked
package org.entente.bench.similarity;

import org.jspecify.annotations.NullMarked;
