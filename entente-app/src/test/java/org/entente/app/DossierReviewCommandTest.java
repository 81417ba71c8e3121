package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.dossier.Claim;
import org.entente.dossier.Dossier;
import org.entente.sources.dossier.DossierFile;
import org.entente.sources.world.WorldFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `entente dossier review` with answers typed beforehand; what is expected follows from them.
class DossierReviewCommandTest {
  private static final String TEXT =
      """
      # my own notes stay
      title: Made up
      as-of: 2015-07-10
      sources:
      - id: page
        title: A page
        read: true
      claims:
      """
          + claim("one", "KAZ", "fear", "RUS")
          + claim("two", "IND", "rivalry", "PAK")
          + claim("three", "CHN", "exploit", "RUS");

  @TempDir private Path folder;

  private static String claim(String id, String from, String kind, String to) {
    return """
    - id: %ID
      from: %FROM
      to: %TO
      kind: %KIND # by hand
      sign: -1
      strength: 0.5
      mutual: false
      modality: asserted
      source: page
      sentence: A sentence.
      confidence: 0.8
      status: draft
    """
        .replace("%ID", id)
        .replace("%FROM", from)
        .replace("%TO", to)
        .replace("%KIND", kind);
  }

  private String review(String answers, String... options) throws IOException {
    Path file = folder.resolve("d.yaml");
    Files.writeString(file, TEXT);
    InputStream before = System.in;
    StringWriter out = new StringWriter();
    try {
      System.setIn(new ByteArrayInputStream(answers.getBytes(StandardCharsets.UTF_8)));
      List<String> all = new ArrayList<>(List.of("dossier", "review", file.toString()));
      all.addAll(List.of(options));
      String[] arguments = all.toArray(String[]::new);
      int code =
          Main.commandLineFor(arguments).setOut(new PrintWriter(out, true)).execute(arguments);
      assertThat(code).isZero();
    } finally {
      System.setIn(before);
    }
    return Files.readString(file);
  }

  private static Dossier dossier(String text) {
    return DossierFile.read("d.yaml", text, WorldFiles.load(List.of()));
  }

  @Test
  void eachAnswer_isWrittenIntoItsClaim_andNothingElseMoves() throws IOException {
    String text = review("a\nr\ne\nRUS +depends CHN\n");

    assertThat(text.lines().toList())
        .hasSameSizeAs(TEXT.lines().toList())
        .contains("# my own notes stay", "  kind: depends # by hand");
    List<Claim> claims = dossier(text).claims();
    assertThat(claims)
        .extracting(Claim::status)
        .containsExactly(Claim.Status.ACCEPTED, Claim.Status.REJECTED, Claim.Status.CORRECTED);
    assertThat(claims.getLast().from() + claims.getLast().sign() + claims.getLast().to())
        .isEqualTo("RUS1CHN");
  }

  @Test
  void undo_takesTheLastStepBack_andTheEndOfTheInputKeepsTheRest() throws IOException {
    List<Claim> claims = dossier(review("r\nu\na\n")).claims();
    assertThat(claims)
        .extracting(Claim::status)
        .containsExactly(Claim.Status.ACCEPTED, Claim.Status.DRAFT, Claim.Status.DRAFT);
  }

  @Test
  void x_keepsNothing_andWrongAnswersChangeNothing() throws IOException {
    assertThat(review("a\nx\n")).isEqualTo(TEXT);
    assertThat(review("maybe\ne\nKAZ fears RUS\ne\nKAZ\nu\n")).isEqualTo(TEXT);
  }

  @Test
  void anActorThatNobodyKnows_leavesTheClaimAsItIs() throws IOException {
    assertThat(review("e\nFOO -fear RUS\nx\n")).isEqualTo(TEXT);
    assertThat(dossier(review("e\nSCO -fear RUS\nq\n")).claims().getFirst().from())
        .isEqualTo("SCO");
  }

  @Test
  void rulingsByOption_areWrittenWithoutAsking() throws IOException {
    List<Claim> claims = dossier(review("", "--accept", "all", "--reject", "two")).claims();
    assertThat(claims)
        .extracting(Claim::status)
        .containsExactly(Claim.Status.ACCEPTED, Claim.Status.REJECTED, Claim.Status.ACCEPTED);
  }
}
