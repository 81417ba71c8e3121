package org.entente.answer.power;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Source;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.power.CheapestSets;
import org.entente.power.PowerFigures;
import org.entente.power.VotingBody;
import org.entente.run.Phrase;

/// Whom to win so that a body carries a proposal, or blocks it, as a page.
public final class BuildPage {
  private static final int SHOWN = 15;
  private static final int MOST_EVEN = 3000;

  private final VotingBody body;
  private final Wanted wanted;
  private final List<CheapestSets.Priced> sets;
  /* Those in which members are counted: all of the fewest, if every member costs the same. */
  private final List<CheapestSets.Priced> counted;
  private final boolean complete;

  private BuildPage(VotingBody body, Wanted wanted) {
    this.body = body;
    this.wanted = wanted;
    boolean even = wanted.prices().stream().distinct().count() == 1;
    int most = even ? Math.max(MOST_EVEN, wanted.most()) : wanted.most();
    List<CheapestSets.Priced> found =
        (wanted.blocking()
                ? CheapestSets.blocking(
                    body.rule(), wanted.there(), wanted.out(), wanted.prices(), most)
                : CheapestSets.carrying(
                    body.rule(), wanted.there(), wanted.out(), wanted.prices(), most))
            .sets();
    this.sets = found.stream().limit(wanted.most()).toList();
    this.counted =
        even
            ? found.stream().filter(s -> s.price() == found.getFirst().price()).toList()
            : this.sets;
    this.complete = !even || counted.size() < most;
  }

  /// What is wanted.
  ///
  /// @param blocking whether a proposal is to be blocked
  /// @param there numbers of those who are there already
  /// @param out numbers of those who cannot be won
  /// @param prices the price of each member; those out have any
  /// @param priced what the prices are, in a sentence
  /// @param most how many sets are listed
  public record Wanted(
      boolean blocking,
      List<Integer> there,
      List<Integer> out,
      List<Double> prices,
      String priced,
      int most) {
    /// Copies the lists.
    public Wanted {
      there = List.copyOf(there);
      out = List.copyOf(out);
      prices = List.copyOf(prices);
    }
  }

  /// The page.
  public static Page of(VotingBody body, Wanted wanted, List<Source> sources) {
    return new BuildPage(body, wanted).page().sources(sources);
  }

  private String aim() {
    return wanted.blocking() ? "block" : "pass";
  }

  private Page page() {
    return Page.titled("Whom to win to " + aim() + " a proposal: " + body.title())
        .finding(finding())
        .section(
            Section.headed("The cheapest sets")
                .paragraph(
                    wanted.priced()
                        + " In each set every member is needed. The rule: "
                        + body.words()
                        + "."
                        + names(" Already there: ", wanted.there())
                        + names(" Not to be had: ", wanted.out()))
                .table(setTable()))
        .section(
            Section.headed("Whom to call first")
                .paragraph(
                    complete
                        ? "In how many of the "
                            + Phrase.counted(counted.size(), "cheapest set")
                            + " a member stands: who is in all of them cannot be done"
                            + " without at this price."
                        : "More than "
                            + MOST_EVEN
                            + " sets cost the same; name a proposer or a place to tell them"
                            + " apart.")
                .table(members()));
  }

  private String names(String before, List<Integer> members) {
    return members.isEmpty() ? "" : before + names(members) + ".";
  }

  private String names(List<Integer> members) {
    return String.join(", ", members.stream().map(i -> body.members().get(i)).toList());
  }

  private String finding() {
    if (sets.isEmpty()) {
      return "Nobody who can be won is enough to " + aim() + " a proposal.";
    }
    CheapestSets.Priced first = sets.getFirst();
    return first.members().isEmpty()
        ? "Those who are there already are enough to " + aim() + " a proposal."
        : Phrase.of(
            "The cheapest way to %s a proposal is to win %s (%s, price %s).",
            aim(),
            names(first.members()),
            Phrase.counted(first.members().size(), "member"),
            Words.number(first.price()));
  }

  private Table setTable() {
    Table.Builder table =
        Table.builder("sets", "Sets", "One row for each set, the cheapest first.")
            .integer("rank", "Rank", "By price.", "")
            .integer("size", "To win", "How many are to be won.", "")
            .number("price", "Price", "The sum of the prices.", "")
            .text("set", "Who", "Who is to be won.")
            .shown(SHOWN);
    for (int k = 0; k < sets.size(); k++) {
      CheapestSets.Priced set = sets.get(k);
      table.row(k + 1, set.members().size(), set.price(), names(set.members()));
    }
    return table.build();
  }

  private Table members() {
    Table.Builder table =
        Table.builder("members", "Members", "One row for each member that can be won.")
            .text("member", "Member", "The member's name.")
            .number("price", "Price", "What winning it costs.", "")
            .figure("needed", "In sets", "The share of the cheapest sets it is in.", Words.SHARE);
    IntStream.range(0, body.members().size())
        .filter(i -> !wanted.there().contains(i) && !wanted.out().contains(i))
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer i) -> complete ? -share(i) : 0)
                .thenComparingDouble(i -> wanted.prices().get(i)))
        .forEach(i ->
            table.row(
                body.members().get(i),
                wanted.prices().get(i),
                PowerFigures.shareOf(counted, i, complete)));
    return table.build();
  }

  private double share(int member) {
    return (double) counted.stream().filter(s -> s.members().contains(member)).count()
        / Math.max(1, counted.size());
  }
}
