package org.entente.text.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.evidence.Incidents;
import org.entente.panel.Panel;
import org.entente.part.Group;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
import org.entente.run.Phrase;
import org.entente.run.Run;
import org.entente.text.actor.Actor;
import org.entente.text.claim.Claim;
import org.entente.text.claim.Naming;
import org.entente.text.claim.Quote;
import org.entente.text.claim.Reading;
import org.entente.world.State;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;

/// Which figures would support the sentences of a draft: those that bear on each claim ([Bearing],
/// [MembershipCheck]), and for a sentence on one coalition the part of its strength that the words
/// are about.
public final class DraftCheck {
  private static final int MOST_MEMBERS = 12;
  /* Where the votes are cast. */
  private static final String UN = "UN";
  private static final Map<Part, Pattern> WORDS = new EnumMap<>(Part.class);

  static {
    words(
        Part.INTERESTS,
        "interests?|agree|united|unity|aligned|vot(?:e|es|ed|ing)|cohesi\\w+|loose");
    words(
        Part.TRUST, "trust|distrust|mistrust|suspicio\\w+|enmity|hostil\\w+|quarrel\\w*|rival\\w*");
    words(
        Part.INTERDEPENDENCE,
        "trad(?:e|es|ed|ing)|depend\\w*|interdepend\\w*|interlinked|econom\\w+|investment");
    words(
        Part.CAPACITY,
        "power\\w*|arm(?:y|ies)|strong\\w*|weak\\w*|militar\\w+|capab\\w+|capacity|influence");
    words(
        Part.EXIT_PRESSURE,
        "leav\\w+|left|quit\\w*|exit\\w*|withdraw\\w*|break(?:s|ing)? up|fall\\w* apart");
  }

  private final World world;
  private final Panel panel;
  private final Measures measures;
  private final Bearing bearing;
  private final MembershipCheck membership;
  private final List<PartDefinition> definitions;
  private final Run run;

  /// A check with the figures of a panel and the definitions of the parts.
  public DraftCheck(
      World world, Panel panel, Incidents incidents, List<PartDefinition> definitions, Run run) {
    this.world = world;
    this.panel = panel;
    this.measures = new Measures(panel, incidents, run);
    this.bearing = new Bearing(measures);
    this.membership = new MembershipCheck(world, panel.asOf());
    this.definitions = List.copyOf(definitions);
    this.run = run;
  }

  private static void words(Part part, String words) {
    WORDS.put(part, Pattern.compile("(?i)\\b(?:" + words + ")\\b"));
  }

  /// The figures for the sentences, in the order of the text.
  public List<Support> supports(Reading reading) {
    List<Support> all = new ArrayList<>();
    reading.claims().forEach(c -> claim(c, all));
    for (Naming naming : reading.namings()) {
      boolean claimed =
          reading.claims().stream()
              .anyMatch(c -> c.quote().originBegin() == naming.quote().originBegin());
      List<Actor> actors = naming.actors();
      if (!claimed && actors.size() == 1 && actors.getFirst().kind() == Actor.Kind.COALITION) {
        coalition(actors.getFirst(), naming.quote(), all);
      }
      List<Actor> sides = actors.stream().filter(a -> !a.code().equals(UN)).toList();
      List<Integer> states = states(sides);
      if (!claimed && sides.size() == 2 && states.size() == 2) {
        pair(new Pair(states.getFirst(), states.getLast()), sides, naming.quote(), all);
      }
    }
    new QuantityReader(measures, world, panel.asOf())
        .read(reading.namings())
        .forEach(n -> number(n, all));
    return all;
  }

  private List<Integer> states(List<Actor> actors) {
    return actors.stream().filter(Actor::isState).flatMap(a -> states(a).stream()).toList();
  }

