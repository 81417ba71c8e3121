package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.answer.forecast.Ledger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `entente check`: a made-up article of July 2015 held against the bundled figures of 2014. What
/// is expected is history: the wars and crises of India and Pakistan, the remittances of Tajikistan
/// (World Bank), the long peace of Sweden and Norway, the days on which members joined (registry,
/// with its sources).
@Tag("slow")
class CheckCommandTest {
  private static final String TEXT =
      """
      The Shanghai Cooperation Organisation was founded in 2001 by China, Russia, Kazakhstan,
      Kyrgyzstan, Tajikistan and Uzbekistan. Leaders agreed to start the accession procedure for India
      and Pakistan. India and Pakistan are rivals. India does not distrust Pakistan. Tajikistan depends
      on Russia for remittances. Sweden and Norway are rivals. Iran is unlikely to join the
      Shanghai Cooperation Organisation. Uzbekistan warned that the organisation should never become
      a military bloc.
      """;

  private static final Pattern VERDICT =
      Pattern.compile(",(supported|contradicted|mixed|not measurable),");

  @TempDir private Path folder;

  private String run(String... more) throws IOException {
    return check(TEXT, more);
  }

  private String check(String text, String... more) throws IOException {
    Path page = Files.writeString(folder.resolve("page.txt"), text);
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] arguments =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of("check", page.toString(), "--as-of", "2015-07-14"),
                java.util.stream.Stream.of(more))
            .toArray(String[]::new);
    int code =
        Main.commandLineFor(arguments)
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(arguments);
    assertThat(code).as(err.toString()).isZero();
    return out.toString();
  }

  private static String verdict(List<String> rows, String claim) {
    return rows.stream()
        .filter(r -> r.contains(claim))
        .flatMap(r -> VERDICT.matcher(r).results())
        .map(m -> m.group(1))
        .findFirst()
        .orElse("none");
  }

  /* Years and members by the bodies' own histories; Russia's trade by IMF Direction of Trade: China has been its
  first partner since 2010; about 95 billion dollars in 2014. */
  @Test
  void years_counts_ranksAndAmounts_areHeldAgainstRegistryAndTrade() throws IOException {
    String text =
        """
        The Shanghai Cooperation Organisation, founded in 2001, has six member states. NATO was
        established in 1955 and has 28 members. Croatia joined NATO in 2009. Estonia joined NATO in
        2001. China is Russia's largest trading partner. Russia is China's second-largest trading
        partner. Trade between Russia and China reached $95 billion in 2014. Trade between Russia
        and Kazakhstan was worth 90 billion dollars. India and Pakistan fear each other.
        """;
    String numbers = check(text, "-q", "--width", "200");
    numbers = numbers.substring(numbers.indexOf("Are its numbers right?"));

    assertThat(numbers)
        .containsPattern("2001 +supported +year in which it was founded +2001")
        .containsPattern("six +supported +members of SCO")
        .containsPattern("1955 +contradicted +year in which it was founded +1949")
        .containsPattern("28 +supported +members of NATO")
        .containsPattern("2009 +supported +year in which Croatia joined NATO")
        .containsPattern("2001 +contradicted +year in which Estonia joined NATO +2004")
        .containsPattern("largest trading partner +supported +rank of China in the trade of Russia")
        .containsPattern("95 billion +(supported|mixed) ")
        .containsPattern("90 billion dollars +contradicted");
  }

  /* Six members in 2015; some of the members, another year's and another kind's are no count of them. */
  @Test
  void countOfMembers_isThatOfTheWholeBodyNow() throws IOException {
    String right =
        check(
            "The twenty-eight-member NATO met. The SCO and its six member states agreed.\n", "-q");
    assertThat(right)
        .containsPattern("twenty-eight +supported +members of NATO")
        .containsPattern("six +supported +members of SCO");

    String none =
        check(
            "Two members left NATO. NATO had twelve members in 1949. NATO will have 30 members soon."
                + " The six founding members of the SCO met.\n",
            "-q");
    assertThat(none).doesNotContain("members of NATO").doesNotContain("members of SCO ");
  }

  /* Statements that no historian of 2015 would make, and plain ones: a check that confirms everything is none. */
  @Test
  void tellsWhatIsFalseFromWhatIsTrue() throws IOException {
    List<String> no =
        List.of(
            "France and Germany are bitter rivals.",
            "Norway distrusts Sweden.",
            "Portugal attacked Spain last month.",
            "Belgium depends on Bolivia.",
            "The Netherlands depend on Mongolia for trade.",
            "Israel works closely with Iran.",
            "North Korea cooperates with the United States.",
            "Japan supports North Korea.",
            "Russia does not distrust Ukraine.",
            "Germany does not depend on the Netherlands for trade.",
            "China depends on Mongolia more than the other way round.",
            "Luxembourg is exploiting China.");
    List<String> yes =
        List.of(
            "Mexico depends on the United States for trade.",
            "Cuba opposes the United States.",
            "Pakistan distrusts India.",
            "South Korea fears North Korea.",
            "Nepal depends on India for trade.",
            "Belarus depends on Russia for arms.");
    assertThat(verdicts(no)).containsOnly("contradicted").hasSize(no.size());
    assertThat(verdicts(yes)).containsOnly("supported").hasSize(yes.size());
  }

  /* What happened on a day between old friends or old enemies is told by that day alone: as of July 2015 India and
  Pakistan had clashed within the year (registry of incidents), the United States had sanctions on Cuba in force
  (GSDB), and the dispute data have no dispute of Portugal and Spain in 2010 and one of Russia and Georgia in 2008. */
  @Test
  void actsOfADay_areHeldAgainstTheirDay() throws IOException {
    assertThat(
            verdicts(
                List.of(
                    "Spain recalled its ambassador to Argentina.",
                    "France called off talks with Australia.",
                    "Belgium protested against a decision of Denmark.",
                    "Iran and Israel held talks in Geneva.",
                    "Poland condemned Hungary on Monday.",
                    "Peru accused Chile of spying.",
                    "Portugal may attack Spain.",
                    "Norway urged Sweden to think again.",
                    "India did not condemn Pakistan.",
                    "Poland supports Turkey's accession to the European Union.",
                    "Laos depends on China for loans.",
                    "If Denmark attacked Norway, Sweden would help Norway.")))
        .containsOnly("not measurable");
    assertThat(
            verdicts(
                List.of(
                    "Pakistan recalled its high commissioner from India.",
                    "America has imposed sanctions on Cuba.",
                    "Russia invaded Georgia in August 2008.")))
        .containsOnly("supported")
        .hasSize(3);
    assertThat(
            verdicts(
                List.of(
                    "Portugal attacked Spain in March 2010.", "Russia threatened Peru in 2009.")))
        .containsOnly("contradicted")
        .hasSize(2);
  }

  /* No record of arms speaks against a quarrel that never came to arms; two that vote apart may trade, court and share
  one aim: none is contradicted. */
  @Test
  void figuresOfAnotherMatter_doNotContradict() throws IOException {
    assertThat(
            verdicts(
                List.of(
                    "Egypt is a rival of Ethiopia.",
                    "Australia fears China.",
                    "Iran is courting the United States.",
                    "India and Pakistan trade with each other.",
                    "Russia and Saudi Arabia both want a high oil price.",
                    "Hungary opposes Ukraine's membership of NATO.")))
        .isNotEmpty()
        .doesNotContain("contradicted");
  }

  /* Votes alike and trade are what Iran shares with many: to fit is not to be shown. */
  @Test
  void whatWouldHoldOfMostPairs_isMixed() throws IOException {
    assertThat(check("Iran supports China. The page says no more.\n", "-q", "--width", "200"))
        .containsPattern("Iran supports China +mixed .*fits, as \\d+ of 100 other pairs");
  }

  private List<String> verdicts(List<String> sentences) throws IOException {
    Path csv = folder.resolve("verdicts.csv");
    check(String.join(" ", sentences), "-q", "--csv", csv.toString());
    return Files.readAllLines(csv).stream()
        .flatMap(r -> VERDICT.matcher(r).results().limit(1))
        .map(m -> m.group(1))
        .toList();
  }

  /* Remittances of a tenth of Tajikistan's economy and more (World Bank); the long record of India and Pakistan. */
  @Test
  void draft_namesTheFigureAndTheCommandThatShowsIt() throws IOException {
    String page =
        check(
            "Tajikistan depends on Russia for remittances. India and Pakistan are rivals. The SCO is a"
                + " loose coalition without shared interests.\n",
            "-q",
            "--draft",
            "--width",
            "400");
    assertThat(page)
        .containsPattern(
            "Tajikistan depends on Russia .*remittances from the other .*for +entente explain"
                + " interdependence --members TJK,RUS --pair TJK,RUS --as-of 2015-07-14")
        .containsPattern("years since the last dispute +\\d.* for +entente explain trust")
        .containsPattern("loose coalition .* shared interests \\(.*entente explain SCO interests");
  }

  /* Two joined within five years, Iran did not: by the registry. */
  @Test
  void ledger_keepsWhatAuthorsExpect_forGrade() throws IOException {
    Path ledger = folder.resolve("authors.jsonl");
    run("-q", "--ledger", ledger.toString());
    String again = run("-q", "--ledger", ledger.toString());

    assertThat(again).contains("What came of its forecasts?");
    assertThat(Ledger.read(ledger))
        .hasSize(3)
        .allSatisfy(s -> assertThat(s.by()).isEqualTo("2020-07-14"));
  }

  @Test
  void claims_areHeldAgainstTheFiguresOfTheirDate() throws IOException {
    List<String> rows = run("--csv", "-", "-q").lines().toList();

    assertThat(verdict(rows, "Tajikistan depends on Russia")).isEqualTo("supported");
    assertThat(verdict(rows, "Sweden is a rival of Norway")).isEqualTo("contradicted");
    assertThat(verdict(rows, "India does not distrust Pakistan")).isIn("contradicted", "none");
    assertThat(rows.stream().filter(r -> r.contains("not measurable")))
        .allMatch(r -> r.contains("such as"));
  }

  @Test
  void forecasts_areGradedByWhatCame() throws IOException {
    String text = run("--width", "400");

    assertThat(text).contains("India joins, right (joined 2017-06-09)");
    assertThat(text).contains("Pakistan joins, right (joined 2017-06-09)");
    assertThat(text).contains("Iran unlikely to join, wrong (joined 2023-07-04)");
  }

  /* The fields that schema.org's ClaimReview requires. */
  @Test
  void reviews_areJsonLd() throws IOException {
    Path file = folder.resolve("reviews.jsonld");
    run("--claim-review", file.toString(), "-q");
    JsonNode root = JsonMapper.builder().build().readTree(Files.readString(file));

    assertThat(root.get("@context").asString()).isEqualTo("https://schema.org");
    assertThat(root.get("@graph").size()).isPositive();
    for (JsonNode review : root.get("@graph")) {
      assertThat(review.get("@type").asString()).isEqualTo("ClaimReview");
      assertThat(TEXT.replace('\n', ' ')).contains(review.get("claimReviewed").asString());
      assertThat(review.get("reviewRating").get("ratingValue").asInt()).isBetween(1, 3);
      assertThat(review.get("itemReviewed").get("@type").asString()).isEqualTo("Claim");
    }
  }

  @Test
  void page_showsTheArticleMarked() throws IOException {
    assertThat(run()).contains("The article with its claims marked", "►");
  }
}
