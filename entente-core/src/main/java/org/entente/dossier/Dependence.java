package org.entente.dossier;

import org.entente.evidence.Range;
import org.entente.world.State;
import org.jspecify.annotations.Nullable;

/// How much a state rests on another, as a source gives it.
///
/// Several entries of one state, partner, matter and year are conflicting accounts; they stay side
/// by side.
///
/// @param of who depends
/// @param on on whom; the whole world if null
/// @param matter what flows: `remittances`, `trade`, `arms`, `energy`, `finance`, `protection`
/// @param year the year of the figure
/// @param value the figure; null where the source gives words only
/// @param unit its unit, such as `% of GDP`
/// @param grounds what this rests on
public record Dependence(
    State of,
    @Nullable State on,
    String matter,
    int year,
    @Nullable Range value,
    String unit,
    Grounds grounds) {}
