package org.entente.answer.idealpoint;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.answer.idealpoint.AssemblyVotes.Period;
import org.entente.idealpoint.BootstrapPositions;
import org.entente.idealpoint.IdealPointFit;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.idealpoint.vote.Movement;
import org.entente.panel.Issue;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.sources.rollcalls.RollCallOptions;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;

/// Which votes are fitted, and how.
///
/// @param file a file of votes; those of the evidence store if null
/// @param reading how the file is read
/// @param period what a period of the store's votes is; a year if null
/// @param until the last day of the store's votes; all if null
/// @param bridge whether proposals put again share their parameters, in the store's votes
/// @param positive actors on the positive side; the usual ones if both sides are empty
/// @param negative actors on the other
/// @param dimensions the number of dimensions
/// @param dimension the one shown, from 1
/// @param movement how positions move; as is best for the votes if null
/// @param stepVariance the variance of a step over one period; as is best for the votes if null
/// @param replicates the bootstrap replicates that intervals come from; those of the model if null
public record FitChoices(
    @Nullable Path file,
    RollCallOptions reading,
    @Nullable Period period,
    @Nullable LocalDate until,
    boolean bridge,
    List<String> positive,
    List<String> negative,
    int dimensions,
    int dimension,
    @Nullable Movement movement,
    @Nullable Double stepVariance,
    @Nullable Integer replicates) {
  /// All choices left as they are: the votes of the evidence store.
  public static final FitChoices USUAL =
      new FitChoices(
          null,
          RollCallOptions.DEFAULT,
          null,
          null,
          false,
          List.of(),
          List.of(),
          1,
          1,
          null,
          null,
          null);

  /// Copies the lists.
  public FitChoices {
    positive = List.copyOf(positive);
    negative = List.copyOf(negative);
  }

  /// The positions of a fit, their intervals from a bootstrap where one is asked for.
  IdealPointSource positions(IdealPointFitting fitting, IdealPointFit fit, Run run) {
    FittedPositions fitted = fitting.positions(fit, dimension);
    return replicates == null
        ? fitted
        : new BootstrappedPositions(fitted, fitting.bootstrap(fit, replicates, run), run.seed());
  }

  /// Refuses a bootstrap that no answer would show.
  void requireNoBootstrap(String why) {
    if (replicates != null) {
      throw UserProblem.usage("--bootstrap does not go with " + why, "Leave one of the two out.");
    }
  }

  /// The votes and the choices of the fit. Throws [UserProblem] where choices do not fit together.
  ///
  /// @param store the file of the evidence store
  /// @param issue the only issue area, null for all votes
  IdealPointFitting votes(Path store, World world, @Nullable Issue issue, Run run) {
    if (file == null) {
      return shaped(assembly(store, world).on(issue));
    }
    if (bridge || issue != null || period != null || until != null) {
      throw UserProblem.usage(
          "--fit, --bridge, --issue, --by and --until belong to the votes of the evidence store",
          "Leave them out, or leave out --votes (whose column bridge names repeated proposals).");
    }
    return shaped(IdealPointFile.read(file, reading, run));
  }

  /// The votes of the store on each issue area.
  Map<Issue, IdealPointFitting> votesByIssue(Path store, World world) {
    if (file != null) {
      throw UserProblem.usage(
          "--issue belongs to the votes of the General Assembly", "Leave it out, or --votes.");
    }
    AssemblyVotes assembly = assembly(store, world);
    Map<Issue, IdealPointFitting> areas = new LinkedHashMap<>();
    for (Issue area : Issue.values()) {
      areas.put(area, shaped(assembly.on(area)));
    }
    return areas;
  }

  private AssemblyVotes assembly(Path store, World world) {
    return AssemblyVotes.ofStore(
        store,
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
      return plain.with(options(plain));
    } catch (IllegalArgumentException e) {
      throw UserProblem.usage(String.valueOf(e.getMessage()), "See entente ideal-points --help.");
    }
  }

  private IdealPointOptions options(IdealPointFitting plain) {
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
