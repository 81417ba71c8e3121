package org.entente.answer.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.answer.reading.CheckPage;
import org.entente.answer.reading.ClaimReview;
import org.entente.answer.reading.DraftPage;
import org.entente.answer.reading.ReadingPage;
import org.entente.run.Run;
import org.entente.sources.incidents.IncidentFiles;
import org.entente.text.check.ArticleCheck;
import org.entente.text.check.Checked;
import org.entente.text.check.DraftCheck;
import org.entente.text.claim.Reading;

/// The answers to questions for how an article stands to the figures of a date.
record HeldArticle(Desk desk, Run run) {

  /// Whether its claims are borne out.
  Answer check(Question.Check q) {
    LocalDate asOf = q.moment().asOf();
    ArticleCheck check =
        new ArticleCheck(desk.world(), desk.panel(q.moment()), IncidentFiles.load(List.of()), run);
    Checked checked = check.check(q.extractor().read(q.article(), asOf, desk.world()));
    return Answer.of(CheckPage.of(checked, asOf, desk.yearbook()))
        .data(command -> ClaimReview.data(checked, asOf, desk.world()));
  }

  /// Which figures would bear out what it says.
  Answer draft(Question.Draft q) {
    LocalDate asOf = q.moment().asOf();
    DraftCheck check =
        new DraftCheck(
            desk.world(),
            desk.panel(q.moment()),
            IncidentFiles.load(List.of()),
            desk.definitions().choose(Map.of()),
            run);
    Reading reading = q.extractor().read(q.draft(), asOf, desk.world());
    return Answer.of(
        DraftPage.of(
            ReadingPage.heading(q.draft()), check.supports(reading), asOf, desk.yearbook()));
  }
}
