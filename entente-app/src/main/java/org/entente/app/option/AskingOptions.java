package org.entente.app.option;

import org.entente.answer.question.Desk;
import org.entente.answer.question.Question;
import org.entente.panel.Yearbook;
import org.entente.run.Run;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The options of every command that puts a question to the desk: the registry, and where the
/// answer goes.
public final class AskingOptions {
  @Mixin private WorldOptions worldOptions = new WorldOptions();

  @Mixin private OutputOptions output = new OutputOptions();

  private @Nullable World world;

  /* Else it would be these options that the output takes for the command. */
  @Spec(Spec.Target.MIXEE)
  void command(CommandSpec command) {
    output.command(command);
  }

  /// The registry in use, read once.
  public World world() {
    if (world == null) {
      world = worldOptions.load();
    }
    return world;
  }

  /// Where the answer goes, and how.
  public OutputOptions output() {
    return output;
  }

  /// The desk, with the registry in use and a yearbook.
  public Desk desk(Yearbook yearbook) {
    return new Desk(world(), yearbook);
  }

  /// Shows the answer to a question; 0, the code of success.
  public int show(Question question, Yearbook yearbook, Run run) {
    output.write(desk(yearbook).answer(question, run));
    return 0;
  }

  /// The same for a question of one date.
  public int show(Question question, AsOfOptions asOf) {
    return show(question, asOf.yearbook(), asOf.run());
  }
}
