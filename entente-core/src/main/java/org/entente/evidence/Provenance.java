package org.entente.evidence;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;

/// Where a figure comes from: the datasets, how many observations, and the method with its
/// parameters.
///
/// @param datasets keys of the datasets used, sorted (`unga`, `atop`, `gml-mid` ...); the keys
///   resolve in the dataset table of the yearbook, which holds version, citation and licence
/// @param observations the number of observations that entered, 0 or more
/// @param unit what one observation is (`roll calls`, `dyad-years` ...)
/// @param method the method's name and bibliography key, such as `Scott's pi [Haege2011]`
/// @param parameters the method's parameters in the order of their names, among them the seed where
///   one was used
public record Provenance(
    List<String> datasets,
    long observations,
    String unit,
    String method,
    Map<String, String> parameters) {
  /// The key of the registry of states and coalitions that ships with the program.
  public static final String WORLD = "world";

  private static final String YEAR = "year";
  private static final String AGE = "age in years";

  /// Copies the collections and refuses a negative count with an [IllegalArgumentException].
  public Provenance {
    if (observations < 0) {
      throw new IllegalArgumentException(
          "observations (" + observations + ") must not be negative");
    }
    datasets = isAscending(datasets) ? List.copyOf(datasets) : List.copyOf(new TreeSet<>(datasets));
    parameters = Parameters.of(parameters);
  }

  private static boolean isAscending(List<String> keys) {
    for (int k = 1; k < keys.size(); k++) {
      if (keys.get(k - 1).compareTo(keys.get(k)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /// A provenance without parameters.
  public static Provenance of(
      List<String> datasets, long observations, String unit, String method) {
    return new Provenance(datasets, observations, unit, method, Parameters.NONE);
  }

  /// The same provenance of a figure that is of a year.
  public Provenance inYear(int year) {
    return with(YEAR, year);
  }

  /// The year that the figure is of, where it is of one.
  public OptionalInt findYear() {
    String year = parameters.get(YEAR);
    return year == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year));
  }

  /// The same provenance of a figure that is some years older than the date it is used for.
  public Provenance aged(int years) {
    return with(AGE, years);
  }

  /// How many years the figure is older than the date it is used for, 0 unless something is said.
  public int age() {
    return Integer.parseInt(parameters.getOrDefault(AGE, "0"));
  }

  /// The same provenance with one more parameter.
  public Provenance with(String name, Object value) {
    return new Provenance(
        datasets,
        observations,
        unit,
        method,
        Parameters.of(parameters).with(name, String.valueOf(value)));
  }
}
