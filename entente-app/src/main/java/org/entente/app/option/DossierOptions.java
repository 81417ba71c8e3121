package org.entente.app.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.answer.question.Question;
import org.entente.run.UserProblem;
import org.entente.sources.file.ModestText;
import org.entente.sources.file.Reason;
import org.entente.text.dossier.Rulings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The dossier that the claims of an article go into, and what an analyst decides of them.
public final class DossierOptions {
  @Option(
      names = "--dossier",
      paramLabel = "FILE",
      description =
          "Put the claims into this dossier (YAML) as drafts; what is in it stays as it stands. It"
              + " is begun if it is not there.")
  private @Nullable Path file;

  @Option(
      names = "--accept",
      paramLabel = "ID",
      split = ",",
      description = "Accept these claims of the dossier, or all drafts: all.")
  private List<String> accept = new ArrayList<>();

  @Option(
      names = "--reject",
      paramLabel = "ID",
      split = ",",
      description = "Reject these claims; they are kept, so that they are not proposed again.")
  private List<String> reject = new ArrayList<>();

  /// The file of the dossier; null if none was named.
  public @Nullable Path file() {
    return file;
  }

  /// The dossier as it stands, empty where it is to be begun; null if none was named.
  public Question.Read.@Nullable DossierText text() {
    Path path = file;
    if (path == null) {
      return null;
    }
    try {
      String text = Files.exists(path) ? ModestText.read(path) : "";
      return new Question.Read.DossierText(path.toString(), text);
    } catch (IOException e) {
      throw UserProblem.input(
          "cannot read " + path + " (" + Reason.of(e) + ")", "Is it a text file in UTF-8?");
    }
  }

  /// What is decided. Throws [UserProblem] where there is no dossier to decide in.
  public Rulings rulings() {
    Rulings rulings = new Rulings(accept, reject);
    if (file == null && !rulings.isEmpty()) {
      throw UserProblem.usage(
          "--accept and --reject decide in a dossier, and none is named",
          "Name it: --dossier FILE.");
    }
    return rulings;
  }
}
