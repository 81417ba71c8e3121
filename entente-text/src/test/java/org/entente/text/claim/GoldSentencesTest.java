package org.entente.text.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.entente.sources.world.WorldFiles;
import org.entente.text.article.ArticleReader;
import org.entente.text.article.PlainText;
import org.entente.text.model.EventClassifier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is read in single sentences against what a careful reader draws from them. The figures are
/// printed, and docs/benchmarks/reading.md holds them; the bounds stand a little below them.
@Tag("slow")
class GoldSentencesTest {
  private final ArticleClaims reader =
      new ArticleClaims(WorldFiles.load(List.of()), EventClassifier.bundled());

  @ParameterizedTest
  @CsvSource({
    "sentences-open.txt,.93,.90",
    "sentences-held-out.txt,.70,.60",
    "sentences-fresh.txt,.90,.78",
    "strangers-open.txt,.90,.65",
    "strangers-held-out.txt,.83,.65",
    "strangers-nothing.txt,.99,.99",
    "decades-open.txt,.90,.55",
    "decades-held-out.txt,.75,.35",
    "regions-held-out.txt,.75,.60"
  })
  void readsWhatACarefulReaderDraws(String name, double precision, double recall) {
    hold(name, (text, date) -> reader.read(PlainText.article(text, date), date), precision, recall);
  }

  /* Whole opinion pages: the text stands in a file of its own, which the gold names. */
  @ParameterizedTest
  @CsvSource({"article-visegrad.gold.txt,.85,.65", "article-ecowas.gold.txt,.75,.60"})
  void readsAnArticleAsACarefulReader(String name, double precision, double recall) {
    hold(
        name,
        (file, date) -> reader.read(ArticleReader.read(file, GoldSentences.article(file)), date),
        precision,
        recall);
  }

  private static void hold(
      String name, GoldSentences.ClaimReaderOf reader, double precision, double recall) {
    GoldSentences.Outcome outcome = GoldSentences.load(name).compare(reader);
    GoldSentences.Tally all = outcome.all();
    System.out.printf(
        Locale.ROOT,
        "%s: precision %.3f of %d claims, recall %.3f of %d, F1 %.3f, roles %d of %d%n",
        name,
        all.precision(),
        all.claimed,
        all.recall(),
        all.wanted,
        all.f1(),
        outcome.facts().found,
        outcome.facts().wanted);
    assertThat(all.precision()).isGreaterThan(precision);
    assertThat(all.recall()).isGreaterThan(recall);
  }

  /* By hand: one claim right, one that nobody drew, one missed, one that counts neither way. */
  @Test
  void countsWhatIsRightAndWhatIsMissed() {
    GoldSentences gold =
        GoldSentences.parse(
            """
            = 2015-01-01
            Russia attacked Georgia and Poland condemned Hungary.
              RUS assault GEO
              POL aid HUN
            Serbia supports Russia.
              ? SRB support RUS
            """);
    GoldSentences.Tally all =
        gold.compare((text, date) -> reader.read(PlainText.article(text, date), date)).all();
    assertThat(all.claimed).isEqualTo(2);
    assertThat(all.right).isEqualTo(1);
    assertThat(all.wanted).isEqualTo(2);
    assertThat(all.found).isEqualTo(1);
    assertThat(all.f1()).isEqualTo(.5);
  }
}
