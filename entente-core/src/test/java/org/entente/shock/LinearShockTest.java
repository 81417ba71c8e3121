package org.entente.shock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.entente.evidence.Figure;
import org.entente.evidence.GoldenFile;
import org.entente.evidence.Range;
import org.entente.run.Run;
import org.junit.jupiter.api.Test;

class LinearShockTest {
  private static final double NAN = Double.NaN;

  private static LinearShock shock(Links links, int rounds, EconomicShock... shocks) {
    return LinearShock.of(
        links, List.of(shocks), Elasticities.defaults(), rounds, 100, List.of("made"), Run.quiet());
  }

  private static double value(Figure figure) {
    return figure.find().orElseThrow();
  }

  private static Links two(double remittances, double trade) {
    return Links.of(
        List.of(1, 2),
        new double[][] {{0, 0}, {remittances, 0}},
        new double[][] {{0, 0}, {trade, 0}});
  }

  /* By hand, at the best elasticities 1.5, .8, .55 and .5, 1.5, .5, .5: income -10%, currency -20%,
  remittances .2: change -.15 - .16 = -.31, flow -.062, income -.0341; trade .4: change -.15 - .1 =
  -.25, exports .2, lost .05, income -.025. */
  @Test
  void firstRound_byHand() {
    StateEffect effect =
        shock(two(0.2, 0.4), 1, new EconomicShock.Economy(1, -0.1, -0.2)).effects().getFirst();

    assertThat(effect.state()).isEqualTo(2);
    assertThat(value(effect.remittancesReceived())).isCloseTo(-0.062, within(1e-12));
    assertThat(value(effect.remittances())).isCloseTo(-0.0341, within(1e-12));
    assertThat(value(effect.trade())).isCloseTo(-0.025, within(1e-12));
    assertThat(value(effect.income())).isCloseTo(-0.0591, within(1e-12));
    assertThat(effect.income().known().orElseThrow().interval().low()).isLessThan(-0.0591);
    assertThat(effect.income().known().orElseThrow().interval().high()).isBetween(-0.0591, 0.0);
  }

  /* By hand: 3 receives a fifth of its GDP from 2, which loses .0341 in the first round: .55 . 1.5 . .2 .
  .0341 in the second; the shocked state keeps what it was given. */
  @Test
  void secondRound_byHand() {
    Links links =
        Links.of(
            List.of(1, 2, 3),
            new double[][] {{0, 0, .5}, {.2, 0, 0}, {0, .2, 0}},
            new double[3][3]);
    List<StateEffect> effects = shock(links, 2, new EconomicShock.Economy(1, -0.1, -0.2)).effects();

    assertThat(effects).extracting(StateEffect::state).containsExactly(2, 3);
    assertThat(effects.get(1).rounds().get(0)).isEqualTo(0);
    assertThat(effects.get(1).rounds().get(1)).isCloseTo(-0.55 * 1.5 * 0.2 * 0.0341, within(1e-12));
  }

  /* By hand: an end of a tenth of GDP in remittances costs .55 of it; a flow cannot fall by more than the
  whole. */
  @Test
  void flows_endAtMost() {
    StateEffect ended =
        shock(two(0.1, NAN), 1, new EconomicShock.Flow(Channel.REMITTANCES, 2, 1, -1))
            .effects()
            .get(1);
    StateEffect collapsed =
        shock(two(0.1, NAN), 1, new EconomicShock.Economy(1, -0.9, -0.9)).effects().getFirst();

    assertThat(value(ended.income())).isCloseTo(-0.055, within(1e-12));
    assertThat(value(collapsed.remittancesReceived())).isCloseTo(-0.1, within(1e-12));
  }

  @Test
  void unknownLinks_areMissingAndCounted() {
    StateEffect half =
        shock(two(NAN, 0.4), 1, new EconomicShock.Economy(1, -0.1, 0)).effects().getFirst();
    StateEffect none =
        shock(two(NAN, NAN), 1, new EconomicShock.Economy(1, -0.1, 0)).effects().getFirst();

    assertThat(half.remittances()).isInstanceOf(Figure.Missing.class);
    assertThat(value(half.income())).isCloseTo(-0.4 * 0.5 * 0.15 * 0.5, within(1e-12));
    assertThat(half.unknownLinks()).isEqualTo(1);
    assertThat(none.income()).isInstanceOf(Figure.Missing.class);
    assertThat(none.unknownLinks()).isEqualTo(2);
  }

