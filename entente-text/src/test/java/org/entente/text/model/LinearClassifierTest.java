package org.entente.text.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Linear classifiers by hand and by law, and how they are trained and kept.
class LinearClassifierTest {
  private static LinearClassifier read(String text) throws IOException {
    return LinearClassifier.read(new BufferedReader(new StringReader(text)));
  }

  /* Features a and b of rarity 3 and 4: the length of {a, b} is 5, so that their values are .6 and .8. Weights
  are thousandths: score of "no" .1 + .6·1 = .7, of "yes" .2 - .6·1 + .8·2 = 1.2. */
  private static final String MADE =
      "no\tyes\n0.1000\t0.2000\na\t3.0000\t1000\t-1000\nb\t4.0000\t0\t2000\n";

  @Test
  void scoresByHand() throws IOException {
    LinearClassifier model = read(MADE);
    assertThat(model.scores(List.of("a", "b")))
        .containsExactly(new double[] {.7, 1.2}, within(1e-6));
    assertThat(model.scores(List.of("a"))).containsExactly(new double[] {1.1, -.8}, within(1e-6));
    assertThat(model.scores(List.of())).containsExactly(.1, .2);
    assertThat(model.scores(List.of("unknown"))).containsExactly(.1, .2);
    assertThat(model.labels()).containsExactly("no", "yes");
  }

  /* 1 / (1 + e^-1.2) = .768525, 1 / (1 + e^-.7) = .668188; .768525 / 1.436713 = .534919. */
  @Test
  void probabilityByHand() throws IOException {
    LinearClassifier.Guess guess = read(MADE).classify(List.of("a", "b"));
    assertThat(guess.label()).isEqualTo("yes");
    assertThat(guess.probability()).isCloseTo(.534919, within(1e-5));
  }

  @Test
  void ofEqualScores_theFirstLabelIsTaken() throws IOException {
    assertThat(read("x\ty\tz\n0\t0\t0\n").classify(List.of("a")).label()).isEqualTo("x");
    assertThat(read("x\ty\tz\n0\t0\t0\n").classify(List.of()).probability())
        .isCloseTo(1 / 3., within(1e-12));
  }

  /* The more weight a feature has for the label, the more probable it is. */
  @Test
  void probabilityGrowsWithTheWeight() throws IOException {
    double before = 0;
    for (int weight = -20_000; weight <= 20_000; weight += 1_000) {
      LinearClassifier model = read("no\tyes\n0\t0\na\t1\t" + -weight + "\t" + weight + "\n");
      LinearClassifier.Guess guess = model.classify(List.of("a"));
      double yes = guess.label().equals("yes") ? guess.probability() : 1 - guess.probability();
      assertThat(yes).isGreaterThan(before).isLessThanOrEqualTo(1);
      assertThat(guess.probability()).isGreaterThanOrEqualTo(.5);
      before = yes;
    }
  }

  @Test
  void whatIsWritten_isReadAgain() throws IOException {
    StringBuilder text = new StringBuilder();
    read(MADE).describe(text);
    assertThat(text.toString()).isEqualTo(MADE);
  }

  private static ModelTrainer.Example example(String label, String... features) {
    return new ModelTrainer.Example(List.copyOf(new TreeSet<>(List.of(features))), label);
  }

  private static List<ModelTrainer.Example> separable(int labels, int each) {
    List<ModelTrainer.Example> examples = new ArrayList<>();
    for (int k = 0; k < each; k++) {
      for (int c = 0; c < labels; c++) {
        examples.add(example("label" + c, "own" + c, "common", "of" + k));
      }
    }
    return examples;
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5})
  void whatCanBeToldApart_isToldApart(int labels) {
    List<ModelTrainer.Example> examples = separable(labels, 12);
    LinearClassifier model = new ModelTrainer(30, 1).train(examples);
    assertThat(model.labels()).hasSize(labels).isSorted();
    for (ModelTrainer.Example e : examples) {
      LinearClassifier.Guess guess = model.classify(e.features());
      assertThat(guess.label()).isEqualTo(e.label());
      assertThat(guess.probability()).isBetween(1. / labels, 1.);
    }
    assertThat(new ModelTrainer(30, 1).crossValidate(examples, 4))
        .isEqualTo(examples.stream().map(ModelTrainer.Example::label).toList());
  }

  /* With two classes one score is the other turned. */
  @Test
  void twoClassesAreOpposite() {
    LinearClassifier model = new ModelTrainer(30, 1).train(separable(2, 12));
    double[] scores = model.scores(List.of("common", "own1"));
    assertThat(scores[0]).isCloseTo(-scores[1], within(1e-6));
    assertThat(scores[1]).isPositive();
  }

  @Test
  void theOrderOfTrainingIsOneBitAlike_andRareFeaturesAreLeftOut() {
    List<ModelTrainer.Example> examples = separable(3, 10);
    StringBuilder one = new StringBuilder();
    StringBuilder other = new StringBuilder();
    new ModelTrainer(30, 1).train(examples).describe(one);
    new ModelTrainer(30, 1).train(examples).describe(other);
    assertThat(one.toString()).isEqualTo(other.toString()).contains("\nof0\t");
    StringBuilder common = new StringBuilder();
    new ModelTrainer(30, 4).train(examples).describe(common);
    assertThat(common.toString()).contains("\nown0\t").doesNotContain("\nof0\t");
  }

  /* log((1 + 9) / (1 + 9)) + 1 = 1 of all nine; log(10 / 2) + 1 = 2.6094 of one of nine. */
  @Test
  void rarityByHand() {
    Map<String, Float> rarity = ModelTrainer.rarity(new TreeMap<>(Map.of("all", 9, "one", 1)), 9);
    assertThat(rarity.get("all")).isEqualTo(1f);
    assertThat(rarity.get("one")).isCloseTo(2.6094f, within(1e-4f));
  }

  /* Rows of length 1: a product with itself is 1, with another the cosine, by plain sums. Seed 71. */
  @Test
  void rowsAreCosines() {
    Random random = new Random(71);
    List<ModelTrainer.Example> examples = new ArrayList<>();
    for (int k = 0; k < 12; k++) {
      TreeSet<String> features = new TreeSet<>();
      for (int f = 0; f < 6; f++) {
        features.add("f" + random.nextInt(15));
      }
      examples.add(new ModelTrainer.Example(List.copyOf(features), "x"));
    }
    RarityRows rows = new RarityRows(examples);
    for (int i = 0; i < 12; i++) {
      double[] products = rows.products(i);
      assertThat(products[i]).isCloseTo(1, within(1e-9));
      for (int j = 0; j < 12; j++) {
        assertThat(products[j])
            .isCloseTo(cosine(rows.rarity(), examples.get(i), examples.get(j)), within(1e-6));
      }
    }
  }

  private static double cosine(
      Map<String, Float> rarity, ModelTrainer.Example one, ModelTrainer.Example other) {
    double both = 0;
    for (String f : one.features()) {
      both += other.features().contains(f) ? square(rarity, f) : 0;
    }
    return both / Math.sqrt(length(rarity, one) * length(rarity, other));
  }

  private static double length(Map<String, Float> rarity, ModelTrainer.Example e) {
    return e.features().stream().mapToDouble(f -> square(rarity, f)).sum();
  }

  private static double square(Map<String, Float> rarity, String feature) {
    double r = java.util.Objects.requireNonNull(rarity.get(feature));
    return r * r;
  }
}
