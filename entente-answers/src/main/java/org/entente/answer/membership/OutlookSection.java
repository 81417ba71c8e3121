package org.entente.answer.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.membership.Body;
import org.entente.membership.Event;
import org.entente.membership.Outlook;
import org.entente.membership.Surroundings;
import org.entente.panel.Panel;
import org.entente.run.Phrase;
import org.entente.sources.model.MembershipModels;
import org.entente.world.Coalition;
import org.entente.world.Membership;
import org.entente.world.State;
import org.entente.world.States;

/// The section of an answer that says which member may leave within five years and which state
/// outside may join, each probability beside what came of earlier ones like it.
public final class OutlookSection {
  private static final String HEADING = "Who may leave, who may join?";
  private static final int SHOWN = 3;
  private static final int OUTSIDE = 5;

  private final Coalition coalition;
  private final LocalDate date;
  private final States states;
  private final Body body;
  private final Surroundings world;
  private final MembershipModels models;

  private OutlookSection(Coalition coalition, LocalDate date, States states, Surroundings world) {
    this.coalition = coalition;
    this.date = date;
    this.states = states;
    this.world = world;
    body = Body.of(coalition, date, states);
    models = MembershipModels.bundled();
  }

  /// The section for a coalition as it is; empty for a set of states, which nobody leaves or joins,
  /// before the first model speaks and where the yearbook holds no shared memberships. Cost: the
  /// dyads of a year.
  public static Optional<Section> find(Coalition coalition, Panel panel, States states) {
    return ofNamed(coalition, panel, states).flatMap(OutlookSection::section);
  }

  /// Who may leave, in one sentence, for the terminal; empty as [#find] is. Cost: the members by
  /// the states.
  public static Optional<Section> findBrief(Coalition coalition, Panel panel, States states) {
    return ofNamed(coalition, panel, states).flatMap(OutlookSection::brief);
  }

  private static Optional<OutlookSection> ofNamed(Coalition coalition, Panel panel, States states) {
    if (coalition.isUnnamed()
        || MembershipModels.bundled().find(Event.EXIT, panel.asOf()).isEmpty()) {
      return Optional.empty();
    }
    return Surroundings.find(panel)
        .map(world -> new OutlookSection(coalition, panel.asOf(), states, world));
  }

  /// The outlook itself: members for exit, candidates and the likeliest states outside for
  /// accession. Empty where it cannot be told.
  public static Optional<Outlook> outlook(
      Event event, Coalition coalition, Panel panel, States states) {
    return Surroundings.find(panel)
        .flatMap(
            world -> new OutlookSection(coalition, panel.asOf(), states, world).outlook(event));
  }

  private Optional<Outlook> outlook(Event event) {
    return models
        .find(event, date)
        .map(fit -> Outlook.of(fit, body, world, event == Event.EXIT ? members() : outside()));
  }

  private List<Integer> members() {
    return List.copyOf(body.tenure().keySet());
  }

  /* A suspended member does not join: it is one. */
  private List<Integer> outside() {
    List<Integer> suspended = coalition.inRole(Membership.Role.SUSPENDED, date);
    return states.on(date).stream()
        .map(State::code)
        .filter(code -> !body.has(code) && !suspended.contains(code))
        .toList();
  }

  private Optional<Section> brief() {
    return outlook(Event.EXIT)
        .filter(leaving -> !leaving.chances().isEmpty())
        .map(leaving -> Section.headed(HEADING).paragraph(sentence(leaving)));
  }

  private Optional<Section> section() {
    Optional<Outlook> leaving = outlook(Event.EXIT);
    Optional<Outlook> joining = outlook(Event.ACCESSION);
    if (leaving.isEmpty() || joining.isEmpty() || leaving.get().chances().isEmpty()) {
      return Optional.empty();
    }
    Table.Builder table =
        Table.builder(
                "outlook",
                "Leaving and joining within five years",
                "One row for each member, and for candidates and the likeliest states outside.")
            .text("state", "State", "A member, or a state outside.")
            .text("event", "Within five years", "Leaves or joins.")
            .figure("probability", "Probability", "That it does, as of the date.", "share")
            .figure(
                "record",
                "Came of such",
                "The share that came of the organisations' cases that were given a like"
                    + " probability.",
                "share")
            .text("driver", "Chiefly", "What moves it most from the mean case.");
    leaving.get().chances().forEach(chance -> add(table, chance, Event.EXIT));
    chosen(joining.get()).forEach(chance -> add(table, chance, Event.ACCESSION));
    return Optional.of(
        Section.headed(HEADING)
            .paragraph(sentence(leaving.get()))
            .paragraph(caution())
            .table(table.build()));
  }

  /* Candidates, observers and partners, then the likeliest others. */
  private List<Outlook.Chance> chosen(Outlook joining) {
    List<Integer> atTheDoor = new ArrayList<>();
    for (Membership.Role role :
        List.of(Membership.Role.CANDIDATE, Membership.Role.OBSERVER, Membership.Role.PARTNER)) {
      atTheDoor.addAll(coalition.inRole(role, date));
    }
    List<Outlook.Chance> likeliest = joining.chances().stream().limit(OUTSIDE).toList();
    return joining.chances().stream()
        .filter(c -> atTheDoor.contains(c.state()) || likeliest.contains(c))
        .toList();
  }

  private void add(Table.Builder table, Outlook.Chance chance, Event event) {
    table.row(
        name(chance.state()),
        event == Event.EXIT ? "leaves" : "joins",
        chance.probability(),
        models.get(event).recordOf(chance.probability().value()),
        (chance.raises() ? "raised by: " : "lowered by: ") + chance.driver());
  }

  private String sentence(Outlook leaving) {
    List<String> first =
        leaving.chances().stream()
            .limit(SHOWN)
            .map(c -> name(c.state()) + " " + percent(c.probability().value()))
            .toList();
    return Phrase.of(
        "Likeliest to leave within five years: %s; that at least one member does, %s if each"
            + " decided alone.",
        String.join(", ", first), percent(1 - leaving.none()));
  }

  private String caution() {
    return "The models learned from intergovernmental organisations what had been settled by "
        + models.find(Event.EXIT, date).orElseThrow().origin()
        + "; shared memberships are those of "
        + world.portfolioYear()
        + ". An interval is that of the mean of such cases.";
  }

  private static String percent(double probability) {
    return probability < 0.1
        ? Phrase.of("%.1f%%", 100 * probability)
        : Phrase.of("%.0f%%", 100 * probability);
  }

  private String name(int code) {
    return states.find(code).map(s -> s.nameOn(date)).orElse(String.valueOf(code));
  }
}
