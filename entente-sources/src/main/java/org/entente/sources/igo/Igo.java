package org.entente.sources.igo;

import java.util.List;
import java.util.Set;
import org.entente.panel.DyadColumn;
import org.entente.sources.series.Series;
import org.entente.sources.table.Column;
import org.entente.sources.table.Dataset;
import org.entente.sources.table.Layout;
import org.entente.sources.table.RowRule;
import org.entente.sources.table.Table;

/// The COW intergovernmental organisations. See docs/sources/igo.md.
public final class Igo {
  private static final String CITATION =
      "Pevehouse, Jon C. W., Timothy Nordstrom, Roseanne W. McManus and Anne Spencer Jamison. 2020."
          + " Tracking organizations in the world: The Correlates of War IGO Version 3.0 datasets."
          + " Journal of Peace Research 57(3): 492-503.";
  private static final String LICENCE = "free with citation";

  private static final Table JOINT =
      Table.ofDyadYears("cow_igo_joint", 1815, Column.integer("dyadigos", 0, 600));

  private static final Table MEMBERSHIPS =
      Table.of(
          "cow_igo_membership",
          Column.label("igo").inKey(),
          Column.year("year", 1815, Column.LAST_YEAR).inKey(),
          Column.state("ccode").inKey(),
          Column.code("status", 1, 2, 3));

  private Igo() {}

  /// The number of organisations both states are full members of, by dyad-year; the first code is
  /// the lower one.
  public static Dataset joint() {
    return Dataset.of(
            "cow-igo-joint",
            JOINT,
            List.of("year"),
            Layout.named("peacesciencer and the shared layout", JOINT))
        .described("COW joint IGO memberships", "3.0", CITATION, LICENCE)
        .ruled(RowRule.inOrder("ccode1", "ccode2"));
  }

  /// Membership of each organisation, state and year: 1 full, 2 associate, 3 observer. The
  /// publisher's file has one column for each organisation.
  public static Dataset memberships() {
    return Dataset.of(
            "cow-igo-memberships",
            MEMBERSHIPS,
            List.of("year"),
            Layout.named("igoR and the shared layout", MEMBERSHIPS),
            Layout.named("state-year format v3", MEMBERSHIPS)
                .marked("state")
                .melting(
                    new Layout.Melt(
                        "(?!ccode$|year$|state$|version$|orgname$)[a-z][a-z0-9_]+",
                        "igo",
                        "status",
                        Set.of("0", "-1", "-9"))))
        .described("COW IGO memberships", "3.0", CITATION, LICENCE);
  }

  /// Shared full memberships of two states.
  public static Series shared() {
    return Series.of("organisations", "shared memberships", joint(), DyadColumn.JOINT_IGOS)
        .taking("dyadigos");
  }
}
