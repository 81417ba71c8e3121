package org.entente.web;

import java.time.LocalDate;
import java.util.List;
import org.entente.answer.question.Desk;
import org.entente.run.Run;
import org.entente.sources.world.WorldFiles;
import org.entente.sources.yearbook.YearbookFolder;
import org.entente.web.door.Door;

/// The door to the bundled yearbook, as tests open it: the day is that of the summit of Ufa.
public final class Doors {
  /// The day on which everything is asked.
  public static final LocalDate UFA = LocalDate.of(2015, 7, 10);

  private static final Door BUNDLED =
      new Door(
          new Desk(WorldFiles.load(List.of()), YearbookFolder.bundled()), () -> UFA, Run.quiet());

  private Doors() {}

  /// The one door of all tests.
  public static Door bundled() {
    return BUNDLED;
  }
}
