/// Which inputs a result hangs on: screening by elementary effects, shares of variance, and the
/// smallest change of one input that turns a verdict.
@NullMarked
package org.entente.sensitivity;

import org.jspecify.annotations.NullMarked;
