package org.entente.world;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// A state that went on under another COW code: what was recorded of the one is the other's past.
///
/// @param predecessor the COW code until the day
/// @param successor the COW code from it on
/// @param from the first day of the successor
/// @param whole whether it is the only successor, so that what belongs to the predecessor alone
///   (its capabilities, its economy) is its own too
public record Succession(int predecessor, int successor, LocalDate from, boolean whole) {
  private static final int WEST_GERMANY = 260;
  private static final int GERMANY = 255;
  private static final int NORTH_YEMEN = 678;
  private static final int YEMEN = 679;
  private static final int CZECHOSLOVAKIA = 315;
  private static final int CZECHIA = 316;
  private static final int SLOVAKIA = 317;

  private static final LocalDate VELVET_DIVORCE = LocalDate.of(1993, 1, 1);

  private static final List<Succession> LIST =
      List.of(
          new Succession(WEST_GERMANY, GERMANY, LocalDate.of(1990, 10, 3), true),
          new Succession(NORTH_YEMEN, YEMEN, LocalDate.of(1990, 5, 22), true),
          new Succession(CZECHOSLOVAKIA, CZECHIA, VELVET_DIVORCE, false),
          new Succession(CZECHOSLOVAKIA, SLOVAKIA, VELVET_DIVORCE, false));

  /// All of them since 1946. Russia and Serbia bear the codes of the Soviet Union and Yugoslavia.
  public static List<Succession> list() {
    return LIST;
  }

  /// The codes whose past a record of a state belongs to: its own, and those of its successors.
  public static Stream<Integer> heirsOf(int state) {
    return Stream.concat(
        Stream.of(state),
        LIST.stream().filter(s -> s.predecessor() == state).map(Succession::successor));
  }
}
