package org.entente.text.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.entente.run.UserProblem;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// A sentence with two spans and what a person says of it.
///
/// @param pair the sentence
/// @param label the person's label
public record LabelledSpans(SpanPair pair, String label) {

  /// The sentences of `plv_train.jsonl`: spans marked `<s>` and `<t>`, labels of PLOVER.
  public static List<LabelledSpans> plover(Path file) {
    List<LabelledSpans> all = new ArrayList<>();
    for (Map<?, ?> row : rows(file)) {
      String marked = String.valueOf(row.get("marked"));
      all.add(
          new LabelledSpans(
              marked(marked, "<s>", "</s>", "<t>", "</t>"), String.valueOf(row.get("plover"))));
    }
    return all;
  }

  /// The sentences of `dse_*.jsonl`: the two spans stand in brackets, labels are 0 to 4.
  public static List<LabelledSpans> sentiment(Path file) {
    List<LabelledSpans> all = new ArrayList<>();
    for (Map<?, ?> row : rows(file)) {
      String text = String.valueOf(row.get("text"));
      int a = text.indexOf('[');
      int b = text.indexOf(']', a);
      int c = text.indexOf('[', b);
      int d = text.indexOf(']', c);
      if (a >= 0 && b > a && c > b && d > c) {
        String plain =
            text.substring(0, a)
                + text.substring(a + 1, b)
                + text.substring(b + 1, c)
                + text.substring(c + 1, d)
                + text.substring(d + 1);
        SpanPair pair = new SpanPair(plain, a, b - 1, c - 2, d - 3);
        boolean first = text.startsWith(String.valueOf(row.get("p")), a + 1);
        SpanPair ordered = first ? pair : new SpanPair(plain, c - 2, d - 3, a, b - 1);
        all.add(new LabelledSpans(ordered, String.valueOf(row.get("label"))));
      }
    }
    return all;
  }

  private static SpanPair marked(String text, String s, String se, String t, String te) {
    StringBuilder plain = new StringBuilder();
    int[] at = {0, 0, 0, 0};
    String[] marks = {s, se, t, te};
    for (int i = 0; i < text.length(); ) {
      int mark = -1;
      for (int m = 0; m < marks.length; m++) {
        mark = text.startsWith(marks[m], i) ? m : mark;
      }
      if (mark >= 0) {
        at[mark] = plain.length();
        i += marks[mark].length();
      } else {
        plain.append(text.charAt(i++));
      }
    }
    return new SpanPair(plain.toString(), at[0], at[1], at[2], at[3]);
  }

  private static List<Map<?, ?>> rows(Path file) {
    List<Map<?, ?>> rows = new ArrayList<>();
    Load load = new Load(LoadSettings.builder().setLabel(file.toString()).build());
    try (InputStream raw = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader in =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isBlank() && load.loadFromString(line) instanceof Map<?, ?> map) {
          rows.add(map);
        }
      }
    } catch (IOException e) {
      throw UserProblem.input(file + " cannot be read (" + e.getMessage() + ")", "Check the path.");
    }
    return rows;
  }
}
