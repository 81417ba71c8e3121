package org.entente.answer.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.evidence.Figure;

/// A row of characters, one for each figure, that rise with the value between the least and the
/// most.
public final class Sparkline {
  private static final String BLOCKS = "▁▂▃▄▅▆▇█";
  private static final String DIGITS = "0123456789";
  private static final char MISSING_BLOCK = '·';
  private static final char MISSING_DIGIT = '.';

  private final String levels;
  private final char missing;

  private Sparkline(String levels, char missing) {
    this.levels = levels;
    this.missing = missing;
  }

  /// Blocks of eight heights, or digits where plain characters are wanted.
  public static Sparkline of(boolean ascii) {
    return ascii ? new Sparkline(DIGITS, MISSING_DIGIT) : new Sparkline(BLOCKS, MISSING_BLOCK);
  }

  /// One character for each figure, empty where it is missing; values all alike are drawn at the
  /// middle height.
  public String draw(List<Optional<Figure.Known>> figures, double least, double most) {
    StringBuilder row = new StringBuilder();
    for (Optional<Figure.Known> figure : figures) {
      row.append(figure.map(f -> level(f.value(), least, most)).orElse(missing));
    }
    return row.toString();
  }

  private char level(double value, double least, double most) {
    int last = levels.length() - 1;
    double share = most > least ? (value - least) / (most - least) : 0.5;
    return levels.charAt((int) Math.round(share * last));
  }

  /// A ruler of `width` characters with a label at its begin and its end, between them at every
  /// tenth year a mark.
  public static String axis(int firstYear, int years) {
    char[] axis = new char[Math.max(years, 9)];
    Arrays.fill(axis, ' ');
    String first = String.valueOf(firstYear);
    String last = String.valueOf(firstYear + years - 1);
    first.getChars(0, first.length(), axis, 0);
    if (years >= 9) {
      last.getChars(0, last.length(), axis, years - last.length());
    }
    for (int y = first.length() + 1; y < years - last.length() - 1; y++) {
      axis[y] = (firstYear + y) % 10 == 0 ? '|' : ' ';
    }
    return new String(axis).stripTrailing();
  }
}
