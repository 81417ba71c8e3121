package org.entente.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.app.data.DataCommand;
import org.entente.app.door.McpCommand;
import org.entente.app.door.ServeCommand;
import org.entente.app.forecast.ForecastCommand;
import org.entente.app.forecast.GradeCommand;
import org.entente.app.forecast.StudyCommand;
import org.entente.app.manual.CompletionCommand;
import org.entente.app.manual.ManualCommand;
import org.entente.app.surety.CoverageCommand;
import org.entente.app.surety.HypothesesCommand;
import org.entente.app.surety.ProbeCommand;
import org.entente.app.surety.SensitivityCommand;
import org.entente.sources.yearbook.YearbookFolder;
import org.entente.web.server.LocalServer;

/// A command of the program. [#ALL] is the one list of them, in the order of the help.
///
/// @param type the annotated class of the command
/// @param traits what the start of the program must know of it
/// @param rehearsed command lines of an ordinary day, from which the start-up cache is made; `%s`
///   stands for a file that is made and removed
record KnownCommand(Class<?> type, Set<Trait> traits, List<String> rehearsed) {
  /// What the start of the program must know of a command.
  enum Trait {
    /// It reads the yearbook, which is opened while the command line is read.
    ON_YEARBOOK(YearbookFolder::prepare),
    /// It serves, with a library that is made ready while the command line is read.
    SERVING(LocalServer::prepare),
    /// It describes all other commands.
    ABOUT_ALL(() -> {});

    private final Runnable preparation;

    Trait(Runnable preparation) {
      this.preparation = preparation;
    }
  }

  private static final Pattern CAPITAL_WITHIN = Pattern.compile("(?<=.)(?=\\p{Lu})");

  static final List<KnownCommand> ALL =
      List.of(
          onYearbook(
              AssessCommand.class,
              "assess SCO --as-of 2015-07-10",
              "assess SCO --as-of 2015-07-10 --html %s",
              "assess NATO --as-of 2014 --json -"),
          onYearbook(FaultLinesCommand.class, "fault-lines SCO --as-of 2015"),
          plain(BalanceCommand.class),
          plain(LandscapeCommand.class),
          onYearbook(
              ExplainCommand.class,
              "explain SCO --as-of 2015-07-10 interests",
              "explain SCO --as-of 2015-07-10 trust --pair CHN,RUS"),
          onYearbook(CompareCommand.class, "compare NATO SCO CSTO EU --as-of 2014"),
          onYearbook(WhatIfCommand.class, "what-if SCO --as-of 2015-07-10 --join IND,PAK"),
          onYearbook(SensitivityCommand.class, "sensitivity SCO --as-of 2015-07-10"),
          onYearbook(HypothesesCommand.class, "hypotheses SCO --as-of 2015-07-10"),
          onYearbook(EnlargeCommand.class, "enlarge SCO --candidates IND,PAK --as-of 2015-07-10"),
          onYearbook(BargainCommand.class, "bargain sco-2015 --issue india-and-pakistan"),
          onYearbook(ShockCommand.class, "shock --state RUS --gdp -3.7% --coalition SCO"),
          onYearbook(PowerCommand.class, "power EU --as-of 2015"),
          onYearbook(BuildCommand.class, "build EU --block --as-of 2015"),
          onYearbook(RankCommand.class, "rank --as-of 2014"),
          onYearbook(TrendCommand.class, "trend SCO --from 2011 --to 2014"),
          onYearbook(ExportCommand.class, "export dyads --states RUS,CHN --from 2014 --to 2014"),
          onYearbook(CheckCommand.class, "check %s --as-of 2015-07-10"),
          plain(ReadCommand.class, "read %s --as-of 2015-07-10"),
          plain(ProbeCommand.class),
          plain(ArchiveCommand.class),
          plain(ListCommand.class, "list coalitions"),
          onYearbook(CoverageCommand.class, "coverage NATO --as-of 2014"),
          onYearbook(ShowCommand.class, "show SCO", "show pair India Pakistan"),
          plain(DossierCommand.class, "dossier check sco-2015"),
          plain(DataCommand.class),
          plain(YearbookCommand.class),
          plain(ForecastCommand.class),
          plain(GradeCommand.class),
          plain(StudyCommand.class),
          plain(IdealPointsCommand.class, "ideal-points --year 2014"),
          onYearbook(WatchCommand.class),
          new KnownCommand(ServeCommand.class, Set.of(Trait.SERVING), List.of("serve --help")),
          onYearbook(McpCommand.class),
          aboutAll(CompletionCommand.class),
          aboutAll(ManualCommand.class));

  private static KnownCommand onYearbook(Class<?> type, String... rehearsed) {
    return new KnownCommand(type, Set.of(Trait.ON_YEARBOOK), List.of(rehearsed));
  }

  private static KnownCommand plain(Class<?> type, String... rehearsed) {
    return new KnownCommand(type, Set.of(), List.of(rehearsed));
  }

  private static KnownCommand aboutAll(Class<?> type) {
    return new KnownCommand(type, Set.of(Trait.ABOUT_ALL), List.of());
  }

  /// The command of a name, if there is one.
  static Optional<KnownCommand> find(String name) {
    return ALL.stream().filter(c -> c.name().equals(name)).findFirst();
  }

  /// The word that calls it, `fault-lines` of `FaultLinesCommand`: that of its annotation, which
  /// takes longer to read.
  String name() {
    String words = type.getSimpleName().replaceFirst("Command$", "");
    return CAPITAL_WITHIN.matcher(words).replaceAll("-").toLowerCase(Locale.ROOT);
  }

  /// Begins what it needs, on threads of their own.
  void prepare() {
    traits.forEach(trait -> trait.preparation.run());
  }

  boolean is(Trait trait) {
    return traits.contains(trait);
  }
}
