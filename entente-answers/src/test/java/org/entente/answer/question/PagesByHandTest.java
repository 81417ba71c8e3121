package org.entente.answer.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.entente.answer.network.Networks;
import org.entente.answer.page.Cells;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.balance.SignedNetwork;
import org.entente.balance.SignedNetworkBuilder;
import org.entente.landscape.Landscape;
import org.entente.power.DecisionRule;
import org.entente.power.VotingBody;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pages of bodies, networks, landscapes and bargains small enough to be counted by hand.
@Tag("slow")
class PagesByHandTest {
  private static final Offset<Double> CLOSE = within(1e-9);
  private static final Desk DESK = MadeUpDesk.of(3);

  private static Page page(Question question) {
    return DESK.answer(question, MadeUpAnswers.run()).page().get();
  }

  private static VotingBody body(DecisionRule rule, List<List<Integer>> unions, double... at) {
    List<String> names = new ArrayList<>();
    List<List<Double>> positions = new ArrayList<>();
    for (int k = 0; k < rule.members(); k++) {
      names.add(String.valueOf((char) ('A' + k)));
    }
    for (double x : at) {
      positions.add(List.of(x));
    }
    return new VotingBody("A board", names, rule, "by hand.", unions, positions);
  }

  private static Page power(VotingBody body) {
    return page(
        new Question.Power(
            new Question.Body.Given(body),
            MadeUpDesk.MOMENT,
            List.of(),
            !body.positions().isEmpty()));
  }

  /* [4; 3, 2, 1]: A turns in 4 of 6 orders, B and C in one each. A turns {B}, {C}, {B, C} of four sets;
  B turns {A} alone. Winning are AB, AC, ABC; losing five. */
  @ParameterizedTest
  @CsvSource({
    "A, 0.6666666666666666, 0.75, 0.6, 1, 0.6",
    "B, 0.16666666666666666, 0.25, 0.2, 0.3333333333333333, 0.2",
    "C, 0.16666666666666666, 0.25, 0.2, 0.3333333333333333, 0.2",
  })
  void indices_ofThreeTwoOne(
      String member, double shapley, double banzhaf, double of, double prevent, double initiate) {
    Cells members =
        Cells.of(power(body(DecisionRule.Weighted.of(4, 3, 2, 1), List.of())), "members");
    assertThat(members.value("shapley_shubik", member)).isCloseTo(shapley, CLOSE);
    assertThat(members.value("banzhaf", member)).isCloseTo(banzhaf, CLOSE);
    assertThat(members.value("normalised_banzhaf", member)).isCloseTo(of, CLOSE);
    assertThat(members.value("prevent", member)).isCloseTo(prevent, CLOSE);
    assertThat(members.value("initiate", member)).isCloseTo(initiate, CLOSE);
  }

  @Test
  void thePage_namesTheMostAndTheLeastPowerful_andTheSmallestSets() {
    Page page = power(body(DecisionRule.Weighted.of(4, 3, 2, 1), List.of()));
    assertThat(page.finding())
        .isEqualTo(
            "Of all sets of the 3 members 38% can decide (by hand). The most powerful is A (67% by"
                + " Shapley and Shubik), the least C (17%).");
    assertThat(Cells.of(page, "minimal-sets").table().rows())
        .containsExactly(
            List.of("blocks", 1L, "A"),
            List.of("blocks", 2L, "B, C"),
            List.of("carries", 2L, "A, B"),
            List.of("carries", 2L, "A, C"));
    assertThat(page.tables()).hasSize(2);
  }

  /* Where B and C vote as one, A and they are each needed for 4 of 6: half and half; a half is shared by
  B and C as [4; 3, 2, 1] without A gives nobody more: B alone with A carries, C alone with A too. */
  @Test
  void unions_shareWhatTheyHaveTogether() {
    Page page =
        power(body(DecisionRule.Weighted.of(4, 3, 2, 1), List.of(List.of(0), List.of(1, 2))));
    Cells unions = Cells.of(page, "unions");
    assertThat(unions.value("owen", "A")).isCloseTo(0.5, CLOSE);
    assertThat(unions.value("owen", "B, C")).isCloseTo(0.5, CLOSE);
    Cells members = Cells.of(page, "members");
    assertThat(members.value("owen", "A")).isCloseTo(0.5, CLOSE);
    assertThat(members.value("owen", "B")).isCloseTo(0.25, CLOSE);
    assertThat(members.value("owen", "C")).isCloseTo(0.25, CLOSE);
    assertThat(page.sections())
        .extracting(Section::heading)
        .containsExactly(
            "What each member has",
            "Those who stand together",
            "The smallest sets that block or carry");
  }

