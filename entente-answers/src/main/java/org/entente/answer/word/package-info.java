/// An answer for a word processor.
@NullMarked
package org.entente.answer.word;

import org.jspecify.annotations.NullMarked;
