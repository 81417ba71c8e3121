package org.entente.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.entente.answer.desk.Place;
import org.entente.app.option.SeedOptions;
import org.entente.run.Phrase;
import org.entente.run.Visible;
import org.entente.sources.store.EvidenceStore;
import org.entente.sources.world.WorldFiles;
import org.entente.sources.yearbook.YearbookBuilder;
import org.entente.sources.yearbook.YearbookWriter;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `entente yearbook`: the derived figures of every year.
@Command(
    name = "yearbook",
    description = "Makes the yearbook of derived figures from the evidence store.",
    subcommands = YearbookCommand.Build.class)
final class YearbookCommand {
  /// `entente yearbook build`.
  @Command(
      name = "build",
      description = "Builds the yearbook from the imported datasets.",
      footer = {"", "Example:", "  entente yearbook build"})
  static final class Build implements Callable<Integer> {
    @Option(
        names = "--to",
        paramLabel = "DIR",
        description = "The folder to write; default: your own yearbook, used from then on.")
    private @Nullable Path to;

    @Mixin private SeedOptions seed = new SeedOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
      PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
      PrintWriter err = spec.commandLine().getErr();
      World world = WorldFiles.load(List.of());
      Path target = to == null ? Place.yearbook() : to;
      try (EvidenceStore store = EvidenceStore.openToRead(Place.store(), world.states())) {
        YearbookBuilder builder = new YearbookBuilder(store, world.states());
        YearbookWriter.write(
            builder,
            target.toAbsolutePath(),
            "entente yearbook build --seed " + seed.seed(),
            seed.run(err));
        out.println(
            Phrase.of(
                "Yearbook of %d to %d written to %s",
                YearbookBuilder.FIRST_YEAR, builder.lastYear(), Visible.line(target.toString())));
      }
      return 0;
    }
  }
}
