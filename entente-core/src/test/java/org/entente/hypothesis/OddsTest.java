package org.entente.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.entente.evidence.Estimate;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.panel.DyadColumn;
import org.entente.panel.MadeUpYear;
import org.entente.panel.Panel;
import org.entente.part.interests.InterestsByAlliances;
import org.entente.run.Run;
import org.entente.situation.Situation;
import org.entente.world.Coalition;
import org.entente.world.Membership;
import org.entente.world.Spell;
import org.junit.jupiter.api.Test;

/// Posteriors of hypotheses against Bayes' rule written out, what turns them fed back, and whether
/// a coalition lives, by hand.
class OddsTest {
  private static final Hypothesis[] ALL = Hypothesis.values();
  private static final Run RUN = Run.quiet(5, 1);
  private static final Provenance MADE = Provenance.of(List.of(), 1, "figures", "made up");
  private static final List<String> KEYS = List.of("interests", "trust", "joined");

  private static List<ReferenceCase> cases(long seed) {
    Random random = new Random(seed);
    List<ReferenceCase> cases = new ArrayList<>();
    for (int c = 0; c < 24; c++) {
      Hypothesis shown = ALL[c % ALL.length];
      for (int year = 1950; year < 1950 + 5 * (1 + random.nextInt(3)); year += 5) {
        List<Double> values = new ArrayList<>();
        for (int k = 0; k < KEYS.size(); k++) {
          double value = random.nextDouble() + .3 * (c % ALL.length) * (k + 1);
          values.add(random.nextInt(8) == 0 ? Double.NaN : value);
        }
        cases.add(new ReferenceCase("C" + c, shown, year, values));
      }
    }
    return cases;
  }

  private static List<Clue> clues() {
    return KEYS.stream()
        .map(key ->
            new Clue(
                key,
                key,
                false,
                key.equals("joined"),
                _ -> Double.NaN,
                (_, _) -> Estimate.missing("not asked")))
        .toList();
  }

  private static Likelihoods likelihoods(long seed) {
    return Likelihoods.of(cases(seed), List.of(false, false, true));
  }

  private static List<Estimate> estimates(double... values) {
    return Arrays.stream(values)
        .mapToObj(
            v -> Double.isNaN(v) ? Estimate.missing("none") : (Estimate) Estimate.exact(v, MADE))
        .toList();
  }

  private static Odds odds(long seed, GivenOdds given, double... values) {
    return Odds.of(clues(), estimates(values), likelihoods(seed), given, RUN);
  }

  /* prior · Π likelihood^e over the clues that are known, one left out, normalised. */
  private static double[] bayes(long seed, GivenOdds given, int without, double... values) {
    Likelihoods reference = likelihoods(seed);
    double[] products = new double[ALL.length];
    for (int h = 0; h < ALL.length; h++) {
      products[h] = given.prior(ALL[h]);
      for (int k = 0; k < values.length; k++) {
        if (k != without && !Double.isNaN(values[k])) {
          Hypothesis under = ALL[h];
          double value = values[k];
          int clue = k;
          double likelihood =
              given
                  .findLikelihood(KEYS.get(k), under)
                  .orElseGet(() -> reference.of(under, clue, value, reference.all()));
          products[h] *= Math.pow(likelihood, reference.exponent());
        }
      }
    }
    double sum = Arrays.stream(products).sum();
    return Arrays.stream(products).map(p -> p / sum).toArray();
  }

  private static double[] posterior(Odds odds) {
    return odds.standings().stream().mapToDouble(s -> s.posterior().find().orElseThrow()).toArray();
  }

  private static GivenOdds given(Map<Hypothesis, Double> priors) {
    return new GivenOdds(priors, Map.of());
  }

  @Test
  void posteriors_areThoseOfBayesRule() {
    Random random = new Random(1);
    GivenOdds sceptical = given(Map.of(Hypothesis.ZOMBIE, 4.));
    for (long seed = 0; seed < 4; seed++) {
      double[] values = {2 * random.nextDouble(), random.nextDouble(), 3 * random.nextDouble()};
      for (GivenOdds given : List.of(given(Map.of()), sceptical)) {
        Odds odds = odds(seed, given, values);
        assertThat(posterior(odds)).containsExactly(bayes(seed, given, -1, values), within(1e-9));
        assertThat(Arrays.stream(posterior(odds)).sum()).isCloseTo(1, within(1e-9));
        List<CompetingHypotheses.Row> rows = odds.rows();
        for (int k = 0; k < rows.size(); k++) {
          double[] without = bayes(seed, given, k, values);
          double most = Arrays.stream(without).max().orElseThrow();
          assertThat(rows.get(k).leaderPosterior().find().orElseThrow())
              .isCloseTo(most, within(1e-9));
          assertThat(without[List.of(ALL).indexOf(rows.get(k).leader())])
              .isCloseTo(most, within(1e-9));
        }
      }
    }
  }

