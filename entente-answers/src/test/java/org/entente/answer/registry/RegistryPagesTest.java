package org.entente.answer.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.world.Coalition;
import org.entente.world.Coalition.Rule;
import org.entente.world.Coalition.RuleSpell;
import org.entente.world.Invocation;
import org.entente.world.Membership;
import org.entente.world.Membership.Role;
import org.entente.world.NamedMember;
import org.entente.world.Spell;
import org.entente.world.Spell.Precision;
import org.entente.world.State;
import org.entente.world.States;
import org.entente.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A made-up coalition and its states as the registry's pages show them, by hand.
class RegistryPagesTest {
  private static final LocalDate BEGIN = LocalDate.of(1950, 1, 1);
  private static final Spell ALWAYS = new Spell(BEGIN, Spell.OPEN);

  private static State state(int code, String name, String region, String capital, Spell... lives) {
    return new State(
        code,
        name.substring(0, 3).toUpperCase(Locale.ROOT),
        "",
        "",
        name,
        List.of(),
        "",
        capital,
        region,
        List.of(lives));
  }

  private static final State ARVIA =
      new State(
          10,
          "ARV",
          "AR",
          "ARV",
          "Arvia",
          List.of("The Isle"),
          "",
          "Arvi",
          "The North",
          List.of(
              new Spell(BEGIN, LocalDate.of(1960, 2, 3)),
              new Spell(LocalDate.of(1970, 1, 1), Spell.OPEN)),
          List.of(
              new State.FormerName(
                  "Old Arvia", List.of(), "", "", "", new Spell(BEGIN, LocalDate.of(1960, 2, 3)))),
          List.of(new State.Seat("Old Town", new Spell(BEGIN, LocalDate.of(1955, 1, 1)))),
          "It moved.");

  private static final States STATES =
      new States(
          List.of(
              ARVIA,
              state(20, "Bortland", "", "Bort", ALWAYS),
              state(30, "Cestria", "", "", ALWAYS),
              state(40, "Dunmark", "The South", "", ALWAYS)));

  private static Membership spell(int state, Role role, LocalDate from, LocalDate to) {
    return new Membership(state, role, new Spell(from, to), "", "", "", "");
  }

  private static Coalition coalition(
      String id, String kind, Spell life, List<RuleSpell> rules, Membership... spells) {
    return new Coalition(
        id,
        "The " + id,
        List.of(),
        kind,
        "mixed",
        life,
        rules,
        List.of(spells),
        new TreeMap<>(),
        "");
  }

  private static RuleSpell rule(Rule kind, double quota, String note, String source) {
    return new RuleSpell(
        ALWAYS,
        kind,
        quota,
        new TreeMap<>(Map.of(10, 3, 20, 5, 30, 5)),
        0,
        0.65,
        new TreeMap<>(),
        4,
        note,
        source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CONSENSUS       | 0      | ''            | ''  | Decides by consensus",
        "CONSENSUS       | 0      | all agree     | doc | Decides by consensus. all agree [doc]",
        "NONE            | 0      | ''            | ''  | Decides by no organ of its own",
        "MAJORITY        | 0      | ''            | ''  | Decides by majority",
        "MAJORITY        | 0.6    | ''            | ''  | Decides by majority of 60% of members",
        "MAJORITY        | 0.6667 | ''            | ''  | Decides by majority of 66.67% of members",
        "MAJORITY        | 0.05   | ''            | ''  | Decides by majority of 5% of members",
        "MAJORITY        | 0.105  | ''            | ''  | Decides by majority of 10.5% of members",
        "MAJORITY        | 1      | ''            | ''  | Decides by majority of 100% of members",
        "WEIGHTED        | 8      | ''            | ''  | Decides by 8 of 13 votes: BOR 5, CES 5, ARV 3",
        "DOUBLE_MAJORITY | 0.55   | not said here | d   | Decides by 55% of members with 65% of the population, blocked by no fewer than 4 [d]",
      })
  void aRule_isInWords(Rule kind, double quota, String note, String source, String words) {
    Coalition coalition = coalition("X", "bloc", ALWAYS, List.of(rule(kind, quota, note, source)));
    assertThat(new RuleWords(coalition, STATES).list()).containsExactly(words);
  }

  @Test
  void severalRules_haveTheirSpells_andNoneIsNoSentence() {
    RuleSpell first =
        new RuleSpell(
            new Spell(BEGIN, LocalDate.of(1969, 12, 31)),
            Rule.CONSENSUS,
            0,
            new TreeMap<>(),
            0,
            0,
            new TreeMap<>(),
            0,
            "",
            "");
    Coalition two = coalition("X", "bloc", ALWAYS, List.of(first, rule(Rule.MAJORITY, 0, "", "")));
    assertThat(new RuleWords(two, STATES).list())
        .containsExactly(
            "Decides by consensus (1950-01-01 to 1969-12-31)",
            "Decides by majority (since 1950-01-01)");
    assertThat(new RuleWords(coalition("X", "bloc", ALWAYS, List.of()), STATES).list()).isEmpty();
  }

