package org.entente.text.claim;

import org.entente.text.actor.Actor;

/// One statement of an article about two actors.
///
/// @param source who acts or holds the attitude
/// @param target whom it concerns
/// @param kind the relation
/// @param sign 1 for what binds, -1 for what divides, turned by a negation
/// @param strength how much the relation says, in (0, 1]
/// @param mutual whether it holds of both directions alike
/// @param modality how it is put
/// @param speaker who is said to say it, empty where the article itself does
/// @param time the words that date it, empty where there are none
/// @param detail what the relation is about where the text says so, such as `remittances`
/// @param quote the sentence
/// @param confidence the share of claims of this sort that are right, in (0, 1)
public record Claim(
    Actor source,
    Actor target,
    ClaimKind kind,
    int sign,
    double strength,
    boolean mutual,
    Modality modality,
    String speaker,
    String time,
    String detail,
    Quote quote,
    double confidence) {}
