package org.entente.sources.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.evidence.Range;
import org.entente.impact.ShockPlan;
import org.entente.run.UserProblem;
import org.entente.shock.Channel;
import org.entente.shock.EconomicShock;
import org.entente.shock.Elasticities;
import org.entente.shock.LinearShock;
import org.entente.sources.table.RangeCell;
import org.entente.world.NearMiss;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;

/// Shocks as they are written in options: `-3.7%`, `remittances:TJK:RUS=-50%`, `USA,DEU:RUS`,
/// `export-share=0.4..0.6`.
public final class ShockText {
  private static final List<String> FLOWS = List.of("remittances", "trade");

  /// The trade elasticity by default.
  public static final double THETA = 5;

  /// Gross output for a unit of GDP by default.
  public static final double OUTPUT_PER_GDP = 2;

  private ShockText() {}

  /// What happens in words of options, computed with all defaults. Throws [UserProblem] where
  /// nothing does, or a text does not fit.
  ///
  /// @param state whose economy changes, null for none
  /// @param gdp the change of its real income, such as `-3.7%`
  /// @param currency the change of its currency's value
  /// @param flows texts of flows
  /// @param embargoes texts of embargoes
  public static ShockPlan plan(
      @Nullable String state,
      String gdp,
      String currency,
      List<String> flows,
      List<String> embargoes,
      World world) {
    return plan(
        state,
        gdp,
        currency,
        flows,
        embargoes,
        new ShockPlan.LinearOptions(Elasticities.defaults(), LinearShock.ROUNDS, LinearShock.DRAWS),
        ShockPlan.EquilibriumOptions.around(THETA, OUTPUT_PER_GDP),
        world);
  }

  /// The same with options of both ways.
  public static ShockPlan plan(
      @Nullable String state,
      String gdp,
      String currency,
      List<String> flows,
      List<String> embargoes,
      ShockPlan.LinearOptions linear,
      ShockPlan.EquilibriumOptions equilibrium,
      World world) {
    List<EconomicShock> shocks = new ArrayList<>();
    double income = change(gdp);
    double value = change(currency);
    if (income == -1 || value == -1) {
      throw UserProblem.usage(
          "a change of -100% leaves nothing of " + (income == -1 ? "the income" : "the currency"),
          "Write a change above -100%.");
    }
    boolean changes = income != 0 || value != 0;
    if (state != null && changes) {
      shocks.add(new EconomicShock.Economy(world.getState(state).code(), income, value));
    } else if (state != null || changes) {
      throw UserProblem.usage(
          changes ? "whose economy changes?" : "nothing of " + state + " changes",
          "Give --state with --gdp, --currency or both: --state RUS --gdp -3.7%.");
    }
    flows.forEach(f -> shocks.add(flow(f, world)));
    List<ShockPlan.Embargo> cut = embargoes.stream().map(e -> embargo(e, world)).toList();
    if (shocks.isEmpty() && cut.isEmpty()) {
      throw UserProblem.usage(
          "nothing happens", "Give --state RUS --gdp -3.7%, --flow or --embargo.");
    }
    return new ShockPlan(shocks, cut, linear, equilibrium);
  }

  /// A change in percent as a share: -.037 for `-3.7%`. Throws [UserProblem] for another form.
  public static double change(String percent) {
    return ChangeText.factor(percent) - 1;
  }

  /// A flow that is another: `remittances:TJK:RUS=-50%`, what the first receives from the second or
  /// sells to it. Throws [UserProblem] for another form.
  public static EconomicShock.Flow flow(String text, World world) {
    int equals = text.indexOf('=');
    String[] parts = (equals < 0 ? text : text.substring(0, equals)).split(":", -1);
    if (equals < 0 || parts.length != 3) {
      throw UserProblem.usage(
          "\"" + text + "\" names no flow, two states and change",
          "Write it as remittances:TJK:RUS=-50%, who receives first.");
    }
    String flow = parts[0].strip().toLowerCase(Locale.ROOT);
    if (!FLOWS.contains(flow)) {
      throw UserProblem.usage(
          "no flow \"" + parts[0] + "\" that can be shocked",
          (NearMiss.advice(flow, FLOWS) + " Say remittances or trade.").strip());
    }
    int receiver = world.getState(parts[1].strip()).code();
    int partner = world.getState(parts[2].strip()).code();
    requireTwo(receiver, partner, text);
    return new EconomicShock.Flow(
        flow.equals("trade") ? Channel.TRADE : Channel.REMITTANCES,
        receiver,
        partner,
        change(text.substring(equals + 1)));
  }

  /// An embargo: `USA,DEU:RUS`, its target last. Throws [UserProblem] for another form.
  public static ShockPlan.Embargo embargo(String text, World world) {
    String[] sides = text.split(":", -1);
    if (sides.length != 2) {
      throw UserProblem.usage(
          "\"" + text + "\" does not name who imposes it and on whom", "Write it as USA,DEU:RUS.");
    }
    int target = world.getState(sides[1].strip()).code();
    List<Integer> by =
        Arrays.stream(sides[0].split(",", -1)).map(s -> world.getState(s.strip()).code()).toList();
    by.forEach(state -> requireTwo(state, target, text));
    return new ShockPlan.Embargo(by, target);
  }

  private static void requireTwo(int one, int other, String text) {
    if (one == other) {
      throw UserProblem.usage(
          "\"" + text + "\" names one state on both sides", "Name two different states.");
    }
  }

  /// The elasticities with some of them changed: `export-share=0.4..0.6`. Throws [UserProblem] for
  /// an unknown name or a value that is no range.
  public static Elasticities elasticities(List<String> changes) {
    Elasticities d = Elasticities.defaults();
    Map<String, Range> by = new LinkedHashMap<>();
    by.put("remittances-to-income", d.remittancesToIncome());
    by.put("remittances-to-currency", d.remittancesToCurrency());
    by.put("income-from-remittances", d.incomeFromRemittances());
    by.put("export-share", d.exportShare());
    by.put("trade-to-income", d.tradeToIncome());
    by.put("trade-to-currency", d.tradeToCurrency());
    by.put("income-from-trade", d.incomeFromTrade());
    for (String text : changes) {
      int equals = text.indexOf('=');
      String name = (equals < 0 ? text : text.substring(0, equals)).strip();
      if (!by.containsKey(name)) {
        String near = NearMiss.advice(name, by.keySet());
        throw UserProblem.usage(
            "no elasticity \"" + name + "\"",
            near.isEmpty() ? "They are " + String.join(", ", by.keySet()) + "." : near);
      }
      by.put(name, range(name, equals < 0 ? "" : text.substring(equals + 1)));
    }
    List<Range> all = List.copyOf(by.values());
    return new Elasticities(
        all.get(0), all.get(1), all.get(2), all.get(3), all.get(4), all.get(5), all.get(6));
  }

  private static Range range(String name, String text) {
    Range range =
        RangeCell.read(text)
            .orElseThrow(() ->
                UserProblem.usage(
                    "the elasticity " + name + " (" + text + ") is neither a number nor a range",
                    RangeCell.FORMS));
    if (name.equals("export-share") && (range.low() < 0 || range.high() > 1)) {
      throw UserProblem.usage(
          "the export-share (" + text + ") is not from 0 to 1", "It is a part of the trade.");
    }
    if (range.low() < 0) {
      throw UserProblem.usage(
          "the elasticity " + name + " (" + text + ") is below 0", "It is 0 or more.");
    }
    return range;
  }
}
