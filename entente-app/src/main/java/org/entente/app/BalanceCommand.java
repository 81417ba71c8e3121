package org.entente.app;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.answer.network.Networks;
import org.entente.answer.question.Question;
import org.entente.app.option.AskingOptions;
import org.entente.app.option.DateOptions;
import org.entente.app.option.SeedOptions;
import org.entente.app.option.YearbookOptions;
import org.entente.balance.camps.UncertainSigns;
import org.entente.balance.evidence.EvidenceWeights;
import org.entente.run.UserProblem;
import org.entente.sources.file.ColumnChoice;
import org.entente.sources.network.EdgeList;
import org.entente.sources.network.EdgeListOptions;
import org.entente.sources.network.EdgeListReading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `entente balance`: the camps of a signed network.
@Command(
    name = "balance",
    description =
        "Divides a network of friends and enemies into camps: a file of ties, or the states of the"
            + " world.",
    footer = {
      "",
      "An edge list is CSV with the columns from, to, weight or sign (negative for hostile), and",
      "perhaps probability.",
      "",
      "Examples:",
      "  entente balance --edges gulf.csv",
      "  entente balance --edges windows.csv --by window",
      "  entente balance --as-of 1955 --html camps.html",
      "  entente balance --history --every-node --csv camps/"
    })
final class BalanceCommand implements Callable<Integer> {
  /* Each draw keeps a division of all nodes. */
  private static final int MAX_DRAWS = 10_000;

  @Option(names = "--edges", paramLabel = "FILE", description = "The ties of a network.")
  private @Nullable Path edges;

  @Option(
      names = "--by",
      paramLabel = "COLUMN",
      description = "Divide the file into one network for each value of this column.")
  private @Nullable String by;

  @Option(
      names = "--signs",
      description = "Let every tie weigh 1: rows of one pair vote on its sign.")
  private boolean signs;

  @Option(
      names = "--columns",
      split = ",",
      paramLabel = "WHAT=COLUMN",
      description =
          "Columns of --edges that have names of their own: from, to, weight, sign,"
              + " probability; by number, such as from=1, where there is no header.")
  private Map<String, String> columns = new LinkedHashMap<>();

  @Mixin private DateOptions asOf = new DateOptions();

  @Option(names = "--history", description = "The states of the world, every year.")
  private boolean history;

  @Option(
      names = "--evidence",
      split = ",",
      paramLabel = "KIND=WEIGHT",
      description =
          "Weights of the evidence between states: alliance, organisations, votes, hostility, and"
              + " least for the weakest tie. Default: alliance=1,organisations=0.5,votes=0.5,"
              + "hostility=1,least=0.2.")
  private Map<String, Double> evidence = new LinkedHashMap<>();

  @Option(
      names = "--camps",
      paramLabel = "NUMBER",
      defaultValue = "2",
      description = "The largest number of camps, or free. Default: ${DEFAULT-VALUE}.")
  private String camps = "2";

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      description =
          "Seconds for the answer about two camps, all searches together; it then ends with the best"
              + " found and its bound, and says what it left out. Default: a limit of work, about 5 seconds for one network and 0.1"
              + " for each of many.")
  private int seconds;

  @Option(
      names = "--draws",
      paramLabel = "NUMBER",
      description = "Draws of uncertain signs. Default: ${DEFAULT-VALUE}.")
  private int draws = UncertainSigns.DEFAULT_DRAWS;

  @Option(
      names = "--every-node",
      description = "With --by or --history: list the camp of every node in every network too.")
  private boolean everyNode;

  @Mixin private YearbookOptions yearbook = new YearbookOptions();

  @Mixin private SeedOptions seed = new SeedOptions();

  @Mixin private AskingOptions asking = new AskingOptions();

  @Override
  public Integer call() {
    if (draws < 1 || draws > MAX_DRAWS) {
      throw UserProblem.usage(
          "--draws (" + draws + ") must be from 1 to " + MAX_DRAWS, "The default is 200.");
    }
    int asked = (edges != null ? 1 : 0) + (asOf.isGiven() ? 1 : 0) + (history ? 1 : 0);
    if (asked != 1) {
      throw UserProblem.usage(
          asked == 0 ? "which network?" : "more than one network was asked for",
          "Give one of --edges FILE, --as-of DATE and --history.");
    }
    Question question = new Question.Camps(networks(), camps, seconds, draws, everyNode);
    return asking.show(question, yearbook.open(), seed.run());
  }

  private Networks networks() {
    if (edges == null) {
      return history
          ? new Networks.OfEveryYear(weights())
          : new Networks.OfDate(asOf.date(), weights());
    }
    EdgeListOptions plain =
        EdgeListOptions.DEFAULT
            .with(signs ? EdgeListOptions.Values.SIGNS : EdgeListOptions.Values.WEIGHTS)
            .with(new ColumnChoice(columns));
    EdgeListReading reading = EdgeList.open(edges, by == null ? plain : plain.groupedBy(by));
    String title = String.valueOf(edges.getFileName());
    return by == null
        ? new Networks.One(title, reading.first(), reading.columns())
        : new Networks.Several(title, by, reading.networks(), reading.columns());
  }

  private EvidenceWeights weights() {
    Map<String, Double> all = new LinkedHashMap<>();
    EvidenceWeights standard = EvidenceWeights.DEFAULT;
    all.put("alliance", standard.alliance());
    all.put("organisations", standard.organisations());
    all.put("votes", standard.votes());
    all.put("hostility", standard.hostility());
    all.put("least", standard.least());
    evidence.forEach((kind, weight) -> {
      if (all.replace(kind, weight) == null) {
        throw UserProblem.usage(
            "no evidence \"" + kind + "\"",
            "The kinds are " + String.join(", ", all.keySet()) + ".");
      }
    });
    try {
      List<Double> w = List.copyOf(all.values());
      return new EvidenceWeights(w.get(0), w.get(1), w.get(2), w.get(3), w.get(4));
    } catch (IllegalArgumentException e) {
      throw UserProblem.usage("--evidence: " + e.getMessage(), "Example: alliance=1,votes=0.");
    }
  }
}
