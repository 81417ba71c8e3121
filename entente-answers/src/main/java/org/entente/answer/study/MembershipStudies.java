package org.entente.answer.study;

import java.time.LocalDate;
import org.entente.answer.desk.Place;
import org.entente.membership.Body;
import org.entente.membership.Event;
import org.entente.membership.MembershipStudy;
import org.entente.membership.MembershipTrial;
import org.entente.membership.Population;
import org.entente.membership.Surroundings;
import org.entente.panel.Panel;
import org.entente.panel.Yearbook;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.sources.store.EvidenceStore;
import org.entente.world.World;

/// The studies of exit and accession, from the user's evidence store and the yearbook in use.
public final class MembershipStudies {
  private MembershipStudies() {}

  /// Fits and evaluates anew. Throws [UserProblem] if the store has no memberships of
  /// organisations.
  public static MembershipStudy of(Event event, World world, Yearbook yearbook, Run run) {
    Population organisations;
    try (EvidenceStore store = EvidenceStore.openToRead(Place.store(), world.states())) {
      if (store.find("cow-igo-memberships").isEmpty()) {
        throw UserProblem.input(
            "the evidence store has no memberships of organisations (cow-igo-memberships)",
            "Import the COW file: entente data import FILE.");
      }
      organisations = store.evidence().organisations();
    }
    return MembershipStudy.of(
        event, organisations, world.states(), year -> surroundings(yearbook, year), run);
  }

  /// What the models of a study say of the coalitions of the registry.
  public static MembershipTrial onRegistry(
      MembershipStudy study, World world, Yearbook yearbook, Run run) {
    return MembershipTrial.of(
        study.fits(),
        MembershipTrial.registry(
            world, MembershipStudy.FIRST - Body.BACK, yearbook.years().last() + 1),
        world.states(),
        year -> surroundings(yearbook, year),
        run);
  }

  private static Surroundings surroundings(Yearbook yearbook, int year) {
    return Surroundings.find(
            Panel.asOf(yearbook, LocalDate.of(year, 12, 31), Panel.YearRule.COMPLETED))
        .orElseThrow(() ->
            UserProblem.input(
                "the yearbook has no shared memberships up to " + year,
                "Use the bundled one, or import cow-igo-joint and build yours again."));
  }
}
