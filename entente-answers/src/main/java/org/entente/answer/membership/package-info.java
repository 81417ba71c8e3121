/// Who may leave a coalition and who may join it, as sections of answers, and as forecasts that can
/// be graded.
@NullMarked
package org.entente.answer.membership;

import org.jspecify.annotations.NullMarked;