  /* On a line the member in the middle of a majority of three is the one that turns, from either end. */
  @Test
  void positionsOnALine_giveTheMiddleAllPower() {
    Cells members =
        Cells.of(power(body(DecisionRule.Majority.simple(3), List.of(), 0, 1, 5)), "members");
    assertThat(members.value("shapley_owen", "B")).isCloseTo(1, CLOSE);
    assertThat(members.value("shapley_owen", "A")).isCloseTo(0, CLOSE);
    assertThat(members.value("shapley_shubik", "A")).isCloseTo(1.0 / 3, CLOSE);
  }

  @Test
  void oneMember_hasAllPower() {
    Page page = power(body(new DecisionRule.Consensus(1), List.of()));
    assertThat(page.finding()).endsWith("All have the same power (100% by Shapley and Shubik).");
    assertThat(Cells.of(page, "members").value("banzhaf", "A")).isEqualTo(1);
  }

  private static Page build(
      VotingBody body, boolean blocking, List<String> out, @Nullable String by) {
    return page(
        new Question.Build(
            new Question.Body.Given(body),
            MadeUpDesk.MOMENT,
            blocking,
            List.of(),
            out,
            by,
            null,
            10));
  }

  /* Four on a line at 0, 1, 2, 9, three of them carry. A proposes at 0: B costs 1, C 2, D 9; with A
  there, B and C are the cheapest two, for 3; B and D cost 10, C and D 11. */
  @Test
  void theCheapestSets_areTheNearest() {
    VotingBody body = body(new DecisionRule.Majority(4, 3), List.of(), 0, 1, 2, 9);
    Page page = build(body, false, List.of(), "A");
    assertThat(page.finding())
        .isEqualTo("The cheapest way to pass a proposal is to win B, C (2 members, price 3.00).");
    assertThat(Cells.of(page, "sets").table().rows())
        .containsExactly(
            List.of(1L, 2L, 3.0, "B, C"),
            List.of(2L, 2L, 10.0, "B, D"),
            List.of(3L, 2L, 11.0, "C, D"));
    Cells members = Cells.of(page, "members");
    assertThat(members.all("member")).containsExactly("B", "C", "D");
    assertThat(members.all("price")).containsExactly(1.0, 2.0, 9.0);
    assertThat(page.sections().getFirst().paragraphs().getFirst())
        .contains("by the positions of the file.")
        .endsWith(" Already there: A.");
  }

  /* To block, two of four suffice; who stands farthest from the proposal costs nothing: D, then C for
  9 - 2 = 7. A proposed it and blocks nothing. */
  @Test
  void toBlock_theFarthestAreTheCheapest() {
    VotingBody body = body(new DecisionRule.Majority(4, 3), List.of(), 0, 1, 2, 9);
    Page page = build(body, true, List.of(), "A");
    assertThat(page.finding())
        .isEqualTo("The cheapest way to block a proposal is to win C, D (2 members, price 7.00).");
    assertThat(page.sections().getFirst().paragraphs().getFirst()).endsWith(" Not to be had: A.");
  }

  private static Networks.One network(SignedNetworkBuilder ties) {
    return new Networks.One("made", ties.build(), "Three columns.");
  }

  private static Page camps(Networks networks, String most) {
    return page(new Question.Camps(networks, most, 0, 10, true));
  }

  /* Three who are all hostile: in two camps two of them share one, which goes against 1 of 3. F = 1 - 2 L
  / m = 1/3; the one triangle is unbalanced; which two share is open; without any one, nothing is left. */
  @Test
  void threeEnemies_cannotBeDividedInTwo() {
    SignedNetworkBuilder ties =
        SignedNetwork.builder().tie("A", "B", -1).tie("B", "C", -1).tie("A", "C", -1);
    Page page = camps(network(ties), "2");
    assertThat(page.title()).isEqualTo("Camps of made");
    assertThat(page.finding())
        .contains("2 camps of ", "against ties of weight 1.00 of 3.00 (proved least).");
    Cells measures = Cells.of(page, "measures");
    assertThat(measures.value("figure", "frustration L")).isCloseTo(1, CLOSE);
    assertThat(measures.value("figure", "normalised frustration F")).isCloseTo(1.0 / 3, CLOSE);
    assertThat(measures.value("figure", "triangle index T")).isZero();
    Cells counts = Cells.of(page, "counts");
    assertThat(counts.all("number")).containsExactly(3L, 3L, 3L, 0L, 0L, 0L, 1L);
    assertThat(Cells.of(page, "ties-against").table().rows()).hasSize(1);
    assertThat(words(page)).contains("There are 3 best divisions, all with the same frustration.");
    Cells leaving = Cells.of(page, "leaving");
    assertThat(leaving.all("relief")).containsExactly(1.0, 1.0, 1.0);
    assertThat(words(page)).contains("settle 1 quarrel of weight 1.00 (");
  }

