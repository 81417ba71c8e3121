package org.entente.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.entente.evaluation.BlockBootstrap;
import org.entente.evaluation.Forecasts;
import org.entente.evaluation.ForecastsBuilder;
import org.entente.evaluation.Score;
import org.entente.evidence.Interval;
import org.entente.run.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The law on trial, docs/benchmarks/law.md: do alliances whose members have like portfolios of
/// alliances break less? Alliance-years of ATOP 4.01 with the similarities that Häge's release
/// gives for them; skipped without the data. Expected values: the same computation in NumPy 2, from
/// the same files.
@Tag("slow")
class LawOnTrialTest {

  /* An alliance in a year: what it is, and whether it is broken within five years. */
  private record AllianceYear(
      int alliance,
      int year,
      int age,
      int members,
      boolean defence,
      boolean truce,
      double pi,
      boolean broken) {}

  private static List<String[]> rows(String name) throws IOException {
    Path file =
        Path.of(System.getProperty("entente.root", ".")).resolve("../shared/data").resolve(name);
    assumeThat(file).as("real data, absent on this machine").exists();
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
        .map(line -> line.split(",", -1))
        .toList();
  }

  private static int column(List<String[]> rows, String name) {
    return List.of(rows.getFirst()).indexOf(name);
  }

  private static List<AllianceYear> allianceYears() throws IOException {
    List<String[]> alliances = rows("atop_alliance_v401.csv");
    Map<String, String[]> byId = new HashMap<>();
    alliances.stream().skip(1).forEach(row -> byId.put(row[column(alliances, "atopid")], row));
    List<AllianceYear> years = new ArrayList<>();
    List<String[]> similarities = rows("alliance_year_fp_similarity_haege.csv");
    for (String[] row : similarities.subList(1, similarities.size())) {
      String[] alliance = byId.get(row[0]);
      String pi = row[column(similarities, "mean_pi_sc")];
      if (alliance == null || pi.isEmpty()) {
        continue;
      }
      int year = Integer.parseInt(row[1]);
      int begin = number(alliances, alliance, "begyr");
      int end = number(alliances, alliance, "endyr");
      int last = end > 0 ? end : 9999;
      if (year < begin || year >= last || year > 2011) {
        continue;
      }
      int members = 0;
      for (int m = 1; m <= 59; m++) {
        members += number(alliances, alliance, "mem" + m) > 0 ? 1 : 0;
      }
      years.add(
          new AllianceYear(
              Integer.parseInt(row[0]),
              year,
              year - begin,
              members,
              number(alliances, alliance, "defense") == 1,
              number(alliances, alliance, "nonagg") == 1,
              Double.parseDouble(pi),
              number(alliances, alliance, "term") == 2 && last <= year + 5));
    }
    return years;
  }

  private static int number(List<String[]> rows, String[] row, String name) {
    String cell = row[column(rows, name)];
    return cell.isEmpty() ? 0 : (int) Double.parseDouble(cell);
  }

  private static Predicate<AllianceYear> group(String name) {
    return switch (name) {
      case "to 1913" -> a -> a.year() <= 1913;
      case "1914 to 1945" -> a -> a.year() > 1913 && a.year() <= 1945;
      case "1946 to 1989" -> a -> a.year() > 1945 && a.year() <= 1989;
      case "1990 to 2011" -> a -> a.year() > 1989;
      case "defence" -> AllianceYear::defence;
      case "two members" -> a -> a.members() == 2;
      case "more members" -> a -> a.members() > 2;
      default -> _ -> true;
    };
  }

  /* Of a broken and an unbroken alliance-year, the chance that the broken one was less alike. */
  @ParameterizedTest
  @CsvSource({
    "all,          .54, .50, .59",
    "to 1913,      .63, .56, .71",
    "1914 to 1945, .62, .54, .69",
    "1946 to 1989, .51, .45, .58",
    "1990 to 2011, .76, .61, .84",
    "defence,      .56, .51, .64",
    "two members,  .56, .51, .60",
    "more members, .55, .43, .67",
  })
  void unlikeAlliances_breakMoreOften_inSomeEras(String name, double auc, double low, double high)
      throws IOException {
    ForecastsBuilder builder = new ForecastsBuilder();
    allianceYears().stream()
        .filter(group(name))
        .forEach(a -> builder.add((1 - a.pi()) / 2, a.broken() ? 1 : 0, a.alliance()));
    Forecasts years = builder.build();
    Interval interval =
        new BlockBootstrap(200, Run.quiet()).interval(years, Score.AUC).orElseThrow();

    assertThat(Score.AUC.applyAsDouble(years)).isCloseTo(auc, within(0.0051));
    assertThat(interval.low()).isCloseTo(low, within(0.05));
    assertThat(interval.high()).isCloseTo(high, within(0.05));
  }

  /* With age, size, kind and era held: -.26 [-.41, -.09] log odds for one standard deviation of π. */
  @Test
  void likeness_lowersTheOdds_otherThingsEqual() throws IOException {
    Design design =
        new Design(
            List.of(
                "pi", "age", "members", "defence", "truce", "since 1946", "since 1990", "to 1913"));
    for (AllianceYear a : allianceYears()) {
      design.add(
          new double[] {
            a.pi(),
            Math.log1p(a.age()),
            Math.log(a.members()),
            a.defence() ? 1 : 0,
            a.truce() ? 1 : 0,
            a.year() > 1945 ? 1 : 0,
            a.year() > 1989 ? 1 : 0,
            a.year() < 1914 ? 1 : 0
          },
          a.broken() ? 1 : 0,
          a.alliance());
    }
    Logit fit = new RidgeLogit(1).fit(design, Run.quiet()).getModel();

    assertThat(fit.terms().getFirst().coefficient()).isCloseTo(-0.26, within(0.0051));
    assertThat(fit.error(0)).isCloseTo((0.41 - 0.09) / (2 * Interval.Z90), within(0.03));
  }
}
