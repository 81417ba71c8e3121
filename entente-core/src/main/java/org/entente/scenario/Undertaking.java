package org.entente.scenario;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a coalition can take on beyond what it does.
///
/// No part measures it: it stands in a scenario for the red lines that members have drawn.
public enum Undertaking {
  /// An attack on one is an attack on all.
  MUTUAL_DEFENCE("mutual defence"),
  /// Standing forces under one command.
  JOINT_FORCES("joint forces"),
  /// Bases or troops of other states on members' soil.
  FOREIGN_BASES("foreign bases on members' soil"),
  /// Sanctions imposed together.
  SANCTIONS("common sanctions"),
  /// A market with free movement of goods.
  COMMON_MARKET("a common market"),
  /// One currency.
  COMMON_CURRENCY("a common currency");

  private final String words;

  Undertaking(String words) {
    this.words = words;
  }

  /// The undertaking in words.
  public String words() {
    return words;
  }

  /// The key in files and options: `mutual-defence`.
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The undertaking of a key.
  public static Optional<Undertaking> find(String key) {
    return Arrays.stream(values()).filter(u -> u.key().equals(key)).findFirst();
  }
}
