package org.entente.text.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.check.MadeUpChecks.CHILE;
import static org.entente.text.check.MadeUpChecks.CHINA;
import static org.entente.text.check.MadeUpChecks.KAZAKHSTAN;
import static org.entente.text.check.MadeUpChecks.NORWAY;
import static org.entente.text.check.MadeUpChecks.PERU;
import static org.entente.text.check.MadeUpChecks.RUSSIA;
import static org.entente.text.check.MadeUpChecks.plain;

import java.util.List;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.panel.DyadColumn;
import org.entente.panel.MadeUpYear;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Years, counts, ranks and amounts of sentences against made-up trade and the registry of
/// coalitions as of 2014. Dates and counts of memberships are those of the bodies' own documents:
/// SCO 2001, six members in 2014; NATO 1949, 28 members; Croatia joined the EU in 2013, and the EU
/// had 28.
@Tag("slow")
class QuantityReaderTest {
  /* Trade of Kazakhstan: 900 with Russia, 500 with China, 100 with each other. */
  private static MadeUpYear trading() {
    return plain(2014)
        .dyad(DyadColumn.TRADE, KAZAKHSTAN, RUSSIA, 900)
        .dyad(DyadColumn.TRADE, KAZAKHSTAN, CHINA, 500)
        .dyad(DyadColumn.TRADE, NORWAY, CHILE, 17_400)
        .dyad(DyadColumn.TRADE, NORWAY, PERU, Double.NaN);
  }

  private static List<NumberCheck> numbers(String text) {
    return MadeUpChecks.check(trading(), text).numbers();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The SCO was founded in 2001. | 2001 | SUPPORTED",
        "The SCO was founded in 2002. | 2002 | MIXED",
        "The SCO was established in June 1996. | 1996 | CONTRADICTED",
        "NATO, set up in 1949, met. | 1949 | SUPPORTED",
        "The SCO has six members. | six | SUPPORTED",
        "The SCO has 6 members. | 6 | SUPPORTED",
        "The six-member SCO met. | six | SUPPORTED",
        "The SCO, with its seven members, met. | seven | MIXED",
        "The SCO has eight member states. | eight | CONTRADICTED",
        "The 28 members of NATO met. | 28 | SUPPORTED",
        "The twenty-eight members of NATO met. | twenty-eight | SUPPORTED",
        "NATO's 28 members met. | 28 | SUPPORTED",
        "NATO has 32 members. | 32 | CONTRADICTED",
        "Croatia joined the EU in 2013. | 2013 | SUPPORTED",
        "Croatia joined the EU in 2014. | 2014 | MIXED",
        "Croatia joined the EU in July 2003. | 2003 | CONTRADICTED",
        "Croatia became a member of the EU in 2013. | 2013 | SUPPORTED",
        "Georgia left the CIS in 2009. | 2009 | SUPPORTED",
      })
  void bodies(String text, String number, Outcome expected) {
    assertThat(numbers(text))
        .as(text)
        .singleElement()
        .satisfies(n -> {
          assertThat(n.quote().words()).isEqualTo(number);
          assertThat(n.outcome()).isEqualTo(expected);
        });
  }

  /* Some of its members, those of another time or of another thing, and no one body. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two members left the SCO.",
        "The SCO had four members.",
        "The SCO will have eight members.",
        "The SCO originally had five members.",
        "The SCO grew from five members.",
        "The SCO and NATO have 34 members.",
        "Ten members of its staff left the SCO.",
        "The SCO met in 2001.",
        "In 2001 the SCO met.",
        "The SCO's 12 observers met.",
        "Norway has 5 million members of sports clubs.",
        "Croatia and Serbia joined the EU in 2013.",
      })
  void numbersOfOtherThings_areNotTaken(String text) {
    assertThat(numbers(text)).as(text).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russia is Kazakhstan's largest trading partner. | 1 | SUPPORTED",
        "Russia is the largest trading partner of Kazakhstan. | 1 | SUPPORTED",
        "Kazakhstan's biggest trade partner is Russia. | 1 | SUPPORTED",
        "China is Kazakhstan's second-largest trading partner. | 2 | SUPPORTED",
        "China is Kazakhstan's largest trading partner. | 2 | MIXED",
        "Russia is Kazakhstan's third-largest trading partner. | 1 | CONTRADICTED",
        "Kazakhstan is Russia's top trading partner. | 1 | SUPPORTED",
      })
  void ranksOfPartners(String text, int rank, Outcome expected) {
    assertThat(numbers(text))
        .as(text)
        .singleElement()
        .satisfies(n -> {
          assertThat(n.figure().find().orElseThrow()).isEqualTo(rank);
          assertThat(n.outcome()).isEqualTo(expected);
        });
  }

  /* 17,400 million dollars: 17.4 billion. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Trade between Norway and Chile was worth $17.4 billion. | SUPPORTED",
        "Trade between Norway and Chile was worth $17bn. | SUPPORTED",
        "Trade between Norway and Chile was worth US$18 billion. | SUPPORTED",
        "Trade between Norway and Chile was worth 17.4 billion dollars. | SUPPORTED",
        "Trade between Norway and Chile was worth 17.4 billion US dollars. | SUPPORTED",
        "Trade between Norway and Chile was worth $17,400 million. | SUPPORTED",
        "Trade between Norway and Chile was worth $20 billion. | CONTRADICTED",
        "Trade between Norway and Chile was worth $17.4 million. | CONTRADICTED",
        "Trade between Norway and Peru was worth $3 billion. | NOT_MEASURABLE",
      })
  void amounts(String text, Outcome expected) {
    assertThat(numbers(text))
        .as(text)
        .singleElement()
        .satisfies(n -> assertThat(n.outcome()).isEqualTo(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway lent Chile $3 billion.",
        "Trade between Norway and Chile grew.",
        "Trade of Norway, Chile and Peru was worth $3 billion.",
        "Trade of Norway was worth $3 billion.",
      })
  void amountsOfOtherThings_areNotTaken(String text) {
    assertThat(numbers(text)).as(text).isEmpty();
  }

  @Test
  void aWholeNumber_isRight_besideOrWrong() {
    Figure six = Figure.exact(6, Provenance.of(List.of(), 1, "coalition", "by hand"));
    assertThat(QuantityReader.outcome(6, six)).isEqualTo(Outcome.SUPPORTED);
    assertThat(QuantityReader.outcome(5, six)).isEqualTo(Outcome.MIXED);
    assertThat(QuantityReader.outcome(7, six)).isEqualTo(Outcome.MIXED);
    assertThat(QuantityReader.outcome(8, six)).isEqualTo(Outcome.CONTRADICTED);
    assertThat(QuantityReader.outcome(0, six)).isEqualTo(Outcome.CONTRADICTED);
    assertThat(QuantityReader.outcome(6, Figure.missing("none"))).isEqualTo(Outcome.NOT_MEASURABLE);
  }
}
