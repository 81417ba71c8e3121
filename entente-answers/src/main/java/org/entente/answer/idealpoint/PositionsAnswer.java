package org.entente.answer.idealpoint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.idealpoint.IdealPointFit;
import org.entente.panel.Issue;
import org.entente.panel.Yearbook;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;

/// Where states stand by their votes, as a page: from the yearbook, or from a fit.
///
/// @param world the names of states
/// @param store the file of the evidence store
/// @param view what is shown
/// @param area the name of an issue area, [IssueNames#ALL] for each of them, null for all votes
/// @param run seed, threads, progress and interruption
public record PositionsAnswer(
    World world, Path store, PositionsView view, @Nullable String area, Run run) {

  private boolean isByIssue() {
    return IssueNames.ALL.equalsIgnoreCase(area);
  }

  private @Nullable Issue issue() {
    return area == null || isByIssue() ? null : IssueNames.get(area);
  }

  /// The page from the yearbook, whose figure of a year rests on votes up to its end.
  public Page of(Yearbook yearbook) {
    if (view.needsVotes()) {
      throw UserProblem.usage(
          (view.rollCalls() ? "--roll-calls" : "--separate") + " needs the votes themselves",
          "Add --fit (votes of the evidence store) or --votes FILE.");
    }
    return shown(
        isByIssue()
            ? new IdealPointAreaPages(YearbookPositions.byIssue(yearbook, world), List.of())
            : new IdealPointPages(new YearbookPositions(yearbook, world, issue())));
  }

  /// The page from a fit of votes.
  public Page of(FitChoices choices) {
    if (isByIssue()) {
      return shown(areas(choices));
    }
    if (view.needsVotes()) {
      choices.requireNoBootstrap(view.rollCalls() ? "--roll-calls" : "--separate");
    }
    IdealPointFitting fitting = choices.votes(store, world, issue(), run);
    IdealPointFit fit = fitting.fit(run);
    IdealPointFitPages pages = new IdealPointFitPages(fitting, fit);
    Integer year = view.year();
    if (!view.separate().isEmpty()) {
      return pages.separating(
          fitting.keyOfName().apply(view.separate().getFirst()),
          fitting.keyOfName().apply(view.separate().getLast()),
          year == null ? fit.periods().getLast() : year,
          view.top());
    }
    if (view.rollCalls()) {
      return pages.rollCalls(year);
    }
    IdealPointSource source = choices.positions(fitting, fit, run);
    Page page = pages.withStatistics(shown(new IdealPointPages(source)));
    return source instanceof BootstrappedPositions bootstrapped
        ? page.section(
            Section.headed("Where do the intervals come from?").paragraph(bootstrapped.words()))
        : page;
  }

  private IdealPointAreaPages areas(FitChoices choices) {
    Map<Issue, IdealPointSource> areas = new LinkedHashMap<>();
    List<String> refused = new ArrayList<>();
    choices
        .votesByIssue(store, world)
        .forEach((issue, fitting) -> {
          run.checkInterrupted();
          try {
            areas.put(issue, choices.positions(fitting, fitting.fit(run), run));
          } catch (UserProblem e) {
            refused.add(issue.title() + ": " + e.getMessage());
          }
        });
    if (areas.isEmpty()) {
      throw UserProblem.outcome(
          "no issue area can be fitted", "Issue areas are coded to 2019; look at the dates.");
    }
    return new IdealPointAreaPages(areas, refused);
  }

  private Page shown(PositionPages pages) {
    SortedSet<Integer> periods = requirePositions(pages.periods());
    if (!view.pair().isEmpty()) {
      List<String> keys = twoKeys(view.pair().stream().map(pages::key).toList());
      return pages.pair(keys.getFirst(), keys.getLast(), view.from(), view.to() + 1);
    }
    return view.states().isEmpty()
        ? pages.period(period(periods))
        : pages.paths(
            view.states().stream().map(pages::key).distinct().toList(), view.from(), view.to() + 1);
  }

  private static List<String> twoKeys(List<String> keys) {
    if (keys.getFirst().equals(keys.getLast())) {
      throw UserProblem.usage("both names are the same state or actor", "Name two that differ.");
    }
    return keys;
  }

  private SortedSet<Integer> requirePositions(SortedSet<Integer> periods) {
    if (periods.isEmpty()) {
      throw UserProblem.input(
          area == null
              ? "this yearbook holds no ideal points"
              : "this yearbook holds no positions by issue area; an earlier version made it",
          "Build it again: entente yearbook build. Or fit the votes: --fit.");
    }
    return periods;
  }

  private int period(SortedSet<Integer> periods) {
    int period = view.year() == null ? periods.last() : view.year();
    if (!periods.contains(period)) {
      throw UserProblem.usage(
          "there are no positions in " + period,
          "They reach from "
              + periods.first()
              + " to "
              + periods.last()
              + (period < periods.first() || period > periods.last() ? "." : ", with gaps.")
              + (area == null ? "" : " Later roll calls are not coded by issue area."));
    }
    return period;
  }
}
