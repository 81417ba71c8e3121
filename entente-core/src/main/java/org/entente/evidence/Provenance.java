package org.entente.evidence;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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

  /// The key of the yearbook as a whole, for a figure that rests on more of it than a few columns.
  public static final String YEARBOOK = "yearbook";

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

  /* Parameters in the order of their names, never changed: a figure has a handful, and thousands of
  figures are made with nearly the same. Cost: a look-up reads all. */
  static final class Parameters extends AbstractMap<String, String> {
    static final Parameters NONE = new Parameters(new String[0]);

    /* Name, value, name, value ... by name. */
    private final String[] words;
    private int hash;

    private Parameters(String[] words) {
      this.words = words;
    }

    static Parameters of(Map<String, String> values) {
      if (values instanceof Parameters parameters) {
        return parameters;
      }
      return new Parameters(
          new TreeMap<>(values)
              .entrySet().stream()
                  .flatMap(e -> Arrays.stream(new String[] {e.getKey(), e.getValue()}))
                  .toArray(String[]::new));
    }

    /* These with one more, in place of one of the same name. */
    Parameters with(String name, String value) {
      int at = 0;
      while (at < words.length && words[at].compareTo(name) < 0) {
        at += 2;
      }
      int after = at < words.length && words[at].equals(name) ? at + 2 : at;
      String[] more = Arrays.copyOf(words, words.length + 2 - (after - at));
      more[at] = name;
      more[at + 1] = value;
      System.arraycopy(words, after, more, at + 2, words.length - after);
      return new Parameters(more);
    }

    @Override
    public @Nullable String get(@Nullable Object name) {
      for (int k = 0; k < words.length; k += 2) {
        if (words[k].equals(name)) {
          return words[k + 1];
        }
      }
      return null;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
      return get(name) != null;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
      return new AbstractSet<>() {
        @Override
        public Iterator<Map.Entry<String, String>> iterator() {
          return IntStream.range(0, size())
              .mapToObj(k -> Map.entry(words[2 * k], words[2 * k + 1]))
              .iterator();
        }

        @Override
        public int size() {
          return words.length / 2;
        }
      };
    }

    @Override
    public int hashCode() {
      if (hash == 0) {
        int sum = 0;
        for (int k = 0; k < words.length; k += 2) {
          sum += words[k].hashCode() ^ words[k + 1].hashCode();
        }
        hash = sum;
      }
      return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Parameters that
          ? Arrays.equals(words, that.words)
          : super.equals(other);
    }
  }
}
