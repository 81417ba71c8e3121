/// Who would rather be with whom: hedonic games of additively separable worths, the stability of a
/// division into groups, and who follows when one leaves.
@NullMarked
package org.entente.hedonic;

import org.jspecify.annotations.NullMarked;
