package org.entente.app.option;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.answer.idealpoint.AssemblyVotes;
import org.entente.answer.idealpoint.BootstrappedPositions;
import org.entente.answer.idealpoint.FittedPositions;
import org.entente.answer.idealpoint.IdealPointFile;
import org.entente.answer.idealpoint.IdealPointFitting;
import org.entente.answer.idealpoint.IdealPointSource;
import org.entente.answer.idealpoint.IssueNames;
import org.entente.idealpoint.BootstrapPositions;
import org.entente.idealpoint.IdealPointFit;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.Movement;
import org.entente.panel.Issue;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.sources.file.ColumnChoice;
import org.entente.sources.rollcalls.RollCallOptions;
import org.entente.sources.rollcalls.VoteCodes;
import org.entente.world.World;
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
      description = {
        "Fit the roll calls in this CSV: a line for each vote (columns actor, rollcall, vote and",
        "perhaps period, bridge), or a line for each actor and a column for each roll call."
      })
  private @Nullable Path file;

  @Option(
      names = "--columns",
      split = ",",
      paramLabel = "WHAT=COLUMN",
      description = {
        "Columns of --votes that have names of their own: actor, rollcall, vote, period, bridge; for",
        "example actor=people_id,rollcall=bill_id."
      })
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
      description = {
        "What the codes of --votes mean: 1=yes,2=no,3=none (or abstain), or those of voteview,",
        "legiscan, un, undl, scdb, epg, publicwhip. Without it, by the header and by words."
      })
  private @Nullable String codes;

  @Option(names = "--zero-is-no", description = "In --votes, 1 is a vote for and 0 against.")
  private boolean zeroIsNo;

  @Option(
      names = "--issue",
      paramLabel = "AREA",
      description = {
        "Only roll calls on an issue area: me (Middle East), nu (nuclear weapons), di (disarmament),",
        "hr (human rights), co (colonialism), ec (economic development), or all side by side."
      })
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
      description = {
        "With --fit: roll calls of one title, one or two periods apart, on which nearly all voted as",
        "before share their parameters. Predicts votes better; agrees less with the published",
        "positions, so not done by default."
      })
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
      description = {
        "How positions move. Default: HELD_WALK for the General Assembly, which agrees best with the",
        "published positions; STATIONARY, which predicts votes better, for --votes."
      })
  private @Nullable Movement movement;

  @Option(
      names = "--step-variance",
      paramLabel = "V",
      description = {
        "Variance of a step over one period. Default: 0.2 for a HELD_WALK, estimated from the votes",
        "for STATIONARY."
      })
  private @Nullable Double stepVariance;

  @Option(
      names = "--bootstrap",
      paramLabel = "N",
      description = {
        "Intervals from N bootstrap replicates of the roll calls (20 or more; 200 is usual), each a",
        "fit of its own, in place of those of the model."
      })
  private @Nullable Integer replicates;

  /// Whether a fit is asked for.
  public boolean wanted() {
    return fit || file != null;
  }

  /// Whether all issue areas are asked for.
  public boolean allIssues() {
    return IssueNames.ALL.equalsIgnoreCase(issue);
  }

  /// The issue area asked for, null for none or all.
  public @Nullable Issue issue() {
    return issue == null || allIssues() ? null : IssueNames.get(issue);
  }

  /// The positions of a fit, their intervals from a bootstrap where one is asked for.
  public IdealPointSource positions(IdealPointFitting fitting, IdealPointFit fit, Run run) {
    FittedPositions fitted = fitting.positions(fit, dimension);
    return replicates == null
        ? fitted
        : new BootstrappedPositions(fitted, fitting.bootstrap(fit, replicates, run), run.seed());
  }

  /// Refuses a bootstrap that no answer would show.
  public void requireNoBootstrap(String why) {
    if (replicates != null) {
      throw UserProblem.usage("--bootstrap does not go with " + why, "Leave one of the two out.");
    }
  }

  /// Refuses options that need a fit where none is asked for.
  public void requireNone() {
    if (period != null
        || until != null
        || bridge
        || movement != null
        || stepVariance != null
        || replicates != null
        || dimensions != 1
        || dimension != 1
        || codes != null
        || zeroIsNo
        || !columns.isEmpty()
        || !ignored.isEmpty()
        || !positive.isEmpty()
        || !negative.isEmpty()) {
      throw UserProblem.usage(
          "--columns, --ignore, --codes, --zero-is-no, --by, --until, --bridge, --positive, --negative, --dimensions, --movement, --step-variance"
              + " and --bootstrap shape a fit, and none is asked for",
          "Add --fit (votes of the evidence store) or --votes FILE.");
    }
  }

  /// The votes and the choices of the fit. Throws [UserProblem] where options do not fit together.
  public IdealPointFitting votes(World world, Run run) {
    if (file != null) {
      if (fit || bridge || issue != null || period != null || until != null) {
        throw UserProblem.usage(
            "--fit, --bridge, --issue, --by and --until belong to the votes of the evidence store",
            "Leave them out, or leave out --votes (whose column bridge names repeated proposals).");
      }
      return shaped(IdealPointFile.read(file, reading(), run));
    }
    return shaped(assembly(world).on(issue()));
  }

  private RollCallOptions reading() {
    if (zeroIsNo && codes != null) {
      throw UserProblem.usage("--zero-is-no does not go with --codes", "Give one of the two.");
    }
    RollCallOptions plain = zeroIsNo ? RollCallOptions.ZERO_IS_NO : RollCallOptions.DEFAULT;
    RollCallOptions coded = codes == null ? plain : plain.with(VoteCodes.declared(codes));
    return coded.with(new ColumnChoice(columns)).without(ignored);
  }

  /// The votes of the store on each issue area.
  public Map<Issue, IdealPointFitting> votesByIssue(World world) {
    if (file != null) {
      throw UserProblem.usage(
          "--issue belongs to the votes of the General Assembly", "Leave it out, or --votes.");
    }
    AssemblyVotes assembly = assembly(world);
    Map<Issue, IdealPointFitting> areas = new LinkedHashMap<>();
    for (Issue area : Issue.values()) {
      areas.put(area, shaped(assembly.on(area)));
    }
    return areas;
  }

  private AssemblyVotes assembly(World world) {
    return AssemblyVotes.ofStore(
        world,
        Objects.requireNonNullElse(period, AssemblyVotes.Period.YEAR),
        Objects.requireNonNullElse(until, LocalDate.MAX),
        bridge);
  }

  private IdealPointFitting shaped(IdealPointFitting plain) {
    if (dimension < 1 || dimension > dimensions) {
      throw UserProblem.usage(
          "there is no dimension " + dimension + " of " + dimensions, "Raise --dimensions.");
    }
    if (replicates != null && replicates < BootstrapPositions.LEAST) {
      throw UserProblem.usage(
          "--bootstrap " + replicates + " is too few",
          "Ask for " + BootstrapPositions.LEAST + " or more; 200 is usual.");
    }
    if (dimensions > 1) {
      requireNoBootstrap("--dimensions");
    }
    try {
      return plain.with(choices(plain));
    } catch (IllegalArgumentException e) {
      throw UserProblem.usage(String.valueOf(e.getMessage()), "See entente ideal-points --help.");
    }
  }

  private IdealPointOptions choices(IdealPointFitting plain) {
    IdealPointOptions options = plain.options().withDimensions(dimensions);
    if (dimensions > 1) {
      options = options.with(new IdealPointOptions.Limits(1000, 1e-3));
    }
    if (movement != null) {
      options =
          options
              .estimatingEvolution(false)
              .with(movement)
              .estimatingEvolution(movement == Movement.STATIONARY);
    }
    if (stepVariance != null) {
      IdealPointOptions.Priors p = options.priors();
      options =
          options
              .estimatingEvolution(false)
              .with(
                  new IdealPointOptions.Priors(
                      stepVariance, p.position(), p.loading(), p.cutPoint()));
    }
    if (positive.isEmpty() && negative.isEmpty()) {
      return options;
    }
    return options.with(
        new IdealPointOptions.Anchors(
            positive.stream().map(plain.keyOfName()).toList(),
            negative.stream().map(plain.keyOfName()).toList()));
  }
}
