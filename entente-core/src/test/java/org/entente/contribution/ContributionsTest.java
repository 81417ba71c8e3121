package org.entente.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.entente.coalition.Definitions;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.panel.DyadColumn;
import org.entente.panel.Panel;
import org.entente.panel.YearSlice;
import org.entente.part.Aggregation;
import org.entente.part.Detail;
import org.entente.part.EvidenceKind;
import org.entente.part.Group;
import org.entente.part.GroupValue;
import org.entente.part.Meaning;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
import org.entente.part.Scale;
import org.entente.part.Wording;
import org.entente.part.capacity.CapacityByCapabilities;
import org.entente.part.interests.InterestsByVotes;
import org.entente.part.trust.TrustByRecord;
import org.entente.run.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Contributions of members and dyads on made-up years, against enumeration of the same game.
@Tag("slow")
class ContributionsTest {
  private static final Offset<Double> EXACT = within(1e-9);
  private static final List<PartDefinition> DEFINITIONS =
      Stream.concat(
              Definitions.ofYearbook().choose(Map.of()).stream(),
              Stream.of(new FlowsInside(), new Strongest()))
          .toList();

  /// The mean over members of the sum of their trade shares with other members.
  private static final class FlowsInside extends Plain {
    FlowsInside() {
      super(Aggregation.MEAN_OVER_MEMBERS);
    }

    @Override
    public OptionalDouble value(Group group) {
      double sum = 0;
      for (int a = 0; a < group.size(); a++) {
        for (int b = 0; b < group.size(); b++) {
          if (a != b) {
            sum +=
                group
                    .slice()
                    .directed(
                        DyadColumn.TRADE_SHARE_FORWARD,
                        DyadColumn.TRADE_SHARE_BACK,
                        group.number(a),
                        group.number(b));
          }
        }
      }
      return group.size() < 2 ? OptionalDouble.empty() : OptionalDouble.of(sum / group.size());
    }
  }

  /// The strongest tie of a group, a figure that does not split.
  private static final class Strongest extends Plain {
    Strongest() {
      super(Aggregation.OTHER);
    }

    @Override
    public OptionalDouble value(Group group) {
      return Arrays.stream(group.dyadNumbers())
          .mapToDouble(d -> group.slice().at(DyadColumn.TRADE_GDP_FORWARD, d))
          .max();
    }
  }

  private abstract static class Plain implements PartDefinition {
    private final Meaning meaning;

    Plain(Aggregation aggregation) {
      this.meaning =
          new Meaning(
              Part.INTERDEPENDENCE,
              "made-up",
              new Wording("made up", "made up", "none", "none"),
              Scale.of("made up", 0, 1),
              EvidenceKind.TIES,
              aggregation,
              List.of());
    }

    @Override
    public Meaning meaning() {
      return meaning;
    }

    @Override
    public Estimate estimate(Panel panel, Group group, Run run) {
      return value(group).isEmpty()
          ? Estimate.missing("nothing recorded")
          : Estimate.exact(
              value(group).getAsDouble(), Provenance.of(List.of(), 1, "groups", "made up"));
    }

    @Override
    public Map<Detail, Figure> details(Panel panel, Group group, Run run) {
      return Map.of();
    }
  }

  private static Panel panel(double votes) {
    return Panel.asOf(
        new MadeUpYears(17, 24, 2010, 2012, votes),
        LocalDate.of(2012, 12, 31),
        Panel.YearRule.COMPLETED);
  }

  private static double[] enumerated(PartDefinition definition, Group group) {
    Game game =
        new Game() {
          @Override
          public int players() {
            return group.size();
          }

          @Override
          public double value(int... players) {
            int[] numbers = Arrays.stream(players).map(group::number).toArray();
            return definition.value(Group.ofNumbers(group.slice(), numbers)).orElse(0);
          }
        };
    return ShapleyEnumeration.of(game, Run.quiet()).values().stream().mapToDouble(v -> v).toArray();
  }

