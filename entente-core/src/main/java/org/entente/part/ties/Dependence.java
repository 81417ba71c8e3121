package org.entente.part.ties;

import org.entente.evidence.Figure;

/// How much one state depends on another, by kind, and how much more than the other way round.
///
///     DEP_i(j) = (X_ij + M_ij) / GDP_i          asymmetry = log2(DEP_i(j) / DEP_j(i))
///
/// References: [OnealRussett1997], [KeohaneNye1977].
///
/// @param state the COW code of the state that depends
/// @param on the COW code of the state it depends on
/// @param trade trade with the other as a share of own GDP
/// @param remittances remittances received from the other as a share of own GDP
/// @param arms share of own arms imports of the last five years that came from the other
/// @param asymmetry log2 of the ratio of the two trade dependences; +1 means twice as dependent as
///   the other
public record Dependence(
    int state, int on, Figure trade, Figure remittances, Figure arms, Figure asymmetry) {}
