package org.entente.sources.network;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.balance.SignedNetwork;
import org.entente.balance.SignedNetworkBuilder;
import org.entente.run.UserProblem;
import org.entente.run.Visible;
import org.entente.sources.file.CsvLines;
import org.entente.sources.file.SourceFile;

/// A reader of signed networks from edge lists: text separated by commas, tabs or blanks, plain
/// or gzipped, one tie a line.
///
/// Columns, in any order and known by several names: from, to; weight (a number, negative for
/// hostile) or sign (1, -1, +, -, positive, negative) or both; perhaps probability, from 0 to 1,
/// that the sign is as given. Without a header the columns are from, to, weight, and perhaps
/// probability. Comments (`#`, `%`) before the ties are passed over, and name the columns where the
/// last of them has as many words as there are columns.
///
/// Direction is not kept: a row from A to B and one from B to A are rows of one pair and are merged
/// as [SignedNetworkBuilder] says. With [EdgeListOptions.Values#SIGNS] that is the majority of
/// signs, the usual reading of directed trust networks.
public final class EdgeList {
  /// Weights are at most this in size: their sums and squares stay exact enough to be compared.
  static final double MAX_WEIGHT = 1e12;

  private final String file;
  private final EdgeListOptions options;
  private final EdgeListColumns columns;
  private final Map<String, SignedNetworkBuilder> builders = new LinkedHashMap<>();

  private EdgeList(String file, EdgeListOptions options, EdgeListColumns columns) {
    this.file = file;
    this.options = options;
    this.columns = columns;
  }

  /// The network in a file. Refuses, with a [UserProblem] that names file, line and value, whatever
  /// cannot be a tie. Cost O(rows + m log m).
  public static SignedNetwork read(Path path, EdgeListOptions options) {
    return open(
            path, new EdgeListOptions(options.values(), Optional.empty(), options.columns()))
        .first();
  }

  /// The networks in a file, as [EdgeListReading] has them.
  public static Map<String, SignedNetwork> readGroups(Path path, EdgeListOptions options) {
    return open(path, options).networks();
  }

  /// The networks in a file, and which columns were read. Without a header a fourth column is the
  /// probability only if it lies within 0 and 1 in every line, for which the file is read twice.
  public static EdgeListReading open(Path path, EdgeListOptions options) {
    SourceFile file = SourceFile.at(path);
    EdgeListColumns columns = EdgeListColumns.of(file, options);
    EdgeList list = new EdgeList(path.toString(), options, columns);
    try (CsvLines lines = new CsvLines(file)) {
      if (columns.headless()) {
        list.take(lines.firstLine(), lines.headerLine());
      }
      while (lines.hasNext()) {
        List<String> cells = lines.next();
        list.take(cells, lines.line());
      }
      return new EdgeListReading(list.networks(), columns.words(lines));
    }
  }

  private Map<String, SignedNetwork> networks() {
    Map<String, SignedNetwork> networks = new LinkedHashMap<>();
    builders.forEach((group, builder) -> networks.put(group, network(group, builder)));
    return networks;
  }

  private SignedNetwork network(String group, SignedNetworkBuilder builder) {
    try {
      SignedNetwork network = builder.build();
      return options.values() == EdgeListOptions.Values.SIGNS ? network.unweighted() : network;
    } catch (IllegalArgumentException e) {
      throw UserProblem.input(
          file + (group.isEmpty() ? "" : " (" + group + ")") + ", " + e.getMessage(),
          "Keep one row for the pair, or leave the probability out.");
    }
  }

  private void take(List<String> cells, long line) {
    String group = columns.group() < 0 ? "" : cell(cells, columns.group(), line, "group");
    SignedNetworkBuilder builder = builders.computeIfAbsent(group, _ -> SignedNetwork.builder());
    int from = builder.node(cell(cells, columns.from(), line, "from"));
    int to = builder.node(cell(cells, columns.to(), line, "to"));
    builder.tie(from, to, figure(cells, line), probability(cells, line));
  }

  private String cell(List<String> cells, int place, long line, String column) {
    String cell = place < cells.size() ? cells.get(place).strip() : "";
    if (cell.isEmpty()) {
      throw problem(line, "the column " + column + " is empty", "A tie needs both of its ends.");
    }
    return Visible.stored(cell);
  }

  private double figure(List<String> cells, long line) {
    OptionalDouble sign = OptionalDouble.of(1);
    if (columns.sign() >= 0) {
      String cell = raw(cells, columns.sign());
      sign = SignedCell.sign(cell);
      if (sign.isEmpty()) {
        throw problem(
            line, "the sign (" + cell + ") cannot be read", "Right are 1, -1, +, - or 0 (no tie).");
      }
    }
    double weight = columns.weight() < 0 ? 1 : weight(cells, line);
    if (columns.sign() >= 0 && columns.weight() >= 0 && weight < 0) {
      throw problem(
          line,
          "the weight (" + weight + ") is negative beside a column of signs",
          "Give the weight without a sign, or leave the column of signs out.");
    }
    double signed = sign.getAsDouble() * weight;
    return options.values() == EdgeListOptions.Values.SIGNS ? Math.signum(signed) : signed;
  }

  private double weight(List<String> cells, long line) {
    String cell = raw(cells, columns.weight());
    OptionalDouble weight = SignedCell.number(cell);
    if (weight.isPresent() && Math.abs(weight.getAsDouble()) > MAX_WEIGHT) {
      throw problem(
          line,
          "the weight (" + cell + ") is beyond " + MAX_WEIGHT,
          "Weights are relative: divide them all by the same number.");
    }
    return weight
        .orElseThrow(() ->
            problem(
                line,
                "the weight (" + cell + ") is not a number",
                "Leave a row out where the tie is not known; zero means that there is no tie."));
  }

  private double probability(List<String> cells, long line) {
    if (columns.probability() < 0) {
      return 1;
    }
    String cell = raw(cells, columns.probability());
    OptionalDouble value = SignedCell.number(cell);
    if (value.isEmpty() || value.getAsDouble() < 0 || value.getAsDouble() > 1) {
      throw problem(
          line,
          "the probability (" + cell + ") is not a number from 0 to 1",
          "It is the probability that the sign is as given; 1 where it is certain.");
    }
    return value.getAsDouble();
  }

  private static String raw(List<String> cells, int place) {
    return place < cells.size() ? cells.get(place) : "";
  }

  private UserProblem problem(long line, String what, String advice) {
    return UserProblem.input(file + ", line " + line + ": " + what, advice);
  }
}