  /* What the words speak of between two states of which nothing is claimed. */
  private void pair(Pair pair, List<Actor> actors, Quote quote, List<Support> all) {
    List<Pair> pairs = List.of(pair);
    List<Signal> signals = new ArrayList<>();
    for (Part part : WORDS.keySet()) {
      if (Objects.requireNonNull(WORDS.get(part)).matcher(quote.sentence()).find()) {
        switch (part) {
          case INTERESTS -> signals.add(measures.interests(pairs));
          case TRUST -> signals.add(measures.trust(pairs));
          case INTERDEPENDENCE -> {
            signals.add(measures.dependence(pairs, Measures.Matter.TRADE));
            signals.add(measures.dependence(List.of(pair.turned()), Measures.Matter.TRADE));
          }
          case CAPACITY -> signals.add(measures.power(pair));
          case EXIT_PRESSURE -> {}
        }
      }
    }
    String about = actors.getFirst().name() + " and " + actors.getLast().name();
    signals.stream()
        .filter(s -> s.figure().isKnown())
        .forEach(s -> all.add(new Support(quote, null, about, s, command(null, pairs, s))));
  }

  /* A number that a figure answers. */
  private static void number(NumberCheck n, List<Support> all) {
    int speaks =
        switch (n.outcome()) {
          case SUPPORTED -> 1;
          case CONTRADICTED -> -1;
          default -> 0;
        };
    if (n.figure().isKnown()) {
      all.add(
          new Support(
              n.quote(),
              null,
              "the number " + n.quote().words(),
              new Signal(n.measure(), n.unit(), n.figure(), null, speaks),
              "entente check FILE"));
    }
  }

  private void claim(Claim claim, List<Support> all) {
    List<Pair> pairs = Pair.of(claim, world);
    List<Signal> signals = new ArrayList<>();
    membership.standing(claim).ifPresent(signals::add);
    signals.addAll(bearing.on(claim, pairs));
    for (Signal signal : signals) {
      if (signal.figure().isKnown()) {
        String about = claim.source().name() + " and " + claim.target().name();
        all.add(new Support(claim.quote(), claim, about, signal, command(claim, pairs, signal)));
      }
    }
  }

  private String command(@Nullable Claim claim, List<Pair> pairs, Signal signal) {
    List<Integer> states = Pair.all(pairs);
    String part = part(signal.measure());
    if (claim != null && (part.isEmpty() || states.isEmpty() || states.size() > MOST_MEMBERS)) {
      Actor body = claim.source().isState() ? claim.target() : claim.source();
      boolean known = body.kind() == Actor.Kind.COALITION;
      return states.size() == 2 && !known
          ? "entente show " + codes(states, " ")
          : known ? "entente show " + body.code() : "entente check --csv FOLDER";
    }
    String members = codes(states, ",");
    return Phrase.of(
        "entente explain %s --members %s%s%s",
        part, members, states.size() == 2 ? " --pair " + members : "", asOf());
  }

  /* Which part's explanation leads down to a measure. */
  private static String part(String measure) {
    if (measure.startsWith("agreement")) {
      return Part.INTERESTS.key();
    }
    if (measure.matches("(?:trust|incidents|dispute-years|years since).*")) {
      return Part.TRUST.key();
    }
    if (measure.matches("(?:trade|remittances|share of own arms|how much more).*")) {
      return Part.INTERDEPENDENCE.key();
    }
    return measure.startsWith("capabilities") ? Part.CAPACITY.key() : "";
  }

  private String codes(List<Integer> states, String between) {
    return states.stream()
        .flatMap(code -> world.states().find(code).stream())
        .map(State::iso3)
        .collect(Collectors.joining(between));
  }

  private String asOf() {
    LocalDate date = panel.asOf();
    return " --as-of " + date;
  }

  /* Those that have a place in the figures. */
  private List<Integer> states(Actor body) {
    return Pair.states(body, world).stream()
        .filter(code -> panel.now().dyads().findState(code).isPresent())
        .toList();
  }

  private void coalition(Actor body, Quote quote, List<Support> all) {
    Group group = Group.of(panel.now(), states(body));
    for (PartDefinition definition : definitions) {
      Pattern words = WORDS.get(definition.part());
      if (words != null && words.matcher(quote.sentence()).find() && group.size() > 1) {
        Signal signal =
            new Signal(
                definition.part().title() + " (" + definition.key() + ")",
                definition.meaning().scale().share() ? "share" : "",
                definition.estimate(panel, group, run).figure(),
                null,
                0);
        all.add(
            new Support(
                quote,
                null,
                body.name(),
                signal,
                "entente explain " + body.code() + " " + definition.part().key() + asOf()));
      }
    }
  }
}
