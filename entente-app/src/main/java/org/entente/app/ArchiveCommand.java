package org.entente.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.entente.answer.question.Desk;
import org.entente.answer.question.Question;
import org.entente.app.option.AsOf;
import org.entente.app.option.FirstDay;
import org.entente.app.option.OutputOptions;
import org.entente.app.option.Today;
import org.entente.app.option.WorldOptions;
import org.entente.app.option.YearbookOptions;
import org.entente.app.terminal.TerminalProgress;
import org.entente.run.Phrase;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.run.Visible;
import org.entente.text.archive.Adding;
import org.entente.text.archive.ArchiveQuery;
import org.entente.text.archive.PageFiles;
import org.entente.text.claim.ClaimKind;
import org.entente.world.NearMiss;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `entente archive`: pages and their claims, kept in an index.
@Command(
    name = "archive",
    description = "Keeps pages in an index: adds and searches them, follows pairs through time.",
    subcommands = {
      ArchiveCommand.Add.class,
      ArchiveCommand.Search.class,
      ArchiveCommand.Follow.class
    })
final class ArchiveCommand {
  private static final String FOLDER = "The folder of the archive.";
  private static final int ROWS = 20;
  private static final int MOST = 100_000;

  /* The days that are asked about. */
  static final class Days {
    @Option(
        names = "--since",
        paramLabel = "DATE",
        converter = FirstDay.class,
        description = "The first day: 2014-03-02, or the first of 2014-03 or 2014.")
    private @Nullable LocalDate since;

    @Option(
        names = "--until",
        paramLabel = "DATE",
        converter = AsOf.class,
        description = "The last day: 2014-03-02, or the last of 2014-03 or 2014.")
    private @Nullable LocalDate until;
  }

  /// `entente archive add`.
  @Command(
      name = "add",
      description =
          "Reads pages and puts them with their claims into an archive, all of them or none; pages"
              + " that are there already are passed over, near-duplicates are linked.",
      footer = {
        "",
        "Examples:",
        "  entente archive add press pages/",
        "  entente archive add press articles.jsonl",
        "",
        "Rows of JSON lines have text and, where known, date (YYYY-MM-DD) and title."
      })
  static final class Add implements Callable<Integer> {
    private static final int SHOWN = 5;

    @Parameters(index = "0", paramLabel = "ARCHIVE", description = FOLDER)
    private Path folder = Path.of("");

    @Parameters(
        index = "1..*",
        arity = "1..*",
        paramLabel = "PATH",
        description = "Pages (.html, .htm, .txt), folders of them, or .jsonl, .jsonl.gz.")
    private List<Path> paths = new ArrayList<>();

    @Option(
        names = "--as-of",
        paramLabel = "DATE",
        converter = AsOf.class,
        description = "As of when names in pages without a date are understood; default: today.")
    private @Nullable LocalDate asOf;

