/// What a shock does to every state, by the linear way and in general equilibrium, side by side.
@NullMarked
package org.entente.impact;

import org.jspecify.annotations.NullMarked;
