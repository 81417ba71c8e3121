package org.entente.answer.whatif;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.following.Following;
import org.entente.part.Mention;
import org.entente.world.States;

/// The section of a what-if that says who would follow the members that leave.
record FollowingSection(List<Following> leavers, States states) {
  static Section of(List<Following> leavers, States states) {
    return new FollowingSection(leavers, states).section();
  }

  private Section section() {
    Section section =
        Section.headed("Who would follow?")
            .paragraph(
                "What a member is worth to another is its share of world capabilities in percent"
                    + " times how near the two are, interests + (2 trust - 1). Who is worth more"
                    + " to it gone than those who stay goes too, round by round. Habit, law and"
                    + " what the organisation itself gives are not in it: read it as a direction"
                    + " of pull, not as a forecast.");
    for (Following f : leavers) {
      section = section.paragraph(sentence(f));
    }
    return section.table(table());
  }

  private String sentence(Following f) {
    List<Following.Member> going = f.going();
    return "If "
        + name(f.leaver())
        + " leaves, "
        + (f.members().isEmpty()
            ? "nothing is known of who follows"
            : going.isEmpty() ? "nobody follows" : names(going))
        + "."
        + (f.blocking().isEmpty()
            ? f.wholly() ? " As it is, no group of members would gain by going together." : ""
            : " As it is, "
                + f.blocking().stream().map(this::name).collect(Collectors.joining(", "))
                + " would all gain by being by themselves.");
  }

  private String names(List<Following.Member> going) {
    return going.stream()
        .map(m ->
            name(m.state())
                + (m.apart() ? " goes its own way" : " follows")
                + (m.round() > 1 ? " in round " + m.round() : "")
                + " (in "
                + Words.figure(m.goes(), Words.SHARE)
                + " of draws)")
        .collect(Collectors.joining(", "));
  }

  private Table table() {
    Table.Builder table =
        Table.builder("following", "Who would follow", "One row for each leaver and other member.")
            .text("leaver", "If this leaves", "The member that leaves.")
            .text("member", "Member", "Another member.")
            .figure("staying", "Worth of those who stay", "To it, all others together.", "")
            .figure("leaver_worth", "Worth of the leaver", "To it.", "")
            .integer("round", "Goes in round", "The round in which it goes; 0: stays.", "")
            .figure("goes", "Goes", "The share of draws in which it goes.", "share")
            .text("outside", "What it has outside", "Its strongest outsiders.");
    for (Following f : leavers) {
      for (Following.Member m : f.members()) {
        table.row(
            name(f.leaver()),
            name(m.state()),
            m.staying(),
            m.leaver(),
            (long) m.round(),
            m.goes(),
            Mention.resolve(m.outside(), states));
      }
    }
    return table.build();
  }

  private String name(int code) {
    return Mention.resolve(Mention.of(code), states);
  }
}
