package org.entente.sources.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.entente.balance.SignedNetwork;
import org.entente.run.UserProblem;
import org.entente.sources.SharedFiles;
import org.entente.sources.file.ColumnChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgeListTest {
  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("ties.csv"), text);
  }

  private SignedNetwork read(String text) throws IOException {
    return EdgeList.read(file(text), EdgeListOptions.DEFAULT);
  }

  @Test
  void headersOfAllKinds_areUnderstood() throws IOException {
    SignedNetwork network = read("Target, Source ,Rating\nB,A,-3\n");
    assertThat(network.names()).containsExactly("A", "B");
    assertThat(network.signedWeight(0)).isEqualTo(-3);
    assertThat(read("from,to,sign,weight,p\nA,B,hostile,2.5,0.75\n").signedWeight(0))
        .isEqualTo(-2.5);
    assertThat(read("from,to,sign,weight,p\nA,B,-,2.5,0.75\n").probability(0)).isEqualTo(0.75);
  }

  @Test
  void fileWithoutHeader_isReadByPosition() throws IOException {
    SignedNetwork network = read("Qatar,Oman,1\nQatar,Bahrain,-1\n");
    assertThat(network.names()).containsExactly("Qatar", "Oman", "Bahrain");
    assertThat(network.edges()).isEqualTo(2);
    assertThat(read("A,B,1,0.5\n").probability(0)).isEqualTo(0.5);
  }

  @Test
  void bothDirections_areOneTie() throws IOException {
    String text = "from,to,rating\nA,B,10\nB,A,-1\nC,A,-2\nA,C,-2\nB,C,1\nC,B,-9\n";
    SignedNetwork weights = read(text);
    assertThat(weights.signedWeight(0)).isEqualTo(9);
    assertThat(weights.signedWeight(1)).isEqualTo(-4);
    assertThat(weights.signedWeight(2)).isEqualTo(-8);
    SignedNetwork signs =
        EdgeList.read(file(text), EdgeListOptions.DEFAULT.with(EdgeListOptions.Values.SIGNS));
    assertThat(signs.edges()).isEqualTo(1);
    assertThat(signs.signedWeight(0)).isEqualTo(-1);
    assertThat(signs.tally().cancelled()).isEqualTo(2);
  }

  @Test
  void groups_areNetworksOfTheirOwn() throws IOException {
    Map<String, SignedNetwork> networks =
        EdgeList.readGroups(
            file("window,from,to,sign\n50-53,A,B,1\n46-49,A,C,-1\n50-53,B,C,1\n"),
            EdgeListOptions.DEFAULT.groupedBy("Window"));
    assertThat(networks.keySet()).containsExactly("50-53", "46-49");
    assertThat(networks.values()).extracting(SignedNetwork::edges).containsExactly(2, 1);
  }

  @Test
  void fourthColumnWithoutHeader_isAProbabilityOnlyIfItAllIs() throws IOException {
    EdgeListReading times = EdgeList.open(file("6,2,4,0.5\n6,5,-2,12.5\n"), EdgeListOptions.DEFAULT);
    assertThat(times.first().probability(0)).isEqualTo(1);
    assertThat(times.columns()).contains("no header", "Not read: column 4", "--columns");
    EdgeListReading chances = EdgeList.open(file("6,2,4,0.5\n6,5,-2,1\n"), EdgeListOptions.DEFAULT);
    assertThat(chances.first().probability(0)).isEqualTo(0.5);
    assertThat(chances.columns()).contains("probability column 4");
  }

  @Test
  void columnsByNameAndByNumber() throws IOException {
    EdgeListOptions named =
        EdgeListOptions.DEFAULT.with(
            new ColumnChoice(Map.of("from", "who", "to", "whom", "sign", "how")));
    assertThat(EdgeList.read(file("how,who,whom\n-1,A,B\n"), named).negativeEdges()).isEqualTo(1);
    EdgeListOptions numbered =
        EdgeListOptions.DEFAULT.with(
            new ColumnChoice(Map.of("from", "2", "to", "3", "weight", "1")));
    assertThat(EdgeList.read(file("-4,A,B\n2,B,C\n"), numbered).edges()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# A network, made up;# Nodes: 3 Edges: 2;# FromNodeId\tToNodeId\tSign;0\t1\t1;1\t2\t-1",
        "% sym signed;% 2 3 3;0 1 1;1 2 -1",
        "% asym signed;0 1 1 1234567;1 2 -1 1234568",
        "# comment;from,to,sign;0,1,+;1,2,-",
        "0\t1\t1;1\t2\t-1",
        "#a,#b,1;#b,#c,-1",
      })
  void networksAsTheirCollectionsShipThem(String lines) throws IOException {
    SignedNetwork network = read(lines.replace(';', '\n').replace("\\t", "\t") + "\n\n");
    assertThat(network.nodes()).isEqualTo(3);
    assertThat(network.edges()).isEqualTo(2);
    assertThat(network.negativeEdges()).isEqualTo(1);
  }

  @Test
  void networksOfTheCases() {
    Path cases = SharedFiles.cases();
    assertThat(
            EdgeList.read(cases.resolve("o09-soc-sign-invented.txt"), EdgeListOptions.DEFAULT)
                .edges())
        .isEqualTo(7);
    EdgeListReading trust =
        EdgeList.open(cases.resolve("o10-soc-sign-bitcoin.csv"), EdgeListOptions.DEFAULT);
    assertThat(trust.first().edges()).isEqualTo(7);
    assertThat(trust.columns()).contains("Not read: column 4");
  }

  @Test
  void headerAlone_isTheEmptyNetwork() throws IOException {
    assertThat(read("from,to,weight\n").nodes()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "from,to,weight;A,B,NaN| line 2: the weight (NaN)",
        "from,to,weight;A,B,1;A,C,| line 3: the weight ()",
        "from,to,weight;A,B,1d| the weight (1d)",
        "from,to,weight;A,B,0x1p3| the weight (0x1p3)",
        "from,to,weight;A,B,1e308| beyond",
        "from,to,weight;A,,1| line 2: the column to is empty",
        "from,to,sign;A,B,maybe| the sign (maybe)",
        "from,to,sign,weight;A,B,1,-2| negative beside a column of signs",
        "from,to,weight,probability;A,B,1,1.2| the probability (1.2)",
        "from,to,weight,probability;A,B,1,0.9;B,A,-1,0.9| A - B: rows of opposite signs",
        "from,to;A,B| no column weight or sign",
        "who,whom,what;A,B,C| no column from",
      })
  void whatCannotBeATie_isNamed(String lines, String message) throws IOException {
    Path file = file(lines.replace(';', '\n') + "\n");
    assertThatThrownBy(() -> EdgeList.read(file, EdgeListOptions.DEFAULT))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("ties.csv")
        .hasMessageContaining(message.strip());
  }

  @Test
  void absentGroupColumn_isNamed() throws IOException {
    Path file = file("from,to,weight\nA,B,1\n");
    assertThatThrownBy(() -> EdgeList.readGroups(file, EdgeListOptions.DEFAULT.groupedBy("year")))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("(year)");
  }

  /// Nodes, edges and hostile edges as counted in signed_network_optima.csv, by another program.
  @ParameterizedTest
  @CsvSource({
    "signed_highland_tribes.csv,16,58,29",
    "signed_cloister.csv,18,125,69",
    "signed_congress.csv,219,521,107",
    "signed_bitcoin_alpha.csv,3774,13876,1152",
    "signed_bitcoin_otc.csv,5863,21134,2901",
    "signed_wiki_elections.csv,7115,100693,22253",
  })
  void publicNetworks_countAsInTheTableOfOptima(String name, int nodes, int edges, int hostile) {
    SignedNetwork network =
        EdgeList.read(
            SharedFiles.directory().resolve(name),
            EdgeListOptions.DEFAULT.with(EdgeListOptions.Values.SIGNS));
    assertThat(nodesWithTies(network)).isEqualTo(nodes);
    assertThat(network.edges()).isEqualTo(edges);
    assertThat(network.negativeEdges()).isEqualTo(hostile);
  }

  private static int nodesWithTies(SignedNetwork network) {
    int count = 0;
    for (int v = 0; v < network.nodes(); v++) {
      count += network.degree(v) > 0 ? 1 : 0;
    }
    return count;
  }
}
