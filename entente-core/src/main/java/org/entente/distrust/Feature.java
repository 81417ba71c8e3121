package org.entente.distrust;

import java.util.Arrays;
import java.util.List;

/// A feature of a dyad in a year, in the order in which [DyadFeatures] writes them.
///
/// Y is the year in use, or the end of the record where it ends earlier; g the years since the last
/// dispute; H_h the hostility of the record with a half-life of h years; i the state, j the other.
public enum Feature {
  /// 2^(-g/2).
  LAST_DISPUTE_2(0, "last_dispute_2", Topic.RECORD),
  /// 2^(-g/8).
  LAST_DISPUTE_8(1, "last_dispute_8", Topic.RECORD),
  /// 2^(-g/25).
  LAST_DISPUTE_25(2, "last_dispute_25", Topic.RECORD),
  /// ln(.02 + H_20): how often and how severely, decaying.
  HOSTILITY(3, "hostility", Topic.RECORD),
  /// 1 in a strategic rivalry.
  RIVALRY(4, "rivalry", Topic.RECORD),
  /// 1 with a border on land or a river.
  LAND_BORDER(5, "land_border", Topic.NEARNESS),
  /// 1 with at most 400 miles of water between them.
  SEA_BORDER(6, "sea_border", Topic.NEARNESS),
  /// ln(km between capitals / 1000), no less than 500 km.
  DISTANCE(7, "distance", Topic.NEARNESS),
  /// 1 if one of the two is a major power.
  ONE_MAJOR_POWER(8, "one_major_power", Topic.POWER),
  /// 1 if both are.
  TWO_MAJOR_POWERS(9, "two_major_powers", Topic.POWER),
  /// ln of the smaller share of world capabilities.
  WEAKER(10, "weaker", Topic.POWER),
  /// 1 with a defence or offence obligation in force.
  ALLIED(11, "allied", Topic.ALLIANCE),
  /// Scott's π of their alliance portfolios.
  COMMON_ALLIES(12, "common_allies", Topic.ALLIANCE),
  /// S of their votes less the mean of the year's dyads; missing under ten joint votes.
  AGREEMENT(13, "agreement", Topic.VOTES),
  /// 1 with fewer than ten joint votes.
  NO_VOTES(14, "no_votes", Topic.VOTES),
  /// ln(.1 + the larger of the two sums of H_5 with all third states).
  QUARRELSOME(15, "quarrelsome", Topic.NEIGHBOURHOOD),
  /// The same where they border on each other by land or sea, else 0.
  QUARRELSOME_NEIGHBOUR(16, "quarrelsome_neighbour", Topic.NEIGHBOURHOOD),
  /// ln(.05 + Σ_k e^(-km(i,k)/1000) H_5(k,j) + Σ_k e^(-km(j,k)/1000) H_5(k,i)) over third states k.
  NEIGHBOURS_DISPUTES(17, "neighbours_disputes", Topic.NEIGHBOURHOOD),
  /// The lower electoral democracy (V-Dem).
  LESS_DEMOCRATIC(18, "less_democratic", Topic.REGIME),
  /// The higher.
  MORE_DEMOCRATIC(19, "more_democratic", Topic.REGIME),
  /// Their product.
  JOINT_DEMOCRACY(20, "joint_democracy", Topic.REGIME),
  /// 1 if fighting between the two killed 25 or more in the year (UCDP).
  CONFLICT(21, "conflict", Topic.RECORD),
  /// 1 without border, major power or dispute on record: no occasion to quarrel.
  REMOTE(22, "remote", Topic.NEARNESS),
  /// The distance where one of the two is a major power, else 0: theirs reach further.
  DISTANCE_OF_MAJOR_POWER(23, "distance_of_major_power", Topic.POWER),
  /// The smaller share of capabilities where one of the two is a major power, else 0.
  WEAKER_OF_MAJOR_POWER(24, "weaker_of_major_power", Topic.POWER);

  private static final List<String> KEYS = Arrays.stream(values()).map(Feature::key).toList();

  private final int place;
  private final String key;
  private final Topic topic;

  Feature(int place, String key, Topic topic) {
    this.place = place;
    this.key = key;
    this.topic = topic;
  }

  /// Its place in a row of features, from 0 on.
  public int place() {
    return place;
  }

  /// Its name in files.
  public String key() {
    return key;
  }

  /// What it tells of.
  public Topic topic() {
    return topic;
  }

  /// The feature with a name in files. Throws [IllegalArgumentException] if there is none.
  public static Feature of(String key) {
    return Arrays.stream(values())
        .filter(f -> f.key.equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no feature (" + key + ")"));
  }

  /// Those that tell how near two states are and how strong, and nothing of what they have done:
  /// all of nearness and power but [#REMOTE], which knows whether anything is on record.
  public static List<Feature> ofPlaceAndPower() {
    return Arrays.stream(values())
        .filter(f -> f.topic == Topic.NEARNESS || f.topic == Topic.POWER)
        .filter(f -> f != REMOTE)
        .toList();
  }

  /// The keys of all, in order.
  public static List<String> keys() {
    return KEYS;
  }
}
