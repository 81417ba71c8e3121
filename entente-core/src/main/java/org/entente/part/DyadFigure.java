package org.entente.part;

import org.entente.evidence.Figure;

/// A part's figure for one dyad.
///
/// @param first the COW code of the state with the lower code
/// @param second the COW code of the other
/// @param figure the figure
/// @param why what it rests on, in words
public record DyadFigure(int first, int second, Figure figure, String why) {}
