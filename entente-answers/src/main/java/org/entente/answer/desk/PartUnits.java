package org.entente.answer.desk;

import org.entente.answer.page.Column;
import org.entente.answer.page.Words;
import org.entente.part.Meaning;

/// In which unit the figure of a part is shown: as a share where its definition says that it is
/// one, else on its scale.
public final class PartUnits {
  /// The unit of figures in rows that have a [#column].
  public static final String IN_ROW = Column.UNIT_IN + "unit";

  private PartUnits() {}

  /// The unit of a definition's figure.
  public static String of(Meaning meaning) {
    return of(meaning.scale().share());
  }

  /// The unit of a figure that is a share, or is none.
  public static String of(boolean share) {
    return share ? Words.SHARE : "";
  }

  /// The column with the unit of each row.
  public static Column column() {
    return Column.text("unit", "Unit", "share where the figures are shares of one; else empty.");
  }
}
