package org.entente.sources.criteria;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.membership.Population;
import org.entente.run.UserProblem;
import org.entente.study.Criterion;
import org.entente.study.CriterionCase;
import org.entente.study.MembershipCriteria;
import org.entente.world.States;

/// What a user's folder holds of criteria from outside: `alliance_fulfilment`,
/// `alliance_complementarity_gannon`, `alliance_credibility_open`,
/// `cow_war_inter_directed_dyad_year` and `cow_igo_membership`, each `.csv` or `.csv.gz`; those
/// that are not there are left out.
///
/// References: [BerkemeierFuhrmann2018], [Gannon2025], [SarkeesWayman2010], [PevehouseEtAl2020].
public final class CriteriaFolder {
  private static final int FIRST_ORGANISATIONS = 1970;
  private static final double CREDIBILITY_RANGE = 15;

  private final Path folder;
  private final States states;

  private CriteriaFolder(Path folder, States states) {
    this.folder = folder;
    this.states = states;
  }

  /// The cases of each criterion that the folder allows. Throws [UserProblem] if a file cannot be
  /// read, or none is there.
  public static Map<Criterion, List<CriterionCase>> read(Path folder, States states) {
    CriteriaFolder read = new CriteriaFolder(folder, states);
    Map<Criterion, List<CriterionCase>> cases = new EnumMap<>(Criterion.class);
    read.fulfilment().ifPresent(c -> cases.put(Criterion.FULFILMENT, c));
    read.complementarity().ifPresent(c -> cases.put(Criterion.COMPLEMENTARITY, c));
    read.credibility().ifPresent(c -> cases.put(Criterion.CREDIBILITY, c));
    read.wars().ifPresent(c -> cases.put(Criterion.WAR_JOINED, c));
    read.organisations()
        .ifPresent(
            o -> cases.putAll(MembershipCriteria.ofOrganisations(o, states, FIRST_ORGANISATIONS)));
    if (cases.isEmpty()) {
      throw UserProblem.input(
          "the folder " + folder + " holds no criteria", "The help lists the names of the files.");
    }
    return cases;
  }

  /* One case for each alliance that was tested in a war, members of the war's time, the year before;
  cases of one war share its fate. */
  private Optional<List<CriterionCase>> fulfilment() {
    return CriteriaFile.find(
            folder, "alliance_fulfilment", "members_during_war", "war_year", "war", "bf_outcome")
        .map(file ->
            file.rows().stream()
                .filter(r -> !r.text("bf_outcome").isBlank())
                .filter(r -> r.codes("members_during_war").size() > 1)
                .map(r ->
                    new CriterionCase(
                        r.whole("war_year") - 1,
                        r.codes("members_during_war"),
                        false,
                        outcome(r.text("bf_outcome")),
                        r.text("war")))
                .toList());
  }

  private static double outcome(String text) {
    return text.equals("honoured") || text.equals("1") ? 1 : 0;
  }

  /* Alliance-years, the year before; degenerate networks, which have no specialisation, are left out. */
  private Optional<List<CriterionCase>> complementarity() {
    return CriteriaFile.find(
            folder,
            "alliance_complementarity_gannon",
            "atopid",
            "year",
            "member_ccodes",
            "complementarity_01",
            "specialisation_h2")
        .map(file ->
            file.rows().stream()
                .filter(r -> !r.text("specialisation_h2").isBlank())
                .filter(r -> r.codes("member_ccodes").size() > 1)
                .map(r ->
                    new CriterionCase(
                        r.whole("year") - 1,
                        r.codes("member_ccodes"),
                        false,
                        r.find("complementarity_01").orElse(0),
                        r.text("atopid")))
                .toList());
  }

  /* The ratings of pairs, one case for each spell, the year before it begins. */
  private Optional<List<CriterionCase>> credibility() {
    return CriteriaFile.find(
            folder,
            "alliance_credibility_open",
            "atopid",
            "perceiver_ccode",
            "perceived_ccode",
            "kind",
            "start_year",
            "median")
        .map(file ->
            file.rows().stream()
                .filter(r -> r.text("kind").equals("pair"))
                .map(r ->
                    new CriterionCase(
                        r.whole("start_year") - 1,
                        List.of(r.whole("perceiver_ccode"), r.whole("perceived_ccode")),
                        false,
                        Math.clamp(
                            (r.find("median").orElse(0) + CREDIBILITY_RANGE)
                                / (2 * CREDIBILITY_RANGE),
                            0,
                            1),
                        r.text("atopid")))
                .toList());
  }

  private Optional<Population> organisations() {
    return CriteriaFile.find(folder, "cow_igo_membership", "igo", "year", "ccode", "status")
        .map(file -> {
          Population.Builder organisations = new Population.Builder();
          file.rows().stream()
              .filter(r -> r.whole("status") == 1 && r.whole("year") >= FIRST_ORGANISATIONS)
              .forEach(r -> organisations.add(r.text("igo"), r.whole("year"), r.whole("ccode")));
          return organisations.build();
        });
  }

  /* Each state that was in a war from its first year with every state that was not: did that come in
  on its side? The year before the war; a state in it on the other side from the first is left out. */
  private Optional<List<CriterionCase>> wars() {
    return CriteriaFile.find(
            folder,
            "cow_war_inter_directed_dyad_year",
            "warnum",
            "year",
            "ccode1",
            "ccode2",
            "sidea1")
        .map(file -> {
          Map<Integer, List<CriteriaFile.Row>> byWar = new TreeMap<>();
          file.rows()
              .forEach(
                  r -> byWar.computeIfAbsent(r.whole("warnum"), _ -> new ArrayList<>()).add(r));
          List<CriterionCase> cases = new ArrayList<>();
          byWar.forEach((war, rows) -> addWar(war, rows, cases));
          return List.copyOf(cases);
        });
  }

  private void addWar(int war, List<CriteriaFile.Row> rows, List<CriterionCase> cases) {
    int first = rows.stream().mapToInt(r -> r.whole("year")).min().orElseThrow();
    int[] sides = rows.stream().mapToInt(r -> r.whole("sidea1")).distinct().toArray();
    Set<Integer> early = new TreeSet<>();
    rows.stream().filter(r -> r.whole("year") == first).forEach(r -> early.add(r.whole("ccode1")));
    for (int side : sides) {
      Set<Integer> all = new TreeSet<>();
      rows.stream().filter(r -> r.whole("sidea1") == side).forEach(r -> all.add(r.whole("ccode1")));
      for (int state : all.stream().filter(early::contains).toList()) {
        states.list().stream()
            .filter(other -> other.existsIn(first) && other.code() != state)
            .filter(other -> all.contains(other.code()) || !early.contains(other.code()))
            .forEach(other ->
                cases.add(
                    new CriterionCase(
                        first - 1,
                        List.of(state, other.code()),
                        false,
                        all.contains(other.code()) ? 1 : 0,
                        "war " + war)));
      }
    }
  }
}
