/// Answers as text: pages fitted to a terminal, figures and words of fixed width.
@NullMarked
package org.entente.answer.text;

import org.jspecify.annotations.NullMarked;
