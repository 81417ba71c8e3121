/// Definitions of trust: the record of disputes and rivalries.
@NullMarked
package org.entente.part.trust;

import org.jspecify.annotations.NullMarked;