  /* Only the ratios of priors count; alike ones change nothing. */
  @Test
  void priors_countByTheirRatios() {
    Map<Hypothesis, Double> alike = new EnumMap<>(Hypothesis.class);
    Map<Hypothesis, Double> some = new EnumMap<>(Hypothesis.class);
    Map<Hypothesis, Double> tenfold = new EnumMap<>(Hypothesis.class);
    for (int h = 0; h < ALL.length; h++) {
      alike.put(ALL[h], 7.);
      some.put(ALL[h], 1. + h);
      tenfold.put(ALL[h], 10 * (1. + h));
    }
    double[] values = {.5, .7, .2};
    assertThat(posterior(odds(2, given(alike), values)))
        .containsExactly(posterior(odds(2, given(Map.of()), values)), within(1e-12));
    assertThat(posterior(odds(2, given(tenfold), values)))
        .containsExactly(posterior(odds(2, given(some), values)), within(1e-12));
  }

  @Test
  void withoutFigures_thePriorsStand() {
    GivenOdds given = given(Map.of(Hypothesis.FORUM, 3.));
    Odds odds = odds(3, given, Double.NaN, Double.NaN, Double.NaN);
    double[] posterior = posterior(odds);
    for (int h = 0; h < ALL.length; h++) {
      assertThat(posterior[h]).isCloseTo(given.prior(ALL[h]), within(1e-12));
    }
    for (CompetingHypotheses.Row row : odds.rows()) {
      assertThat(row.weight().isKnown()).isFalse();
      assertThat(row.turnsAt().isKnown()).isFalse();
      assertThat(row.third()).isEmpty();
    }
  }

  /* Given the likelihood at which the second is said to draw level, it does. */
  @Test
  void whereTheSecondDrawsLevel_fedBack() {
    double[] values = {1.4, .9, 1.1};
    for (long seed = 0; seed < 5; seed++) {
      Odds odds = odds(seed, given(Map.of()), values);
      double[] before = posterior(odds);
      int leader = 0;
      for (int h = 1; h < before.length; h++) {
        leader = before[h] > before[leader] ? h : leader;
      }
      for (int k = 0; k < KEYS.size(); k++) {
        double turns = odds.rows().get(k).turnsAt().find().orElseThrow();
        GivenOdds level = new GivenOdds(Map.of(), Map.of(KEYS.get(k), Map.of(ALL[leader], turns)));
        double[] after = posterior(odds(seed, level, values));
        double own = after[leader];
        after[leader] = 0;
        assertThat(own).isCloseTo(Arrays.stream(after).max().orElseThrow(), within(1e-9));
      }
    }
  }

  /* The weight is that of the greatest over the least likelihood, in bits, by the exponent. */
  @Test
  void weightsOfEvidence_inBits() {
    double[] values = {1.4, .9, 1.1};
    Likelihoods reference = likelihoods(1);
    Odds odds = odds(1, given(Map.of()), values);
    for (int k = 0; k < KEYS.size(); k++) {
      int clue = k;
      double[] of =
          Arrays.stream(ALL)
              .mapToDouble(h -> reference.of(h, clue, values[clue], reference.all()))
              .toArray();
      double ratio = Arrays.stream(of).max().orElseThrow() / Arrays.stream(of).min().orElseThrow();
      assertThat(odds.rows().get(k).weight().find().orElseThrow())
          .isCloseTo(reference.exponent() * Math.log(ratio) / Math.log(2), within(1e-9));
      Figure.Known weight = odds.rows().get(k).weight().known().orElseThrow();
      assertThat(weight.interval().low()).isBetween(0., weight.value());
    }
  }

  /* Of all thirds of all clues none tells two hypotheses apart better than the one that is said. */
  @Test
  void whatWouldTellBest_isTheBestOfAll() {
    Likelihoods reference = likelihoods(1);
    Odds odds = odds(1, given(Map.of()), 1, 1, 1);
    CompetingHypotheses.Telling telling = odds.telling(Hypothesis.ALLIANCE, Hypothesis.ZOMBIE);
    double best = 0;
    for (int k = 0; k < KEYS.size(); k++) {
      for (int third : reference.thirds(k).possible()) {
        double one = reference.ofThird(Hypothesis.ALLIANCE, k, third, reference.all());
        double other = reference.ofThird(Hypothesis.ZOMBIE, k, third, reference.all());
        best = Math.max(best, Math.abs(Math.log(one / other) / Math.log(2)));
      }
    }
    assertThat(telling.bits()).isCloseTo(reference.exponent() * best, within(1e-9));
    assertThat(telling.favoured()).isIn(Hypothesis.ALLIANCE, Hypothesis.ZOMBIE);
  }

