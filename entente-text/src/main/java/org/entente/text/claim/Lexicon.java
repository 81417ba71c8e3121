package org.entente.text.claim;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.run.UserProblem;
import org.entente.text.syntax.Token;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The frames of `frames.yaml`, found in a sentence by their first word.
final class Lexicon {
  private static final String NAME = "frames.yaml";
  private static final int MOST_SKIPPED = 3;
  private static final int LONGEST_GAP = 9;
  private static final Set<String> SKIPPED_TAGS =
      Set.of("ADV", "DET", "ADJ", "PRON", "NUM", "PART");

  /* "has a lack of trust in" is no trust. */
  private static final Set<String> LACKING =
      Set.of("lack", "absence", "loss", "erosion", "no", "little", "scant", "nothing", "hardly");

  private final Map<String, List<Frame>> byFirstWord = new HashMap<>();

  private final Map<String, Set<String>> verbs = new HashMap<>();

  /// A frame found at tokens `begin` to before `end`.
  record Match(Frame frame, int begin, int end) {}

  private Lexicon() {}

  /// The bundled lexicon, which is read once and never changed.
  static Lexicon bundled() {
    return Bundled.LEXICON;
  }

  private static final class Bundled {
    static final Lexicon LEXICON = load();
  }

  private static Lexicon load() {
    try (InputStream in = Lexicon.class.getResourceAsStream(NAME)) {
      return parse(
          new String(Objects.requireNonNull(in, NAME).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled lexicon is broken", e);
    }
  }

  /// The lexicon of a text in the form of `frames.yaml`. Throws [UserProblem] where a frame is not
  /// whole, or the same words stand for two kinds.
  static Lexicon parse(String yaml) {
    Lexicon lexicon = new Lexicon();
    Object root = new Load(LoadSettings.builder().setLabel(NAME).build()).loadFromString(yaml);
    if (root instanceof Map<?, ?> map && map.get("frames") instanceof List<?> list) {
      list.forEach(lexicon::add);
    }
    if (root instanceof Map<?, ?> map && map.get("verbs") instanceof Map<?, ?> verbs) {
      verbs.forEach((name, words) -> lexicon.verbs.put(String.valueOf(name), set(words)));
    }
    lexicon.byFirstWord.values().forEach(l -> l.sort(LONGEST_FIRST));
    return lexicon;
  }

  /* Those with most words of their own, gaps counting less: "place little trust in" before "place .. trust in". */
  private static final Comparator<Frame> LONGEST_FIRST =
      Comparator.comparingLong(
              (Frame f) -> -f.words().stream().filter(w -> !Frame.isGap(w)).count())
          .thenComparingInt(f -> -f.words().size())
          .thenComparing(f -> String.join(" ", f.words()))
          .thenComparing(Frame::shape)
          .thenComparing(Frame::kind);

  private void add(Object item) {
    if (!(item instanceof Map<?, ?> map && map.get("words") instanceof List<?> words)) {
      throw UserProblem.input(NAME + ": a frame (" + item + ") has no words", "");
    }
    String kindWord = String.valueOf(map.get("kind"));
    ClaimKind kind =
        ClaimKind.find(kindWord)
            .orElseThrow(() -> UserProblem.input(NAME + ": no kind (" + kindWord + ")", ""));
    Frame.Shape shape =
        Frame.Shape.valueOf(String.valueOf(map.get("shape")).toUpperCase(Locale.ROOT));
    double strength = Double.parseDouble(String.valueOf(map.get("strength")));
    for (Object phrase : words) {
      List<String> all = Arrays.asList(phrase.toString().split(" ", -1));
      for (String first : all.getFirst().split("\\|", -1)) {
        List<String> own = new ArrayList<>(all);
        own.set(0, first);
        put(new Frame(kind, shape, strength, own));
        // The tokenizer divides at most hyphens and leaves some.
        List<String> parted =
            own.stream().flatMap(w -> w.indexOf('|') < 0 ? parts(w) : Stream.of(w)).toList();
        if (!parted.equals(own)) {
          put(new Frame(kind, shape, strength, parted));
        }
      }
    }
  }

  private static Stream<String> parts(String word) {
    return Arrays.stream(word.replace("-", " - ").split(" ", -1));
  }

  /* The same words cannot say two things: the second would never be found. */
  private void put(Frame frame) {
    List<Frame> before = byFirstWord.getOrDefault(frame.words().getFirst(), List.of());
    for (Frame other : before) {
      boolean same = other.words().equals(frame.words()) && other.isVerbal() == frame.isVerbal();
      if (same && other.kind() != frame.kind()) {
        throw UserProblem.input(
            NAME
                + ": ("
                + String.join(" ", frame.words())
                + ") stands for "
                + other.kind().word()
                + " and for "
                + frame.kind().word(),
            "Keep one of them.");
      }
    }
    byFirstWord.computeIfAbsent(frame.words().getFirst(), k -> new ArrayList<>()).add(frame);
  }

  private static Set<String> set(Object words) {
    return words instanceof List<?> list
        ? list.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }

  /// The verbs of a name, such as `taking`.
  Set<String> verbs(String name) {
    return Objects.requireNonNull(verbs.get(name), name);
  }

  /// All frames, those that begin with the same word together.
  List<Frame> frames() {
    return byFirstWord.values().stream().flatMap(List::stream).toList();
  }

  /// The frames in a sentence from left to right, longest first, not overlapping but for those
  /// among which another's actor stands; `isNamed` tells whether a token is of an actor's name.
  List<Match> find(List<Token> tokens, IntPredicate isNamed) {
    List<Match> matches = new ArrayList<>();
    new Search(tokens, isNamed).find(0, tokens.size(), matches);
    return matches;
  }

  /* The frames of one sentence. */
  private final class Search {
    private final List<Token> tokens;
    private final IntPredicate isNamed;

    Search(List<Token> tokens, IntPredicate isNamed) {
      this.tokens = tokens;
      this.isNamed = isNamed;
    }

    private void find(int from, int to, List<Match> matches) {
      int at = from;
      while (at < to) {
        Optional<Match> match = matchAt(at).filter(m -> m.end() <= to);
        match.ifPresent(matches::add);
        if (match.isPresent() && match.get().frame().hasObject()) {
          List<String> words = match.get().frame().words();
          int gap = words.indexOf(Frame.OBJECT);
          find(at + gap, match.get().end() - (words.size() - gap - 1), matches);
        }
        at = match.map(Match::end).orElse(at + 1);
      }
    }

    private Optional<Match> matchAt(int at) {
      for (Frame frame : startingWith(tokens.get(at))) {
        if (fitsTag(frame, at)) {
          int end = endOf(frame.words(), at);
          if (end > 0 && !(frame.shape() == Frame.Shape.PAIR && hasOther(end))) {
            return Optional.of(new Match(frame, at, end));
          }
        }
      }
      return Optional.empty();
    }

    /* "are at odds with": no pair, but one and another. */
    private boolean hasOther(int end) {
      return end < tokens.size() && tokens.get(end).text().matches("with|against");
    }

    private List<Frame> startingWith(Token token) {
      List<Frame> byLemma = byFirstWord.getOrDefault(token.lemma(), List.of());
      String low = token.text().toLowerCase(Locale.ROOT);
      if (low.equals(token.lemma()) || !byFirstWord.containsKey(low)) {
        return byLemma;
      }
      List<Frame> both = new ArrayList<>(byLemma);
      both.addAll(byFirstWord.getOrDefault(low, List.of()));
      both.sort(LONGEST_FIRST);
      return both;
    }

    private boolean fitsTag(Frame frame, int at) {
      String tag = tokens.get(at).tag();
      return switch (frame.shape()) {
        case VERB, SUFFER, PAIR ->
            tag.equals("VERB")
                || tag.equals("AUX")
                || isMistaggedVerb(at)
                || (frame.words().size() > 1 && tag.matches("(?:AUX\\+)?PART|CCONJ|DET|ADV"));
        case PREDICATE -> !tag.equals("PROPN");
        case NOUN, TOWARD ->
            tag.equals("NOUN") || tag.equals("ADJ") || (tag.equals("PROPN") && at > 0);
      };
    }

    /* "Kazakhstan fears Russia": a name, a form in -s, a name. */
    private boolean isMistaggedVerb(int at) {
      boolean form = tokens.get(at).text().endsWith("s") || tokens.get(at).text().endsWith("ed");
      boolean after =
          at + 1 < tokens.size()
              && Set.of("PROPN", "DET", "ADJ", "PRON", "SCONJ").contains(tokens.get(at + 1).tag());
      return tokens.get(at).tag().equals("NOUN")
          && form
          && at > 0
          && tokens.get(at - 1).tag().equals("PROPN")
          && after;
    }

    private int endOf(List<String> words, int at) {
      int next = at + 1;
      for (int w = 1; w < words.size(); w++) {
        if (Frame.isGap(words.get(w))) {
          int behind = behindGap(words.get(w), words.get(w + 1), next);
          if (behind < 0) {
            return -1;
          }
          next = behind;
          continue;
        }
        int skipped = 0;
        while (next < tokens.size()
            && !fits(tokens.get(next), words.get(w))
            && skipped < MOST_SKIPPED
            && SKIPPED_TAGS.contains(tokens.get(next).tag())
            && !tokens.get(next).text().matches("it|them|him|us|me")
            && !ModalityReader.isNot(tokens.get(next).text().toLowerCase(Locale.ROOT))) {
          next++;
          skipped++;
        }
        if (next >= tokens.size() || !fits(tokens.get(next), words.get(w))) {
          return -1;
        }
        next++;
      }
      return next;
    }

    /* The token that fits the word behind a gap: in reach, with no verb and no clause's end between;
    the other actor stands in the gap or nobody does. */
    private int behindGap(String gap, String word, int from) {
      boolean object = gap.equals(Frame.OBJECT);
      boolean filled = !object;
      for (int t = from; t < Math.min(tokens.size(), from + LONGEST_GAP); t++) {
        Token token = tokens.get(t);
        if (filled && fits(token, word)) {
          return t;
        }
        boolean finite = token.tag().equals("VERB") && !token.text().endsWith("ed");
        boolean agent = t == from && token.text().equals("by");
        if (finite
            || agent
            || LACKING.contains(token.lemma())
            || token.text().matches("[,;:–—]")
            || (!object && isNamed.test(t) && !belongsTo(t, word))) {
          return -1;
        }
        filled |= isNamed.test(t) || token.text().matches("(?i)its|their|his|her|it|them|him");
      }
      return -1;
    }

    /* "to the European Court": an adjective of the noun that is sought. */
    private boolean belongsTo(int t, String word) {
      return tokens.get(t).tag().equals("ADJ")
          && t + 1 < tokens.size()
          && fits(tokens.get(t + 1), word);
    }

    private static boolean fits(Token token, String word) {
      if (word.indexOf('|') < 0) {
        return token.lemma().equals(word) || token.text().equalsIgnoreCase(word);
      }
      return isChoice(word, token.lemma()) || isChoice(word, token.text().toLowerCase(Locale.ROOT));
    }

    /* Whether one of the words between bars is the one given. */
    private static boolean isChoice(String choices, String word) {
      for (int at = choices.indexOf(word); at >= 0; at = choices.indexOf(word, at + 1)) {
        int end = at + word.length();
        if ((at == 0 || choices.charAt(at - 1) == '|')
            && (end == choices.length() || choices.charAt(end) == '|')) {
          return true;
        }
      }
      return false;
    }
  }
}
