/// The page on what a verdict hangs on.
@NullMarked
package org.entente.answer.driver;

import org.jspecify.annotations.NullMarked;
