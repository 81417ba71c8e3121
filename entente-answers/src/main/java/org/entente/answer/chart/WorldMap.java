package org.entente.answer.chart;

import java.util.List;
import java.util.Map;
import org.entente.answer.page.Specification;

/// A map of states coloured in steps by a figure; members have a solid border, candidates a dashed
/// one.
///
/// The table has the columns `iso3`, `name`, `role` (`member` or another word) and the field.
/// Borders of today are drawn, those of Natural Earth at 1:110 million; the smallest states are not
/// on it, and disputed areas are hatched. The legend stands above the map and covers nothing.
public final class WorldMap {
  /// What every caption of a map says of its borders.
  public static final String BORDERS =
      "Borders of today as Natural Earth draws them, which is who holds a place and not whose it is:"
          + " hatched areas (Crimea and others) are disputed or occupied. The smallest states are"
          + " not on the map.";

  private WorldMap() {}

  /// The specification of a map.
  ///
  /// @param field the column of figures
  /// @param title the legend's title
  /// @param borders four borders between five colours, ascending
  /// @param shown the ISO codes that must be in the picture
  public static Specification spec(
      String field, String title, List<Double> borders, List<String> shown) {
    return Spec.of(
        "world-map",
        () -> Map.of("field", field, "title", title, "borders", borders, "shown", shown));
  }
}
