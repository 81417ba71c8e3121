package org.entente.text.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Sentences with the claims that a careful reader draws from them, and how a reader's claims
/// compare with those. The form of the files is told at the head of `sentences-open.txt`.
final class GoldSentences {
  private final List<Item> items = new ArrayList<>();

  /// One text with what is to be read there.
  record Item(LocalDate date, String text, List<Wanted> wanted, List<Fact> facts) {
    private void add(String line) {
      List<String> words = Arrays.asList(line.split(" +", -1));
      if (words.getFirst().equals("fact")) {
        facts.add(new Fact(words.get(1), words.get(2), words.get(3)));
      } else if (!line.equals("-")) {
        boolean optional = words.getFirst().equals("?");
        int at = optional ? 1 : 0;
        String kind = words.get(at + 1);
        boolean mutual = kind.startsWith("<");
        String bare = mutual ? kind.substring(1, kind.length() - 1) : kind;
        wanted.add(
            new Wanted(
                words.get(at),
                Arrays.asList(bare.split("\\|", -1)),
                words.get(at + 2),
                mutual,
                optional,
                words.size() > at + 3 ? words.get(at + 3) : ""));
      }
    }
  }

  /// A claim of a reader: one of several kinds between two actors.
  record Wanted(
      String source,
      List<String> kinds,
      String target,
      boolean mutual,
      boolean optional,
      String modality) {
    /* Sources and targets stand as codes; "not-" before a kind is a negation. */
    boolean isMetBy(Claim claim) {
      boolean straight =
          claim.source().code().equals(source) && claim.target().code().equals(target);
      boolean turned = claim.source().code().equals(target) && claim.target().code().equals(source);
      String kind = (claim.modality() == Modality.NEGATED ? "not-" : "") + claim.kind().word();
      return (straight || (turned && mutual)) && kinds.contains(kind);
    }
  }

  /// A role in a coalition.
  record Fact(String body, String role, String state) {
    boolean isMetBy(Reading reading) {
      CoalitionPicture picture = reading.coalition();
      return picture != null
          && picture.facts().stream()
              .anyMatch(f ->
                  f.coalition().code().equals(body)
                      && f.actor().code().equals(state)
                      && f.role().name().replace('_', '-').equalsIgnoreCase(role));
    }
  }

  /// The items of a file beside this class.
  static GoldSentences load(String name) {
    return parse(article(name));
  }

  /// The text of a file beside this class, as the article whose gold names it.
  static String article(String name) {
    try (InputStream in = GoldSentences.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /// The items of a text in the form of the files.
  static GoldSentences parse(String text) {
    GoldSentences gold = new GoldSentences();
    LocalDate date = LocalDate.EPOCH;
    for (String line : text.lines().toList()) {
      if (line.startsWith("= ")) {
        date = LocalDate.parse(line.substring(2).strip());
      } else if (line.startsWith("  ")) {
        gold.items.getLast().add(line.strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        gold.items.add(new Item(date, line.strip(), new ArrayList<>(), new ArrayList<>()));
      }
    }
    return gold;
  }

  List<Item> items() {
    return items;
  }

  /// Counts of one kind or of all: what is right, what is claimed, what is wanted.
  static final class Tally {
    int right;
    int claimed;
    int found;
    int wanted;

    double precision() {
      return claimed == 0 ? 1 : (double) right / claimed;
    }

    double recall() {
      return wanted == 0 ? 1 : (double) found / wanted;
    }

    double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
  }

  /// The outcome of a reading of all items: the sums, by kind, and the misses in words.
  record Outcome(Tally all, Map<String, Tally> kinds, Tally facts, List<String> misses) {}

  /// Reads all items and compares. An optional claim counts neither way.
  Outcome compare(ClaimReaderOf reader) {
    Outcome out = new Outcome(new Tally(), new TreeMap<>(), new Tally(), new ArrayList<>());
    for (Item item : items) {
      compare(item, reader.read(item.text(), item.date()), out);
    }
    return out;
  }

  /// Reads a text as an article of a date.
  interface ClaimReaderOf {
    Reading read(String text, LocalDate date);
  }

  private static void compare(Item item, Reading reading, Outcome out) {
    List<String> wrong = new ArrayList<>();
    for (Claim claim : reading.claims()) {
      Wanted met = find(item, claim);
      if (met != null && met.optional()) {
        continue;
      }
      Tally kind = out.kinds().computeIfAbsent(claim.kind().word(), k -> new Tally());
      for (Tally t : List.of(out.all(), kind)) {
        t.claimed++;
        t.right += met == null ? 0 : 1;
      }
      if (met == null) {
        wrong.add("+ " + words(claim));
      }
    }
    for (Wanted wanted : item.wanted()) {
      if (!wanted.optional()) {
        boolean found = reading.claims().stream().anyMatch(wanted::isMetBy);
        String first = wanted.kinds().getFirst().replace("not-", "");
        Tally kind = out.kinds().computeIfAbsent(first, k -> new Tally());
        for (Tally t : List.of(out.all(), kind)) {
          t.wanted++;
          t.found += found ? 1 : 0;
        }
        if (!found) {
          wrong.add("- " + wanted.source() + " " + wanted.kinds() + " " + wanted.target());
        }
      }
    }
    for (Fact fact : item.facts()) {
      out.facts().wanted++;
      out.facts().found += fact.isMetBy(reading) ? 1 : 0;
      if (!fact.isMetBy(reading)) {
        wrong.add("- " + fact);
      }
    }
    if (!wrong.isEmpty()) {
      out.misses().add(item.text() + "\n    " + String.join("\n    ", wrong));
    }
  }

  private static @Nullable Wanted find(Item item, Claim claim) {
    return item.wanted().stream().filter(w -> w.isMetBy(claim)).findFirst().orElse(null);
  }

  private static String words(Claim c) {
    return c.source().code()
        + " "
        + c.kind().word()
        + " "
        + c.target().code()
        + " ["
        + c.modality()
        + "] "
        + c.quote().words();
  }
}
