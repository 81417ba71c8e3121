package org.entente.text.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.entente.text.claim.FrameKinds;
import org.entente.text.syntax.Sentence;
import org.entente.text.syntax.SentenceReader;
import org.entente.text.syntax.Token;

/// What a linear classifier sees of a sentence with two marked spans: lemmas and pairs of them with
/// the spans masked, apart for the stretches before, between and behind, the verbs, the order of
/// the spans, and the kinds of the lexicon's frames.
public final class SpanFeatures {
  private static final String SOURCE = "<s>";
  private static final String TARGET = "<t>";

  private final SentenceReader reader;
  private final FrameKinds frames = new FrameKinds();

  /// Features by way of a reader of sentences.
  public SpanFeatures(SentenceReader reader) {
    this.reader = reader;
  }

  /// The features of a sentence in ascending order, each once.
  public List<String> of(SpanPair pair) {
    return of(tokens(pair), pair);
  }

  private List<Token> tokens(SpanPair pair) {
    List<Token> tokens = new ArrayList<>();
    for (Sentence s : reader.read(0, pair.text())) {
      for (Token t : s.tokens()) {
        tokens.add(
            new Token(t.text(), t.tag(), t.lemma(), t.begin() + s.begin(), t.end() + s.begin()));
      }
    }
    return tokens;
  }

  /// The features of a sentence whose tokens are known; their offsets are those of the pair's text.
  public List<String> of(List<Token> tokens, SpanPair pair) {
    List<String> lemmas = new ArrayList<>();
    List<Token> kept = new ArrayList<>();
    for (Token t : tokens) {
      String mask = mask(t, pair);
      if (mask.isEmpty() || lemmas.isEmpty() || !lemmas.getLast().equals(mask)) {
        lemmas.add(mask.isEmpty() ? t.lemma().toLowerCase(Locale.ROOT) : mask);
        kept.add(t);
      }
    }
    TreeSet<String> features = new TreeSet<>();
    int source = lemmas.indexOf(SOURCE);
    int target = lemmas.indexOf(TARGET);
    features.add("o=" + (source < target));
    int first = Math.min(source, target);
    int second = Math.max(source, target);
    features.add("d=" + Math.min(6, (second - first) / 3));
    words(features, lemmas, kept, first, second);
    verbs(features, lemmas, kept, source, target);
    frames.of(tokens).forEach(f -> features.add("f=" + f.kind() + place(f.begin(), pair)));
    return List.copyOf(features);
  }

  private static String mask(Token t, SpanPair pair) {
    if (t.begin() < pair.sourceEnd() && t.end() > pair.sourceBegin()) {
      return SOURCE;
    }
    return t.begin() < pair.targetEnd() && t.end() > pair.targetBegin() ? TARGET : "";
  }

  private static void words(
      Set<String> features, List<String> lemmas, List<Token> kept, int first, int second) {
    for (int i = 0; i < lemmas.size(); i++) {
      String w = lemmas.get(i);
      boolean word = Character.isLetterOrDigit(w.charAt(0)) || w.charAt(0) == '<';
      if (!word) {
        continue;
      }
      String zone = i < first ? "p" : i < second ? "m" : "a";
      features.add("w=" + w);
      features.add(zone + "=" + w);
      if (kept.get(i).tag().matches("VERB|NOUN|ADJ")) {
        features.add("c=" + w);
      }
      if (i + 1 < lemmas.size()) {
        features.add("b=" + w + "_" + lemmas.get(i + 1));
        if (i >= first && i < second) {
          features.add("mb=" + w + "_" + lemmas.get(i + 1));
        }
      }
      if (i + 2 < lemmas.size()) {
        features.add("g=" + w + "_" + lemmas.get(i + 2));
      }
    }
  }

  private static void verbs(
      Set<String> features, List<String> lemmas, List<Token> kept, int source, int target) {
    for (int i = source + 1; i > 0 && i < Math.min(lemmas.size(), source + 12); i++) {
      if (kept.get(i).tag().equals("VERB")) {
        features.add("v1=" + lemmas.get(i));
        break;
      }
    }
    for (int i = target - 1; i >= Math.max(0, target - 8); i--) {
      if (kept.get(i).tag().matches("VERB|NOUN")) {
        features.add("t1=" + lemmas.get(i));
        break;
      }
    }
    for (int i = target + 1; i > 0 && i < Math.min(lemmas.size(), target + 4); i++) {
      if (kept.get(i).tag().matches("VERB|NOUN")) {
        features.add("u1=" + lemmas.get(i));
        break;
      }
    }
  }

  private static String place(int begin, SpanPair pair) {
    int first = Math.min(pair.sourceBegin(), pair.targetBegin());
    int second = Math.max(pair.sourceBegin(), pair.targetBegin());
    return begin < first ? "p" : begin < second ? "m" : "a";
  }
}
