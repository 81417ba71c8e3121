/// Answers as HTML: one file that needs nothing from outside.
@NullMarked
package org.entente.answer.html;

import org.jspecify.annotations.NullMarked;
