package org.entente.sources.network;

import java.util.Optional;
import org.entente.sources.file.ColumnChoice;

/// How an edge list is read.
///
/// @param values what the figure of a row counts for
/// @param groupColumn a column that divides the file into networks, such as a year or window
/// @param columns which column is from, to, weight, sign, probability
public record EdgeListOptions(
    Values values, Optional<String> groupColumn, ColumnChoice columns) {
  /// One network, figures as weights.
  public static final EdgeListOptions DEFAULT =
      new EdgeListOptions(Values.WEIGHTS, Optional.empty(), ColumnChoice.NONE);

  /// What the figure of a row counts for.
  public enum Values {
    /// Its sign and its magnitude: rows of one pair add up to a weight.
    WEIGHTS,
    /// Its sign only, and in the end every tie weighs 1: rows of one pair vote on the sign of their
    /// tie, and a draw leaves no tie.
    SIGNS
  }

  /// The same options with another meaning of figures.
  public EdgeListOptions with(Values other) {
    return new EdgeListOptions(other, groupColumn, columns);
  }

  /// The same options for a file of several networks.
  public EdgeListOptions groupedBy(String column) {
    return new EdgeListOptions(values, Optional.of(column), columns);
  }

  /// The same options with columns that the user names.
  public EdgeListOptions with(ColumnChoice choice) {
    return new EdgeListOptions(values, groupColumn, choice);
  }
}
