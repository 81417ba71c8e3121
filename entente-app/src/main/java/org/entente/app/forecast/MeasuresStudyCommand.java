package org.entente.app.forecast;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.answer.study.MeasuresPage;
import org.entente.app.option.AskingOptions;
import org.entente.app.option.SeedOptions;
import org.entente.app.option.YearbookOptions;
import org.entente.coalition.Definitions;
import org.entente.membership.MembershipTrial;
import org.entente.panel.Yearbook;
import org.entente.sources.criteria.CriteriaFolder;
import org.entente.study.Criterion;
import org.entente.study.CriterionCase;
import org.entente.study.MeasuresStudy;
import org.entente.study.MembershipCriteria;
import org.entente.study.YearbookCriteria;
import org.entente.world.State;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `entente study measures`: how well the definitions of the parts rank what others have measured.
@Command(
    name = "measures",
    description =
        "Rates every definition of every part by criteria from outside: disputes, clashes, the peace"
            + " scale and the registry's exits from the yearbook; with a folder also the word kept in"
            + " war, wars fought together, complementarity of arms, credibility, exits from and"
            + " accessions to organisations. Takes some minutes.",
    footer = {
      "",
      "Examples:",
      "  entente study measures --csv measures",
      "  entente study measures --criteria DIR --html measures.html"
    })
final class MeasuresStudyCommand implements Callable<Integer> {
  @Option(
      names = "--criteria",
      paramLabel = "DIR",
      description =
          "A folder with any of alliance_fulfilment, alliance_complementarity_gannon,"
              + " alliance_credibility_open, cow_war_inter_directed_dyad_year, cow_igo_membership"
              + " (.csv or .csv.gz).")
  private @Nullable Path criteria;

  @Option(
      names = "--only",
      paramLabel = "CRITERION",
      split = ",",
      description = "Only these criteria, by key, such as dispute or registry-loss.")
  private List<String> only = List.of();

  @Mixin private YearbookOptions yearbook = new YearbookOptions();

  @Mixin private SeedOptions seed = new SeedOptions();

  @Mixin private AskingOptions asking = new AskingOptions();

  @Override
  public Integer call() {
    World world = asking.world();
    Yearbook book = yearbook.open();
    Map<Criterion, List<CriterionCase>> cases = new EnumMap<>(Criterion.class);
    cases.putAll(YearbookCriteria.of(book));
    int first = book.years().first();
    int last = book.years().last();
    cases.putAll(
        MembershipCriteria.ofRegistry(
            MembershipTrial.registry(world, first, last), world.states(), first, last));
    if (criteria != null) {
      cases.putAll(CriteriaFolder.read(criteria, world.states()));
    }
    cases.keySet().removeIf(c -> !only.isEmpty() && !only.contains(c.key()));
    asking
        .output()
        .write(
            MeasuresPage.of(
                MeasuresStudy.of(
                    book,
                    Definitions.ofYearbook().list(),
                    cases,
                    code -> world.states().find(code).map(State::region).orElse(""),
                    seed.run())));
    return 0;
  }
}
