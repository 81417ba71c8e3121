/// Vectors of words in their sentence, by a small language model computed here in plain Java: the
/// same bytes on every machine (docs/methods/reading.md).
@NullMarked
package org.entente.text.embedding;

import org.jspecify.annotations.NullMarked;
