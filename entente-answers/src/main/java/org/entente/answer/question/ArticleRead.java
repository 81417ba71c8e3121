package org.entente.answer.question;

import java.util.List;
import org.entente.answer.page.Page;
import org.entente.answer.reading.DossierSection;
import org.entente.answer.reading.ReadingData;
import org.entente.answer.reading.ReadingPage;
import org.entente.dossier.Dossier;
import org.entente.sources.dossier.DossierEdit;
import org.entente.sources.dossier.DossierFile;
import org.entente.sources.dossier.DossierYaml;
import org.entente.text.claim.CoalitionPicture;
import org.entente.text.claim.Reading;
import org.entente.text.dossier.Proposals;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;

/// The answer to what an article says, with the dossier that its claims go into where there is one.
record ArticleRead(World world, Question.Read question, Reading reading) {

  Answer answer() {
    Page page = ReadingPage.of(reading, question.asOf(), world);
    Question.Read.DossierText file = question.dossier();
    return file == null ? Answer.of(page) : withDossier(page, file);
  }

  private Answer withDossier(Page page, Question.Read.DossierText file) {
    boolean begun = file.text().isBlank();
    Dossier before = begun ? begin() : DossierFile.read(file.name(), file.text(), world);
    Proposals.Merged merged = Proposals.merge(before, reading);
    Dossier after = question.rulings().on(merged.dossier());
    String text =
        begun ? DossierYaml.write(after) : DossierEdit.of(file.text(), before, after, world);
    return Answer.of(page.section(DossierSection.of(merged, after)))
        .data(command -> ReadingData.of(text));
  }

  private Dossier begin() {
    @Nullable CoalitionPicture picture = reading.coalition();
    return new Dossier(
        ReadingPage.heading(reading.article()),
        picture == null ? "" : picture.coalition().code(),
        question.asOf(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