  /* Two friends with one enemy are two camps that nothing goes against. */
  @Test
  void twoFriendsAndAnEnemy_areBalanced() {
    SignedNetworkBuilder ties =
        SignedNetwork.builder().tie("A", "B", 2).tie("B", "C", -1).tie("A", "C", -3);
    Page page = camps(network(ties), "2");
    assertThat(page.finding()).contains("against ties of weight 0.00 of 6.00 (proved least).");
    Cells measures = Cells.of(page, "measures");
    assertThat(measures.value("figure", "normalised frustration F")).isCloseTo(1, CLOSE);
    assertThat(measures.value("figure", "triangle index T")).isEqualTo(1);
    Cells camps = Cells.of(page, "camps");
    assertThat(camps.at("camp", "A")).isEqualTo(camps.at("camp", "B"));
    assertThat(camps.at("camp", "C")).isNotEqualTo(camps.at("camp", "A"));
    assertThat(words(page))
        .contains("There is one best division.", "settle 0 quarrels of weight 0.00.");
    assertThat(Cells.of(page, "ties-against").table().rows()).isEmpty();
  }

  /* Three enemies are three camps where as many as it takes are wanted. */
  @Test
  void threeEnemies_areThreeCamps_whereThreeMayBe() {
    SignedNetworkBuilder ties =
        SignedNetwork.builder().tie("A", "B", -1).tie("B", "C", -1).tie("A", "C", -1);
    for (String most : List.of("3", "free")) {
      assertThat(camps(network(ties), most).finding())
          .as(most)
          .contains("3 camps of 1 and 1 and 1, against ties of weight 0.00 of 3.00");
    }
    assertThat(camps(network(ties), "1").finding()).startsWith("No division into camps is better");
  }

  /* What the file repeats or cancels is said, of one in the singular. */
  @Test
  void oddRows_areNamed() {
    SignedNetworkBuilder ties =
        SignedNetwork.builder()
            .tie("A", "B", 1)
            .tie("A", "A", 1)
            .tie("B", "C", 0)
            .tie("A", "C", 2)
            .tie("C", "A", -2);
    Page page = camps(network(ties), "2");
    assertThat(page.warnings())
        .contains(
            "1 tie of a node with itself was left out",
            "1 tie of weight zero was left out",
            "1 pair has rows that cancel out, so that no tie is left");
  }

  @Test
  void networksWithoutTies_orNodes_areAnswered() {
    Page alone = camps(new Networks.One("made", nodes("A", "B"), ""), "2");
    assertThat(alone.finding()).contains("against ties of weight 0.00 of 0.00");
    assertThat(alone.warnings()).isEmpty();
    Page empty = camps(new Networks.One("made", SignedNetwork.builder().build(), ""), "2");
    assertThat(empty.title()).isEqualTo("Camps of made");
  }

  private static SignedNetwork nodes(String... names) {
    SignedNetworkBuilder builder = SignedNetwork.builder();
    for (String name : names) {
      builder.addNode(name);
    }
    return builder.build();
  }

  @Test
  void severalNetworks_areARowEach_inTheirOrder() {
    Map<String, SignedNetwork> byKey = new LinkedHashMap<>();
    byKey.put("later", SignedNetwork.builder().tie("A", "B", -1).tie("B", "C", 1).build());
    byKey.put(
        "earlier",
        SignedNetwork.builder().tie("A", "B", -1).tie("B", "C", -1).tie("A", "C", -1).build());
    Page page = camps(new Networks.Several("made", "window", byKey, ""), "2");
    assertThat(page.finding()).isEqualTo("2 networks; the best division of every one is proved.");
    Cells networks = Cells.of(page, "networks");
    assertThat(networks.all("network")).containsExactly("later", "earlier");
    assertThat(networks.all("ties")).containsExactly(2L, 3L);
    assertThat(networks.value("frustration", "later")).isZero();
    assertThat(networks.value("frustration", "earlier")).isCloseTo(1, CLOSE);
    assertThat(Cells.of(page, "camps").table().rows()).hasSize(6);
  }

