/// The commands that ask how sure an answer is: how far the evidence reaches, what a verdict hangs
/// on.
@NullMarked
package org.entente.app.surety;

import org.jspecify.annotations.NullMarked;
