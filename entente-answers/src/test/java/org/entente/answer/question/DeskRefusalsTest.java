package org.entente.answer.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.entente.answer.idealpoint.PositionsView;
import org.entente.answer.network.CampChoice;
import org.entente.answer.page.Page;
import org.entente.answer.page.Table;
import org.entente.answer.registry.ShownName;
import org.entente.bargaining.outlook.OutlookOptions;
import org.entente.dossier.Dossier;
import org.entente.enlargement.EnlargementSets;
import org.entente.impact.ShockPlan;
import org.entente.panel.Panel;
import org.entente.part.Part;
import org.entente.run.UserProblem;
import org.entente.scenario.Change;
import org.entente.shock.EconomicShock;
import org.entente.shock.Elasticities;
import org.entente.sources.dossier.DossierFile;
import org.entente.world.Coalition;
import org.entente.world.Spell;
import org.entente.world.State;
import org.entente.world.States;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What does not fit a desk's world is refused with what does not fit and what to do; what is at
/// the edge is answered.
@Tag("slow")
class DeskRefusalsTest {
  private static final Desk DESK = MadeUpDesk.of(3);
  private static final Question.Moment MOMENT = MadeUpDesk.MOMENT;

  private static Page page(Question question) {
    return DESK.answer(question, MadeUpAnswers.run()).page().get();
  }

  private static void requireRefused(Question question, String what, String advice) {
    assertThatThrownBy(() -> page(question))
        .isInstanceOfSatisfying(
            UserProblem.class,
            p -> {
              assertThat(p).hasMessageContaining(what);
              assertThat(p.advice()).contains(advice);
            });
  }

  private static Question.Moment at(int year) {
    return new Question.Moment(LocalDate.of(year, 12, 31), Panel.YearRule.COMPLETED);
  }

  private static Question.Explain explain(@Nullable Part part, String... pair) {
    return new Question.Explain("PACT", MOMENT, part, List.of(pair), Map.of(), 0, null);
  }

  @Test
  void names_thatNobodyBears_orAState() {
    requireRefused(new Question.FaultLines("PACTT", MOMENT, "2"), "no coalition \"PACTT\"", "PACT");
    requireRefused(
        new Question.FaultLines("Arvia", MOMENT, "2"), "Arvia is a state, not a coalition", "show");
    requireRefused(
        new Question.Compare(List.of("PACT", "pact"), MOMENT, Map.of()),
        "PACT is named twice",
        "once");
    requireRefused(
        new Question.Enlarge("PACT", MOMENT, List.of("Lorein"), EnlargementSets.EACH, Map.of()),
        "no state \"Lorein\"",
        "Lorien");
    requireRefused(
        new Question.Enlarge("PACT", MOMENT, List.of("UNION"), EnlargementSets.EACH, Map.of()),
        "UNION is a coalition, not a state",
        "entente show UNION");
  }

  @Test
  void candidates_thatAreNone_orTooMany() {
    requireRefused(
        new Question.Enlarge("PACT", MOMENT, List.of(), EnlargementSets.EACH, Map.of()),
        "no candidates",
        "Name them");
    requireRefused(
        new Question.Enlarge("PACT", MOMENT, List.of("Arvia"), EnlargementSets.EACH, Map.of()),
        "Arvia",
        "");
  }

  @Test
  void pairs_thatAreNoPair_orNoMembers() {
    requireRefused(explain(null, "Arvia", "Bortland"), "--pair needs a part", "RUS,KAZ");
    requireRefused(explain(Part.TRUST, "Arvia"), "needs two states, not 1", "--pair");
    requireRefused(explain(Part.TRUST, "Arvia", "Bortland", "Cestria"), "two states, not 3", "");
    requireRefused(explain(Part.TRUST, "Arvia", "ARV"), "Arvia is named twice", "two states");
    requireRefused(
        explain(Part.TRUST, "Arvia", "Lorien"),
        "Lorien is not among the members of PACT on 2012-12-31",
        "entente show PACT");
    requireRefused(explain(Part.CAPACITY, "Arvia", "Bortland"), "made of members", "");
  }

  @Test
  void aPair_isTheSameInEitherOrder() {
    assertThat(page(explain(Part.TRUST, "Bortland", "Arvia")))
        .isEqualTo(page(explain(Part.TRUST, "Arvia", " BOR ")));
  }

