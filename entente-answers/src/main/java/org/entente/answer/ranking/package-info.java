/// The answer to `rank`.
@NullMarked
package org.entente.answer.ranking;

import org.jspecify.annotations.NullMarked;
