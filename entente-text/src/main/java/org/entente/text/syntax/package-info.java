/// Sentences, their tokens with part of speech and lemma.
@NullMarked
package org.entente.text.syntax;

import org.jspecify.annotations.NullMarked;