  @Test
  void years_thatAreReversed_orOutsideTheBook() {
    requireRefused(
        new Question.Trend("PACT", 2012, 2008, null, Map.of()),
        "--from (2012) is after",
        "Exchange");
    assertThatThrownBy(() -> new Question.Show(null, List.of("PACT"), 2012, 2008))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("--from (2012) is after --to (2008)");
    List<String> two = List.of("Arvia", "Bortland");
    requireRefused(
        new Question.Export(Question.Export.Kind.DYADS, two, 2012, 2008, List.of()),
        "--from (2012) is after --to (2008)",
        "Exchange");
    requireRefused(
        new Question.Export(Question.Export.Kind.STATES, two, 1900, 1910, List.of()),
        "there are no figures from 1900 to 1910",
        "from 2005 to 2012");
    requireRefused(
        new Question.Export(Question.Export.Kind.STATES, two, 2010, 2011, List.of("gddp")),
        "no measure \"gddp\"",
        "Did you mean gdp?");
    requireRefused(
        new Question.Export(Question.Export.Kind.DYADS, two, 2010, 2011, List.of("zzzzzz")),
        "no measure \"zzzzzz\"",
        "The measures are joint_votes, s, ");
  }

  /* The book reaches from 2005 to 2012, whatever is asked for around it. */
  @Test
  void years_thatReachBeyondTheBook_areThoseThatThereAre() {
    List<String> two = List.of("Bortland", "Arvia", "ARV");
    Page page =
        page(new Question.Export(Question.Export.Kind.DYADS, two, 1, 9999, List.of("pi", "trust")));
    Table table = page.tables().getFirst();
    assertThat(page.title()).isEqualTo("Pairs of states by year, 2005 to 2012");
    assertThat(page.finding()).isEqualTo("8 rows, 2 measures.");
    assertThat(table.rows()).extracting(row -> row.get(0)).containsExactly(years(2005, 2012));
    assertThat(table.rows()).allMatch(row -> row.get(1).equals(10L) && row.get(2).equals(20L));
    Page one =
        page(new Question.Export(Question.Export.Kind.STATES, two, 2012, 2012, List.of("gdp")));
    assertThat(one.finding()).isEqualTo("2 rows, 1 measure.");
  }

  private static Object[] years(int from, int to) {
    return LongStream.rangeClosed(from, to).boxed().toArray();
  }

  @Test
  void measures_comeInTheirOwnOrder_howeverTheyAreNamed() {
    List<String> two = List.of("Arvia", "Bortland");
    Page page =
        page(
            new Question.Export(
                Question.Export.Kind.DYADS, two, 2012, 2012, List.of("trust", "s", "trust")));
    assertThat(page.tables().getFirst().columns().stream().map(c -> c.key()).skip(7))
        .containsExactly("s", "trust");
  }

  @Test
  void coalitions_thatAreOver_haveNoMembers() {
    requireRefused(new Question.FaultLines("GONE", MOMENT, "2"), "GONE", "");
    requireRefused(new Question.Forecast("GONE", MOMENT), "", "");
    assertThat(page(new Question.Trend("GONE", null, null, null, Map.of())).title())
        .as("from the book's first year to its end")
        .isEqualTo("Bygone Entente (GONE) 2005 to 2011");
  }

  @Test
  void setsOfStates_haveNoRuleAndNoDoor() {
    Question.Body set = new Question.Body.Of("Arvia,Lorien", null);
    requireRefused(
        new Question.Power(set, MOMENT, List.of(), false),
        "a set of states has no decision rule",
        "--rule consensus");
    requireRefused(
        new Question.Forecast("Arvia,Lorien", MOMENT), "nobody leaves or joins", "list coalitions");
    Question.Body supposed =
        new Question.Body.Of(
            "Arvia,Lorien", new Change.Rule(Coalition.Rule.CONSENSUS, 0, Change.ASSUMED));
    assertThat(page(new Question.Power(supposed, MOMENT, List.of(), false)).finding())
        .contains("Of all sets of the 2 members 1 in 4 can decide");
  }

