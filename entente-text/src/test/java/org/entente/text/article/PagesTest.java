package org.entente.text.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.entente.run.UserProblem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The article text of 103 news pages against the one that people marked (the open part of the
/// article extraction benchmark): F1 of the means of precision and recall over 4-word shingles.
@Tag("slow")
class PagesTest {
  private static final Path PAGES =
      Path.of(System.getProperty("entente.root", ".."), "..", "shared", "data", "text", "pages")
          .normalize();
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int SHINGLE = 4;

  @Test
  void findsTheArticleOfNewsPages() throws IOException {
    assumeTrue(Files.isDirectory(PAGES), "the gold data/text/pages is not beside the project");
    JsonNode truth =
        new ObjectMapper().readTree(Files.readString(PAGES.resolve("ground-truth.json")));
    double precision = 0;
    double recall = 0;
    for (String id : new TreeSet<>(truth.propertyNames())) {
      double[] score =
          score(shingles(truth.get(id).get("articleBody").asString()), shingles(text(id)));
      precision += score[0] / truth.size();
      recall += score[1] / truth.size();
    }
    double f1 = 2 * precision * recall / (precision + recall);
    System.out.printf(
        Locale.ROOT,
        "article text of %d pages: precision %.4f, recall %.4f, F1 %.4f%n",
        truth.size(),
        precision,
        recall,
        f1);
    assertThat(f1).isGreaterThan(.955);
  }

  private static String text(String id) throws IOException {
    try (InputStream in =
        new GZIPInputStream(Files.newInputStream(PAGES.resolve("html/" + id + ".html.gz")))) {
      return ArticleReader.read(id, in.readAllBytes()).mainText();
    } catch (UserProblem e) {
      return "";
    }
  }

  private static Map<String, Integer> shingles(String text) {
    List<String> words = WORD.matcher(text).results().map(m -> m.group()).toList();
    Map<String, Integer> shingles = new HashMap<>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      shingles.merge(String.join(" ", words.subList(i, i + SHINGLE)), 1, Integer::sum);
    }
    return shingles;
  }

  private static double[] score(Map<String, Integer> truth, Map<String, Integer> got) {
    double hits = 0;
    double all = 0;
    double claimed = 0;
    for (Map.Entry<String, Integer> e : truth.entrySet()) {
      hits += Math.min(e.getValue(), got.getOrDefault(e.getKey(), 0));
      all += e.getValue();
    }
    for (int n : got.values()) {
      claimed += n;
    }
    return new double[] {claimed == 0 ? 0 : hits / claimed, all == 0 ? 0 : hits / all};
  }
}