  @Test
  void membersShapleyValues_areThoseOfTheEnumeratedGame_andSumToTheFigure() {
    Panel panel = panel(1);
    for (int size : new int[] {2, 3, 6, 9}) {
      Group group = Group.ofNumbers(panel.now(), IntStream.range(1, size + 1).toArray());
      for (PartDefinition definition : DEFINITIONS) {
        Contributions c = Contributions.of(definition, panel, group, Run.quiet());
        double[] expected = enumerated(definition, group);
        for (int k = 0; k < size; k++) {
          assertThat(known(c.members().get(k).shapley()))
              .as(definition.key() + " of " + size)
              .isCloseTo(expected[k], EXACT);
        }
        assertSums(c);
        assertThat(c.method())
            .isEqualTo(
                switch (definition.meaning().aggregation()) {
                  case MEAN_OVER_DYADS, MEAN_OVER_MEMBERS, SUM_OVER_MEMBERS ->
                      ShapleyValues.Method.CLOSED_FORM;
                  case MEAN_OF_LOWEST, MEAN_OF_RATIOS, PRODUCT_OVER_DYADS, OTHER ->
                      ShapleyValues.Method.ENUMERATION;
                });
      }
    }
  }

  private static double known(Figure figure) {
    return figure.find().orElseThrow();
  }

  private static void assertSums(Contributions c) {
    double figure = known(c.figure());
    assertThat(c.members().stream().mapToDouble(m -> known(m.shapley())).sum())
        .isCloseTo(figure, EXACT);
    assertThat(c.members().stream().mapToDouble(m -> known(m.aboveEqualShare())).sum())
        .isCloseTo(0, EXACT);
    if (!c.dyads().isEmpty()) {
      assertThat(c.dyads().stream().mapToDouble(d -> known(d.share())).sum())
          .isCloseTo(figure, EXACT);
      assertThat(c.dyads().stream().mapToDouble(d -> known(d.shapley())).sum())
          .isCloseTo(figure, EXACT);
    }
  }

  @Test
  void leaveOneOut_isTheDifferenceOfTwoFigures() {
    Panel panel = panel(1);
    Group group = Group.ofNumbers(panel.now(), 0, 3, 4, 8);
    for (PartDefinition definition : DEFINITIONS) {
      Contributions c = Contributions.of(definition, panel, group, Run.quiet());
      for (int k = 0; k < group.size(); k++) {
        double rest = definition.value(group.without(k)).orElseThrow();
        assertThat(known(c.members().get(k).leaveOneOut()))
            .isCloseTo(definition.value(group).orElseThrow() - rest, EXACT);
      }
    }
  }

  /* A state without votes is a null player, and the others share as if it were not there. */
  @Test
  void aMemberWithoutEvidence_contributesNothing() {
    Panel panel = panel(1);
    YearSlice slice = panel.now();
    PartDefinition silent =
        new Plain(Aggregation.MEAN_OVER_DYADS) {
          @Override
          public OptionalDouble value(Group group) {
            Group rest = group;
            for (int k = group.size() - 1; k >= 0; k--) {
              rest = group.number(k) == 5 ? rest.without(k) : rest;
            }
            return new InterestsByVotes().value(rest);
          }
        };
    Group group = Group.ofNumbers(slice, 2, 4, 5, 7);
    Contributions with = Contributions.of(silent, panel, group, Run.quiet());
    Contributions without =
        Contributions.of(silent, panel, Group.ofNumbers(slice, 2, 4, 7), Run.quiet());
    assertThat(known(with.members().get(2).shapley())).isEqualTo(0);
    assertThat(known(with.members().get(0).shapley()))
        .isCloseTo(known(without.members().get(0).shapley()), EXACT);
    assertThat(with.method()).isEqualTo(ShapleyValues.Method.CLOSED_FORM);
    assertSums(with);
  }

