package org.entente.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.entente.evidence.GoldenFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EquilibriumTest {
  private static final double SIX_PLACES = 5.01e-7;
  private static final List<String> THREE = List.of("1", "2", "3");
  private static final double[][] SHARES = {{.80, .15, .05}, {.10, .85, .05}, {.20, .20, .60}};
  private static final Map<String, double[]> GOLDEN = new HashMap<>();

  @BeforeAll
  static void readGolden() {
    for (List<String> row : GoldenFile.rows("equilibrium/three-economies.csv")) {
      GOLDEN.put(row.getFirst(), row.stream().skip(1).mapToDouble(Double::parseDouble).toArray());
    }
  }

  private static TradeShares three() {
    return TradeShares.of(THREE, SHARES);
  }

  private static TradeShares random(int n, SplittableRandom random) {
    double[][] flows = new double[n][n];
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        flows[a][b] = a == b ? 3 + random.nextDouble() : random.nextDouble();
      }
    }
    return TradeShares.ofFlows(IntStream.range(0, n).mapToObj(k -> "E" + k).toList(), flows);
  }

  private static double[] golden(String quantity) {
    return Objects.requireNonNull(GOLDEN.get(quantity), quantity);
  }

  @Test
  void incomesAndExposures_toSixPlaces() {
    TradeShares trade = three();
    Exposure exposure = Exposure.of(trade, 5);

    for (int a = 0; a < 3; a++) {
      assertThat(trade.income(a)).isCloseTo(golden("incomes")[a], within(SIX_PLACES));
      for (int b = 0; b < 3; b++) {
        assertThat(exposure.income(a, b))
            .isCloseTo(golden("income exposure " + (a + 1))[b], within(SIX_PLACES));
        assertThat(exposure.welfare(a, b))
            .isCloseTo(golden("welfare exposure " + (a + 1))[b], within(SIX_PLACES));
      }
      assertThat(exposure.welfare(a, 1) * Math.log(1.1))
          .isCloseTo(golden("first order for 1.1")[a], within(SIX_PLACES));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.01", "1.1", ".963"})
  void productivity_toSixPlaces(String factor) {
    TradeShock shock = TradeShock.none(3).withProductivity(1, Double.parseDouble(factor));
    List<Equilibrium.Change> changes = ExactHat.after(three(), 5, shock).getChanges();

    for (int a = 0; a < 3; a++) {
      assertThat(changes.get(a).logWelfare())
          .isCloseTo(golden("productivity of 2 times " + factor)[a], within(SIX_PLACES));
    }
  }

  /* Published formula 1 - λ^(1/θ) at θ = 5. */
  @ParameterizedTest
  @CsvSource({".93, .014409", ".82, .038913", ".60, .097120"})
  void autarkyLoss_asByTheFormula(double home, double loss) {
    TradeShares trade =
        TradeShares.of(List.of("a", "b"), new double[][] {{home, 1 - home}, {.1, .9}});

    assertThat(trade.autarkyLoss(0, 5)).isCloseTo(loss, within(SIX_PLACES));
  }

  @ParameterizedTest
  @CsvSource({".1, .02634", ".5, .17329", ".9, .57565", ".99, 1.15129"})
  void geoeconomicPower_lastTenthCountsMost(double share, double power) {
    assertThat(GeoeconomicPower.of(share, 5)).isCloseTo(power, within(5e-6));
  }

  /* Law: an embargo on everyone by everyone is autarky, by the formula above. */
  @Test
  void embargoByAll_isAutarky() {
    TradeShares trade = three();
    TradeShock shock = TradeShock.none(3).withEmbargo(Set.of(0, 1), 2).withEmbargo(Set.of(0), 1);
    List<Equilibrium.Change> changes = ExactHat.after(trade, 5, shock).getChanges();

    for (int a = 0; a < 3; a++) {
      assertThat(1 - changes.get(a).welfare()).isCloseTo(trade.autarkyLoss(a, 5), within(1e-9));
      assertThat(changes.get(a).home()).isCloseTo(1, within(1e-12));
    }
  }

  /* Law: more productive everywhere by a factor, better off everywhere by it; nothing else changes. */
  @Test
  void productivityEverywhere_scalesWelfare() {
    TradeShock shock =
        TradeShock.none(3)
            .withProductivity(0, 1.2)
            .withProductivity(1, 1.2)
            .withProductivity(2, 1.2);

    assertThat(ExactHat.after(three(), 5, shock).getChanges())
        .allSatisfy(c -> {
          assertThat(c.welfare()).isCloseTo(1.2, within(1e-10));
          assertThat(c.wage()).isCloseTo(1, within(1e-10));
        });
  }

  /* Laws on random worlds: nothing changes nothing; a small shock has the first-order effect; exposures
  of welfare sum to 1 over the sources, those of income, weighted by incomes, to 0 over the economies. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void laws(long seed) {
    TradeShares trade = random(7, new SplittableRandom(seed));
    Exposure exposure = Exposure.of(trade, 4);
    List<Equilibrium.Change> still = ExactHat.after(trade, 4, TradeShock.none(7)).getChanges();
    List<Equilibrium.Change> small =
        ExactHat.after(trade, 4, TradeShock.none(7).withProductivity(3, Math.exp(1e-5)))
            .getChanges();
    double weighted = 0;
    for (int a = 0; a < 7; a++) {
      double row = 0;
      for (int b = 0; b < 7; b++) {
        row += exposure.welfare(a, b);
      }
      weighted += trade.income(a) * exposure.income(a, 3);
      assertThat(row).as("seed %s", seed).isCloseTo(1, within(1e-9));
      assertThat(still.get(a).welfare()).isCloseTo(1, within(1e-10));
      assertThat(small.get(a).logWelfare() / 1e-5).isCloseTo(exposure.welfare(a, 3), within(1e-4));
    }
    assertThat(weighted).isCloseTo(0, within(1e-9));
  }

  /* Laws of tariffs: a tariff that stays changes nothing; a small new one helps a buyer with market
  power, an infinite one does not; a tariff hurts the one who pays it abroad. */
  @Test
  void tariffs() {
    TradeShares trade = three();
    List<Equilibrium.Change> kept =
        ExactHat.after(trade, 5, TradeShock.none(3).withTariff(0, 1, 0.2, 0.2)).getChanges();
    List<Equilibrium.Change> small =
        ExactHat.after(trade, 5, TradeShock.none(3).withTariff(0, 1, 0, 0.05)).getChanges();
    List<Equilibrium.Change> large =
        ExactHat.after(trade, 5, TradeShock.none(3).withTariff(0, 1, 0, 50)).getChanges();

    assertThat(kept).allSatisfy(c -> assertThat(c.welfare()).isCloseTo(1, within(1e-10)));
    assertThat(small.get(0).welfare()).isGreaterThan(1);
    assertThat(small.get(1).welfare()).isLessThan(1);
    assertThat(large.get(0).welfare()).isLessThan(1);
  }

  /* By hand: equal losses need no payments; payments sum to 0. */
  @Test
  void burden_isEvenedOut() {
    TradeShares trade = three();
    List<Equilibrium.Change> changes =
        ExactHat.after(trade, 5, TradeShock.none(3).withEmbargo(Set.of(0, 1), 2)).getChanges();
    Burden burden = Burden.of(trade, changes, List.of(0, 1));

    assertThat(burden.members().stream().mapToDouble(Burden.Member::receivesOfWorld).sum())
        .isCloseTo(0, within(1e-15));
    assertThat(burden.members())
        .allSatisfy(
            m -> assertThat(m.loss() - m.receives()).isCloseTo(burden.mean(), within(1e-15)));
    assertThat(1 - changes.get(2).welfare()).isGreaterThan(burden.mean());
  }

  @Test
  void oneEconomy_isItsOwnWorld() {
    TradeShares one = TradeShares.of(List.of("1"), new double[][] {{1}});

    assertThat(Exposure.of(one, 5).welfare(0, 0)).isCloseTo(1, within(1e-12));
    assertThat(
            ExactHat.after(one, 5, TradeShock.none(1).withProductivity(0, 0.9))
                .getChanges()
                .getFirst()
                .welfare())
        .isCloseTo(0.9, within(1e-12));
  }

  @Test
  void badTables_areRefused() {
    List<String> two = List.of("a", "b");
    assertThatThrownBy(() -> TradeShares.of(two, new double[][] {{.5, .4}, {.1, .9}}))
        .hasMessageContaining("shares of a sum to (0.9)");
    assertThatThrownBy(() -> TradeShares.of(two, new double[][] {{1.1, -.1}, {.1, .9}}))
        .hasMessageContaining("(-0.1)");
    assertThatThrownBy(() -> TradeShares.of(two, new double[][] {{.9, Double.NaN}, {.1, .9}}))
        .hasMessageContaining("(NaN)");
    assertThatThrownBy(() -> TradeShares.of(two, new double[][] {{0, 1}, {.1, .9}}))
        .hasMessageContaining("a buys (0.0) at home");
    assertThatThrownBy(() -> TradeShares.of(two, new double[][] {{1, 0}, {0, 1}}))
        .hasMessageContaining("groups without trade");
    assertThatThrownBy(() -> TradeShares.of(List.of("a", "a"), new double[][] {{.9, .1}, {.1, .9}}))
        .hasMessageContaining("named twice");
    assertThatThrownBy(() -> three().placeOf("4")).hasMessageContaining("(4)");
    assertThatThrownBy(() -> GeoeconomicPower.of(1, 5)).hasMessageContaining("(1.0)");
    assertThatThrownBy(() -> TradeShock.none(3).withProductivity(0, 0))
        .hasMessageContaining("(0.0)");
    assertThatThrownBy(() -> ExactHat.after(three(), 5, TradeShock.none(2)))
        .hasMessageContaining("(2)");
  }
}
