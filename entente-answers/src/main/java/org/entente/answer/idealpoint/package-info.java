/// The answers to `ideal-points`: positions from the yearbook, or from votes fitted for the
/// question.
@NullMarked
package org.entente.answer.idealpoint;

import org.jspecify.annotations.NullMarked;
