package org.entente.answer.assessment;

import java.util.List;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Source;
import org.entente.coalition.Assessment;
import org.entente.world.States;

/// An assessment as a page that fits a screen.
public final class AssessmentPage {
  private AssessmentPage() {}

  /// The page.
  ///
  /// @param plainly each part in one plain sentence
  public static Page of(Assessment assessment, List<String> plainly, States states) {
    Names names = new Names(states);
    AssessmentSections sections = new AssessmentSections(assessment, names);
    Page page =
        Page.titled(assessment.title())
            .finding(names.resolve(assessment.finding().sentence()))
            .section(new PartsAtAGlance(assessment, names).section())
            .section(new Section("In plain words", plainly, List.of(), List.of()))
            .section(sections.weakest())
            .section(sections.faultLine());
    for (Section section : new Leanings(assessment, names).sections()) {
      page = page.section(section);
    }
    return page.section(VotingPowerTable.section(assessment.decision(), names))
        .section(sections.coverage())
        .sources(assessment.datasets().stream().map(Source::of).toList());
  }
}
