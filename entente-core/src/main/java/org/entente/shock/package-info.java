/// The transparent linear shock: what a fall in one economy, its currency or a flow costs those who
/// live on trade with it and on money sent home, by elasticities that stand on screen.
///
/// The general-equilibrium counterpart, which knows third markets, is the package `equilibrium`.
/// The method page is `docs/methods/shocks.md`.
@NullMarked
package org.entente.shock;

import org.jspecify.annotations.NullMarked;
