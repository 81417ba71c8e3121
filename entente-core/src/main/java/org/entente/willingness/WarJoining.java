package org.entente.willingness;

import java.util.List;
import org.entente.regression.DrawnLogit;
import org.entente.regression.DrawnLogitLines;
import org.entente.regression.Logit;
import org.entente.run.Run;
import org.entente.run.ShippedText;

/// The probability that a state fights at the side of another that is at war: whether a treaty of
/// defence or offence binds them, and how strong the first is.
///
///     p = 1 / (1 + exp(-(b_0 + b_1 allied + b_2 ln CINC + b_3 allied · max(0, ln(CINC/.02)))))
///
/// Fitted to the interstate wars since 1823: each state in a war from its first year, whoever began
/// it, with every state of the world that was not, a year before. Likeness of votes, distrust,
/// distance, trade and regimes rank the wars that followed no better (docs/methods/willingness.md).
/// The strong fight more wars beside others, allies or not; an ally of a share of .1 joins in two
/// wars of five, one of .001 in one of sixteen. The draws are of the coefficients, with wars as
/// blocks: there were 37, and 16 to which anybody came.
///
/// References: [LeedsEtAl2000], [SarkeesWayman2010], [LeedsEtAl2002].
///
/// @param coefficients the fit, its features in the order of [#FEATURES]
/// @param from the first year before a war that it was fitted to
/// @param to the last
public record WarJoining(DrawnLogit coefficients, int from, int to) {
  /// Its features: 1 with an obligation of defence or offence in force, else 0; ln of the share of
  /// world capabilities of the state that joins, of 1e-6 at least; by how much that is above ln .02
  /// where the two are allied, for the strongest choose the wars of their allies.
  public static final List<String> FEATURES = List.of("allied", "capabilities", "strong_ally");

  /// How many draws of the coefficients there are. Odd and one above a multiple of twenty, so that
  /// the 5th and 95th percentile are draws.
  public static final int DRAWS = 201;

  private static final double LEAST_CAPABILITIES = 1e-6;
  private static final double STRONG = Math.log(.02);
  private static final long STREAM = 0x57696C6C696E6773L;
  private static final String HEAD =
      "# Probability of fighting beside a state at war; written by: entente study willingness\n";

  /* Apart from what is made of it, so that a program with other features can still fit it anew. */
  private static final class Shipped {
    static final String TEXT = ShippedText.beside(WarJoining.class, "war-joining.txt");
  }

  private static final class Bundled {
    static final WarJoining MODEL = read(Shipped.TEXT);
  }

  /// The model that ships; `entente study willingness` fits it again to the same bytes.
  public static WarJoining shipped() {
    return Bundled.MODEL;
  }

  /// The text of the model that ships.
  public static String shippedText() {
    return Shipped.TEXT;
  }

  /// The features of a pair.
  ///
  /// @param allied 1 with an obligation in force, 0 without
  /// @param capabilities the share of world capabilities of the state that joins
  public static double[] row(double allied, double capabilities) {
    double power = Math.log(Math.max(capabilities, LEAST_CAPABILITIES));
    return new double[] {allied, power, allied * Math.max(0, power - STRONG)};
  }

  /// The probability.
  ///
  /// @param row what [#row] gives
  public double probability(double... row) {
    return coefficients.logit().probability(row);
  }

  /// The probability under each draw of the coefficients; draw b is the same for every pair of a
  /// seed.
  ///
  /// @param row what [#row] gives
  /// @param shifts what [#shifts] gives
  public double[] draws(double[] row, double[][] shifts) {
    double[] draws = coefficients.logOdds(row, shifts);
    for (int b = 0; b < draws.length; b++) {
      draws[b] = Logit.ofLogOdds(draws[b]);
    }
    return draws;
  }

  /// By how much each of [#DRAWS] draws moves the coefficients.
  public double[][] shifts(Run run) {
    return coefficients.shifts(run, STREAM, DRAWS);
  }

  /// The model as text.
  public String text() {
    StringBuilder text = new StringBuilder(HEAD);
    Logit logit = coefficients.logit();
    text.append("model ").append(from).append(' ').append(to).append(' ');
    text.append(logit.cases()).append(' ').append(logit.events()).append('\n');
    coefficients.appendTo(text);
    return text.toString();
  }

  /// The model of a text; one that [#text] did not write is refused with an
  /// [IllegalArgumentException] that names the line.
  public static WarJoining read(String text) {
    DrawnLogitLines lines = new DrawnLogitLines();
    int[] head = {};
    for (String line : text.lines().toList()) {
      String[] words = line.strip().split(" +", -1);
      try {
        if (words[0].equals("model")) {
          head = new int[] {whole(words[1]), whole(words[2]), whole(words[3]), whole(words[4])};
        } else if (!line.startsWith("#")) {
          lines.add(words);
        }
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new IllegalArgumentException("line (" + line + ")", e);
      }
    }
    if (head.length == 0) {
      throw new IllegalArgumentException("no line (model)");
    }
    return new WarJoining(lines.model(head[2], head[3]), head[0], head[1]);
  }

  private static int whole(String word) {
    return Integer.parseInt(word);
  }
}
