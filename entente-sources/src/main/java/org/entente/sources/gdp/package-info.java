/// Gross domestic product: World Bank, and two estimates that reach further back.
@NullMarked
package org.entente.sources.gdp;

import org.jspecify.annotations.NullMarked;
