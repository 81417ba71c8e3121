/// The page on what a coalition may be.
@NullMarked
package org.entente.answer.hypothesis;

import org.jspecify.annotations.NullMarked;
