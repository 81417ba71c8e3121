package org.entente.balance.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.entente.balance.SignedNetwork;
import org.entente.balance.SignedNetworkBuilder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Triads, walks and the signed Laplacian: published values, hand computation, brute force.
@Tag("slow")
class MeasuresTest {

  private static SignedNetwork file(String name, int from, String window) throws IOException {
    Path path =
        Path.of(System.getProperty("entente.root", ".")).resolve("../shared/data").resolve(name);
    assumeThat(path).as("real data, absent on this machine").exists();
    SignedNetworkBuilder builder = SignedNetwork.builder();
    for (String line : Files.readAllLines(path).subList(1, Files.readAllLines(path).size())) {
      String[] cells = line.split(",", -1);
      if (window.isEmpty() || cells[0].equals(window)) {
        builder.tie(cells[from], cells[from + 1], Double.parseDouble(cells[from + 2]));
      }
    }
    return builder.build();
  }

  @Test
  void tribes_triangleIndexAndWalkIndexOfThePaper() throws IOException {
    // Read's New Guinea tribes: T = .868, W = .358 as in the documentation of signnet.
    SignedNetwork tribes = file("signed_highland_tribes.csv", 0, "");
    assertThat(TriadCensus.of(tribes).balance().orElseThrow()).isCloseTo(.868, within(5e-4));
    assertThat(WalkBalance.of(tribes).global()).isCloseTo(.358, within(5e-4));
  }

  @ParameterizedTest
  @CsvSource({
    "46-49, .954, .658",
    "50-53, .949, .492",
    "56-59, .861, .126",
    "60-63, .879, .154",
    "64-67, .949, .695"
  })
  void statesOfTheWorld_triangleAndWalkIndex(String window, double t, double w) throws IOException {
    // METHODS.md (c), golden test 4: an independent run in Python on signnet's cowList.
    SignedNetwork network = file("signed_cow_networks.csv", 3, window);
    assertThat(TriadCensus.of(network).balance().orElseThrow()).isCloseTo(t, within(5e-4));
    assertThat(WalkBalance.of(network).global()).isCloseTo(w, within(5e-4));
  }

  @Test
  void triangles_byHand() {
    // One hostile tie: eigenvalues of A are 1, 1, -2 and of |A| 2, -1, -1, so
    // W = (2e + e^-2)/(e^2 + 2e^-1), all three members alike; the signed Laplacian 2I - A has 1.
    SignedNetwork network =
        SignedNetwork.builder().tie("a", "b", 1).tie("b", "c", 1).tie("a", "c", -1).build();
    assertThat(TriadCensus.of(network)).isEqualTo(new TriadCensus(0, 1, 0, 0));
    WalkBalance walks = WalkBalance.of(network);
    double expected = (2 * Math.E + Math.exp(-2)) / (Math.exp(2) + 2 * Math.exp(-1));
    assertThat(walks.global()).isCloseTo(expected, within(1e-12));
    assertThat(walks.local()).allSatisfy(w -> assertThat(w).isCloseTo(expected, within(1e-12)));
    assertThat(AlgebraicConflict.of(network).largest()).isCloseTo(1, within(1e-12));
  }

