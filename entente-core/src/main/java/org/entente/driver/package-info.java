/// Which pairs of members a verdict hangs on, and by how much.
@NullMarked
package org.entente.driver;

import org.jspecify.annotations.NullMarked;
