/// Shocks through world trade in general equilibrium: who is exposed to whom, with third markets.
///
/// [org.entente.equilibrium.TradeShares] says who buys from whom;
/// [org.entente.equilibrium.Exposure] gives the effect of small shocks by one matrix inversion,
/// [org.entente.equilibrium.ExactHat] that of large ones, tariffs and embargoes. One sector,
/// balanced trade. The method page is `docs/methods/equilibrium.md`.
@NullMarked
package org.entente.equilibrium;

import org.jspecify.annotations.NullMarked;
