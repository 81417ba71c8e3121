package org.entente.text.model;

import org.entente.text.embedding.Encoded;
import org.entente.text.embedding.Encoder;

/// A sentence with two marked spans as [#LENGTH] numbers: means of the vectors of its pieces over
/// the stretch between the spans, the spans, what follows them and the whole sentence, the names
/// masked; and over the stretch between and the spans as they stand.
public record SpanEmbedding(Encoder encoder) {
  /// Means over eight stretches.
  public static final int LENGTH = 8 * Encoder.WIDTH;

  private static final String SOURCE = "alpha";
  private static final String TARGET = "beta";

  /// The numbers of a sentence; an empty span is absent and counts as zeros.
  public float[] of(SpanPair pair) {
    SpanPair masked = masked(pair);
    Encoded bare = encoder.encode(masked.text());
    Encoded full = encoder.encode(pair.text());
    float[] all = new float[LENGTH];
    int end = Math.max(masked.sourceEnd(), masked.targetEnd());
    put(all, 0, between(bare, masked));
    put(all, 1, bare.mean(masked.sourceBegin(), masked.sourceEnd()));
    put(all, 2, bare.mean(masked.targetBegin(), masked.targetEnd()));
    put(all, 3, bare.mean(end, masked.text().length()));
    put(all, 4, bare.mean());
    put(all, 5, between(full, pair));
    put(all, 6, full.mean(pair.sourceBegin(), pair.sourceEnd()));
    put(all, 7, full.mean(pair.targetBegin(), pair.targetEnd()));
    return all;
  }

  private static void put(float[] all, int place, float[] mean) {
    System.arraycopy(mean, 0, all, place * Encoder.WIDTH, Encoder.WIDTH);
  }

  private static float[] between(Encoded encoded, SpanPair pair) {
    boolean forward = pair.sourceBegin() <= pair.targetBegin();
    return encoded.mean(
        forward ? pair.sourceEnd() : pair.targetEnd(),
        forward ? pair.targetBegin() : pair.sourceBegin());
  }

  /* The sentence with a word in place of each span. */
  private static SpanPair masked(SpanPair p) {
    boolean forward = p.sourceBegin() <= p.targetBegin();
    int begin = forward ? p.sourceBegin() : p.targetBegin();
    int end = forward ? p.sourceEnd() : p.targetEnd();
    int next = Math.max(end, forward ? p.targetBegin() : p.sourceBegin());
    int last = Math.max(next, forward ? p.targetEnd() : p.sourceEnd());
    String one = begin == end ? "" : forward ? SOURCE : TARGET;
    String two = next == last ? "" : forward ? TARGET : SOURCE;
    String head = p.text().substring(0, begin) + one;
    String middle = head + p.text().substring(end, next);
    String text = middle + two + p.text().substring(last);
    int a = begin;
    int b = middle.length();
    return forward
        ? new SpanPair(text, a, a + one.length(), b, b + two.length())
        : new SpanPair(text, b, b + two.length(), a, a + one.length());
  }
}