  @Test
  void votesAndMembers_whereARuleNeedsBoth() {
    RuleSpell rule =
        new RuleSpell(
            ALWAYS,
            Rule.WEIGHTED,
            8,
            new TreeMap<>(Map.of(10, 3, 20, 5)),
            2,
            0,
            new TreeMap<>(),
            0,
            "",
            "");
    assertThat(new RuleWords(coalition("X", "bloc", ALWAYS, List.of(rule)), STATES).list())
        .containsExactly("Decides by 8 of 8 votes and 2 members: BOR 5, ARV 3");
  }

  /* Facts of one spell, manner and source stand in one row, their states by name; a member that the
  registry of states has not is marked. */
  @Test
  void aCoalition_hasARowForEachFact() {
    LocalDate later = LocalDate.of(1980, 5, 6);
    Membership founder = new Membership(10, Role.MEMBER, ALWAYS, "founder", "", "doc", "", "");
    Membership other = new Membership(30, Role.MEMBER, ALWAYS, "founder", "", "doc", "", "");
    Membership left =
        new Membership(
            20,
            Role.MEMBER,
            new Spell(BEGIN, later),
            "founder",
            "withdrawal",
            "doc",
            "end",
            "It left.");
    Membership named = new Membership(0, Role.MEMBER, ALWAYS, "founder", "", "doc", "", "");
    Coalition coalition =
        new Coalition(
            "X",
            "The X",
            List.of("Xs", "Ex"),
            "alliance",
            "defence",
            ALWAYS,
            List.of(),
            List.of(other, founder, left, spell(40, Role.OBSERVER, later, Spell.OPEN)),
            List.of(new NamedMember("Ruritania", false, 0, named)),
            List.of(new Invocation(later, "doc", "Arvia called.")),
            new TreeMap<>(Map.of("atop", "1234", "cow_igo", "XO", "other", "9")),
            "OLD",
            new TreeMap<>(Map.of("doc", "The treaty.", "end", "The note.")),
            "A note.");
    Page page = CoalitionPage.of(coalition, STATES);
    assertThat(page.title()).isEqualTo("The X (X)");
    assertThat(page.finding()).isEqualTo("alliance, defence, since 1950-01-01, after OLD");
    assertThat(page.sections())
        .extracting(Section::heading)
        .containsExactly(
            "What it is", "Members", "Observers", "Calls upon its clause of defence", "Documents");
    assertThat(page.sections().getFirst().paragraphs())
        .containsExactly(
            "Also: Xs; Ex.",
            "In datasets: ATOP 1234; COW IGO XO; other 9.",
            "A note.",
            "* not in the registry of states; shown, and left out of every computation");
    Table members = table(page, "member");
    assertThat(members.rows())
        .containsExactly(
            List.of(
                "1950-01-01",
                "1980-05-06",
                "Bortland",
                "founder, withdrawal",
                "doc, end",
                "It left."),
            List.of("1950-01-01", "", "Cestria, Old Arvia, Ruritania *", "founder", "doc", ""));
    assertThat(table(page, "memberships").rows()).hasSize(4);
    assertThat(table(page, "memberships").shownRows()).isEmpty();
    assertThat(table(page, "invocations").rows())
        .containsExactly(List.of(later, "Arvia called.", "doc"));
    assertThat(table(page, "documents").rows())
        .containsExactly(List.of("doc", "The treaty."), List.of("end", "The note."));
  }

  private static Table table(Page page, String key) {
    return page.tables().stream().filter(t -> t.key().equals(key)).findFirst().orElseThrow();
  }

  private static Page statePage(State state, Coalition... coalitions) {
    return StatePage.of(
        state,
        new World(STATES, List.of(coalitions)),
        Section.headed("Figures").paragraph("None."));
  }

  @ParameterizedTest
  @CsvSource({"10, 'The North, capital Arvi'", "20, 'capital Bort'", "30, ''", "40, 'The South'"})
  void aState_isRegionAndCapital_asFarAsTheyAreKnown(int code, String finding) {
    assertThat(statePage(STATES.get(code)).finding()).isEqualTo(finding);
  }

  @Test
  void aState_hasItsNamesCodesAndTimes() {
    Page page =
        statePage(
            ARVIA,
            coalition(
                "A",
                "bloc",
                ALWAYS,
                List.of(),
                spell(10, Role.OBSERVER, BEGIN, LocalDate.of(1955, 1, 1)),
                spell(10, Role.MEMBER, LocalDate.of(1955, 1, 2), Spell.OPEN)),
            coalition("B", "bloc", ALWAYS, List.of(), spell(10, Role.CHAIR, BEGIN, Spell.OPEN)),
            coalition("C", "bloc", ALWAYS, List.of(), spell(20, Role.MEMBER, BEGIN, Spell.OPEN)));
    assertThat(page.title()).isEqualTo("Arvia (COW 10, ARV, AR)");
    assertThat(page.sections().getFirst().paragraphs())
        .containsExactly(
            "Existed 1950-01-01 to 1960-02-03, and since 1970-01-01.",
            "Old Arvia 1950-01-01 to 1960-02-03",
            "Also: The Isle.",
            "It moved.");
    assertThat(table(page, "coalitions").rows())
        .containsExactly(
            List.of("A", "observer 1950-01-01 to 1955-01-01; member since 1955-01-02"),
            List.of("B", "chair"));
    assertThat(page.sections().get(1).heading()).isEqualTo("Figures");
  }

