package org.entente.world;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/// Forgiving comparison of names, and suggestions for a name that is not known.
public final class NearMiss {
  private static final int MOST = 3;

  private NearMiss() {}

  /// A name without case, accents, blanks and punctuation: two names are the same if their folds
  /// are.
  public static String fold(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 128) {
        return foldAnyScript(name);
      }
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        folded.append(c);
      } else if (c >= 'A' && c <= 'Z') {
        folded.append((char) (c + ('a' - 'A')));
      }
    }
    return folded.toString();
  }

  private static String foldAnyScript(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /// Up to three known names nearest to `wanted` by edit distance, nearest first; those further
  /// away than a third of its length (at least one edit) are left out. Cost: the known names times
  /// their lengths.
  public static List<String> nearest(String wanted, Collection<String> known) {
    String folded = fold(wanted);
    if (folded.isEmpty()) {
      return List.of();
    }
    int limit = Math.max(1, folded.length() / 3);
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return known.stream()
        .distinct()
        .filter(name -> distance.apply(folded, fold(name)) <= limit)
        .sorted(
            Comparator.comparingInt((String name) -> distance.apply(folded, fold(name)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  /// Advice for a name that is not known: `Did you mean SCO?`, or an empty string.
  public static String advice(String wanted, Collection<String> known) {
    List<String> near = nearest(wanted, known);
    return near.isEmpty() ? "" : "Did you mean " + String.join(" or ", near) + "?";
  }
}
