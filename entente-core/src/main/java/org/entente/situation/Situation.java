package org.entente.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.panel.Panel;
import org.entente.part.Group;
import org.entente.part.Mention;
import org.entente.run.Phrase;
import org.entente.run.UserProblem;
import org.entente.world.Coalition;
import org.entente.world.Membership;
import org.entente.world.NamedMember;
import org.entente.world.Spell;

/// What is assessed: a coalition with the members, the decision rule and the figures of a date.
///
/// Measures see a situation and do not know whether it is real; [Premise] says so to the reader. A
/// scenario makes one situation from another.
///
/// @param coalition the coalition
/// @param members the COW codes of its members, ascending, without duplicates
/// @param rule how it decides; empty if no rule is recorded
/// @param panel the figures known on the date
/// @param premise what is supposed; [Premise#REAL] if nothing is
public record Situation(
    Coalition coalition,
    List<Integer> members,
    Optional<Coalition.RuleSpell> rule,
    Panel panel,
    Premise premise) {

  /// Sorts and copies the members. Throws [UserProblem] if fewer than two of them have figures in
  /// the panel's year.
  public Situation {
    members = members.stream().sorted().distinct().toList();
    if (Group.of(panel.now(), members).size() < 2) {
      throw UserProblem.usage(
          "fewer than two members of " + coalition.id() + " have figures in " + panel.year(),
          "Ask for another date.");
    }
  }

  /// The real situation of a coalition on the panel's date. Throws [UserProblem] if it has fewer
  /// than two members then, or fewer than two with figures, saying when it lasts.
  public static Situation of(Coalition coalition, Panel panel) {
    List<Integer> members = coalition.membersOn(panel.asOf());
    if (members.size() < 2) {
      requireStates(coalition, panel.asOf());
      throw UserProblem.usage(
          Phrase.of(
              "%s has %s on %s",
              coalition.id(), members.isEmpty() ? "no members" : "one member", panel.asOf()),
          "It lasts " + lifeInWords(coalition) + ".");
    }
    return real(
        coalition,
        members,
        Pledge.find(coalition, panel).isPresent() ? Pledge.in(panel, members) : panel);
  }

  /// The real situation of a coalition on the panel's date, one of many that are compared on this
  /// one panel: by its data alone, whatever the registry says of a pledge that is younger; empty if
  /// fewer than two members have figures then.
  public static Optional<Situation> find(Coalition coalition, Panel panel) {
    List<Integer> members = coalition.membersOn(panel.asOf());
    return Group.of(panel.now(), members).size() < 2
        ? Optional.empty()
        : Optional.of(real(coalition, members, panel));
  }

  private static Situation real(Coalition coalition, List<Integer> members, Panel panel) {
    return new Situation(
        coalition,
        members,
        coalition.decisionRules().stream()
            .filter(r -> r.spell().contains(panel.asOf()))
            .findFirst(),
        panel,
        Premise.REAL);
  }

  private static void requireStates(Coalition coalition, LocalDate date) {
    List<String> named = coalition.namedOn(date).stream().map(NamedMember::name).toList();
    if (!named.isEmpty()) {
      throw UserProblem.usage(
          Phrase.of(
              "no evidence of that time or kind exists for members of %s on %s (%s)",
              coalition.id(), date, String.join(", ", named)),
          "See who they were: entente show " + coalition.id() + ".");
    }
  }

  private static String lifeInWords(Coalition coalition) {
    Spell life = coalition.life();
    return life.isOpen()
        ? "from " + life.fromText() + " on"
        : "from " + life.fromText() + " to " + life.toText();
  }

  /// The members with a place in the panel's year, as measures see them. Cost: the states of the
  /// year times the members; keep it where it is needed often.
  public Group group() {
    return Group.of(panel.now(), members);
  }

  /// The date after which nothing is known.
  public LocalDate asOf() {
    return panel.asOf();
  }

  /// The identifier of the coalition, with what is supposed: `SCO if India were a member`.
  public String label() {
    return premise.behind(coalition.id());
  }

  /// Whether a state is among the members.
  public boolean has(int state) {
    return members.contains(state);
  }

  /// What the registry says of the members' pledge where the alliance data end before it, in words;
  /// empty where they do not.
  public Optional<String> findPledge() {
    return Pledge.find(coalition, panel);
  }

  /// Who stands outside every figure, and why: members that were no state in the panel's year, then
  /// suspended members, then those that the registry of states does not hold.
  public List<LeftOut> leftOut() {
    List<LeftOut> leftOut = new ArrayList<>();
    for (int code : group().absent()) {
      leftOut.add(
          new LeftOut(
              Mention.of(code), "has no figures: it was no state of its own in " + panel.year()));
    }
    for (int code : coalition.inRole(Membership.Role.SUSPENDED, asOf())) {
      if (!has(code)) {
        leftOut.add(
            new LeftOut(Mention.of(code), "is suspended on " + asOf() + " and counts as outside"));
      }
    }
    for (NamedMember named : coalition.namedOn(asOf())) {
      leftOut.add(new LeftOut(named.name(), "is a member without evidence of its time or kind"));
    }
    return leftOut;
  }
}