  /* Two of three members on the day; one that ended had two at most, though three were in it in all. */
  @Test
  void aList_countsMembersOfTheDay_orTheMostThatThereWere() {
    LocalDate middle = LocalDate.of(1960, 1, 1);
    LocalDate end = LocalDate.of(1970, 1, 1);
    Coalition open =
        coalition(
            "OPEN",
            "bloc",
            ALWAYS,
            List.of(),
            spell(10, Role.MEMBER, BEGIN, Spell.OPEN),
            spell(20, Role.MEMBER, BEGIN, middle),
            spell(30, Role.MEMBER, middle.plusDays(1), Spell.OPEN),
            spell(40, Role.OBSERVER, BEGIN, Spell.OPEN));
    Coalition ended =
        coalition(
            "ENDED",
            "alliance",
            new Spell(BEGIN, end),
            List.of(),
            spell(10, Role.MEMBER, BEGIN, middle),
            spell(20, Role.MEMBER, BEGIN, middle),
            spell(30, Role.MEMBER, middle.plusDays(1), end));
    Coalition empty = coalition("EMPTY", "treaty organisation", ALWAYS, List.of());
    CoalitionList all =
        new CoalitionList(List.of(open, ended, empty), Optional.empty(), Optional.empty());
    assertThat(ids(all)).as("by kind").containsExactly("EMPTY 0", "ENDED 2", "OPEN 2");
    assertThat(all.note()).startsWith("Numbers are members today");
    CoalitionList then =
        new CoalitionList(List.of(open, ended, empty), Optional.of(middle), Optional.empty());
    assertThat(ids(then)).containsExactly("EMPTY 0", "ENDED 2", "OPEN 2");
    assertThat(then.note()).startsWith("Numbers are members on the date");
    CoalitionList later =
        new CoalitionList(
            List.of(open, ended, empty), Optional.of(end.plusDays(1)), Optional.empty());
    assertThat(ids(later)).containsExactly("EMPTY 0", "OPEN 2");
    CoalitionList of =
        new CoalitionList(
            List.of(open, ended, empty), Optional.empty(), Optional.of(STATES.get(20)));
    assertThat(of.table().rows())
        .extracting(row -> row.getLast())
        .containsExactly("member 1950-01-01 to 1960-01-01", "member 1950-01-01 to 1960-01-01");
    CoalitionList none =
        new CoalitionList(List.of(open), Optional.of(end), Optional.of(STATES.get(20)));
    assertThat(none.note()).isEqualTo("None.");
  }

  private static List<String> ids(CoalitionList list) {
    List<String> ids = new ArrayList<>();
    list.table().rows().forEach(row -> ids.add(row.get(0) + " " + row.get(3)));
    return ids;
  }

  /* By the name and capital of the day, and only those that there were. */
  @Test
  void statesOfADay_bearTheirNamesOfIt() {
    Table then = new StateList(STATES, Optional.of(LocalDate.of(1952, 1, 1))).table();
    assertThat(then.rows().getFirst())
        .containsExactly(
            10L, "ARV", "ARV", "Old Arvia", "Old Town", "The North", "1950-1960, 1970-");
    Table between = new StateList(STATES, Optional.of(LocalDate.of(1965, 1, 1))).table();
    assertThat(between.rows()).extracting(row -> row.get(3)).doesNotContain("Arvia", "Old Arvia");
    Table now = new StateList(STATES, Optional.empty()).table();
    assertThat(now.rows()).hasSize(4);
    assertThat(now.rows().getFirst().get(4)).isEqualTo("Arvi");
  }

  @Test
  void spells_areAsPreciseAsTheyAreKnown() {
    LocalDate from = LocalDate.of(1961, 4, 5);
    assertThat(CoalitionPage.words(new Spell(from, Spell.OPEN, Precision.YEAR, Precision.DAY)))
        .isEqualTo("since 1961");
    assertThat(
            CoalitionPage.words(
                new Spell(from, LocalDate.of(1970, 1, 31), Precision.MONTH, Precision.YEAR)))
        .isEqualTo("1961-04 to 1970");
    assertThat(
            CoalitionPage.words(
                new Spell(
                    LocalDate.of(-477, 1, 1),
                    LocalDate.of(-403, 1, 1),
                    Precision.YEAR,
                    Precision.YEAR)))
        .isEqualTo("478 BC to 404 BC");
  }
}
