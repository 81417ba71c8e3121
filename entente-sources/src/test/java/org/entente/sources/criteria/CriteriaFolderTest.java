package org.entente.sources.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.run.UserProblem;
import org.entente.sources.world.WorldFiles;
import org.entente.study.Criterion;
import org.entente.study.CriterionCase;
import org.entente.world.States;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Made-up rows in the form of the published files; expected cases by hand.
class CriteriaFolderTest {
  private static final int USA = 2;
  private static final int CANADA = 20;
  private static final int UK = 200;
  private static final int FRANCE = 220;
  private static final int IRAQ = 645;

  private static final States STATES = WorldFiles.load(List.of()).states();

  @TempDir private Path folder;

  private List<CriterionCase> read(Criterion criterion, String name, String... lines)
      throws IOException {
    Files.write(folder.resolve(name), List.of(lines));
    return CriteriaFolder.read(folder, STATES).getOrDefault(criterion, List.of());
  }

  /// An alliance that was not tested, and one of which one member lived, are no cases.
  @Test
  void fulfilment_isOfTheMembersInTheYearBefore() throws IOException {
    assertThat(
            read(
                Criterion.FULFILMENT,
                "alliance_fulfilment.csv",
                "atopid,members_during_war,war_year,war,bf_outcome",
                "1,2 200,1950,Korean,honoured",
                "2,2 220,1950,Korean,violated",
                "3,2 220,1950,Korean,",
                "4,2,1950,Korean,honoured"))
        .containsExactly(
            new CriterionCase(1949, List.of(USA, UK), false, 1, "Korean"),
            new CriterionCase(1949, List.of(USA, FRANCE), false, 0, "Korean"));
  }

  /// The United States and Iraq are in the war from its first year, the United Kingdom comes in a
  /// year later. France stays out.
  @Test
  void wars_askOfEveryStateWhetherItFoughtBesideOneThatWasIn() throws IOException {
    List<CriterionCase> cases =
        read(
            Criterion.WAR_JOINED,
            "cow_war_inter_directed_dyad_year.csv",
            "warnum,ccode1,ccode2,year,sidea1",
            "1,2,645,1990,1",
            "1,645,2,1990,2",
            "1,200,645,1991,1",
            "1,645,200,1991,2");

    assertThat(cases)
        .contains(
            new CriterionCase(1989, List.of(USA, UK), false, 1, "war 1"),
            new CriterionCase(1989, List.of(USA, FRANCE), false, 0, "war 1"),
            new CriterionCase(1989, List.of(IRAQ, FRANCE), false, 0, "war 1"))
        .noneMatch(c -> c.states().equals(List.of(USA, IRAQ)))
        .noneMatch(c -> c.states().getFirst() == UK);
  }

  /// Canada leaves by 1975, France comes in: of those in 1970 one has left, of those outside one
  /// joined.
  @Test
  void organisations_giveExitsAndAccessions() throws IOException {
    List<CriterionCase> exits =
        read(
            Criterion.EXIT,
            "cow_igo_membership.csv",
            "igo,year,ccode,status",
            "X,1970,2,1",
            "X,1970,20,1",
            "X,1970,200,1",
            "X,1975,2,1",
            "X,1975,200,1",
            "X,1975,220,1");
    Map<Criterion, List<CriterionCase>> all = CriteriaFolder.read(folder, STATES);

    assertThat(exits)
        .containsExactly(
            new CriterionCase(1970, List.of(USA, CANADA, UK), true, 0, "X"),
            new CriterionCase(1970, List.of(CANADA, USA, UK), true, 1, "X"),
            new CriterionCase(1970, List.of(UK, USA, CANADA), true, 0, "X"));
    assertThat(all.getOrDefault(Criterion.ACCESSION, List.of()))
        .contains(new CriterionCase(1970, List.of(FRANCE, USA, CANADA, UK), true, 1, "X"))
        .filteredOn(c -> c.outcome() == 1)
        .hasSize(1);
  }

  @Test
  void aFolderWithout_orAFileWithoutAColumn_isToldSo() throws IOException {
    assertThatThrownBy(() -> CriteriaFolder.read(folder, STATES))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("holds no criteria");
    Files.write(folder.resolve("alliance_fulfilment.csv"), List.of("atopid,war", "1,Korean"));
    assertThatThrownBy(() -> CriteriaFolder.read(folder, STATES))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("has no column");
  }
}
