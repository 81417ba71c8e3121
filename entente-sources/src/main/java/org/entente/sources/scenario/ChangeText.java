package org.entente.sources.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.run.PlainNumber;
import org.entente.run.UserProblem;
import org.entente.scenario.Change;
import org.entente.scenario.Undertaking;
import org.entente.sources.registry.YamlNode;
import org.entente.world.Coalition;
import org.entente.world.NearMiss;
import org.entente.world.State;
import org.entente.world.World;

/// Changes of a scenario as they are written in options: `majority:2/3`, `RUS:gdp=-3.7%`,
/// `UZB:MNG`.
public final class ChangeText {
  /* Tenfold growth on top: beyond, no model of a year means anything. */
  private static final double MAX_FACTOR = 11;

  private static final List<String> RULES = List.of("consensus", "majority", "none");
  private static final List<String> QUANTITIES = List.of("gdp", "capabilities");

  private ChangeText() {}

  /// A rule: `consensus`, `majority` (more than half), `majority:2/3`, `none`. Throws [UserProblem]
  /// for another.
  public static Change.Rule rule(String text) {
    int colon = text.indexOf(':');
    String kind = (colon < 0 ? text : text.substring(0, colon)).strip().toLowerCase(Locale.ROOT);
    return rule(kind, colon < 0 ? "" : text.substring(colon + 1).strip(), Change.ASSUMED);
  }

  /// A rule of a kind with a quota, empty for more than half of a majority.
  static Change.Rule rule(String kind, String quota, String source) {
    if (!RULES.contains(kind)) {
      throw UserProblem.usage(
          "no rule \"" + kind + "\" that can be supposed",
          (NearMiss.advice(kind, RULES) + " Say consensus, majority, majority:2/3 or none.")
              .strip());
    }
    if (!quota.isEmpty() && !kind.equals("majority")) {
      throw UserProblem.usage("a quota (" + quota + ") goes with a majority only", "Leave it out.");
    }
    return new Change.Rule(
        Coalition.Rule.valueOf(kind.toUpperCase(Locale.ROOT)),
        quota.isEmpty() ? 0 : share(quota),
        source);
  }

  private static double share(String text) {
    return YamlNode.findShare(text)
        .orElseThrow(() ->
            UserProblem.usage(
                "the quota (" + text + ") is not a share above 0 and up to 1",
                "Write it as 0.55 or 2/3."));
  }

  /// What a coalition takes on, by its key: `mutual-defence`. Throws [UserProblem] for another.
  public static Undertaking undertaking(String key) {
    List<String> known = Arrays.stream(Undertaking.values()).map(Undertaking::key).toList();
    return Undertaking.find(key.strip().toLowerCase(Locale.ROOT))
        .orElseThrow(() ->
            UserProblem.usage(
                "nothing called \"" + key + "\" can be taken on",
                (NearMiss.advice(key, known) + " Say " + String.join(", ", known) + ".").strip()));
  }

  /// A state in place of another: `UZB:MNG`, the one that leaves first. Throws [UserProblem] for
  /// another form or an unknown state.
  public static Change.Replace replace(String text, World world) {
    String[] both = text.split(":", -1);
    if (both.length != 2) {
      throw UserProblem.usage(
          "\"" + text + "\" does not name two states", "Write who leaves and who joins: UZB:MNG.");
    }
    State leaving = world.getState(both[0].strip());
    State joining = world.getState(both[1].strip());
    if (leaving.equals(joining)) {
      throw UserProblem.usage(
          "\"" + text + "\" names one state on both sides",
          "Write who leaves and who joins: UZB:MNG.");
    }
    return new Change.Replace(leaving, joining, Change.ASSUMED);
  }

  /// A quantity of a state changed in percent: `RUS:gdp=-3.7%`. Throws [UserProblem] for another
  /// form.
  public static Change.Shock shock(String text, World world) {
    int colon = text.indexOf(':');
    int equals = text.indexOf('=');
    if (colon < 1 || equals < colon) {
      throw UserProblem.usage(
          "\"" + text + "\" names no state, quantity and change", "Write it as RUS:gdp=-3.7%.");
    }
    return shock(
        world.getState(text.substring(0, colon).strip()),
        text.substring(colon + 1, equals).strip().toLowerCase(Locale.ROOT),
        text.substring(equals + 1),
        Change.ASSUMED);
  }

  /// A quantity of a state changed in percent.
  static Change.Shock shock(State state, String quantity, String percent, String source) {
    if (!QUANTITIES.contains(quantity)) {
      throw UserProblem.usage(
          "no quantity \"" + quantity + "\"",
          (NearMiss.advice(quantity, QUANTITIES) + " Say gdp or capabilities.").strip());
    }
    double factor = factor(percent);
    if (factor == 0) {
      throw UserProblem.usage(
          "a change of " + percent.strip() + " leaves nothing of " + quantity,
          "Write a change above -100%.");
    }
    return new Change.Shock(
        state, Change.Quantity.valueOf(quantity.toUpperCase(Locale.ROOT)), factor, source);
  }

  /// The factor of a change in percent: .963 for `-3.7%`. Throws [UserProblem] for a text without
  /// the sign of percent, or a change below -100% or above 1000%.
  static double factor(String percent) {
    String text = percent.strip();
    if (text.endsWith("%")) {
      double factor =
          1
              + PlainNumber.find(text.substring(0, text.length() - 1).strip()).orElse(Double.NaN)
                  / 100;
      if (factor >= 0 && factor <= MAX_FACTOR) {
        return factor;
      }
    }
    throw UserProblem.usage(
        "the change (" + text + ") is not a percentage of -100% or more, up to 1000%",
        "Write it as -3.7% or +10%.");
  }
}
