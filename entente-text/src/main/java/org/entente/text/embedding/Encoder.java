package org.entente.text.embedding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.text.embedding.OnnxFile.Tensor;

/// The sentence encoder e5-small-v2 [Wang2022]: 12 layers of attention over 384 numbers a piece of
/// a word [Devlin2019], weights in 8 bits, computed in single precision.
///
/// Sums run in one order and exponentials are StrictMath's, so a text has the same vectors on every
/// machine. Weights take 85 MB; time grows with the length of the text, about 3 ms a word.
/// Instances may be shared by threads.
public final class Encoder {
  /// Numbers that stand for a piece of a word.
  public static final int WIDTH = 384;

  /// Pieces read of a text; the rest is passed over.
  static final int LONGEST = 254;

  private static final String MODEL = "/e5-small-v2-q.onnx";
  private static final int LAYERS = 12;
  private static final int MATRICES_A_LAYER = 6;
  private static final String QUANTIZED = "_quantized";

  private final WordPiece pieces;
  private final Table words;
  private final Table places;
  private final Table kinds;
  private final Normal first;
  private final List<Layer> layers = new ArrayList<>();

  private record Layer(
      Attention attention, Normal behindAttention, Dense wide, Dense narrow, Normal last) {

    float[][] apply(float[][] x) {
      float[][] seen = sum(attention.apply(x), x);
      behindAttention.apply(seen);
      float[][] inner = wide.apply(seen);
      Gelu.apply(inner);
      float[][] done = sum(narrow.apply(inner), seen);
      last.apply(done);
      return done;
    }

    private static float[][] sum(float[][] x, float[][] y) {
      for (int r = 0; r < x.length; r++) {
        for (int j = 0; j < x[r].length; j++) {
          x[r][j] += y[r][j];
        }
      }
      return x;
    }
  }

  /* Rows of 8-bit numbers with one scale and one zero. */
  private record Table(ByteBuffer rows, float scale, int zero) {
    void add(int row, float[] x) {
      for (int j = 0; j < WIDTH; j++) {
        x[j] += ((rows.get(row * WIDTH + j) & 0xff) - zero) * scale;
      }
    }
  }

  private Encoder(OnnxFile file, WordPiece pieces) {
    this.pieces = pieces;
    words = table(file, "embeddings.word_embeddings.weight");
    places = table(file, "embeddings.position_embeddings.weight");
    kinds = table(file, "embeddings.token_type_embeddings.weight");
    first = normal(file, "embeddings.LayerNorm.");
    List<String> matrices =
        file.names(QUANTIZED).stream().filter(n -> n.contains("MatMul")).toList();
    for (int i = 0; i < LAYERS; i++) {
      List<String> of = matrices.subList(i * MATRICES_A_LAYER, (i + 1) * MATRICES_A_LAYER);
      String name = "encoder.layer." + i + ".";
      layers.add(
          new Layer(
              new Attention(
                  dense(file, of.get(0), name + "attention.self.query.bias"),
                  dense(file, of.get(1), name + "attention.self.key.bias"),
                  dense(file, of.get(2), name + "attention.self.value.bias"),
                  dense(file, of.get(3), name + "attention.output.dense.bias")),
              normal(file, name + "attention.output.LayerNorm."),
              dense(file, of.get(4), name + "intermediate.dense.bias"),
              dense(file, of.get(5), name + "output.dense.bias"),
              normal(file, name + "output.LayerNorm.")));
    }
  }

  /// The encoder of the model that comes with the program. Reading it takes about a second.
  public static Encoder bundled() {
    try (InputStream model =
        Objects.requireNonNull(Encoder.class.getResourceAsStream(MODEL), MODEL)) {
      return new Encoder(new OnnxFile(model.readAllBytes()), new WordPiece(Vocabulary.numbers()));
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled encoder is broken", e);
    }
  }

  /// A text with a vector for each piece of a word.
  public Encoded encode(String text) {
    List<WordPiece.Piece> all = pieces.pieces(text);
    List<WordPiece.Piece> read = all.subList(0, Math.min(LONGEST, all.size()));
    int n = read.size() + 2;
    float[][] x = new float[n][WIDTH];
    for (int r = 0; r < n; r++) {
      words.add(word(read, r), x[r]);
      places.add(r, x[r]);
      kinds.add(0, x[r]);
    }
    first.apply(x);
    for (Layer layer : layers) {
      x = layer.apply(x);
    }
    return new Encoded(read, x);
  }

  private static int word(List<WordPiece.Piece> read, int row) {
    if (row == 0) {
      return WordPiece.BEGIN;
    }
    return row > read.size() ? WordPiece.END : read.get(row - 1).id();
  }

  private static Table table(OnnxFile file, String name) {
    return new Table(
        file.get(name + QUANTIZED).raw(),
        file.get(name + "_scale").floats()[0],
        file.get(name + "_zero_point").integer());
  }

  private static Normal normal(OnnxFile file, String name) {
    return new Normal(file.get(name + "weight").floats(), file.get(name + "bias").floats());
  }

  /* The matrices are symmetric about zero: each output has its scale and no shift. */
  private static Dense dense(OnnxFile file, String name, String bias) {
    Tensor tensor = file.get(name);
    int in = tensor.dims().get(0);
    int out = tensor.dims().get(1);
    float[] scale = file.get(name.replace(QUANTIZED, "_scale")).floats();
    float[][] weights = new float[in][out];
    for (int i = 0; i < in * out; i++) {
      weights[i / out][i % out] = tensor.raw().get(i) * scale[i % out];
    }
    return new Dense(weights, file.get(bias).floats());
  }
}
