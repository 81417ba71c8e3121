package org.entente.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.entente.panel.DyadColumn;
import org.entente.panel.JointVotes;
import org.entente.panel.StateColumn;
import org.entente.panel.YearSlice;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
import org.entente.similarity.Contingency;
import org.entente.similarity.Measure;
import org.entente.similarity.Score;

/* All that is compared: the definitions, the measures of the field that are none, and the baselines. */
final class Rankers {
  private static final StateColumn POLYARCHY = StateColumn.of("polyarchy", "regime", "index");
  private static final double MEMORY = 10;

  private Rankers() {}

  static List<Ranker> list(List<PartDefinition> definitions) {
    List<Ranker> rankers = new ArrayList<>();
    for (Part part : Part.values()) {
      Ranker.Standing standing = Ranker.Standing.DEFAULT;
      for (PartDefinition definition : definitions) {
        if (definition.part() == part) {
          rankers.add(Ranker.of(definition, standing));
          standing = Ranker.Standing.DEFINITION;
        }
      }
      if (part == Part.INTERESTS) {
        rankers.add(ofVotes("votes-S", Measure.S_ABSOLUTE));
        rankers.add(ofVotes("votes-S-squared", Measure.S_SQUARED));
        rankers.add(ofVotes("votes-kappa", Measure.KAPPA));
        Ranker agreement = ofVotes("votes-agreement", Measure.AGREEMENT);
        rankers.add(agreement);
        rankers.add(
            new Ranker(
                "votes-2d",
                agreement.part(),
                agreement.standing(),
                new ScaledPositions(agreement.measure())));
      }
    }
    rankers.add(baseline("history: years since a dispute", Rankers::quiet));
    rankers.add(baseline("alliance", (s, i, j) -> s.at(DyadColumn.ALLIED, index(s, i, j))));
    rankers.add(baseline("trade", (s, i, j) -> Math.log1p(s.at(DyadColumn.TRADE, index(s, i, j)))));
    rankers.add(
        baseline("nearness", (s, i, j) -> -s.at(DyadColumn.CAPITAL_DISTANCE, index(s, i, j))));
    rankers.add(baseline("regimes alike", Rankers::regimesAlike));
    rankers.add(
        baseline(
            "democracy, the mean", (s, i, j) -> (s.at(POLYARCHY, i) + s.at(POLYARCHY, j)) / 2));
    rankers.add(
        new Ranker("few members", Optional.empty(), Ranker.Standing.BASELINE, new FewMembers()));
    return rankers;
  }

  private static final class FewMembers implements Ranker.Measure {
    @Override
    public double ofDyad(YearSlice slice, int i, int j) {
      return Double.NaN;
    }

    @Override
    public double ofGroup(YearSlice slice, int... numbers) {
      return -numbers.length;
    }
  }

  private static Ranker ofVotes(String key, Measure measure) {
    return new Ranker(
        key,
        Optional.of(Part.INTERESTS),
        Ranker.Standing.MEASURE,
        (s, i, j) -> of(s, index(s, i, j), table -> score(measure, table)));
  }

  private static double score(Measure measure, Contingency table) {
    return measure.of(table) instanceof Score.Known(double value) ? value : Double.NaN;
  }

  private static double of(YearSlice slice, int d, ToDoubleFunction<Contingency> of) {
    if (!JointVotes.areEnough(slice, DyadColumn.YY, d)) {
      return Double.NaN;
    }
    double[] cells = new double[9];
    for (int c = 0; c < cells.length; c++) {
      float count = slice.at(DyadColumn.votes().get(c), d);
      cells[c] = Float.isNaN(count) ? 0 : count;
    }
    return of.applyAsDouble(Contingency.of(3, cells));
  }

  private static Ranker baseline(String key, Ranker.Measure measure) {
    return new Ranker(key, Optional.empty(), Ranker.Standing.BASELINE, measure);
  }

  private static double quiet(YearSlice slice, int i, int j) {
    float last = slice.at(DyadColumn.LAST_DISPUTE, index(slice, i, j));
    return Float.isNaN(last) ? 0 : -Math.pow(2, -(slice.year() - last) / MEMORY);
  }

  private static double regimesAlike(YearSlice slice, int i, int j) {
    return -Math.abs(slice.at(POLYARCHY, i) - (double) slice.at(POLYARCHY, j));
  }

  private static int index(YearSlice slice, int i, int j) {
    return slice.dyads().index(i, j);
  }
}
