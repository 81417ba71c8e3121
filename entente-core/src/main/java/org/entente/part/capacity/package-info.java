/// Definitions of capacity: capabilities, and the power to decide.
@NullMarked
package org.entente.part.capacity;

import org.jspecify.annotations.NullMarked;