  /* The least values at which a third and two thirds of the weight are reached, by adding them up. */
  @Test
  void thirds_partTheWeight() {
    Random random = new Random(9);
    for (int trial = 0; trial < 200; trial++) {
      List<Thirds.Weighed> values = new ArrayList<>();
      for (int k = 2 + random.nextInt(9); k > 0; k--) {
        values.add(new Thirds.Weighed(random.nextInt(5), 1 + random.nextInt(4)));
      }
      Thirds thirds = Thirds.of(values);
      double all = values.stream().mapToDouble(Thirds.Weighed::weight).sum();
      double greatest = values.stream().mapToDouble(Thirds.Weighed::value).max().orElseThrow();
      double least = values.stream().mapToDouble(Thirds.Weighed::value).min().orElseThrow();
      assertThat(thirds.low()).isLessThanOrEqualTo(thirds.high());
      if (least < greatest) {
        assertThat(thirds.high()).as("what many share at the top is high").isLessThan(greatest);
        assertThat(thirds.of(greatest)).isEqualTo(2);
      }
      double below =
          values.stream()
              .filter(v -> v.value() < thirds.low())
              .mapToDouble(Thirds.Weighed::weight)
              .sum();
      assertThat(below).isLessThan(all / 3 + 1e-9);
      assertThat(thirds.of(least)).isZero();
      for (Thirds.Weighed v : values) {
        int third = thirds.of(v.value());
        assertThat(third).isBetween(0, 2);
        assertThat(v.value() <= thirds.low()).isEqualTo(third == 0);
      }
    }
  }

  private static final LocalDate DAY = LocalDate.of(2012, 12, 31);

  private static Coalition coalition(String id, int founded, int... joined) {
    List<Membership> memberships = new ArrayList<>();
    for (int k = 0; k < joined.length; k++) {
      Spell spell = new Spell(LocalDate.of(joined[k], 1, 1), Spell.OPEN);
      memberships.add(new Membership(10 * (k + 1), Membership.Role.MEMBER, spell, "", "", "", ""));
    }
    return new Coalition(
        id,
        id,
        List.of(),
        "bloc",
        "mixed",
        new Spell(LocalDate.of(founded, 1, 1), Spell.OPEN),
        List.of(),
        memberships,
        new TreeMap<>(),
        "");
  }

  private static Panel panel() {
    MadeUpYear then =
        MadeUpYear.of(2002, 10, 20, 30)
            .dyad(DyadColumn.ALLIANCE_PI, 10, 20, .1)
            .dyad(DyadColumn.ALLIANCE_PI, 10, 30, .3);
    MadeUpYear now =
        MadeUpYear.of(2012, 10, 20, 30)
            .dyad(DyadColumn.ALLIANCE_PI, 10, 20, .5)
            .dyad(DyadColumn.ALLIANCE_PI, 10, 30, .9);
    return MadeUpYear.panel(then, now);
  }

  private static Estimate joined(Coalition coalition) {
    return Vitality.joined(Situation.of(coalition, panel()));
  }

  /* Of three members one joined in the ten years; of a coalition of 2008 those who came after its first
  anniversary; one founded within the year has no joiners that could be. */
  @Test
  void whoJoinedInTenYears() {
    assertThat(joined(coalition("OLD", 1990, 1990, 2001, 2005)).figure().find().orElseThrow())
        .isCloseTo(1 / 3., within(1e-12));
    assertThat(joined(coalition("STILL", 1990, 1990, 1990, 1990)).figure().find()).hasValue(0);
    assertThat(joined(coalition("YOUNG", 2008, 2008, 2008, 2010)).figure().find().orElseThrow())
        .isCloseTo(1 / 3., within(1e-12));
    assertThat(joined(coalition("NEW", 2012, 2012, 2012)).figure().isKnown()).isFalse();
    assertThat(joined(coalition("AAA+BBB", 1990, 1990, 2005)).figure().isKnown())
        .as("a set of states")
        .isFalse();
  }

  /* Mean π .7 now and .2 ten years before. */
  @Test
  void howFarAPartMoved() {
    Situation situation = Situation.of(coalition("OLD", 1990, 1990, 1990, 1990), panel());
    InterestsByAlliances alliances = new InterestsByAlliances();
    assertThat(situation.asOf()).isEqualTo(DAY);
    assertThat(Vitality.moved(alliances, situation).orElseThrow()).isCloseTo(.5, within(1e-6));
    assertThat(Vitality.moved(alliances, situation, RUN).figure().find().orElseThrow())
        .isCloseTo(.5, within(1e-6));
    Panel alone = MadeUpYear.panel(MadeUpYear.of(2012, 10, 20, 30).all(DyadColumn.ALLIANCE_PI, .5));
    Situation young = Situation.of(coalition("OLD", 1990, 1990, 1990), alone);
    assertThat(Vitality.moved(alliances, young)).isEmpty();
    assertThat(Vitality.moved(alliances, young, RUN).figure().isKnown()).isFalse();
  }
}
