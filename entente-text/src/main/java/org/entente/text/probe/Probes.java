package org.entente.text.probe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.text.article.PlainText;
import org.entente.text.claim.Claim;
import org.entente.text.claim.ClaimReader;
import org.entente.text.languagemodel.Labels;
import org.entente.text.languagemodel.ModelClaims;
import org.entente.text.languagemodel.Refusal;

/// Tries a reader of claims on short made-up sentences in which one actor does something to
/// another: what no right reader may do wrong, and what a language model often does.
///
/// A sentence in which the reader finds nothing fails direction and negation: silence is no
/// direction.
public final class Probes {
  private static final LocalDate DAY = LocalDate.of(2015, 7, 10);
  private static final List<String> ACTS =
      List.of(
          "%s attacked %s.",
          "%s invaded %s.",
          "%s threatened %s.",
          "%s accused %s of lies.",
          "%s imposed sanctions on %s.",
          "%s praised %s.",
          "%s distrusts %s.",
          "%s fears %s.");
  private static final List<List<String>> NEGATIONS =
      List.of(
          List.of("%s supports %s.", "%s does not support %s."),
          List.of("%s distrusts %s.", "%s does not distrust %s."),
          List.of("%s fears %s.", "%s does not fear %s."),
          List.of("%s threatened %s.", "%s did not threaten %s."));
  private static final List<List<String>> ACTORS =
      List.of(List.of("China", "India"), List.of("Japan", "Russia"), List.of("Egypt", "Ethiopia"));

  private final Map<Probe, Integer> tried = new EnumMap<>(Probe.class);
  private final Map<Probe, List<String>> failed = new EnumMap<>(Probe.class);

  /// How a reader is made that offers kinds so and so.
  @FunctionalInterface
  public interface Readers {
    /// The reader.
    ///
    /// @param labels what it offers to a language model; a reader without one takes no heed
    ClaimReader offering(Labels labels);
  }

  private Probes() {}

  /// The results for a kind of reader, a probe each. Cost: some fifty sentences, for a language
  /// model three times the half of them more.
  public static List<ProbeResult> of(Readers readers) {
    Probes probes = new Probes();
    try (ClaimReader plain = readers.offering(Labels.standard())) {
      for (List<String> pair : ACTORS) {
        ACTS.forEach(act -> probes.direction(plain, act, pair));
        NEGATIONS.forEach(negation -> probes.negation(plain, negation, pair));
      }
      if (plain instanceof ModelClaims model) {
        probes.legal(model);
        try (ClaimReader reversed = readers.offering(Labels.standard().reversed());
            ClaimReader renamed = readers.offering(Labels.standard().renamed())) {
          probes.offered(Probe.ORDER, plain, reversed);
          probes.offered(Probe.NAMES, plain, renamed);
        }
      }
    }
    return probes.results();
  }

  private List<ProbeResult> results() {
    List<ProbeResult> results = new ArrayList<>();
    for (Probe probe : Probe.values()) {
      results.add(
          new ProbeResult(
              probe, tried.getOrDefault(probe, 0), failed.getOrDefault(probe, List.of())));
    }
    return results;
  }

  private void direction(ClaimReader reader, String act, List<String> pair) {
    String there = String.format(Locale.ROOT, act, pair.getFirst(), pair.getLast());
    String back = String.format(Locale.ROOT, act, pair.getLast(), pair.getFirst());
    Set<String> one = said(reader, there, false);
    Set<String> other = said(reader, back, true);
    put(Probe.DIRECTION, there, !one.isEmpty() && one.equals(other));
  }

  private void negation(ClaimReader reader, List<String> negation, List<String> pair) {
    String plain = String.format(Locale.ROOT, negation.getFirst(), pair.getFirst(), pair.getLast());
    String negated =
        String.format(Locale.ROOT, negation.getLast(), pair.getFirst(), pair.getLast());
    List<Claim> one = claims(reader, plain);
    List<Claim> other = claims(reader, negated);
    put(
        Probe.NEGATION,
        negated,
        one.size() == 1
            && other.size() == 1
            && one.getFirst().sign() == -other.getFirst().sign()
            && one.getFirst().source().equals(other.getFirst().source()));
  }

  private void offered(Probe probe, ClaimReader reader, ClaimReader other) {
    List<String> pair = ACTORS.getFirst();
    for (String act : ACTS) {
      String sentence = String.format(Locale.ROOT, act, pair.getFirst(), pair.getLast());
      put(probe, sentence, said(reader, sentence, false).equals(said(other, sentence, false)));
    }
  }

  private void legal(ModelClaims model) {
    int sentences = tried.getOrDefault(Probe.DIRECTION, 0) + tried.getOrDefault(Probe.NEGATION, 0);
    tried.put(Probe.LEGAL, sentences * 2);
    List<String> wrong = new ArrayList<>();
    for (Refusal why : List.of(Refusal.KIND, Refusal.FORM)) {
      for (int i = 0; i < model.refused().getOrDefault(why, 0); i++) {
        wrong.add(why.words());
      }
    }
    failed.put(Probe.LEGAL, wrong);
  }

  private void put(Probe probe, String sentence, boolean holds) {
    tried.merge(probe, 1, Integer::sum);
    if (!holds) {
      failed.computeIfAbsent(probe, _ -> new ArrayList<>()).add(sentence);
    }
  }

  private static Set<String> said(ClaimReader reader, String sentence, boolean exchanged) {
    return claims(reader, sentence).stream()
        .map(c -> {
          String source = c.source().code();
          String target = c.target().code();
          return c.kind().word() + c.sign() + (exchanged ? target + source : source + target);
        })
        .collect(Collectors.toSet());
  }

  private static List<Claim> claims(ClaimReader reader, String sentence) {
    return reader.read(PlainText.article(sentence, DAY), DAY).claims();
  }
}
