package org.entente.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.coalition.Definitions;
import org.entente.contribution.MadeUpYears;
import org.entente.evidence.Bounds;
import org.entente.evidence.Draws;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Sampled;
import org.entente.evidence.Settings;
import org.entente.panel.MadeUpYear;
import org.entente.panel.Panel;
import org.entente.run.Run;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every definition of a part must keep, on made-up years: expected values are worked out from
/// its dyads and members by brute force, the rest are laws.
class PartDefinitionContractTest {
  private static final Panel PANEL =
      Panel.asOf(
          new MadeUpYears(23, 20, 2010, 2012, 1),
          LocalDate.of(2012, 12, 31),
          Panel.YearRule.COMPLETED);
  private static final List<Group> GROUPS =
      List.of(
          Group.ofNumbers(PANEL.now(), 2, 3),
          Group.ofNumbers(PANEL.now(), 0, 1, 5, 9),
          Group.ofNumbers(PANEL.now(), IntStream.range(4, 17).toArray()));

  static Stream<PartDefinition> definitions() {
    return Definitions.ofYearbook().list().stream();
  }

  private static double known(Figure figure) {
    return figure.find().orElseThrow();
  }

  private static Estimate.Known estimate(PartDefinition definition, Group group, Run run) {
    return (Estimate.Known) definition.estimate(PANEL, group, run);
  }

