package org.entente.text.check;

import org.entente.text.claim.Claim;
import org.entente.text.claim.Quote;
import org.jspecify.annotations.Nullable;

/// A figure that an author could rest a sentence on, or that speaks against it.
///
/// @param quote the sentence
/// @param claim what the sentence claims, as it was read; null where it says something of one
///   coalition
/// @param about who is meant, and of a coalition which part of its strength
/// @param signal the figure, and whether it speaks for the sentence
/// @param command what shows it with all that is behind it
public record Support(
    Quote quote, @Nullable Claim claim, String about, Signal signal, String command) {}
