package org.entente.balance;

/// What a search took, in measures that do not depend on the machine.
///
/// @param work units of work, of about one edge looked at each
/// @param branches how many times the search had to branch; 0 if bound and division met at once
public record SearchEffort(long work, long branches) {}
