package org.entente.answer.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.question.MadeUpAnswers;
import org.entente.answer.question.MadeUpDesk;
import org.entente.evidence.Figure;
import org.entente.forecast.Statement;
import org.entente.forecast.Statement.Kind;
import org.entente.run.UserProblem;
import org.entente.world.Coalition;
import org.entente.world.Membership;
import org.entente.world.Membership.Role;
import org.entente.world.Spell;
import org.entente.world.World;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Statements kept, read and graded; what is expected follows from a registry of four memberships.
@Tag("slow")
class LedgerTest {
  private static final LocalDate ASKED = LocalDate.of(2010, 1, 1);
  private static final LocalDate BY = LocalDate.of(2015, 1, 1);

  @TempDir private Path folder;

  private static Statement statement(Kind kind, double probability, Integer... states) {
    return new Statement(
        "PACT", kind, List.of(states), ASKED, BY, probability, probability, probability, "model");
  }

  private Path ledger() {
    return folder.resolve("forecasts.jsonl");
  }

  private static final List<Statement> ALL =
      List.of(
          new Statement(
              "PACT", Kind.LEAVES, List.of(10), ASKED, BY, 0.1, 0.05, 0.2, "break-up 2005"),
          new Statement("PACT", Kind.CLASH, List.of(30, 20), ASKED, BY, 1.0 / 3, 0, 1, "ü | \"x\""),
          new Statement("PACT", Kind.CLAUSE, List.of(), ASKED, BY, 1e-9, 0, 0.5, "rate"));

  @Test
  void whatIsAdded_isRead_inOrder_andOnce() throws IOException {
    assertThat(Ledger.add(ledger(), ALL)).isEqualTo(3);
    assertThat(Ledger.read(ledger())).isEqualTo(ALL);
    String text = Files.readString(ledger());
    assertThat(Ledger.add(ledger(), List.of(ALL.get(1), ALL.get(0)))).isZero();
    assertThat(Files.readString(ledger())).isEqualTo(text);
    Statement another = statement(Kind.JOINS, 0.5, 120);
    assertThat(Ledger.add(ledger(), List.of(ALL.get(2), another, another))).isEqualTo(1);
    assertThat(Ledger.read(ledger())).hasSize(4).endsWith(another);
    assertThat(Files.readString(ledger())).startsWith(text);
  }

  @Test
  void nothing_isAnEmptyLedger_andBlankLinesAreNone() throws IOException {
    assertThat(Ledger.add(ledger(), List.of())).isZero();
    assertThat(Ledger.read(ledger())).isEmpty();
    Ledger.add(ledger(), ALL);
    String text = Files.readString(ledger());
    Files.writeString(ledger(), "\n  \n" + text.replace("\n", "\r\n\r\n"));
    assertThat(Ledger.read(ledger())).isEqualTo(ALL);
  }

