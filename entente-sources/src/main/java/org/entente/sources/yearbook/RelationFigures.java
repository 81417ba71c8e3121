package org.entente.sources.yearbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;
import org.entente.evidence.DyadSpell;
import org.entente.panel.DyadColumn;
import org.entente.run.Run;
import org.entente.sources.relation.Relations;
import org.entente.sources.series.Series;
import org.entente.sources.store.Evidence;
import org.entente.world.World;

/// What lies between two states in a year that most dyads have nothing of: conflict, crises,
/// sanctions. Zero where the data reach the year and have no row.
final class RelationFigures implements YearFigures {
  private static final String UNION = "EU";
  private static final List<String> UNION_NAMES = List.of("EU", "EEC");

  private final DyadColumn column;
  private final List<DyadSpell> spells;
  private final IntBinaryOperator together;
  private final int begin;
  private final int end;

  private RelationFigures(
      DyadColumn column, List<DyadSpell> spells, IntBinaryOperator together, int end) {
    this.column = column;
    this.spells = List.copyOf(spells);
    this.together = together;
    this.begin = spells.stream().mapToInt(DyadSpell::from).min().orElse(end);
    this.end = end;
  }

  /// The figures of those series that the store holds.
  static List<YearFigures> listOf(Evidence evidence, World world) {
    List<YearFigures> all = new ArrayList<>();
    int conflicts = end(evidence, Relations.conflict());
    if (conflicts > 0) {
      all.add(new RelationFigures(DyadColumn.CONFLICT, evidence.conflicts(), Math::max, conflicts));
    }
    int crises = end(evidence, Relations.crisesOfDyads());
    if (crises > 0) {
      all.add(
          new RelationFigures(
              DyadColumn.CRISES, evidence.crises(), (count, _) -> count + 1, crises));
    }
    int sanctions = end(evidence, Relations.sanctionsInForce());
    if (sanctions > 0) {
      all.add(
          new RelationFigures(
              DyadColumn.SANCTIONS,
              sanctions(evidence.sanctions(), world),
              Integer::sum,
              sanctions));
    }
    return all;
  }

  private static int end(Evidence evidence, Series series) {
    return evidence.splice(series).segments().stream().mapToInt(s -> s.end()).max().orElse(0);
  }

  /* A case of the Union is each member's, in the years in which it was one. */
  private static List<DyadSpell> sanctions(List<Evidence.Sanction> cases, World world) {
    List<DyadSpell> spells = new ArrayList<>();
    for (Evidence.Sanction c : cases) {
      if (c.senderCode() > 0 && c.senderCode() != c.target()) {
        spells.add(new DyadSpell(c.senderCode(), c.target(), c.from(), c.to(), 1));
      } else if (UNION_NAMES.contains(c.sender())) {
        for (int year = c.from(); year <= c.to(); year++) {
          for (int member : world.getCoalition(UNION).membersOn(LocalDate.of(year, 12, 31))) {
            if (member != c.target()) {
              spells.add(new DyadSpell(member, c.target(), year, year, 1));
            }
          }
        }
      }
    }
    return spells;
  }

  @Override
  public void addTo(YearDraft draft, Run run) {
    if (draft.year() < begin || draft.year() > end) {
      return;
    }
    float[] values = new float[draft.dyads().count()];
    for (DyadSpell spell : spells) {
      int d = draft.dyad(spell.first(), spell.second());
      if (d >= 0 && spell.from() <= draft.year() && draft.year() <= spell.to()) {
        values[d] = together.applyAsInt((int) values[d], spell.value());
      }
    }
    draft.put(column, values);
  }
}
