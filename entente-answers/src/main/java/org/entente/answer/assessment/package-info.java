/// The answer to `assess`, as text and as JSON.
@NullMarked
package org.entente.answer.assessment;

import org.jspecify.annotations.NullMarked;
