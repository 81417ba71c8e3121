package org.entente.text.check;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.entente.evidence.Incident;
import org.entente.evidence.Incidents;
import org.entente.panel.DyadColumn;
import org.entente.panel.MadeUpYear;
import org.entente.panel.Panel;
import org.entente.panel.StateColumn;
import org.entente.run.Run;
import org.entente.sources.world.WorldFiles;
import org.entente.text.article.PlainText;
import org.entente.text.claim.ArticleClaims;
import org.entente.text.claim.Reading;
import org.entente.world.Spell;
import org.entente.world.World;

/// A year of made-up figures between twelve states, 2014, and texts of its last day held against
/// it.
final class MadeUpChecks {
  static final int USA = 2;
  static final int PERU = 135;
  static final int CHILE = 155;
  static final int RUSSIA = 365;
  static final int NORWAY = 385;
  static final int GHANA = 452;
  static final int TOGO = 461;
  static final int KENYA = 501;
  static final int EGYPT = 651;
  static final int KAZAKHSTAN = 705;
  static final int CHINA = 710;
  static final int JAPAN = 740;
  static final LocalDate DATE = LocalDate.of(2014, 12, 31);
  static final World WORLD = WorldFiles.load(List.of());
  private static final ArticleClaims READER = new ArticleClaims(WORLD);

  private MadeUpChecks() {}

  /// A year in which nobody is near to or far from anybody: a small trade, votes half alike, a
  /// clean record.
  static MadeUpYear plain(int year) {
    int[] codes = {
      USA, PERU, CHILE, RUSSIA, NORWAY, GHANA, TOGO, KENYA, EGYPT, KAZAKHSTAN, CHINA, JAPAN
    };
    MadeUpYear made = MadeUpYear.of(year, codes);
    for (int a : codes) {
      made.state(StateColumn.CINC, a, .01);
      for (int b : codes) {
        if (a < b) {
          made.votes(a, b, 50 + (a + b) % 7, 20, 10).tradeOfGdp(a, b, .01).tradeOfGdp(b, a, .01);
        }
      }
    }
    for (DyadColumn column :
        List.of(
            DyadColumn.HOSTILITY_5,
            DyadColumn.HOSTILITY_10,
            DyadColumn.HOSTILITY_20,
            DyadColumn.DISPUTES,
            DyadColumn.RIVALRY,
            DyadColumn.ALLIED,
            DyadColumn.SANCTIONS)) {
      made.all(column, 0).served(column, year, "made-up");
    }
    return made.served(DyadColumn.LAST_DISPUTE, year, "made-up")
        .all(DyadColumn.TRADE, 100)
        .served(DyadColumn.TRADE, year, "made-up");
  }

  static Reading read(String text) {
    return READER.read(PlainText.article(text, DATE), DATE);
  }

  static Panel panel(MadeUpYear year) {
    return MadeUpYear.panel(year);
  }

  static Checked check(MadeUpYear year, String text, Incident... incidents) {
    return new ArticleCheck(WORLD, panel(year), new Incidents(List.of(incidents)), Run.quiet(1, 1))
        .check(read(text));
  }

  static Verdict verdict(MadeUpYear year, String text, Incident... incidents) {
    return check(year, text, incidents).verdicts().getFirst();
  }

  static Outcome outcome(MadeUpYear year, String text, Incident... incidents) {
    return verdict(year, text, incidents).outcome();
  }

  static Incident clash(int one, int other, LocalDate day) {
    return new Incident(
        new Spell(day, day),
        new Incident.Side(List.of(one), 4, new TreeMap<>()),
        new Incident.Side(List.of(other), 4, new TreeMap<>()),
        Incident.Act.CLASH,
        null,
        false,
        "a fight",
        List.of("made up"),
        true);
  }
}