  private static String words(Page page) {
    return String.join(
        "\n", page.sections().stream().flatMap(s -> s.paragraphs().stream()).toList());
  }

  private static Page landscape(double[] sizes, double[][] propensities) {
    List<String> states = List.of("A", "B", "C").subList(0, sizes.length);
    return page(
        new Question.AlignmentsOf("Made", Landscape.of(states, sizes, propensities), false));
  }

  /* A and B are friends (1), C is both's enemy (-1), sizes 1. Energy is the sum over ordered pairs on
  different sides: all together 0; AB | C: 2 (-1 - 1) = -4; A | BC: 2 (1 - 1) = 0. From A | BC the move
  of B gives -4, from all together that of C: one alignment is stable, and nothing bars the way. */
  @Test
  void twoFriendsAgainstOne_haveOneStableAlignment() {
    Page page =
        landscape(new double[] {1, 1, 1}, new double[][] {{0, 1, -1}, {1, 0, -1}, {-1, -1, 0}});
    assertThat(page.finding())
        .isEqualTo("1 stable alignment, all of 4 alignments looked at; the deepest: A, B | C.");
    Cells minima = Cells.of(page, "minima");
    assertThat(minima.value("energy", "1")).isCloseTo(-4, CLOSE);
    assertThat(minima.value("basin", "1")).isCloseTo(1, CLOSE);
    assertThat(minima.value("barrier", "1")).isCloseTo(0, CLOSE);
    Cells states = Cells.of(page, "states");
    assertThat(states.value("frustration", "A")).isCloseTo(-1, CLOSE);
    assertThat(states.value("frustration", "C")).isCloseTo(-2, CLOSE);
    assertThat(states.at("side", "A")).isEqualTo(states.at("side", "B"));
    assertThat(page.warnings()).isEmpty();
  }

  @Test
  void whoHasNoPropensity_standsAnywhere_andIsNamed() {
    Page page =
        landscape(new double[] {1, 1, 1}, new double[][] {{0, -1, 0}, {-1, 0, 0}, {0, 0, 0}});
    assertThat(page.warnings())
        .containsExactly("without propensity or size, free to stand anywhere: C");
  }

  /* Weights 8, 2.5 and 2.4 of 12.9; the mean of 20, 60 and 90 is 526 / 12.9. To bring it to 50: Arvia at
  x with 8 x + 366 = 645; Farsünd's salience s with 310 + 720 s = 525 + 400 s; Arvia's salience s with
  200 s + 366 = 500 s + 245; its capability c with 16 c + 366 = 40 c + 245. */
  @Test
  void aBargain_isWeightedAndTurned_byHand() {
    Page page = page(Objects.requireNonNull(MadeUpQuestions.all().get("bargain")));
    assertThat(page.finding()).startsWith("On percent the forecast is 41 (");
    Cells actors = Cells.of(page, "actors");
    double mean = 526 / 12.9;
    assertThat(actors.value("weight", "Arvia")).isCloseTo(8 / 12.9, CLOSE);
    assertThat(actors.value("weight", "Farsünd")).isCloseTo(2.4 / 12.9, CLOSE);
    assertThat(actors.value("distance", "Arvia")).isCloseTo(mean - 20, CLOSE);
    assertThat(actors.value("distance", "Farsünd")).isCloseTo(90 - mean, CLOSE);
    Cells forecasts = Cells.of(page, "forecasts");
    assertThat(forecasts.value("outcome", "weighted mean")).isCloseTo(mean, CLOSE);
    assertThat(forecasts.value("outcome", "median voter")).isEqualTo(20);
    Cells turning = Cells.of(page, "turning");
    String on = "percent";
    assertThat(turning.value("to", on, "Arvia", "position")).isCloseTo(279 / 8.0, within(1e-6));
    assertThat(turning.value("effort", on, "Arvia", "position")).isCloseTo(0.14875, within(1e-6));
    assertThat(turning.value("to", on, "Farsünd", "salience"))
        .isCloseTo(100 * 215 / 320.0, within(1e-6));
    assertThat(turning.value("to", on, "Arvia", "salience"))
        .isCloseTo(100 * 121 / 300.0, within(1e-6));
    assertThat(turning.value("to", on, "Arvia", "capability")).isCloseTo(121 / 24.0, within(1e-6));
    assertThat(turning.all("effort").stream().map(Cells::value).toList()).isSorted();
    assertThat(Cells.of(page, "election").sum("probability")).isCloseTo(1, CLOSE);
  }
}