  private static double recomputed(PartDefinition definition, Group group) {
    List<DyadFigure> dyads = definition.dyads(PANEL, group, Run.quiet());
    List<MemberFigure> members = definition.members(PANEL, group, Run.quiet());
    return switch (definition.meaning().aggregation()) {
      case MEAN_OVER_DYADS ->
          dyads.stream().mapToDouble(d -> known(d.figure())).average().orElseThrow();
      case MEAN_OF_LOWEST -> {
        Map<Integer, Double> lowest = new HashMap<>();
        for (DyadFigure d : dyads) {
          lowest.merge(d.first(), known(d.figure()), Math::min);
          lowest.merge(d.second(), known(d.figure()), Math::min);
        }
        yield lowest.values().stream().mapToDouble(v -> v).average().orElseThrow();
      }
      case MEAN_OVER_MEMBERS, MEAN_OF_RATIOS ->
          members.stream().mapToDouble(m -> known(m.figure())).average().orElseThrow();
      case PRODUCT_OVER_DYADS ->
          dyads.stream().mapToDouble(d -> known(d.figure())).reduce(1, (x, y) -> x * y);
      case SUM_OVER_MEMBERS -> members.stream().mapToDouble(m -> known(m.figure())).sum();
      case OTHER -> throw new AssertionError(definition.key() + " does not say how it is made");
    };
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void figure_isWhatItsMeaningSays(PartDefinition definition) {
    for (Group group : GROUPS) {
      double value = estimate(definition, group, Run.quiet()).value();
      assertThat(value).isCloseTo(recomputed(definition, group), within(1e-6));
      assertThat(value).isCloseTo(definition.value(group).orElseThrow(), within(1e-9));
      assertThat(definition.over(group.slice()).of(group.numbers())).isCloseTo(value, within(1e-9));
    }
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void words_sayHowDyadsOrMembersArePutTogether(PartDefinition definition) {
    String made =
        switch (definition.meaning().aggregation()) {
          case MEAN_OVER_DYADS -> "mean over dyads";
          case MEAN_OF_LOWEST, MEAN_OVER_MEMBERS, MEAN_OF_RATIOS -> "mean over members";
          case SUM_OVER_MEMBERS -> "summed";
          case PRODUCT_OVER_DYADS -> "product over dyads";
          case OTHER -> "";
        };
    assertThat(definition.meaning().wording().figure()).contains(made);
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void value_isOnItsScale_andInItsInterval(PartDefinition definition) {
    Scale scale = definition.meaning().scale();
    for (Group group : GROUPS) {
      Estimate.Known estimate = estimate(definition, group, Run.quiet());
      Interval in = estimate.interval();
      assertThat(estimate.value()).isBetween(scale.least(), scale.greatest());
      // A bootstrap interval may leave out the value of a biased statistic.
      if (in.basis() != Interval.Basis.BOOTSTRAP) {
        assertThat(estimate.value()).isBetween(in.low(), in.high());
      }
      assertThat(in.level() == 1)
          .isEqualTo(in.basis() == Interval.Basis.RANGE || in.basis() == Interval.Basis.EXACT);
      assertThat(estimate.figure())
          .isEqualTo(Figure.of(estimate.value(), in, estimate.provenance()));
    }
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void seed_reachesTheDraws(PartDefinition definition) {
    for (Group group : GROUPS) {
      Draws one = estimate(definition, group, Run.quiet(1, 1)).draws();
      Draws other = estimate(definition, group, Run.quiet(2, 1)).draws();
      assertThat(estimate(definition, group, Run.quiet(1, 1)).draws()).isEqualTo(one);
      switch (one) {
        // The replicates of a bootstrap are the yearbook's: their seed is that of its build.
        case Sampled sampled ->
            assertThat(one.equals(other)).isEqualTo(sampled.kind() == Sampled.Kind.BOOTSTRAP);
        case Settings _, Bounds _ -> assertThat(other).isEqualTo(one);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void settings_areWithinTheInterval(PartDefinition definition) {
    for (Group group : GROUPS) {
      Estimate.Known estimate = estimate(definition, group, Run.quiet());
      if (estimate.draws() instanceof Settings settings) {
        // Columns of the yearbook have single precision.
        Interval in = estimate.interval();
        assertThat(Arrays.stream(settings.values()).boxed())
            .allSatisfy(v -> assertThat(v).isBetween(in.low() - 1e-6, in.high() + 1e-6));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void dyads_haveDrawsAboutTheirFigure(PartDefinition definition) {
    for (DyadFigure dyad : definition.dyads(PANEL, GROUPS.get(1), Run.quiet())) {
      Estimate.Known estimate = (Estimate.Known) dyad.estimate();
      assertThat(estimate.value()).isEqualTo(known(dyad.figure()));
    }
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void orderOfMembersAndThreads_changeNothing(PartDefinition definition) {
    for (Group group : GROUPS) {
      List<Integer> codes = new ArrayList<>();
      for (int k = 0; k < group.size(); k++) {
        codes.add(group.code(k));
      }
      Collections.shuffle(codes, new Random(5));
      Group shuffled = Group.of(PANEL.now(), codes);
      Estimate first = definition.estimate(PANEL, group, Run.quiet(3, 1));
      assertThat(definition.estimate(PANEL, shuffled, Run.quiet(3, 2))).isEqualTo(first);
      assertThat(definition.dyads(PANEL, shuffled, Run.quiet(3, 2)))
          .isEqualTo(definition.dyads(PANEL, group, Run.quiet(3, 1)));
      assertThat(definition.details(PANEL, shuffled, Run.quiet(3, 2)))
          .isEqualTo(definition.details(PANEL, group, Run.quiet(3, 1)));
    }
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void details_areThoseOfTheMeaning(PartDefinition definition) {
    List<Detail> announced = definition.meaning().details();
    assertThat(announced.stream().map(Detail::key)).doesNotHaveDuplicates();
    assertThat(announced.stream().map(Detail::words)).doesNotHaveDuplicates();
    List<Detail> given =
        List.copyOf(definition.details(PANEL, GROUPS.getLast(), Run.quiet()).keySet());
    assertThat(announced).containsAll(given);
    assertThat(given).isEqualTo(announced.stream().filter(given::contains).toList());
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void withoutEvidence_theFigureIsMissing_withItsReason(PartDefinition definition) {
    MadeUpYear empty = MadeUpYear.of(2012, 10, 20, 30);
    Panel panel = MadeUpYear.panel(empty);
    Group group = empty.group(10, 20, 30);
    assertThat(definition.value(group)).isEmpty();
    assertThat(definition.estimate(panel, group, Run.quiet()))
        .isInstanceOfSatisfying(
            Estimate.Missing.class, missing -> assertThat(missing.reason()).isNotBlank());
    for (DyadFigure dyad : definition.dyads(panel, group, Run.quiet())) {
      assertThat(dyad.figure()).isInstanceOf(Figure.Missing.class);
    }
    for (MemberFigure member : definition.members(panel, group, Run.quiet())) {
      assertThat(member.figure()).isInstanceOf(Figure.Missing.class);
    }
  }
}
