package org.entente.sources.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import org.entente.evaluation.Reliability;
import org.entente.evaluation.ReliabilityBin;
import org.entente.evidence.Interval;
import org.entente.membership.Event;
import org.entente.membership.MembershipFit;
import org.entente.membership.MembershipStudy;
import org.entente.regression.Logit;

/// Fits as text: comments, then for each origin a line `fit` with origin, cases, events and
/// intercept, a line `term` for each feature with centre, scale, coefficient and name, and a line
/// `covariance`; then a line `record` for each bin of what was said of later years and came.
/// Numbers are written so that reading gives the same ones.
public final class FitFile {
  private static final int BINS = 20;

  private FitFile() {}

  /// The text of a study.
  public static String write(MembershipStudy study) {
    List<MembershipFit> fits = study.fits();
    StringBuilder text =
        new StringBuilder(
            "# Parameters of the study "
                + fits.getFirst().event().study()
                + ", made by: entente study "
                + fits.getFirst().event().study()
                + " --write FILE\n# docs/methods/membership.md says what they mean.\n");
    for (MembershipFit fit : fits) {
      Logit logit = fit.logit();
      text.append(line("fit", fit.origin(), logit.cases(), logit.events(), logit.intercept()));
      for (Logit.Term term : logit.terms()) {
        text.append(line("term", term.centre(), term.scale(), term.coefficient(), term.feature()));
      }
      text.append(line("covariance", logit.covariance().toArray()));
    }
    for (ReliabilityBin bin : Reliability.of(study.trial().model(), BINS).bins()) {
      text.append(
          line(
              "record",
              bin.count(),
              bin.lowest(),
              bin.highest(),
              bin.forecast(),
              bin.rate(),
              bin.interval().low(),
              bin.interval().high()));
    }
    return text.toString();
  }

  private static String line(String word, Object... cells) {
    StringJoiner line = new StringJoiner("\t", word + "\t", "\n");
    for (Object cell : cells) {
      line.add(String.valueOf(cell));
    }
    return line.toString();
  }

  /// The model of a text.
  ///
  /// @throws IllegalArgumentException naming the line if the text is no such file
  public static ShippedModel read(Event event, String text) {
    List<MembershipFit> fits = new ArrayList<>();
    List<ReliabilityBin> record = new ArrayList<>();
    List<Logit.Term> terms = new ArrayList<>();
    List<String> head = List.of();
    for (String line : text.lines().toList()) {
      List<String> cells = List.of(line.split("\t", -1));
      switch (cells.getFirst()) {
        case "fit" -> {
          head = cells;
          terms.clear();
        }
        case "term" -> terms.add(term(cells));
        case "covariance" -> fits.add(fit(event, head, terms, cells));
        case "record" -> record.add(bin(cells));
        default -> {
          if (!line.startsWith("#")) {
            throw new IllegalArgumentException("not a line of a model (" + line + ")");
          }
        }
      }
    }
    return new ShippedModel(event, fits, record);
  }

  private static ReliabilityBin bin(List<String> cells) {
    double[] numbers = cells.stream().skip(1).mapToDouble(Double::parseDouble).toArray();
    return new ReliabilityBin(
        (long) numbers[0],
        numbers[1],
        numbers[2],
        numbers[3],
        numbers[4],
        new Interval(numbers[5], numbers[6], Interval.DEFAULT_LEVEL, Interval.Basis.POSTERIOR));
  }

  private static Logit.Term term(List<String> cells) {
    return new Logit.Term(
        cells.get(4),
        Double.parseDouble(cells.get(1)),
        Double.parseDouble(cells.get(2)),
        Double.parseDouble(cells.get(3)));
  }

  private static MembershipFit fit(
      Event event, List<String> head, List<Logit.Term> terms, List<String> cells) {
    if (head.size() != 5) {
      throw new IllegalArgumentException("not a line of a model (" + head + ")");
    }
    return new MembershipFit(
        event,
        Integer.parseInt(head.get(1)),
        new Logit(
            terms,
            Double.parseDouble(head.get(4)),
            Arrays.stream(cells.toArray(String[]::new)).skip(1).map(Double::valueOf).toList(),
            Integer.parseInt(head.get(2)),
            Integer.parseInt(head.get(3))));
  }
}
