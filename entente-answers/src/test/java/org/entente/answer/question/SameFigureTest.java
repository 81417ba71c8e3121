package org.entente.answer.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.entente.answer.page.Cells;
import org.entente.answer.page.Page;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.part.Part;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A figure that is asked for in several ways is the same figure, and what is said to sum sums:
/// each answer is held against another that is made on another way.
@Tag("slow")
class SameFigureTest {
  private static final Offset<Double> CLOSE = within(1e-9);
  private static final Map<String, String> NAME_BY_CODE =
      Map.of("ARV", "Arvia", "BOR", "Bortland", "CES", "Cestria", "DUN", "Dunmark");

  private static Cells cells(String question, String table) {
    return Cells.of(MadeUpAnswers.page(question), table);
  }

  private static Figure assessed(String question, Part part) {
    return cells(question, "parts").figure("figure", part.title());
  }

  /* Value and interval; provenances may say more in one answer than in another. */
  private static void requireSame(Figure one, Figure other, double factor) {
    if (one instanceof Figure.Known a && other instanceof Figure.Known b) {
      assertThat(a.value()).isCloseTo(factor * b.value(), CLOSE);
      assertThat(a.interval().low()).isCloseTo(factor * b.interval().low(), CLOSE);
      assertThat(a.interval().high()).isCloseTo(factor * b.interval().high(), CLOSE);
      assertThat(a.interval().basis()).isEqualTo(b.interval().basis());
    } else {
      assertThat(one).isEqualTo(other);
    }
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void aPart_isTheSame_assessed_compared_explained_andInItsLastYear(Part part) {
    Figure assessed = assessed("assess", part);
    requireSame(cells("compare", "parts").figure("c_pact", part.title()), assessed, 1);
    requireSame(cells("explain", "parts").figure("figure", part.title()), assessed, 1);
    String column = part.key().replace('-', '_');
    requireSame(cells("trend", "years").figure(column, "2012"), assessed, 1);
    requireSame(
        cells("compare", "parts").figure("c_union", part.title()),
        cells("suppose", "parts").figure("before", part.title()),
        1);
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void aPart_isTheSame_withACandidate_whetherItIsSupposedOrAJoiner(Part part) {
    Cells joining = cells("assess", "joining-differences");
    requireSame(joining.figure("now", "Lorien", part.title()), assessed("assess", part), 1);
    String column = part.key().replace('-', '_');
    Figure difference = joining.figure("difference", "Lorien", part.title());
    requireSame(cells("enlarge", "differences").figure(column, "Lorien"), difference, 1);
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void aDifference_isThatOfTheTwoFigures(Part part) {
    Cells joining = cells("assess", "joining-differences");
    for (String set : List.of("Lorien", "Jorvika", "Jorvika and Lorien")) {
      assertThat(joining.value("difference", set, part.title()))
          .as(set)
          .isCloseTo(
              joining.value("then", set, part.title()) - joining.value("now", set, part.title()),
              CLOSE);
    }
    Cells suppose = cells("suppose", "parts");
    assertThat(suppose.value("difference", part.title()))
        .isCloseTo(
            suppose.value("after", part.title()) - suppose.value("before", part.title()), CLOSE);
    Cells parts = cells("compare", "parts");
    assertThat(cells("compare", "pairs").value("difference", part.title()))
        .isCloseTo(
            parts.value("c_pact", part.title()) - parts.value("c_union", part.title()), CLOSE);
  }

  /* First higher, tie, second higher: every draw is one of the three. */
  @ParameterizedTest
  @EnumSource(Part.class)
  void theThreeShares_sumToOne(Part part) {
    Cells pairs = cells("compare", "pairs");
    assertThat(
            pairs.value("first_higher", part.title())
                + pairs.value("tie", part.title())
                + pairs.value("second_higher", part.title()))
        .isCloseTo(1, CLOSE);
  }

  @Test
  void theLeaderOfAComparison_hasTheHighestFigure() {
    Cells parts = cells("compare", "parts");
    String finding = MadeUpAnswers.page("compare").finding();
    for (Part part : Part.values()) {
      boolean first = parts.value("c_pact", part.title()) > parts.value("c_union", part.title());
      assertThat(finding).contains(part.title() + " " + (first ? "PACT" : "UNION"));
    }
  }

  /* Shapley: what the members are credited with sums to the figure, and above an equal share to
  nothing. */
  @ParameterizedTest
  @EnumSource(Part.class)
  void shapleyValues_sumToTheFigure(Part part) {
    Cells members = cells("explain " + part.key(), "members");
    double whole = Cells.value(assessed("assess", part));
    assertThat(members.sum("shapley")).isCloseTo(whole, within(1e-6));
    assertThat(members.sum("above_equal")).isCloseTo(0, within(1e-6));
  }

  @Test
  void theDyadsOfAMean_haveSharesThatSumToIt() {
    for (String part : List.of("interests", "interdependence")) {
      Cells dyads = cells("explain " + part, "dyads");
      double whole = cells("assess", "parts").value("figure", title(part));
      assertThat(dyads.sum("share")).as(part).isCloseTo(whole, within(1e-6));
      for (int k = 0; k < dyads.table().rows().size(); k++) {
        assertThat(Cells.value(dyads.all("share").get(k)))
            .isCloseTo(
                Cells.value(dyads.all("value").get(k)) * Cells.value(dyads.all("weight").get(k)),
                CLOSE);
      }
    }
  }

  private static String title(String key) {
    return PartNames.get(key).title();
  }

  /* Trust is the product over dyads, capacity the sum over members. */
  @Test
  void trustIsAProduct_andCapacityASum() {
    double product =
        cells("assess", "dyads").all("trust").stream()
            .mapToDouble(Cells::value)
            .reduce(1, (a, b) -> a * b);
    assertThat(product).isCloseTo(Cells.value(assessed("assess", Part.TRUST)), within(1e-6));
    assertThat(cells("assess", "members").sum("capabilities"))
        .isCloseTo(100 * Cells.value(assessed("assess", Part.CAPACITY)), within(1e-5));
    double mean = cells("assess", "dyads").sum("votes") / 6;
    assertThat(mean).isCloseTo(Cells.value(assessed("assess", Part.INTERESTS)), within(1e-6));
    double inside = cells("assess", "members").sum("inside") / 4;
    assertThat(inside)
        .isCloseTo(100 * Cells.value(assessed("assess", Part.INTERDEPENDENCE)), within(1e-5));
  }

  @Test
  void aPair_isTheSame_onEveryPageThatShowsIt() {
    Cells export = cells("export DYADS", "dyads");
    Cells matrix = cells("assess", "matrix-votes");
    Cells trust = cells("assess", "matrix-trust");
    Cells shown = cells("show pair", "pair");
    String pair = "Arvia – Bortland";
    Figure votes = matrix.figure("votes", pair);
    requireSame(export.figure("pi", "2012", "10", "20"), votes, 1);
    requireSame(shown.figure("figure", "Similarity of votes (Scott's π)", "2012"), votes, 1);
    requireSame(cells("explain interests", "dyads").figure("value", "Arvia - Bortland"), votes, 1);
    Figure trusting = trust.figure("trust", pair);
    requireSame(export.figure("trust", "2012", "10", "20"), trusting, 1);
    requireSame(shown.figure("figure", "Trust (no clash within five years)", "2012"), trusting, 1);
    assertThat(MadeUpAnswers.page("explain a pair interests").title()).endsWith("Arvia - Bortland");
    double joint = export.value("joint_votes", "2012", "10", "20");
    assertThat(cells("explain a pair interests", "joint-votes").sum("roll_calls")).isEqualTo(joint);
  }

  @Test
  void jointVotes_areTheirCells_andPiIsOneLessWhatTheyTake() {
    Cells votes = cells("explain a pair interests", "joint-votes");
    for (int k = 0; k < votes.table().rows().size(); k++) {
      assertThat(Cells.value(votes.all("together").get(k)))
          .isCloseTo(
              Cells.value(votes.all("roll_calls").get(k)) * Cells.value(votes.all("each").get(k)),
              CLOSE);
    }
    double pi = cells("export DYADS", "dyads").value("pi", "2012", "10", "20");
    assertThat(1 - votes.sum("together")).isCloseTo(pi, within(1e-6));
    double agreed =
        votes.table().rows().stream()
            .filter(row -> row.get(0).equals(row.get(1)))
            .mapToDouble(row -> Cells.value(row.get(2)))
            .sum();
    assertThat(agreed / votes.sum("roll_calls"))
        .isCloseTo(cells("export DYADS", "dyads").value("agreement", "2012", "10", "20"), CLOSE);
  }

  @Test
  void aDependence_isTheSame_assessedAndExported_bothWays() {
    Cells export = cells("export DYADS", "dyads");
    Cells dependences = cells("assess", "dependences");
    requireSame(
        dependences.figure("trade", "Arvia", "Bortland"),
        export.figure("trade_dependence_1_on_2", "2012", "10", "20"),
        100);
    requireSame(
        dependences.figure("trade", "Bortland", "Arvia"),
        export.figure("trade_dependence_2_on_1", "2012", "10", "20"),
        100);
    requireSame(
        dependences.figure("remittances", "Bortland", "Arvia"),
        export.figure("remittance_dependence_2_on_1", "2012", "10", "20"),
        100);
    requireSame(
        dependences.figure("arms", "Arvia", "Bortland"),
        export.figure("arms_dependence_1_on_2", "2012", "10", "20"),
        100);
  }

  @Test
  void aState_isTheSame_shownExportedAndAmongTheMembers() {
    Figure exported = cells("export STATES", "states").figure("cinc", "2012", "10");
    requireSame(cells("assess", "members").figure("capabilities", "Arvia"), exported, 100);
    Cells positions = cells("ideal points", "positions");
    Figure position = cells("export STATES", "states").figure("ideal_point", "2012", "90");
    assertThat(positions.table().rows())
        .anySatisfy(row -> {
          assertThat(row).contains("Iskandar <b>North</b>");
          assertThat(row).anySatisfy(cell -> assertThat(cell).isEqualTo(position));
        });
  }

  @Test
  void votingPower_isTheSame_assessedAndAskedFor_andSumsToOne() {
    Cells power = cells("power LEAGUE", "members");
    Cells table = cells("assess candidates", "voting-power");
    for (String member : List.of("Arvia", "Elbonia", "Kalmaris")) {
      for (String[] columns :
          List.of(
              new String[] {"shapley_shubik", "shapley_shubik"},
              new String[] {"banzhaf", "normalised_banzhaf"},
              new String[] {"to_prevent", "prevent"},
              new String[] {"to_initiate", "initiate"})) {
        assertThat(table.value(columns[0], member))
            .as("%s %s", member, columns[0])
            .isCloseTo(power.value(columns[1], member), CLOSE);
      }
    }
    assertThat(power.sum("shapley_shubik")).isCloseTo(1, CLOSE);
    assertThat(power.sum("normalised_banzhaf")).isCloseTo(1, CLOSE);
  }

  /* The changes' shares of a part's difference sum to it (Shapley). */
  @ParameterizedTest
  @EnumSource(Part.class)
  void whatChangesMove_sumsToTheDifference(Part part) {
    Cells causes = cells("suppose", "causes");
    double sum =
        causes.rows(part.title()).stream()
            .map(row -> row.get(causes.column("moved")))
            .mapToDouble(Cells::value)
            .sum();
    assertThat(sum)
        .isCloseTo(cells("suppose", "parts").value("difference", part.title()), within(1e-6));
  }

  @Test
  void forecasts_areWhatTheReportSaysOfThem() {
    Cells outlook = cells("assess", "outlook");
    Cells leaves = cells("forecast", "leaves");
    for (String member : NAME_BY_CODE.values()) {
      assertThat(outlook.value("probability", member, "leaves"))
          .isCloseTo(leaves.value("probability", member), CLOSE);
    }
    Cells joins = cells("forecast", "joins");
    assertThat(outlook.value("probability", "Elbonia", "joins"))
        .isCloseTo(joins.value("probability", "Elbonia"), CLOSE);
  }

  /* The likeliest first, in every table of statements. */
  @ParameterizedTest
  @ValueSource(strings = {"leaves", "joins", "clash"})
  void statements_standInOrder(String table) {
    List<Double> probabilities =
        cells("forecast", table).all("probability").stream().map(Cells::value).toList();
    assertThat(probabilities).isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  static Stream<String> exports() {
    return Stream.of("export DYADS", "export STATES");
  }

  /* Ascending by year, then by the codes; no state before another. */
  @ParameterizedTest
  @MethodSource("exports")
  void exports_areInOrder(String name) {
    List<String> keys = new ArrayList<>();
    for (List<?> row : MadeUpAnswers.page(name).tables().getFirst().rows()) {
      keys.add(String.format(Locale.ROOT, "%s %4s %s", row.get(0), row.get(1), row.get(2)));
    }
    assertThat(keys).isSorted().doesNotHaveDuplicates().hasSize(6);
  }

  /* Every member's place in a ranking lies between its best and worst, and places follow the total. */
  @Test
  void places_followTheTotal_withinWhatTheIntervalsAllow() {
    Cells ranking = cells("rank", "ranking");
    List<Double> totals = new ArrayList<>();
    for (List<?> row : ranking.table().rows()) {
      double place = Cells.value(row.get(0));
      assertThat(place).isBetween(Cells.value(row.get(1)), Cells.value(row.get(2)));
      totals.add(Cells.value(row.get(ranking.column("total"))));
    }
    assertThat(totals).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    assertThat(ranking.all("place").getFirst()).isEqualTo(1L);
  }

  /* What all of a coalition know in coverage: the members choose two pairs. */
  @Test
  void coverage_countsMembersAndPairs() {
    Cells world = cells("coverage", "coverage");
    Cells union = cells("coverage of one", "coverage");
    assertThat(world.value("all", "votes")).isEqualTo(12 * 11 / 2.0);
    assertThat(union.value("all", "votes")).isEqualTo(5 * 4 / 2.0);
    for (Cells cells : List.of(world, union)) {
      for (List<?> row : cells.table().rows()) {
        double known = Cells.value(row.get(cells.column("known")));
        double all = Cells.value(row.get(cells.column("all")));
        assertThat(Cells.value(row.get(cells.column("share")))).isCloseTo(known / all, CLOSE);
      }
    }
  }

  /* The lowest of the differences' draws lies below the highest: an interval is never reversed, and one
  of a difference of draws is of the draws' kind. */
  @Test
  void differences_haveIntervalsOfTheirOwn() {
    Page page = MadeUpAnswers.page("enlarge");
    Cells differences = Cells.of(page, "differences");
    for (String set : List.of("Lorien", "Jorvika", "Lorien, Jorvika")) {
      Figure.Known trust = (Figure.Known) differences.figure("trust", set);
      assertThat(trust.interval().basis()).isEqualTo(Interval.Basis.POSTERIOR);
      Figure.Known interests = (Figure.Known) differences.figure("interests", set);
      assertThat(interests.interval().basis()).isEqualTo(Interval.Basis.BOOTSTRAP);
      assertThat(interests.interval().width()).isPositive();
    }
  }
}
