package org.entente.sources.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.dossier.Claim;
import org.entente.dossier.Dossier;
import org.entente.dossier.Reference;
import org.entente.sources.world.WorldFiles;
import org.entente.world.World;
import org.junit.jupiter.api.Test;

/// A dossier's text under the changes that reading an article makes: what is expected is what an
/// analyst wrote, line by line.
class DossierEditTest {
  private static final World WORLD = WorldFiles.load(List.of());
  private static final String TEXT =
      """
      # my notes, by hand
      title: Notes
      sources:
        - {id: old, title: An old article, read: true}   # seen twice
      claims:
        - id: first
          from: KAZ
          to: RUS
          kind: fear
          sign: -1
          strength: 0.5
          source: old
          sentence: Kazakhstan fears Russia.
          status: draft   # ask Aigul
      # the end
      """;

  private static Claim claim(String id, String source) {
    return new Claim(
        id,
        "TJK",
        "RUS",
        "depends",
        1,
        .8,
        false,
        "asserted",
        "",
        "",
        "remittances",
        new Claim.Passage(source, "Tajikistan depends: \"on\" Russia.", "depends on", 0, 5),
        .8,
        Claim.Status.DRAFT,
        "");
  }

  @Test
  void newEntries_goBehindTheOthers_andNoLineIsLost() {
    Dossier before = DossierFile.read("notes", TEXT, WORLD);
    List<Reference> sources = new ArrayList<>(before.sources());
    sources.add(new Reference("new", "A new one: here", "", "2015-07-14", "", true));
    List<Claim> claims = new ArrayList<>(before.claims());
    claims.add(claim("second", "new"));
    Dossier after = before.reading(sources, claims);

    String edited = DossierEdit.of(TEXT, before, after, WORLD);

    assertThat(DossierFile.read("notes", edited, WORLD)).isEqualTo(after);
    assertThat(edited.lines()).containsAll(TEXT.lines().toList());
    assertThat(edited).endsWith("# the end\n");
  }

  @Test
  void decision_changesOneWord() {
    Dossier before = DossierFile.read("notes", TEXT, WORLD);
    Claim c = before.claims().getFirst();
    Claim accepted =
        new Claim(
            c.id(),
            c.from(),
            c.to(),
            c.kind(),
            c.sign(),
            c.strength(),
            c.mutual(),
            c.modality(),
            c.speaker(),
            c.time(),
            c.detail(),
            c.quote(),
            c.confidence(),
            Claim.Status.ACCEPTED,
            c.note());
    Dossier after = before.reading(before.sources(), List.of(accepted));

    assertThat(DossierEdit.of(TEXT, before, after, WORLD))
        .isEqualTo(TEXT.replace("status: draft", "status: accepted"));
  }

  /* A list in one line cannot take a line: then the whole is written, and nothing but comments is
  lost. */
  @Test
  void otherLayout_isWrittenAnew() {
    String text = "title: Notes\nsources: [{id: old, title: An old article, read: true}]\n";
    Dossier before = DossierFile.read("notes", text, WORLD);
    Dossier after = before.reading(before.sources(), List.of(claim("second", "old")));
    List<Reference> sources = new ArrayList<>(before.sources());
    sources.add(new Reference("new", "A new one", "", "", "", true));

    assertThat(DossierFile.read("n", DossierEdit.of(text, before, after, WORLD), WORLD))
        .isEqualTo(after);
    Dossier both = after.reading(sources, after.claims());
    assertThat(DossierFile.read("n", DossierEdit.of(text, before, both, WORLD), WORLD))
        .isEqualTo(both);
  }

  @Test
  void nothingNew_changesNothing() {
    Dossier before = DossierFile.read("notes", TEXT, WORLD);
    assertThat(DossierEdit.of(TEXT, before, before, WORLD)).isEqualTo(TEXT);
  }
}