  /* The SHA-256 of the one line of fixed form, as any program computes it. */
  @Test
  void theHash_isThatOfWhatIsSaid() throws Exception {
    Statement s = statement(Kind.JOINS, 0.25, 120);
    String said = "PACT|joins|120|2010-01-01|2015-01-01|0.25|0.25|0.25|model";
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
    assertThat(Ledger.hash(s)).isEqualTo(HexFormat.of().formatHex(digest));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.1     | 0.2",
        "2015    | 2016",
        "LEAVES  | JOINS",
        "PACT    | FACT",
        ":10     | :20",
        "break-up| make-up",
      })
  void aChangedLine_isNamed(String said, String changed) throws IOException {
    Ledger.add(ledger(), ALL.subList(0, 1));
    Files.writeString(ledger(), "\n" + Files.readString(ledger()).replace(said, changed));
    assertThatThrownBy(() -> Ledger.read(ledger()))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("forecasts.jsonl, line 2")
        .hasMessageMatching("(?s).*(has been changed|is no statement).*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "null",
        "5",
        "[]",
        "{}",
        "{\"coalition\":1}",
        "\"text\"",
        "{\"coalition\":\"A\"",
        "{\"coalition\":\"A\",\"kind\":\"LEAVES\",\"states\":[],\"asOf\":\"2010-01-01\"}",
        "{\"coalition\":\"A\",\"kind\":\"FLIES\",\"state\":1,\"asOf\":\"2010-01-01\"}",
        "{\"coalition\":\"A\",\"kind\":\"LEAVES\",\"state\":1,\"asOf\":\"2010-02-30\"}"
      })
  void aLineThatIsNoStatement_isNamed_andTheLedgerStaysAsItIs(String line) throws IOException {
    Files.writeString(ledger(), line + "\n");
    assertThatThrownBy(() -> Ledger.add(ledger(), ALL))
        .isInstanceOfSatisfying(
            UserProblem.class,
            p -> {
              assertThat(p).hasMessageContaining("line 1 is no statement");
              assertThat(p.advice()).contains("entente forecast");
            });
    assertThat(ledger()).hasContent(line);
  }

  @Test
  void aLedgerThatIsNotThere_saysHowToMakeOne() {
    assertThatThrownBy(() -> Ledger.read(folder.resolve("none.jsonl")))
        .isInstanceOfSatisfying(
            UserProblem.class,
            p -> assertThat(p.advice()).startsWith("Make one: entente forecast"));
  }

  /* Of PACT state 10 left in 2012, state 20 stays, state 30 joined in 2013, state 40 never. */
  private static World registry() {
    Spell always = new Spell(LocalDate.of(1945, 1, 1), Spell.OPEN);
    Coalition pact =
        new Coalition(
            "PACT",
            "Made-up Pact",
            List.of(),
            "bloc",
            "mixed",
            always,
            List.of(),
            List.of(
                member(10, LocalDate.of(1945, 1, 1), LocalDate.of(2012, 5, 6)),
                member(20, LocalDate.of(1945, 1, 1), Spell.OPEN),
                member(30, LocalDate.of(2013, 7, 8), Spell.OPEN)),
            new TreeMap<>(),
            "");
    return new World(MadeUpDesk.world().states(), List.of(pact));
  }

  private static Membership member(int state, LocalDate from, LocalDate to) {
    return new Membership(state, Role.MEMBER, new Spell(from, to), "", "", "", "");
  }

  private static Page graded(Statement... statements) {
    return GradePage.of(
        List.of(statements), registry(), MadeUpDesk.yearbook(1), MadeUpAnswers.run());
  }

  private static Table table(Page page, String key) {
    return page.tables().stream().filter(t -> t.key().equals(key)).findFirst().orElseThrow();
  }

  /* Brier by hand: (0.8-1)² = 0.04, (0.1-0)² = 0.01, mean 0.025; the base rate of a half gives 0.25.
  For joining: (0.5-1)² = 0.25, (0.3-0)² = 0.09, mean 0.17. All: 0.39/4 = 0.0975. */
  @Test
  void statements_areGradedByTheRegistry() {
    Page page =
        graded(
            statement(Kind.LEAVES, 0.8, 10),
            statement(Kind.LEAVES, 0.1, 20),
            statement(Kind.JOINS, 0.5, 30),
            statement(Kind.JOINS, 0.3, 40));
    assertThat(page.finding())
        .isEqualTo("Of 4 statements 2 came true, 2 did not, and 0 cannot be settled.");
    Table scores = table(page, "scores");
    assertThat(scores.rows())
        .extracting(row -> row.get(0))
        .containsExactly("leaves", "joins", "all");
    assertThat(scores.rows().get(0).subList(1, 4)).containsExactly(2L, 1L, 0.9);
    assertThat(value(scores, 0, "brier")).isCloseTo(0.025, within(1e-12));
    assertThat(value(scores, 0, "base")).isCloseTo(0.25, within(1e-12));
    assertThat(value(scores, 1, "brier")).isCloseTo(0.17, within(1e-12));
    assertThat(value(scores, 2, "brier")).isCloseTo(0.0975, within(1e-12));
    assertThat(value(scores, 2, "auc")).as("those that came were held likelier").isEqualTo(1);
  }

  private static double value(Table table, int row, String key) {
    int column = table.columns().stream().map(c -> c.key()).toList().indexOf(key);
    return ((Figure) Objects.requireNonNull(table.rows().get(row).get(column)))
        .find()
        .orElseThrow();
  }

  /* What came first, then what was held likeliest. */
  @Test
  void theListing_beginsWithWhatCame() {
    Page page =
        graded(
            statement(Kind.JOINS, 0.9, 40),
            statement(Kind.LEAVES, 0.2, 10),
            statement(Kind.LEAVES, 0.1, 20),
            statement(Kind.JOINS, 0.6, 30));
    Table listing = table(page, "verdicts");
    assertThat(listing.rows())
        .extracting(row -> row.get(1))
        .containsExactly(
            "Cestria joins by 2015-01-01, said on 2010-01-01",
            "Arvia leaves by 2015-01-01, said on 2010-01-01",
            "Dunmark joins by 2015-01-01, said on 2010-01-01",
            "Bortland leaves by 2015-01-01, said on 2010-01-01");
    assertThat(listing.rows().getFirst().get(4)).isEqualTo("came true on 2013-07-08");
    assertThat(listing.rows().getLast().get(4)).isEqualTo("did not come");
  }

  @Test
  void whatLiesInTheFuture_cannotBeSettled_andOneStatementIsOne() {
    Statement future =
        new Statement(
            "PACT",
            Kind.LEAVES,
            List.of(20),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2031, 1, 1),
            0.1,
            0,
            1,
            "model");
    Page page = graded(future);
    assertThat(page.finding())
        .isEqualTo("Of 1 statement 0 came true, 0 did not, and 1 cannot be settled.");
    assertThat(table(page, "scores").rows()).isEmpty();
    assertThat(table(page, "verdicts").rows().getFirst().get(4))
        .asString()
        .startsWith("cannot be settled: ");
  }

  /* A page of what is forecast has one table for each kind that something is said of. */
  @Test
  void whatIsForecast_isByKind_likeliestFirst() {
    Coalition pact = MadeUpDesk.world().getCoalition("PACT");
    Foretold foretold =
        new Foretold(
            pact,
            List.of(
                statement(Kind.LEAVES, 0.3, 10),
                statement(Kind.LEAVES, 0.1, 20),
                statement(Kind.CLASH, 0.02, 10, 20)),
            Set.of());
    Page page = ForecastPage.of(foretold, MadeUpDesk.world().states(), MadeUpDesk.yearbook(1));
    assertThat(page.title())
        .isEqualTo("Forecasts for Made-up Pact as of 2010-01-01, by 2015-01-01");
    assertThat(page.finding())
        .isEqualTo(
            "Likeliest to leave: Arvia, unlikely at 30%; to clash in arms: Arvia and Bortland, almost no"
                + " chance at 2.0%.");
    assertThat(page.tables()).extracting(Table::key).containsExactly("leaves", "clash");
    assertThat(table(page, "leaves").rows())
        .extracting(row -> row.get(0))
        .containsExactly("Arvia", "Bortland");
    assertThat(page.sections())
        .extracting(Section::heading)
        .containsExactly(
            "Who leaves?",
            "Who joins?",
            "Who clashes?",
            "Is its clause called upon?",
            "How much is it worth?");
    assertThat(page.sections().getLast().paragraphs().getLast()).startsWith("3 statements; each");
  }

  @Test
  void ofAClauseAlone_theFindingSaysSo() {
    Coalition pact = MadeUpDesk.world().getCoalition("PACT");
    Foretold foretold = new Foretold(pact, List.of(statement(Kind.CLAUSE, 0.09)), Set.of());
    Page page = ForecastPage.of(foretold, MadeUpDesk.world().states(), MadeUpDesk.yearbook(1));
    assertThat(page.finding())
        .isEqualTo("Of its members nothing is said, of its clause of defence alone.");
    assertThat(page.sections().getLast().paragraphs().getLast()).startsWith("1 statement; each");
    assertThat(table(page, "clause").rows().getFirst().getFirst()).isEqualTo("PACT");
  }
}
