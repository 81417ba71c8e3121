/// Signed networks made from the evidence of a year.
@NullMarked
package org.entente.balance.evidence;

import org.jspecify.annotations.NullMarked;
