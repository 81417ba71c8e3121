package org.entente.situation;

/// Who would be counted among the members but stands outside every figure, and why.
///
/// @param who a [org.entente.part.Mention] of the state, or the name of a member that is none
/// @param why the reason, in words
public record LeftOut(String who, String why) {}
