package org.entente.part;

import org.entente.evidence.Figure;

/// A part's figure for one member.
///
/// @param state the COW code
/// @param figure the figure
/// @param why what it rests on, in words
public record MemberFigure(int state, Figure figure, String why) {}
