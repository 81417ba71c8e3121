package org.entente.answer.idealpoint;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.panel.Issue;
import org.entente.run.UserProblem;
import org.entente.world.NearMiss;

/// The names under which a user asks for an issue area.
public final class IssueNames {
  /// The word for all areas.
  public static final String ALL = "all";

  private static final int SHORTEST_PART = 4;

  private IssueNames() {}

  /// The area with a code or title, or the only one whose title contains the name (four letters or
  /// more). Throws [UserProblem] if there is none.
  public static Issue get(String name) {
    String folded = NearMiss.fold(name);
    return Arrays.stream(Issue.values())
        .filter(i -> i.code().equals(folded) || NearMiss.fold(i.title()).equals(folded))
        .findFirst()
        .orElseGet(() -> ofPart(name, folded));
  }

  private static Issue ofPart(String name, String folded) {
    List<Issue> having =
        Arrays.stream(Issue.values())
            .filter(i -> folded.length() >= SHORTEST_PART)
            .filter(i -> NearMiss.fold(i.title()).contains(folded))
            .toList();
    if (having.size() == 1) {
      return having.getFirst();
    }
    List<String> known =
        Arrays.stream(Issue.values())
            .flatMap(i -> Stream.concat(Stream.of(i.code(), i.title()), words(i)))
            .toList();
    throw UserProblem.usage(
        "no issue area \"" + name + "\"",
        (NearMiss.advice(name, known)
                + " The areas are "
                + Arrays.stream(Issue.values())
                    .map(i -> i.code() + " (" + i.title() + ")")
                    .collect(Collectors.joining(", "))
                + ", or all.")
            .strip());
  }

  private static Stream<String> words(Issue issue) {
    return Stream.of(issue.title().split(" ")).filter(w -> w.length() >= SHORTEST_PART);
  }
}
