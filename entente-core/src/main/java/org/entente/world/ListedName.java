package org.entente.world;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A name as lists of states write it: turned round, with an article, or with another name beside
/// it.
///
/// `Korea, Republic of` and `Korea (Republic of)` mean the Republic of Korea, `Bahamas, The` and
/// `Philippines (the)` lose the article, `Taiwan, Province of China` its gloss. `Sri Lanka
/// (Ceylon)` and `Tanzania/Tanganyika` are two names of one state, and mean it only if they do.
public final class ListedName {
  private static final Pattern BRACKETS = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)\\s*(.*)");
  private static final Pattern COMMA = Pattern.compile("([^,]+),\\s*([^,]+)");
  private static final Pattern ENDS_OPEN = Pattern.compile("(?i).*\\bof(\\s+the)?");
  private static final Pattern ARTICLE = Pattern.compile("(?i)the");
  private static final Pattern LEADING_ARTICLE = Pattern.compile("(?i)^the\\s+");
  private static final Pattern GLOSS = Pattern.compile("(?i).*\\bof\\s+(?:the\\s+)?(.+)");

  /* Each bracket is read in two ways, so that their readings double with it. */
  private static final int MOST_BRACKETS = 4;

  private ListedName() {}

  /// The things that bear the name by `named`, which gives those of a plain name, none if there are
  /// none. The first reading that finds any counts; names beside each other must share what they
  /// find. A name with more than four brackets is read as it stands. Cost: some look-ups for each
  /// comma, bracket and slash.
  public static <T> Set<T> find(String name, Function<String, Set<T>> named) {
    Set<T> plain = named.apply(name.strip());
    if (!plain.isEmpty() || name.chars().filter(c -> c == '(').count() > MOST_BRACKETS) {
      return plain;
    }
    for (String turned : turned(name.strip())) {
      Set<T> found = find(turned, named);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return withoutGloss(name.strip(), named).orElseGet(() -> shared(beside(name.strip()), named));
  }

  /// The same name put straight: articles dropped, `X, Y of` and `X (Y of)` turned to `Y of X`.
  static List<String> turned(String name) {
    List<String> readings = new ArrayList<>();
    Matcher brackets = BRACKETS.matcher(name);
    if (brackets.matches()) {
      String rest = (brackets.group(1) + " " + brackets.group(3)).strip();
      turn(rest, brackets.group(2).strip(), readings);
    }
    Matcher comma = COMMA.matcher(name);
    if (comma.matches()) {
      String first = comma.group(1).strip();
      String second = comma.group(2).strip();
      turn(first, second, readings);
      if (readings.isEmpty()) {
        readings.add(second + " " + first);
      }
    }
    return readings;
  }

  private static void turn(String name, String qualifier, List<String> readings) {
    if (ARTICLE.matcher(qualifier).matches()) {
      readings.add(name);
    } else if (ENDS_OPEN.matcher(qualifier).matches()) {
      readings.add(LEADING_ARTICLE.matcher(qualifier).replaceFirst("") + " " + name);
    }
  }

  /* "Taiwan, Province of China": what follows says whose it is, and names a state itself. */
  private static <T> Optional<Set<T>> withoutGloss(String name, Function<String, Set<T>> named) {
    for (Pattern form : List.of(COMMA, BRACKETS)) {
      Matcher matcher = form.matcher(name);
      Matcher gloss = GLOSS.matcher(matcher.matches() ? matcher.group(2).strip() : "");
      if (gloss.matches() && !named.apply(gloss.group(1).strip()).isEmpty()) {
        return Optional.of(named.apply(matcher.group(1).strip())).filter(s -> !s.isEmpty());
      }
    }
    return Optional.empty();
  }

  /// The names that stand beside each other: `A (B)` and `A/B` give A and B; one name gives none.
  static List<String> beside(String name) {
    Matcher brackets = BRACKETS.matcher(name);
    if (brackets.matches()) {
      return List.of(
          (brackets.group(1) + " " + brackets.group(3)).strip(), brackets.group(2).strip());
    }
    List<String> parts = List.of(name.split("/", -1));
    return parts.size() > 1 ? parts.stream().map(String::strip).toList() : List.of();
  }

  private static <T> Set<T> shared(List<String> names, Function<String, Set<T>> named) {
    Set<T> shared = new LinkedHashSet<>();
    for (int i = 0; i < names.size(); i++) {
      Set<T> found = names.get(i).isEmpty() ? Set.of() : find(names.get(i), named);
      if (i == 0) {
        shared.addAll(found);
      } else {
        shared.retainAll(found);
      }
    }
    return shared;
  }
}
