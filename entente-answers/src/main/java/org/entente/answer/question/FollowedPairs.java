package org.entente.answer.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.answer.archive.FollowPage;
import org.entente.answer.page.Page;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.text.archive.Archive;
import org.entente.text.archive.ArchiveQuery;
import org.entente.text.archive.ArchivedClaim;
import org.entente.world.Coalition;
import org.entente.world.State;

/// The page of a question for pairs of states in an archive.
record FollowedPairs(Desk desk, Question.Follow question, Run run) {
  /* Members of a coalition are many, and their pairs more: those without claims take no row. */
  Page page() {
    List<State> states = states();
    List<FollowPage.Pair> pairs = new ArrayList<>();
    for (int a = 0; a < states.size(); a++) {
      for (int b = a + 1; b < states.size(); b++) {
        pairs.add(new FollowPage.Pair(states.get(a), states.get(b)));
      }
    }
    List<ArchivedClaim> claims =
        new Archive(question.archive())
            .claims(
                new ArchiveQuery("", "", "", "", question.since(), question.until()),
                Integer.MAX_VALUE);
    return FollowPage.of(
        String.join(", ", question.names()) + " in " + question.archive(),
        pairs,
        claims,
        desk.yearbook(),
        question.rows(),
        run);
  }

  /* One name is a coalition, all that were ever members of it; more are states. */
  private List<State> states() {
    if (question.names().size() > 1) {
      return question.names().stream().map(desk.world()::getState).distinct().toList();
    }
    Optional<Coalition> coalition =
        question.names().stream().findFirst().flatMap(desk.world()::findCoalition);
    return coalition
        .map(c ->
            c.memberships().stream()
                .map(m -> m.state())
                .distinct()
                .flatMap(code -> desk.world().states().find(code).stream())
                .toList())
        .orElseThrow(() ->
            UserProblem.usage(
                "(" + String.join(", ", question.names()) + ") is no coalition",
                "Name a coalition, or two states or more."));
  }
}
