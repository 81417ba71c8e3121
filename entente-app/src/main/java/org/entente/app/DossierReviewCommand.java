package org.entente.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.entente.answer.file.SafeFile;
import org.entente.app.option.PathText;
import org.entente.app.option.WorldOptions;
import org.entente.dossier.Claim;
import org.entente.dossier.Dossier;
import org.entente.run.UserProblem;
import org.entente.run.Visible;
import org.entente.sources.dossier.DossierEdit;
import org.entente.sources.dossier.DossierFile;
import org.entente.sources.file.ModestText;
import org.entente.sources.file.Reason;
import org.entente.text.dossier.Review;
import org.entente.world.NearMiss;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `entente dossier review`: the drafts of a dossier, one by one, in the terminal.
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    description =
        "Goes through the draft claims of a dossier: accept, reject, edit, skip, undo. The file is"
            + " written at the end; what is not a claim stays as it stands.",
    footer = {
      "",
      "Examples:",
      "  entente dossier review sco.yaml",
      "",
      "Answers: a accept, r reject, e edit, s skip, u undo, q stop and keep what is decided,",
      "x stop and keep nothing. An edit is FROM KIND TO, with - before the kind where it divides",
      "and + where it binds, such as KAZ -fear RUS."
    })
final class DossierReviewCommand implements Callable<Integer> {
  private static final String CHOICES =
      "[a]ccept [r]eject [e]dit [s]kip [u]ndo [q]uit e[x]it unsaved: ";

  @Parameters(paramLabel = "FILE", description = "A dossier in YAML.")
  private String file = "";

  @Mixin private WorldOptions worldOptions = new WorldOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    World world = worldOptions.load();
    Path path = PathText.of(file);
    String text = read(path);
    Dossier before = DossierFile.read(path.toString(), text, world);
    Review review = new Review(before);
    if (review.size() == 0) {
      out.println("No claim of the dossier is a draft.");
      return 0;
    }
    boolean keeps = decide(review, out);
    Dossier after = review.dossier();
    if (!keeps || after.equals(before)) {
      out.println("Nothing is changed.");
      return 0;
    }
    String edited = DossierEdit.of(text, before, after, world);
    SafeFile.write(path, p -> Files.writeString(p, edited));
    out.println("wrote " + Visible.line(path.toString()) + ": " + count(after));
    return 0;
  }

  private static String read(Path path) {
    try {
      return ModestText.read(path);
    } catch (IOException e) {
      throw UserProblem.input(
          "cannot read " + path + " (" + Reason.of(e) + ")",
          "Begin one: entente read page.html --dossier " + path + ".");
    }
  }

  /* Whether what is decided is to be kept; the end of the input keeps it. */
  private static boolean decide(Review review, PrintWriter out) {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try {
      while (review.current().isPresent()) {
        show(review, review.current().get(), out);
        String line = in.readLine();
        String answer = line == null ? "q" : line.strip().toLowerCase(Locale.ROOT);
        switch (answer) {
          case "a" -> review.accept();
          case "r" -> review.reject();
          case "s", "" -> review.skip();
          case "e" -> edit(review, in, out);
          case "u" -> {
            if (!review.undo()) {
              out.println("There is nothing to undo.");
            }
          }
          case "q" -> {
            return true;
          }
          case "x" -> {
            return false;
          }
          default -> out.println("(" + Visible.line(answer) + ") is no answer.");
        }
      }
      return true;
    } catch (IOException e) {
      throw UserProblem.input(
          "the answers cannot be read (" + Reason.of(e) + ")", "Run it in a terminal.");
    }
  }

  private static void show(Review review, Claim c, PrintWriter out) {
    out.println();
    out.println(
        String.format(
            Locale.ROOT,
            "%d of %d: %s %s%s %s (%s%s)",
            review.place(),
            review.size(),
            c.from(),
            c.sign() > 0 ? "+" : "-",
            c.kind(),
            c.to(),
            c.modality(),
            c.confidence() == null
                ? ""
                : String.format(Locale.ROOT, ", confidence %.2f", c.confidence())));
    out.println("  " + Visible.line(c.quote().sentence()));
    out.print(CHOICES);
    out.flush();
  }

  private static void edit(Review review, BufferedReader in, PrintWriter out) throws IOException {
    out.print("FROM KIND TO, such as KAZ -fear RUS: ");
    out.flush();
    String line = in.readLine();
    String[] words = line == null ? new String[0] : line.strip().split("\\s+", -1);
    if (words.length != 3) {
      out.println("That is not three words; the claim stays.");
      return;
    }
    String kind = words[1].replaceFirst("^[+-]", "");
    if (!Claim.KINDS.contains(kind)) {
      out.println(
          ("("
                  + Visible.line(kind)
                  + ") is no kind. "
                  + NearMiss.advice(kind, Claim.KINDS.stream().sorted().toList()))
              .strip());
      return;
    }
    int sign =
        words[1].startsWith("-")
            ? -1
            : words[1].startsWith("+") ? 1 : review.current().orElseThrow().sign();
    review.correct(words[0], kind, words[2], sign);
  }

  private static String count(Dossier dossier) {
    return String.format(
        Locale.ROOT,
        "%d accepted, %d corrected, %d rejected, %d drafts",
        with(dossier, Claim.Status.ACCEPTED),
        with(dossier, Claim.Status.CORRECTED),
        with(dossier, Claim.Status.REJECTED),
        with(dossier, Claim.Status.DRAFT));
  }

  private static long with(Dossier dossier, Claim.Status status) {
    return dossier.claims().stream().filter(c -> c.status() == status).count();
  }
}
