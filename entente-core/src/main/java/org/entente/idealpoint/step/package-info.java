/// The steps of a fit: positions, roll calls, movement and the joint posterior, a sweep at a time.
@NullMarked
package org.entente.idealpoint.step;

import org.jspecify.annotations.NullMarked;
