/// The answer to `bargain`: what will be decided on an issue, by every model, with their traces.
@NullMarked
package org.entente.answer.bargain;

import org.jspecify.annotations.NullMarked;
