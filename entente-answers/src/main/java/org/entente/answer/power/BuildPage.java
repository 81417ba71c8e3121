package org.entente.answer.power;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.entente.answer.page.Column;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Source;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.power.CheapestSets;
import org.entente.power.VotingBody;

/// Whom to win so that a body carries a proposal, or blocks it, as a page.
public final class BuildPage {
  private static final int SHOWN = 15;

  private final VotingBody body;
  private final Wanted wanted;
  private final CheapestSets sets;

  private BuildPage(VotingBody body, Wanted wanted) {
    this.body = body;
    this.wanted = wanted;
    this.sets =
        wanted.blocking()
            ? CheapestSets.blocking(
                body.rule(), wanted.there(), wanted.out(), wanted.prices(), wanted.most())
            : CheapestSets.carrying(
                body.rule(), wanted.there(), wanted.out(), wanted.prices(), wanted.most());
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
                    "In how many of the listed sets a member stands: who is in all of them cannot"
                        + " be done without at this price.")
                .table(members()));
  }

  private String names(String before, List<Integer> members) {
    return members.isEmpty() ? "" : before + names(members) + ".";
  }

  private String names(List<Integer> members) {
    return String.join(", ", members.stream().map(i -> body.members().get(i)).toList());
  }

  private String finding() {
    if (sets.sets().isEmpty()) {
      return "Nobody who can be won is enough to " + aim() + " a proposal.";
    }
    CheapestSets.Priced first = sets.sets().getFirst();
    return first.members().isEmpty()
        ? "Those who are there already are enough to " + aim() + " a proposal."
        : "The cheapest way to "
            + aim()
            + " a proposal is to win "
            + names(first.members())
            + " ("
            + first.members().size()
            + (first.members().size() == 1 ? " member" : " members")
            + ", price "
            + Words.number(first.price())
            + ").";
  }

  private Table setTable() {
    Table.Builder table =
        Table.builder("sets", "Sets", "One row for each set, the cheapest first.")
            .column(Column.integer("rank", "Rank", "By price.", ""))
            .column(Column.integer("size", "To win", "How many are to be won.", ""))
            .column(Column.number("price", "Price", "The sum of the prices.", ""))
            .column(Column.text("set", "Who", "Who is to be won."))
            .shown(SHOWN);
    for (int k = 0; k < sets.sets().size(); k++) {
      CheapestSets.Priced set = sets.sets().get(k);
      table.row(k + 1, set.members().size(), set.price(), names(set.members()));
    }
    return table.build();
  }

  private Table members() {
    Table.Builder table =
        Table.builder("members", "Members", "One row for each member that can be won.")
            .column(Column.text("member", "Member", "The member's name."))
            .column(Column.number("price", "Price", "What winning it costs.", ""))
            .column(
                Column.figure(
                    "needed", "In sets", "The share of the listed sets it is in.", "share"));
    IntStream.range(0, body.members().size())
        .filter(i -> !wanted.there().contains(i) && !wanted.out().contains(i))
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer i) -> -share(i))
                .thenComparingDouble(i -> wanted.prices().get(i)))
        .forEach(i -> table.row(body.members().get(i), wanted.prices().get(i), figure(i)));
    return table.build();
  }

  private double share(int member) {
    return sets.sets().isEmpty()
        ? 0
        : (double) sets.sets().stream().filter(s -> s.members().contains(member)).count()
            / sets.sets().size();
  }

  private Figure figure(int member) {
    return sets.sets().isEmpty()
        ? Figure.missing("no set is enough")
        : Figure.exact(
            share(member),
            Provenance.of(
                List.of(),
                sets.sets().size(),
                "sets",
                String.format(Locale.ROOT, "the %d cheapest sets, exact", wanted.most())));
  }
}
