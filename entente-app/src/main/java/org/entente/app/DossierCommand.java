package org.entente.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.entente.answer.dossier.DossierPage;
import org.entente.answer.file.SafeFile;
import org.entente.app.option.CoalitionOptions;
import org.entente.app.option.OutputOptions;
import org.entente.app.option.PathText;
import org.entente.app.option.WorldOptions;
import org.entente.dossier.Dossier;
import org.entente.run.UserProblem;
import org.entente.run.Visible;
import org.entente.sources.dossier.DossierFile;
import org.entente.sources.dossier.DossierYaml;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `entente dossier`: what an analyst keeps of a coalition.
@Command(
    name = "dossier",
    description = "Begins a dossier, or checks one and shows what is in it.",
    subcommands = {
      DossierCommand.New.class,
      DossierCommand.Check.class,
      DossierReviewCommand.class
    })
final class DossierCommand {

  /// `entente dossier new`.
  @Command(
      name = "new",
      description = "Writes the beginning of a dossier on a coalition, an entry of each kind.",
      footer = {"", "Examples:", "  entente dossier new ASEAN --to asean.yaml"})
  static final class New implements Callable<Integer> {
    @Mixin private CoalitionOptions coalition = new CoalitionOptions();

    @Option(
        names = "--to",
        paramLabel = "FILE",
        description = "The file to write, which must not exist; standard output without it.")
    private @Nullable String to;

    @Mixin private WorldOptions worldOptions = new WorldOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
      World world = worldOptions.load();
      String text = DossierFile.beginning(world.getCoalition(coalition.name()), world.states());
      if (to == null) {
        Objects.requireNonNull(spec).commandLine().getOut().print(Visible.text(text));
        Objects.requireNonNull(spec).commandLine().getOut().flush();
        return 0;
      }
      Path file = PathText.of(to);
      if (Files.exists(file)) {
        throw UserProblem.usage(
            file + " is there already", "Name another file; a dossier is never written over.");
      }
      SafeFile.write(file, path -> Files.writeString(path, text));
      Objects.requireNonNull(spec)
          .commandLine()
          .getErr()
          .println("wrote " + Visible.line(file.toString()));
      return 0;
    }
  }

  /// `entente dossier check`.
  @Command(
      name = "check",
      description =
          "Checks a dossier, and shows where its sources differ and what each entry rests on.",
      footer = {
        "",
        "Examples:",
        "  entente dossier check sco-2015",
        "  entente dossier check sco-2026",
        "  entente dossier check asean.yaml --html asean.html"
      })
  static final class Check implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A dossier in YAML, sco-2015, or sco-2026.")
    private String file = "";

    @Option(
        names = "--rewrite",
        description = "Show it as the program writes it, in place of the report.")
    private boolean rewrite;

    @Mixin private WorldOptions worldOptions = new WorldOptions();

    @Mixin private OutputOptions output = new OutputOptions();

    @Spec private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
      Dossier dossier = DossierFile.read(file, worldOptions.load());
      if (rewrite) {
        Objects.requireNonNull(spec)
            .commandLine()
            .getOut()
            .print(Visible.text(DossierYaml.write(dossier)));
        Objects.requireNonNull(spec).commandLine().getOut().flush();
        return 0;
      }
      output.write(DossierPage.of(dossier));
      return 0;
    }
  }
}
