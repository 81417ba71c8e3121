/// League tables of coalitions: ranks with ties, percentiles among random coalitions of several
/// kinds, and how far an order depends on the weights.
@NullMarked
package org.entente.ranking;

import org.jspecify.annotations.NullMarked;
