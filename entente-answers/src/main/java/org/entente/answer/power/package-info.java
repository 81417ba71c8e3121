/// The answers to `power` and `build`: what a rule gives each member, and whom to win.
@NullMarked
package org.entente.answer.power;

import org.jspecify.annotations.NullMarked;
