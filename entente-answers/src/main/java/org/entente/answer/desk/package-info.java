/// What questions are put to: where a user's own data lie, and what a figure rests on.
@NullMarked
package org.entente.answer.desk;

import org.jspecify.annotations.NullMarked;