  @Test
  void voters_thatAreNoMembers_orTwiceThere() {
    Question.Body league = new Question.Body.Of("LEAGUE", null);
    requireRefused(
        build(league, List.of("Lorien"), List.of()), "Lorien is no member of", "Members: Arvia");
    requireRefused(
        build(league, List.of("Arvia"), List.of("ARV")),
        "a member is both there and not to be had",
        "--with and --without");
    requireRefused(
        new Question.Power(
            league, MOMENT, List.of(List.of("Arvia", "Elbonia"), List.of("ARV")), false),
        "Arvia stands in two unions",
        "once");
    requireRefused(
        new Question.Build(league, MOMENT, false, List.of(), List.of(), null, List.of(1.0, 2.0), 5),
        "the place [1.0, 2.0] is not of 1",
        "as many numbers");
  }

  private static Question build(Question.Body body, List<String> there, List<String> out) {
    return new Question.Build(body, MOMENT, false, there, out, null, null, 10);
  }

  /* Of 2012 the member is Old Arvia; it is named by its code and its name of today as well. */
  @Test
  void aMember_isFoundByAnyOfItsNames_thoughTheBodyHasItsNameOfTheDate() {
    Desk then =
        new Desk(renamed(), DESK.yearbook(), DESK.store(), DESK.definitions(), DESK.panels());
    Question.Body league = new Question.Body.Of("LEAGUE", null);
    for (String name : List.of("Old Arvia", "Arvia", "ARV", "old arvia")) {
      Page page =
          then.answer(build(league, List.of(name), List.of("Kalmaris")), MadeUpAnswers.run())
              .page()
              .get();
      assertThat(page.finding()).as(name).contains("is to win Elbonia (1 member");
      assertThat(page.sections().getFirst().paragraphs().getFirst())
          .contains("Already there: Old Arvia.");
    }
  }

  private static World renamed() {
    World world = MadeUpDesk.world();
    List<State> states = new ArrayList<>(world.states().list());
    State arvia = world.getState("Arvia");
    State.FormerName old =
        new State.FormerName(
            "Old Arvia",
            List.of(),
            "",
            "",
            "",
            new Spell(LocalDate.of(1945, 1, 1), LocalDate.of(2013, 6, 30)));
    states.set(
        states.indexOf(arvia),
        new State(
            arvia.code(),
            arvia.abbreviation(),
            arvia.iso2(),
            arvia.iso3(),
            arvia.name(),
            arvia.aliases(),
            "",
            "",
            arvia.region(),
            arvia.periods(),
            List.of(old),
            List.of(),
            ""));
    return new World(new States(states), world.coalitions());
  }

  /* LEAGUE: Arvia 3, Elbonia 2, Kalmaris 1, 4 of 6 votes. Without Arvia the others have 3. */
  @Test
  void whoIsThereAlready_isNotBought_andWhoIsOutCannotBe() {
    Question.Body league = new Question.Body.Of("LEAGUE", null);
    assertThat(page(build(league, List.of(), List.of("Arvia"))).finding())
        .isEqualTo("Nobody who can be won is enough to pass a proposal.");
    assertThat(page(build(league, List.of("Arvia", "Kalmaris"), List.of())).finding())
        .isEqualTo("Those who are there already are enough to pass a proposal.");
    assertThat(page(build(league, List.of("Arvia"), List.of("Kalmaris"))).finding())
        .isEqualTo("The cheapest way to pass a proposal is to win Elbonia (1 member, price 1.00).");
  }

