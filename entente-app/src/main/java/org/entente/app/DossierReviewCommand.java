package org.entente.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.entente.answer.file.SafeFile;
import org.entente.app.option.PathText;
import org.entente.app.option.WorldOptions;
import org.entente.dossier.Claim;
import org.entente.dossier.Dossier;
import org.entente.run.Phrase;
import org.entente.run.UserProblem;
import org.entente.run.Visible;
import org.entente.sources.dossier.DossierEdit;
import org.entente.sources.dossier.DossierFile;
import org.entente.sources.file.ModestText;
import org.entente.sources.file.Reason;
import org.entente.text.dossier.Review;
import org.entente.text.dossier.Rulings;
import org.entente.world.Coalition;
import org.entente.world.NearMiss;
import org.entente.world.State;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `entente dossier review`: the drafts of a dossier, one by one, in the terminal.
@Command(
    name = "review",
    description =
        "Goes through the draft claims of a dossier: accept, reject, edit, skip, undo. The file is"
            + " written at the end; what is not a claim stays as it stands.",
    footer = {
      "",
      "Examples:",
      "  entente dossier review sco.yaml",
      "  entente dossier review sco.yaml --accept ID --reject ID,ID",
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

  @Option(
      names = "--accept",
      split = ",",
      paramLabel = "ID",
      description = "Accept these claims without asking, or all drafts: all.")
  private List<String> accept = new ArrayList<>();

  @Option(
      names = "--reject",
      split = ",",
      paramLabel = "ID",
      description =
          "Reject these claims without asking; they are kept, so that they are not proposed again.")
  private List<String> reject = new ArrayList<>();

  @Mixin private WorldOptions worldOptions = new WorldOptions();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    World world = worldOptions.load();
    Path path = PathText.of(file);
    String text = read(path);
    Dossier before = DossierFile.read(path.toString(), text, world);
    Rulings rulings = new Rulings(accept, reject);
    if (!rulings.isEmpty()) {
      write(path, text, before, rulings.on(before), world, out);
      return 0;
    }
    Review review = new Review(before);
    if (review.size() == 0) {
      out.println("No claim of the dossier is a draft.");
      return 0;
    }
    boolean keeps = decide(review, world, out);
    write(path, text, before, keeps ? review.dossier() : before, world, out);
    return 0;
  }

  private static void write(
      Path path, String text, Dossier before, Dossier after, World world, PrintWriter out) {
    if (after.equals(before)) {
      out.println("Nothing is changed.");
      return;
    }
    String edited = DossierEdit.of(text, before, after, world);
    SafeFile.write(path, p -> Files.writeString(p, edited));
    out.println("wrote " + Visible.line(path.toString()) + ": " + count(after));
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
  private static boolean decide(Review review, World world, PrintWriter out) {
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
          case "e" -> edit(review, world, in, out);
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
        Phrase.of(
            "%d of %d: %s %s%s %s (%s%s)",
            review.place(),
            review.size(),
            c.from(),
            c.sign() > 0 ? "+" : "-",
            c.kind(),
            c.to(),
            c.modality(),
            c.confidence() == null ? "" : Phrase.of(", confidence %.2f", c.confidence())));
    out.println("  " + Visible.line(c.quote().sentence()));
    if (!c.quote().words().isEmpty()) {
      out.println("  by its words: " + Visible.line(c.quote().words()));
    }
    out.print(CHOICES);
    out.flush();
  }

  private static void edit(Review review, World world, BufferedReader in, PrintWriter out)
      throws IOException {
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
    for (String actor : List.of(words[0], words[2])) {
      if (!isKnown(actor, review, world)) {
        out.println(
            ("("
                    + Visible.line(actor)
                    + ") is the code of no state or coalition; the claim stays. "
                    + NearMiss.advice(actor, codes(world)))
                .strip());
        return;
      }
    }
    int sign =
        words[1].startsWith("-")
            ? -1
            : words[1].startsWith("+") ? 1 : review.current().orElseThrow().sign();
    review.correct(words[0], kind, words[2], sign);
  }

  /* By its code, or as another claim of the dossier names it: WEST, UN. */
  private static boolean isKnown(String code, Review review, World world) {
    return codes(world).contains(code)
        || review.dossier().claims().stream()
            .anyMatch(c -> c.from().equals(code) || c.to().equals(code));
  }

  private static List<String> codes(World world) {
    return Stream.concat(
            world.states().list().stream().map(State::shortCode),
            world.coalitions().stream().map(Coalition::id))
        .distinct()
        .sorted()
        .toList();
  }

  private static String count(Dossier dossier) {
    return Phrase.of(
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
