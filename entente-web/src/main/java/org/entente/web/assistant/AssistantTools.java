package org.entente.web.assistant;

import java.util.List;
import org.entente.web.route.Parameter;
import org.entente.web.route.Route;
import org.entente.web.route.Routes;

/// The tools for assistants: few of the routes, each with when to use it and what comes back.
final class AssistantTools {
  private static final String FIGURES =
      " Every figure comes with its interval, year and source, or the reason why it is missing.";

  /// A tool.
  ///
  /// @param name the name that an assistant calls
  /// @param route what is asked
  /// @param description when to use it, and what comes back
  /// @param needed names of parameters that this tool needs though the route does not
  /// @param left names of parameters of the route that this tool leaves out
  record Tool(
      String name, Route route, String description, List<String> needed, List<String> left) {
    Tool {
      needed = List.copyOf(needed);
      left = List.copyOf(left);
    }

    /// The parameters that it takes, in the route's order.
    List<Parameter> parameters() {
      return route.parameters().stream().filter(p -> !left.contains(p.name())).toList();
    }

    boolean needs(Parameter p) {
      return p.required() || needed.contains(p.name());
    }
  }

  static final List<Tool> ALL =
      List.of(
          tool(
              "assess",
              "assess",
              "How strong a coalition of states is on a date: shared interests, trust,"
                  + " interdependence, capacity and exit pressure, its weakest pairs and fault line."
                  + " Begin here. Takes a name (NATO, SCO) or any set of states (CHN,RUS,IRN,PRK)."
                  + FIGURES),
          tool(
              "compare",
              "compare",
              "Two or more coalitions side by side on one date, and how surely one exceeds the other"
                  + " in each part. Use it for every claim of the kind \"A is stronger than B\"."
                  + FIGURES),
          tool(
              "rank",
              "rank",
              "All coalitions of a date in tiers by one part: those of one tier cannot be told apart,"
                  + " so give the tier rather than the place. Use it for \"which alliance is the most ...\"."),
          tool(
              "trend",
              "trend",
              "A coalition's parts over the years with dated breaks and changes of members. Use it for"
                  + " \"is it getting stronger\"."
                  + FIGURES),
          new Tool(
              "explain",
              Routes.get("explain"),
              "What a coalition's figure is made of: its definition, each member's and pair's share."
                  + " Use it when asked why a figure is as it is."
                  + FIGURES,
              List.of(),
              List.of("pair")),
          new Tool(
              "evidence",
              Routes.get("explain"),
              "The evidence about one pair of members in one part: roll calls, disputes and incidents,"
                  + " treaties, flows. Use it to support or doubt a statement about two states.",
              List.of("part", "pair"),
              List.of()),
          tool(
              "what_if",
              "what-if",
              "A coalition beside itself if states join or leave, an economy is hit, the rule changes or"
                  + " it takes on mutual defence; each difference has its own interval. Use it for every"
                  + " conditional, and say that it is a supposition."),
          tool(
              "forecast",
              "forecast",
              "The probability that each member leaves, each state outside joins, and each two members"
                  + " clash in arms, within five years of the date, from models rated out of sample. Give"
                  + " the probability as it is."),
          new Tool(
              "hypotheses",
              Routes.get("hypotheses"),
              "How likely it is that a coalition is an alliance, a forum or a zombie, which evidence"
                  + " tells these apart, and what the answer hangs on. Use it for \"is it a real"
                  + " alliance\" and \"is it dead\"; where it does not tell, say so.",
              List.of(),
              List.of("prior", "likelihood")),
          tool(
              "check_claim",
              "check",
              "What the data say of the claims in a sentence, a paragraph or an article about states:"
                  + " supported, contradicted, mixed or not measurable, each with the figure behind it."
                  + " Pass the words as text, in English."),
          tool(
              "coverage",
              "coverage",
              "How far the evidence reaches: each kind's latest year, its releases, how many states or"
                  + " pairs have a figure. Ask before you say that nothing happened: what is not covered"
                  + " is unknown."));

  private AssistantTools() {}

  private static Tool tool(String name, String route, String description) {
    return new Tool(name, Routes.get(route), description, List.of(), List.of());
  }

  /// The name of a parameter among the arguments of a call.
  static String argument(Parameter p) {
    return p.name().replace('-', '_');
  }
}
