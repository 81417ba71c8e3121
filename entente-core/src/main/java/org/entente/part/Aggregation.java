package org.entente.part;

/// How the figure of a group is put together from figures of its dyads or members: what an exact
/// and quick account of contributions rests on.
public enum Aggregation {
  /// The mean of one figure a dyad, over the dyads that have one.
  MEAN_OVER_DYADS("the mean over dyads"),
  /// The mean over members of a sum over their partners inside: each dyad adds what it carries in
  /// both directions, and the whole is divided by the number of members.
  MEAN_OVER_MEMBERS("the mean over members of a sum over partners inside"),
  /// The mean over members of the lowest figure among a member's dyads.
  MEAN_OF_LOWEST("the mean over members of the lowest of their dyads"),
  /// The product of one figure a dyad, over the dyads that have one: a further member can only
  /// lower it.
  PRODUCT_OVER_DYADS("the product over dyads"),
  /// The mean over members of a ratio that changes with the membership.
  MEAN_OF_RATIOS("the mean over members of a ratio that changes with the membership"),
  /// The sum of one figure a member.
  SUM_OVER_MEMBERS("the sum over members"),
  /// Anything else.
  OTHER("a figure that does not split into dyads or members");

  private final String words;

  Aggregation(String words) {
    this.words = words;
  }

  /// The aggregation in words.
  public String words() {
    return words;
  }
}
