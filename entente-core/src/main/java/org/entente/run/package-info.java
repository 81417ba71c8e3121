/// What every computation is given from outside: seed, progress, interruption, clock; and how it
/// says no.
@NullMarked
package org.entente.run;

import org.jspecify.annotations.NullMarked;
