/// States, coalitions, membership over time, and the registry of their names and codes.
@NullMarked
package org.entente.world;

import org.jspecify.annotations.NullMarked;