  @Test
  void shows_needAsManyNamesAsTheirSubject() {
    requireRefused(
        new Question.Show(ShownName.Subject.PAIR, List.of("Arvia"), 2009, 2012),
        "show pair needs two names (Arvia)",
        "quotation marks");
    requireRefused(
        new Question.Show(ShownName.Subject.STATE, List.of("Arvia", "Lorien"), 2009, 2012),
        "show state needs one name (Arvia, Lorien)",
        "quotation marks");
    requireRefused(
        new Question.Show(null, List.of("Arvia", "ARV"), 2009, 2012),
        "a pair is two states, not Arvia twice",
        "another");
    requireRefused(
        new Question.Show(null, List.of("Arvja"), 2009, 2012),
        "no coalition and no state \"Arvja\"",
        "Arvia");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "two", "10000", "2.5", " 2", "٣"})
  void camps_areANumberOrFree(String camps) {
    requireRefused(
        new Question.FaultLines("PACT", MOMENT, camps), "--camps (" + camps + ")", "free");
  }

  @Test
  void camps_areOneTo9999_andATimeIsNotNegative() {
    assertThat(CampChoice.of("1", 0).most()).isEqualTo(1);
    assertThat(CampChoice.of("9999", 0).most()).isEqualTo(9999);
    assertThat(CampChoice.of("FREE", 7)).isEqualTo(new CampChoice(0, 7));
    assertThatThrownBy(() -> CampChoice.of("2", -1))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("--time-limit (-1)");
  }

  @Test
  void views_takeTwoNamesOrNone() {
    for (List<String> names : List.of(List.of("A"), List.of("A", "B", "C"))) {
      assertThatThrownBy(() -> new PositionsView(null, List.of(), names, List.of(), false, 1, 2, 3))
          .isInstanceOf(UserProblem.class)
          .hasMessageContaining("--pair takes two names, not " + names.size());
      assertThatThrownBy(() -> new PositionsView(null, List.of(), List.of(), names, false, 1, 2, 3))
          .isInstanceOf(UserProblem.class)
          .hasMessageContaining("--separate takes two names");
    }
  }

  @Test
  void kindsAndDefinitions_thatThereAreNot() {
    requireRefused(
        new Question.Listing(Question.Listing.Known.COALITIONS, null, null, "blok"),
        "no kind \"blok\"",
        "Did you mean bloc? The kinds are alliance, bloc.");
    requireRefused(
        new Question.Sensitivity("PACT", MOMENT, Map.of(Part.TRUST, "no-clsh")),
        "no definition \"no-clsh\" of trust",
        "no-clash");
  }

  @Test
  void aDossier_withoutTheIssue_orWithTwo() {
    Dossier dossier =
        DossierFile.read(
            "made.yaml",
            """
            title: made
            coalition: PACT
            issues:
              - id: one
                title: how much
                low: none
                high: all
                positions:
                  - {actor: Arvia, position: 10, salience: 80, capability: 3}
                  - {actor: Bortland, position: 90, salience: 80, capability: 1}
              - id: two
                title: how many
                low: none
                high: all
                positions:
                  - {actor: Arvia, position: 0, salience: 50, capability: 1}
                  - {actor: Bortland, position: 100, salience: 50, capability: 1}
            """,
            MadeUpDesk.world());
    requireRefused(bargain(dossier, ""), "the dossier has 2 issues", "Say --issue one or two.");
    requireRefused(
        bargain(dossier, "onee"), "no issue \"onee\"", "Did you mean one? Say --issue one or two.");
    // (10*0.8*3 + 90*0.8*1) / (0.8*3 + 0.8*1) = (24 + 72) / 3.2 = 30
    assertThat(page(bargain(dossier, "one")).finding()).contains(" the forecast is 30 (");
    assertThat(page(bargain(dossier, "one")).evidence())
        .isEqualTo("Evidence to: the dossier, which has no date.");
  }

  private static Question bargain(Dossier dossier, String issue) {
    return new Question.Bargain(
        new Question.Bargain.Matter.Contest(dossier, issue),
        MOMENT,
        new OutlookOptions(
            OutlookOptions.defaults().challenge(), OutlookOptions.defaults().spatial(), 0.5, 5));
  }

  @Test
  void aShock_toAStateWithoutFigures() {
    ShockPlan plan =
        new ShockPlan(
            List.of(new EconomicShock.Economy(130, -0.1, 0)),
            List.of(),
            new ShockPlan.LinearOptions(Elasticities.defaults(), 2, 5),
            ShockPlan.EquilibriumOptions.around(5, 2));
    assertThatThrownBy(() -> page(new Question.Shock(plan, MOMENT, null, 5)))
        .as("130 is no state of the registry")
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void aDateBeforeTheBook_isRefused() {
    requireRefused(new Question.FaultLines("PACT", at(1990), "2"), "1990", "");
    requireRefused(new Question.Coverage(null, at(2004)), "2004", "");
  }

  /* Nothing later is known than the book's last year: what is asked of a later day is of that year. */
  @Test
  void aDateAfterTheBook_isAnsweredFromItsLastYear() {
    Page page = page(new Question.Coverage("PACT", at(2020)));
    assertThat(page.title()).isEqualTo("What is known of PACT as of 2020-12-31");
    assertThat(page.finding()).endsWith("of 2012.");
  }
}