  @Test
  void census_agreesWithTripleLoop() {
    for (int seed = 0; seed < 200; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int n = random.nextInt(1, 14);
      int[][] sign = new int[n][n];
      SignedNetworkBuilder builder = SignedNetwork.builder();
      for (int i = 0; i < n; i++) {
        builder.node("s" + i);
        for (int j = 0; j < i; j++) {
          sign[i][j] = random.nextInt(-1, 2);
          builder.tie("s" + i, "s" + j, sign[i][j]);
        }
      }
      long[] count = new long[4];
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < i; j++) {
          for (int k = 0; k < j; k++) {
            if (sign[i][j] * sign[i][k] * sign[j][k] != 0) {
              count[(3 - sign[i][j] - sign[i][k] - sign[j][k]) / 2]++;
            }
          }
        }
      }
      assertThat(TriadCensus.of(builder.build()))
          .as("seed " + seed)
          .isEqualTo(new TriadCensus(count[0], count[1], count[2], count[3]));
    }
  }

  @Test
  void walks_agreeWithThePowerSeries() {
    // exp(A) = Σ A^k / k!, forty terms, on random networks of up to 9 nodes in several components.
    for (int seed = 0; seed < 60; seed++) {
      SignedNetwork network = random(seed);
      int n = network.nodes();
      DMatrixRMaj a = new DMatrixRMaj(n, n);
      DMatrixRMaj b = new DMatrixRMaj(n, n);
      for (int e = 0; e < network.edges(); e++) {
        a.set(network.from(e), network.to(e), network.sign(e));
        a.set(network.to(e), network.from(e), network.sign(e));
        b.set(network.from(e), network.to(e), 1);
        b.set(network.to(e), network.from(e), 1);
      }
      DMatrixRMaj signed = exp(a);
      DMatrixRMaj unsigned = exp(b);
      WalkBalance walks = WalkBalance.of(network);
      assertThat(walks.global())
          .as("seed " + seed)
          .isCloseTo(CommonOps_DDRM.trace(signed) / CommonOps_DDRM.trace(unsigned), within(1e-9));
      for (int i = 0; i < n; i++) {
        assertThat(walks.local().get(i))
            .isCloseTo(Math.min(1, signed.get(i, i) / unsigned.get(i, i)), within(1e-9));
      }
    }
  }

  private static DMatrixRMaj exp(DMatrixRMaj a) {
    DMatrixRMaj term = CommonOps_DDRM.identity(a.numRows);
    DMatrixRMaj sum = CommonOps_DDRM.identity(a.numRows);
    for (int k = 1; k <= 40; k++) {
      DMatrixRMaj next = new DMatrixRMaj(a.numRows, a.numRows);
      CommonOps_DDRM.mult(1.0 / k, term, a, next);
      term = next;
      CommonOps_DDRM.addEquals(sum, term);
    }
    return sum;
  }

  private static SignedNetwork random(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    SignedNetworkBuilder builder = SignedNetwork.builder();
    int n = random.nextInt(1, 10);
    for (int i = 0; i < n; i++) {
      builder.node("s" + i);
      for (int j = 0; j < i; j++) {
        builder.tie("s" + i, "s" + j, random.nextInt(3) == 0 ? random.nextInt(-2, 3) : 0);
      }
    }
    return builder.build();
  }

  @Test
  void balancedNetwork_isOneInEveryMeasure() {
    // Two camps of friends, all hostile across: every cycle is positive.
    SignedNetworkBuilder builder = SignedNetwork.builder();
    for (int i = 0; i < 12; i++) {
      for (int j = 0; j < i; j++) {
        builder.tie("s" + i, "s" + j, i % 2 == j % 2 ? 3 : -2);
      }
    }
    SignedNetwork network = builder.build();
    assertThat(TriadCensus.of(network).balance().orElseThrow()).isEqualTo(1);
    assertThat(WalkBalance.of(network).global()).isCloseTo(1, within(1e-12));
    assertThat(AlgebraicConflict.of(network).largest()).isCloseTo(0, within(1e-9));
  }

  @Test
  void degenerateNetworks_areDefined() {
    SignedNetwork empty = SignedNetwork.builder().build();
    assertThat(TriadCensus.of(empty).balance()).isEmpty();
    assertThat(WalkBalance.of(empty).global()).isEqualTo(1);
    assertThat(AlgebraicConflict.of(empty).components()).isEmpty();
    SignedNetworkBuilder lone = SignedNetwork.builder();
    lone.addNode("alone");
    assertThat(WalkBalance.of(lone.build()).local()).containsExactly(1.0);
    assertThat(AlgebraicConflict.of(lone.build()).largest()).isZero();
  }

  @Test
  void hugeCliques_doNotOverflow() {
    // exp of the largest eigenvalue, 799, is beyond a double.
    SignedNetworkBuilder builder = SignedNetwork.builder();
    for (int i = 0; i < 800; i++) {
      for (int j = 0; j < i; j++) {
        builder.tie("s" + i, "s" + j, 1);
      }
    }
    builder.tie("x", "y", -1);
    assertThat(WalkBalance.of(builder.build()).global()).isCloseTo(1, within(1e-9));
  }
}
