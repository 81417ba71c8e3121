package org.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The scores that ForecastBench published on 5 September 2025 for forecasters who always say the
/// same [Karger2025]: data sets and markets apart, open markets rated against their price, overall
/// the mean of the two kinds as rounded.
@Tag("slow")
class ForecastBenchTest {

  /* One question: kind, whether it is resolved, and to what. */
  private record Question(boolean ofData, boolean resolved, double outcome) {

    static Question of(String line) {
      String[] cells = line.split(",", 8);
      return new Question(
          cells[2].equals("dataset"), cells[5].equals("1"), Double.parseDouble(cells[6]));
    }

    boolean ofMarket() {
      return !ofData;
    }
  }

  private static List<Question> questions() throws IOException {
    Path file =
        Path.of(System.getProperty("entente.root", "."))
            .resolve("../shared/data/forecastbench_sample.csv");
    assumeThat(file).as("real data, absent on this machine").exists();
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
        .skip(1)
        .filter(line -> line.matches("[0-9A-Za-z_-]+,.*"))
        .map(Question::of)
        .toList();
  }

  private static double brier(double constant, Predicate<Question> which) throws IOException {
    double[] outcomes = questions().stream().filter(which).mapToDouble(Question::outcome).toArray();
    Forecasts forecasts = Forecasts.of(new double[outcomes.length], outcomes).constant(constant);
    return Score.BRIER.applyAsDouble(forecasts);
  }

  @ParameterizedTest
  @CsvSource({
    "0,  .328, .259, .238, .253, .291",
    ".5, .250, .250, .117, .211, .231",
    "1,  .672, .741, .496, .670, .671",
  })
  void constants_scoreWhatIsPublished(
      double said, double data, double resolved, double open, double market, double overall)
      throws IOException {
    double ofData = brier(said, Question::ofData);
    double ofMarkets = brier(said, Question::ofMarket);

    assertThat(ofData).isCloseTo(data, within(5e-4));
    assertThat(brier(said, q -> q.ofMarket() && q.resolved())).isCloseTo(resolved, within(5e-4));
    assertThat(brier(said, q -> q.ofMarket() && !q.resolved())).isCloseTo(open, within(5e-4));
    assertThat(ofMarkets).isCloseTo(market, within(5e-4));
    assertThat((rounded(ofData) + rounded(ofMarkets)) / 2).isCloseTo(overall, within(5.01e-4));
  }

  private static double rounded(double score) {
    return Math.round(1_000 * score) / 1_000.0;
  }
}
