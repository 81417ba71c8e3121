package org.entente.evidence;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/* The parameters of a method, in the order of their names, never changed: a figure has a handful, and thousands of figures
are made with nearly the same. Cost: a look-up reads all. */
final class Parameters extends AbstractMap<String, String> {
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
