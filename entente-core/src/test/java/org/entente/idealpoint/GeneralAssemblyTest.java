package org.entente.idealpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.idealpoint.vote.IdealPointOptions;
import org.entente.run.Run;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The whole fit of the General Assembly against the published positions
/// ([BaileyStrezhnevVoeten2017], estimates of April 2020).
@Tag("slow")
final class GeneralAssemblyTest {

  @Test
  void agreesWithThePublishedPositions() {
    var proposals = GeneralAssemblyData.proposals();
    var votes = GeneralAssemblyData.votes(proposals);
    Map<String, Double> published = GeneralAssemblyData.published();
    IdealPointOutcome outcome =
        IdealPointModel.fit(
            GeneralAssemblyData.record(proposals, votes, _ -> true),
            IdealPointOptions.generalAssembly(),
            Run.quiet(1, 2));
    assertThat(outcome).isInstanceOf(IdealPointOutcome.Converged.class);
    IdealPointFit fit = ((IdealPointOutcome.Converged) outcome).fit();
    assertThat(fit.positions()).hasSize(10_469);
    assertThat(fit.statistics().votes()).isEqualTo(797_473);
    assertThat(fit.statistics().rollCalls()).isEqualTo(5_733);
    TreeMap<Integer, List<double[]>> bySession = new TreeMap<>();
    List<double[]> all = new ArrayList<>();
    for (var position : fit.positions()) {
      Double theirs = published.get(position.actor() + ":" + position.period());
      assertThat(theirs).isNotNull();
      double[] pair = {position.mean(), theirs};
      all.add(pair);
      bySession.computeIfAbsent(position.period(), _ -> new ArrayList<>()).add(pair);
    }
    assertThat(correlation(all)).isGreaterThan(0.975);
    List<Double> sorted =
        bySession.values().stream().map(GeneralAssemblyTest::correlation).sorted().toList();
    assertThat(sorted.get(sorted.size() / 2)).isGreaterThan(0.99);
    assertThat(bySession.tailMap(15).values())
        .allSatisfy(pairs -> assertThat(correlation(pairs)).isGreaterThan(0.965));
  }

  private static double correlation(List<double[]> pairs) {
    double[] sum = new double[5];
    for (double[] pair : pairs) {
      sum[0] += pair[0];
      sum[1] += pair[1];
      sum[2] += pair[0] * pair[0];
      sum[3] += pair[1] * pair[1];
      sum[4] += pair[0] * pair[1];
    }
    int n = pairs.size();
    double covariance = sum[4] - sum[0] * sum[1] / n;
    return covariance / Math.sqrt((sum[2] - sum[0] * sum[0] / n) * (sum[3] - sum[1] * sum[1] / n));
  }
}
