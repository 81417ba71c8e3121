package org.entente.app.option;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.answer.idealpoint.AssemblyVotes;
import org.entente.answer.idealpoint.FitChoices;
import org.entente.idealpoint.vote.Movement;
import org.entente.run.UserProblem;
import org.entente.sources.file.ColumnChoice;
import org.entente.sources.rollcalls.RollCallOptions;
import org.entente.sources.rollcalls.VoteCodes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of `entente ideal-points` that ask for a fit and shape it.
public final class IdealPointFitOptions {
  @Option(
      names = "--fit",
      description = "Fit the votes of the evidence store, all of them, later ones included.")
  private boolean fit;

  @Option(
      names = "--votes",
      paramLabel = "FILE",
      description =
          "Fit the roll calls in this CSV: a line for each vote (columns actor, rollcall,"
              + " vote and perhaps period, bridge), or a line for each actor and a column for"
              + " each roll call.")
  private @Nullable Path file;

  @Option(
      names = "--columns",
      split = ",",
      paramLabel = "WHAT=COLUMN",
      description =
          "Columns of --votes that have names of their own: actor, rollcall, vote,"
              + " period, bridge; for example actor=people_id,rollcall=bill_id.")
  private Map<String, String> columns = new LinkedHashMap<>();

  @Option(
      names = "--ignore",
      split = ",",
      paramLabel = "COLUMN",
      description = "Columns of a matrix of --votes that are no roll calls, such as party,state.")
  private List<String> ignored = List.of();

  @Option(
      names = "--codes",
      paramLabel = "CODES",
      description =
          "What the codes of --votes mean: 1=yes,2=no,3=none (or abstain), or those of"
              + " voteview, legiscan, un, undl, scdb, epg, publicwhip. Without it, by the header"
              + " and by words.")
  private @Nullable String codes;

  @Option(names = "--zero-is-no", description = "In --votes, 1 is a vote for and 0 against.")
  private boolean zeroIsNo;

  @Option(
      names = "--issue",
      paramLabel = "AREA",
      description =
          "Only roll calls on an issue area: me (Middle East), nu (nuclear weapons), di"
              + " (disarmament), hr (human rights), co (colonialism), ec (economic development),"
              + " or all side by side.")
  private @Nullable String issue;

  @Option(
      names = "--by",
      paramLabel = "PERIOD",
      description = "With --fit: a position for each YEAR (default) or SESSION.")
  private AssemblyVotes.@Nullable Period period;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      converter = AsOf.class,
      description = "With --fit: leave out votes after this date.")
  private @Nullable LocalDate until;

  @Option(
      names = "--bridge",
      description =
          "With --fit: roll calls of one title, one or two periods apart, on which nearly"
              + " all voted as before share their parameters. Predicts votes better; agrees less"
              + " with the published positions, so not done by default.")
  private boolean bridge;

  @Option(
      names = "--positive",
      split = ",",
      paramLabel = "NAME",
      description = "Actors on the positive side, in place of the usual ones.")
  private List<String> positive = List.of();

  @Option(names = "--negative", split = ",", paramLabel = "NAME", description = "On the other.")
  private List<String> negative = List.of();

  @Option(
      names = "--dimensions",
      paramLabel = "N",
      description = "The number of dimensions, 1 to 5. Default: ${DEFAULT-VALUE}.")
  private int dimensions = 1;

  @Option(
      names = "--dimension",
      paramLabel = "K",
      description = "The dimension shown. Default: ${DEFAULT-VALUE}.")
  private int dimension = 1;

  @Option(
      names = "--movement",
      paramLabel = "HELD_WALK|STATIONARY",
      description =
          "How positions move. Default: HELD_WALK for the General Assembly, which agrees"
              + " best with the published positions; STATIONARY, which predicts votes better,"
              + " for --votes.")
  private @Nullable Movement movement;

  @Option(
      names = "--step-variance",
      paramLabel = "V",
      description =
          "Variance of a step over one period. Default: 0.2 for a HELD_WALK, estimated"
              + " from the votes for STATIONARY.")
  private @Nullable Double stepVariance;

  @Option(
      names = "--bootstrap",
      paramLabel = "N",
      description =
          "Intervals from N bootstrap replicates of the roll calls (20 or more; 200 is"
              + " usual), each a fit of its own, in place of those of the model.")
  private @Nullable Integer replicates;

  /// Whether a fit is asked for.
  public boolean wanted() {
    return fit || file != null;
  }

  /// The issue area asked for, by name; null for all votes.
  public @Nullable String area() {
    return issue;
  }

  /// Which votes are fitted, and how.
  public FitChoices choices() {
    if (fit && file != null) {
      throw UserProblem.usage(
          "--fit belongs to the votes of the evidence store",
          "Leave it out, or leave out --votes.");
    }
    return new FitChoices(
        file,
        reading(),
        period,
        until,
        bridge,
        positive,
        negative,
        dimensions,
        dimension,
        movement,
        stepVariance,
        replicates);
  }

  private RollCallOptions reading() {
    if (zeroIsNo && codes != null) {
      throw UserProblem.usage("--zero-is-no does not go with --codes", "Give one of the two.");
    }
    RollCallOptions plain = zeroIsNo ? RollCallOptions.ZERO_IS_NO : RollCallOptions.DEFAULT;
    RollCallOptions coded = codes == null ? plain : plain.with(VoteCodes.declared(codes));
    return coded.with(new ColumnChoice(columns)).without(ignored);
  }

  /// Refuses options that shape a fit where none is asked for.
  public void requireNone() {
    if (!choices().equals(FitChoices.USUAL)) {
      throw UserProblem.usage(
          "--columns, --ignore, --codes, --zero-is-no, --by, --until, --bridge, --positive,"
              + " --negative, --dimensions, --movement, --step-variance and --bootstrap shape a fit, and none is asked for",
          "Add --fit (votes of the evidence store) or --votes FILE.");
    }
  }
}
