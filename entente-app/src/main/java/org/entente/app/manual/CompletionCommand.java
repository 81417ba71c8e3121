package org.entente.app.manual;

import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `entente completion`: a script that makes the Tab key complete commands and options.
@Command(
    name = "completion",
    description = "Prints a completion script for a shell.",
    footer = {
      "",
      "Examples:",
      "  source <(entente completion bash)",
      "  source <(entente completion zsh)",
      "  entente completion fish > ~/.config/fish/completions/entente.fish"
    })
public final class CompletionCommand implements Callable<Integer> {
  /// The shells.
  enum Shell {
    BASH,
    ZSH,
    FISH
  }

  @Parameters(paramLabel = "SHELL", description = "One of: ${COMPLETION-CANDIDATES}.")
  private Shell shell = Shell.BASH;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    CommandSpec root = Objects.requireNonNull(spec).root();
    String script =
        switch (shell) {
          case BASH, ZSH -> bash(root);
          case FISH -> new FishCompletion(root).text();
        };
    spec.commandLine().getOut().print(script);
    spec.commandLine().getOut().flush();
    return 0;
  }

  /* The library counts in the digits of the locale, which no shell takes for a name. */
  private static String bash(CommandSpec root) {
    Locale own = Locale.getDefault(Locale.Category.FORMAT);
    Locale.setDefault(Locale.Category.FORMAT, Locale.ROOT);
    try {
      return AutoComplete.bash(root.name(), root.commandLine());
    } finally {
      Locale.setDefault(Locale.Category.FORMAT, own);
    }
  }
}
