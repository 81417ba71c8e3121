/// Questions that any door can put, the desk that answers them, and the answers.
@NullMarked
package org.entente.answer.question;

import org.jspecify.annotations.NullMarked;