    @Mixin private WorldOptions worldOptions = new WorldOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
      var line = Objects.requireNonNull(spec).commandLine();
      Run run = TerminalProgress.run(line.getErr(), Run.DEFAULT_SEED);
      LocalDate otherwise = asOf == null ? Today.date() : asOf;
      Adding.Outcome done =
          Adding.add(folder, PageFiles.of(paths), worldOptions.load(), otherwise, run);
      line.getOut()
          .println(
              Phrase.of(
                  "Pages added: %,d, with claims: %,d; nearly repeating another: %,d; there already:"
                      + " %,d.",
                  done.added(), done.claims(), done.repeats(), done.known()));
      List<String> unread = done.unread();
      unread.stream()
          .limit(SHOWN)
          .forEach(u -> line.getErr().println("not read: " + Visible.line(u)));
      if (unread.size() > SHOWN) {
        line.getErr().println("not read: " + (unread.size() - SHOWN) + " more");
      }
      return done.added() + done.known() > 0 ? 0 : 3;
    }
  }

  /// `entente archive search`.
  @Command(
      name = "search",
      description = "Searches an archive for pages, or for claims, by words and by who does what.",
      footer = {
        "",
        "Examples:",
        "  entente archive search press border clash",
        "  entente archive search press --claims --source RUS --target UKR --kind assault",
        "  entente archive search press gas --claims --since 2014-01-01 --csv claims.csv"
      })
  static final class Search implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ARCHIVE", description = FOLDER)
    private Path folder = Path.of("");

    @Parameters(
        index = "1..*",
        paramLabel = "WORD",
        description = "Words, in any form of theirs; all must be there.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--claims", description = "Search for claims, by the words of their sentence.")
    private boolean claims;

    @Option(names = "--source", paramLabel = "STATE", description = "Who acts; with --claims.")
    private String source = "";

    @Option(names = "--target", paramLabel = "STATE", description = "Whom; with --claims.")
    private String target = "";

    @Option(names = "--kind", paramLabel = "KIND", description = "What, such as assault or fear.")
    private String kind = "";

    @Mixin private Days days = new Days();

    @Option(
        names = "--rows",
        paramLabel = "N",
        description = "Rows shown at most, 0 for all; exports hold all. Default: ${DEFAULT-VALUE}.")
    private int rows = ROWS;

    @Mixin private WorldOptions worldOptions = new WorldOptions();

    @Mixin private YearbookOptions yearbook = new YearbookOptions();

    @Mixin private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
      World world = worldOptions.load();
      ArchiveQuery query =
          new ArchiveQuery(
              String.join(" ", words),
              code(source, world),
              code(target, world),
              kind(kind),
              days.since,
              days.until);
      Question question = new Question.Search(folder, query, claims, rows, MOST);
      output.write(new Desk(world, yearbook.open()).answer(question, Run.quiet()));
      return 0;
    }

    /* A body or group has no code of a state; it is named as archives have it. */
    private static String code(String name, World world) {
      return name.isEmpty()
          ? ""
          : world
              .findState(name)
              .map(s -> s.shortCode())
              .or(() -> world.findCoalition(name).map(c -> c.id()))
              .orElse(name);
    }

    private static String kind(String kind) {
      if (kind.isEmpty() || ClaimKind.find(kind).isPresent()) {
        return kind.toLowerCase(Locale.ROOT);
      }
      List<String> words = List.of(ClaimKind.values()).stream().map(ClaimKind::word).toList();
      throw UserProblem.usage(
          "--kind (" + kind + ") is no kind of claim",
          (NearMiss.advice(kind, words) + " Kinds: " + String.join(", ", words) + ".").strip());
    }
  }

  /// `entente archive follow`.
  @Command(
      name = "follow",
      description =
          "Follows states, or the members of a coalition, through time: claims by month and kind"
              + " with their sentences, and by year beside the record of disputes.",
      footer = {
        "",
        "Examples:",
        "  entente archive follow press Russia Ukraine",
        "  entente archive follow press SCO --since 2014-01-01 --csv months.csv"
      })
  static final class Follow implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ARCHIVE", description = FOLDER)
    private Path folder = Path.of("");

    @Parameters(
        index = "1..*",
        arity = "1..*",
        paramLabel = "NAME",
        description = "A coalition, or two states or more.")
    private List<String> names = new ArrayList<>();

    @Mixin private Days days = new Days();

    @Option(
        names = "--rows",
        paramLabel = "N",
        description = "Months shown at most, 0 for all. Default: ${DEFAULT-VALUE}.")
    private int rows = ROWS;

    @Mixin private YearbookOptions yearbook = new YearbookOptions();

    @Mixin private WorldOptions worldOptions = new WorldOptions();

    @Mixin private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() {
      Question question = new Question.Follow(folder, names, days.since, days.until, rows);
      output.write(new Desk(worldOptions.load(), yearbook.open()).answer(question, Run.quiet()));
      return 0;
    }
  }
}
