package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.coalition.Assessor;
import org.entente.coalition.Definitions;
import org.entente.coalition.Likeness;
import org.entente.coalition.Weights;
import org.entente.evidence.Figure;
import org.entente.panel.Panel;
import org.entente.part.Part;
import org.entente.ranking.Matching;
import org.entente.ranking.RankedCoalition;
import org.entente.ranking.Ranking;
import org.entente.ranking.RankingOptions;
import org.entente.ranking.Tiers;
import org.entente.run.Run;
import org.entente.situation.Situation;
import org.entente.sources.world.WorldFiles;
import org.entente.sources.yearbook.YearbookFolder;
import org.entente.world.World;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The order of real coalitions, from the bundled yearbook. Expected: that neighbours who have had
/// no war for generations and share a legal order are closer than a forum whose members dispute
/// borders, as everybody who writes on them says.
@Tag("slow")
class TiersOnRealDataTest {
  private static final World WORLD = WorldFiles.load(List.of());

  private static Ranking ranking(LocalDate date, Part by) {
    Panel panel = Panel.asOf(YearbookFolder.bundled(), date, Panel.YearRule.COMPLETED);
    List<Situation> situations =
        WORLD.coalitions().stream().flatMap(c -> Situation.find(c, panel).stream()).toList();
    return Ranking.of(
        situations,
        Definitions.ofYearbook().choose(Map.of()),
        panel,
        WORLD.states(),
        new RankingOptions(
            Optional.of(by),
            new Weights(Map.of(Part.INTERESTS, 1.0)),
            Likeness.ALL,
            Matching.SIZE,
            1),
        Run.quiet());
  }

  private static int tier(Ranking ranking, String id, Part part) {
    RankedCoalition line =
        ranking.lines().stream().filter(l -> l.id().equals(id)).findFirst().orElseThrow();
    return line.part(part).tier().orElseThrow();
  }

  @Test
  void closeCoalitions_of2014_areInHigherTiersThanTheSco() {
    Ranking ranking = ranking(LocalDate.of(2014, 12, 31), Part.INTERESTS);

    for (Part part : List.of(Part.INTERESTS, Part.TRUST)) {
      for (String close : List.of("NORDIC-COUNCIL", "BENELUX", "EU", "NATO")) {
        assertThat(tier(ranking, close, part))
            .as(close + " by " + part)
            .isLessThan(tier(ranking, "SCO", part));
      }
    }
    assertThat(Objects.requireNonNull(ranking.tiers().get(Part.INTERESTS)).sureness())
        .isGreaterThan(Tiers.SURE);
  }

  /* Everybody's first example of a close region, among those of Europe. */
  @Test
  void aCoalition_isPlacedAmongThoseOfItsRegion() {
    LocalDate date = LocalDate.of(2014, 12, 31);
    Panel panel = Panel.asOf(YearbookFolder.bundled(), date, Panel.YearRule.COMPLETED);
    Assessor assessor =
        Assessor.with(Definitions.ofYearbook().choose(Map.of()))
            .among(
                org.entente.coalition.RealCoalitions.on(
                    date, WORLD.coalitions(), WORLD.states(), Likeness.REGION));
    Figure.Known standing =
        assessor
            .assess(
                Situation.of(WORLD.getCoalition("NORDIC-COUNCIL"), panel),
                Optional.empty(),
                Run.quiet())
            .part(Part.INTERESTS)
            .standing()
            .known()
            .orElseThrow();

    assertThat(standing.value()).isGreaterThan(50);
    assertThat(standing.provenance().observations()).isBetween(5L, 20L);
  }

  /* Capabilities end in 2022 and votes in 2023; what is known last still ranks. */
  @Test
  void today_hasARanking() {
    Ranking ranking = ranking(LocalDate.of(2026, 11, 28), Part.INTERESTS);

    assertThat(ranking.lines().getFirst().part(Part.INTERESTS).figure().isKnown()).isTrue();
    assertThat(tier(ranking, "EU", Part.INTERESTS))
        .isLessThan(tier(ranking, "SCO", Part.INTERESTS));
  }
}