  /* With half of the votes missing some dyads have no figure: the closed form does not hold and all
  sets are enumerated, or orders sampled beyond 18 members; both sum to the figure. */
  @Test
  void scatteredGaps_leaveTheClosedForm() {
    // At .45 two states vote together on a fifth of the roll calls: some dyads pass the floor of a
    // quarter.
    Panel panel = panel(0.45);
    for (int size : new int[] {8, 22}) {
      Group group = Group.ofNumbers(panel.now(), IntStream.range(0, size).toArray());
      Contributions c = Contributions.of(new InterestsByVotes(), panel, group, Run.quiet());
      assertThat(c.method())
          .isEqualTo(size == 8 ? ShapleyValues.Method.ENUMERATION : ShapleyValues.Method.SAMPLING);
      assertSums(c);
    }
  }

  @Test
  void dyadsShapleyValues_areThoseOfTheMeanOverDyadsPresent() {
    Panel panel = panel(1);
    Group group = Group.ofNumbers(panel.now(), 1, 2, 6, 9);
    Contributions c = Contributions.of(new TrustByRecord(), panel, group, Run.quiet());
    double[] values = c.dyads().stream().mapToDouble(d -> known(d.value())).toArray();
    Game game =
        new Game() {
          @Override
          public int players() {
            return values.length;
          }

          @Override
          public double value(int... dyads) {
            return Arrays.stream(dyads).mapToDouble(d -> values[d]).average().orElse(0);
          }
        };
    List<Double> expected = ShapleyEnumeration.of(game, Run.quiet()).values();
    for (int d = 0; d < values.length; d++) {
      assertThat(known(c.dyads().get(d).shapley())).isCloseTo(expected.get(d), EXACT);
    }
  }

  @Test
  void intervals_holdTheirValues_whereTheyAreRanges() {
    Panel panel = panel(1);
    Group group = Group.ofNumbers(panel.now(), 1, 2, 6, 9, 11);
    for (PartDefinition definition : List.of(new TrustByRecord(), new CapacityByCapabilities())) {
      for (MemberContribution m :
          Contributions.of(definition, panel, group, Run.quiet()).members()) {
        Figure.Known shapley = m.shapley().known().orElseThrow();
        assertThat(shapley.value()).isBetween(shapley.interval().low(), shapley.interval().high());
        assertThat(shapley.interval().width()).isPositive();
      }
    }
  }

  @Test
  void preparedValues_areThoseOfTheDefinition() {
    for (double votes : new double[] {1, 0.2}) {
      YearSlice slice = panel(votes).now();
      for (PartDefinition definition :
          Stream.concat(DEFINITIONS.stream(), Definitions.ofYearbook().list().stream()).toList()) {
        GroupValue value = definition.over(slice);
        for (int[] numbers : new int[][] {{0}, {3, 4}, {1, 5, 9}, {0, 2, 4, 6, 8, 10, 23}}) {
          OptionalDouble expected = definition.value(Group.ofNumbers(slice, numbers));
          assertThat(Double.valueOf(value.of(numbers)))
              .as(definition.key())
              .isEqualTo(Double.valueOf(expected.orElse(Double.NaN)));
        }
      }
    }
  }

  @Test
  void valueOfADyad_isThatOfItsTwoStatesAsAGroup() {
    for (double votes : new double[] {1, 0.2}) {
      YearSlice slice = panel(votes).now();
      for (PartDefinition definition : Definitions.ofYearbook().list()) {
        for (int[] pair : new int[][] {{0, 1}, {3, 17}, {11, 12}, {22, 23}}) {
          OptionalDouble expected = definition.value(Group.ofNumbers(slice, pair));
          assertThat(Double.valueOf(definition.ofDyad(slice, pair[0], pair[1])))
              .as(definition.key())
              .isEqualTo(Double.valueOf(expected.orElse(Double.NaN)));
        }
      }
    }
  }

  @Test
  void aMissingFigure_hasNoContributions() {
    Panel panel = panel(0);
    Group group = Group.ofNumbers(panel.now(), 1, 2);
    Contributions c = Contributions.of(new InterestsByVotes(), panel, group, Run.quiet());
    assertThat(c.figure().isKnown()).isFalse();
    assertThat(c.members()).isEmpty();
    assertThat(c.dyads()).isEmpty();
  }
}
