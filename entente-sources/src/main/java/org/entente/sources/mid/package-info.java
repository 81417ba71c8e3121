/// Militarised interstate disputes in the codings of Gibler, Miller and Little and of COW.
@NullMarked
package org.entente.sources.mid;

import org.jspecify.annotations.NullMarked;