  /* The rouble fell by 40 to 50 per cent from mid-2014 to mid-2015 and transfers to Tajikistan by 25 (IMF)
  to 35 per cent; the order of losses is that of the dependences. */
  @Test
  void roubleOf2015_ordersCentralAsia() {
    List<Integer> states = new ArrayList<>(List.of(365));
    List<Double> shares = new ArrayList<>(List.of(0.0));
    for (List<String> row : GoldenFile.rows("shock/central-asia-2013.csv")) {
      states.add(Integer.valueOf(row.get(1)));
      shares.add(Double.valueOf(row.get(2)));
    }
    int n = states.size();
    double[][] remittances = new double[n][n];
    IntStream.range(1, n).forEach(i -> remittances[i][0] = shares.get(i));
    List<StateEffect> effects =
        shock(
                Links.of(states, remittances, new double[n][n]),
                3,
                new EconomicShock.Economy(365, 0, -0.4))
            .effects();
    StateEffect tajikistan = effects.getFirst();

    double fall = value(tajikistan.remittancesReceived()) / 0.4464;
    assertThat(fall).isBetween(-0.35, -0.25);
    assertThat(
            effects.stream()
                .sorted(Comparator.comparingDouble(e -> value(e.income())))
                .map(StateEffect::state))
        .containsExactly(702, 703, 704, 705, 710);
    assertThat(value(effects.getLast().income())).isCloseTo(0, within(1e-4));
  }

  /* Laws: threads change nothing; points give points; twice the shock is twice the first round. */
  @Test
  void laws() {
    SplittableRandom random = new SplittableRandom(5);
    int n = 12;
    double[][] remittances = table(n, random);
    double[][] trade = table(n, random);
    Links links = Links.of(IntStream.range(0, n).boxed().toList(), remittances, trade);
    EconomicShock small = new EconomicShock.Economy(3, -0.02, 0);
    LinearShock one =
        LinearShock.of(
            links, List.of(small), Elasticities.defaults(), 3, 50, List.of(), Run.quiet(9, 1));
    LinearShock two =
        LinearShock.of(
            links, List.of(small), Elasticities.defaults(), 3, 50, List.of(), Run.quiet(9, 2));
    LinearShock twice = shock(links, 1, new EconomicShock.Economy(3, -0.04, 0));

    assertThat(two).isEqualTo(one);
    for (int i = 0; i < n - 1; i++) {
      assertThat(twice.effects().get(i).rounds().getFirst())
          .isCloseTo(2 * one.effects().get(i).rounds().getFirst(), within(1e-12));
    }
    Elasticities points =
        new Elasticities(
            Range.point(1),
            Range.point(1),
            Range.point(1),
            Range.point(1),
            Range.point(1),
            Range.point(1),
            Range.point(1));
    assertThat(
            LinearShock.of(links, List.of(small), points, 3, 50, List.of(), Run.quiet()).effects())
        .allMatch(e -> e.income().known().orElseThrow().interval().width() == 0);
  }

  private static double[][] table(int n, SplittableRandom random) {
    return Arrays.stream(new double[n][n])
        .map(row -> random.doubles(n, 0, 0.1).toArray())
        .toArray(double[][]::new);
  }

  @Test
  void badInput_isRefused() {
    assertThatThrownBy(() -> new EconomicShock.Economy(1, -1.1, 0)).hasMessageContaining("(-1.1)");
    assertThatThrownBy(() -> new EconomicShock.Flow(Channel.TRADE, 1, 1, -1))
        .hasMessageContaining("(1)");
    assertThatThrownBy(() -> shock(two(0.1, 0.1), 1, new EconomicShock.Economy(9, -0.1, 0)))
        .hasMessageContaining("(9)");
    assertThatThrownBy(() -> shock(two(0.1, 0.1), 1)).hasMessageContaining("shocks (0)");
    assertThatThrownBy(() -> two(-0.1, 0)).hasMessageContaining("(-0.1)");
  }

  /* Trade of .4 with 1, of which half is sold to it and half of that is income, ends: -.1, however often
  it is said, and whatever falls besides. */
  @Test
  void aFlowThatEnds_endsOnce() {
    EconomicShock end = new EconomicShock.Flow(Channel.TRADE, 2, 1, -1);
    EconomicShock fall = new EconomicShock.Economy(1, -0.1, 0);
    EconomicShock most = new EconomicShock.Flow(Channel.TRADE, 2, 1, -0.6);
    for (List<EconomicShock> shocks :
        List.of(
            List.of(end),
            List.of(end, end),
            List.of(fall, end),
            List.of(end, fall),
            List.of(most, most))) {
      StateEffect effect =
          shock(two(NAN, 0.4), 1, shocks.toArray(EconomicShock[]::new)).effects().getLast();
      assertThat(effect.state()).isEqualTo(2);
      assertThat(value(effect.income())).as(shocks.toString()).isCloseTo(-0.1, within(1e-12));
    }
    // Below the whole they add up: -.3 - .15.
    EconomicShock part = new EconomicShock.Flow(Channel.TRADE, 2, 1, -0.3);
    assertThat(value(shock(two(NAN, 0.4), 1, part, fall).effects().getLast().income()))
        .isCloseTo(-0.045, within(1e-12));
  }
}
