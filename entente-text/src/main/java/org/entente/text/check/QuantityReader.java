package org.entente.text.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.evidence.Figure;
import org.entente.evidence.Provenance;
import org.entente.text.actor.Actor;
import org.entente.text.claim.Naming;
import org.entente.world.Coalition;
import org.entente.world.Membership;
import org.entente.world.State;
import org.entente.world.World;

/// Holds years, counts, ranks and amounts of sentences against the registry and the figures:
///
/// - when a coalition was founded, and when a state joined or left it;
/// - how many members it has;
/// - which trading partner of a state another is: the largest, the second-largest;
/// - how much two states trade, in dollars.
///
/// A sentence is taken only where it names the one coalition, or the two states, and no other.
record QuantityReader(Measures measures, World world, LocalDate asOf) {
  private static final Pattern FOUNDED =
      Pattern.compile(
          "(?i)\\b(?:founded|established|created|formed|set"
              + " up|inception)\\b[^.;]{0,40}?\\b(?:in|since)\\s+(?:\\w+\\s+)?((?:18|19|20)\\d\\d)\\b");
  private static final Pattern CAME =
      Pattern.compile(
          "(?i)\\b(joined|acceded|became (?:a |an )?(?:full"
              + " )?member|left|quit|withdrew)\\b[^.;]{0,60}?\\bin\\s+(?:\\w+\\s+)?((?:18|19|20)\\d\\d)\\b");
  /* How many a body has: "a seven-member bloc", "has 27 members", "its six member states", "the 32
  members of". Not some of them ("two members left"), nor those of another kind or time. */
  private static final String MEMBER_WORDS =
      "member(?:s|[- ](?:state|countr|nation|bloc|organi[sz]ation|group|alliance|union)\\w*)?\\b";
  private static final Pattern MEMBERS =
      Pattern.compile(
          "(?i)(?:(?<![\\w-])(?<compound>"
              + CountWord.PATTERN
              + ")-member\\b(?!s)"
              + "|(?:\\b(?:has|with|have|counts|comprises|comprising|includes|numbers|its|their|all)|['’]s?)"
              + "\\s+(?:(?:now|currently|today|all|only)\\s+)?(?<had>"
              + CountWord.PATTERN
              + ")[- ](?:(?:current|full)\\s+)?"
              + MEMBER_WORDS
              + "|\\bthe\\s+(?<of>"
              + CountWord.PATTERN
              + ")[- ](?:(?:current|full)\\s+)?"
              + MEMBER_WORDS
              + "\\s+of\\b)");
  private static final Pattern OTHER_TIME =
      Pattern.compile(
          "(?i)\\b(?:had|then|originally|initially|once|will|would|could|might|(?:grew|rose|expanded|up) from)\\b");
  private static final Pattern RANK =
      Pattern.compile(
          "(?i)\\b(?:(second|third|fourth|fifth)[- ])?(largest|biggest|top|main|leading|most"
              + " important)\\s+(?:\\w+\\s+)?trad(?:e|ing)\\s+partner\\b");
  private static final Pattern DOLLARS =
      Pattern.compile(
          "(?i)(?:\\$|US\\$|USD)\\s?(\\d+(?:[.,]\\d+)?)\\s?(trillion|billion|million|tn|bn|m)\\b|(\\d+(?:\\.\\d+)?)\\s(trillion|billion|million)\\s+(?:US\\s+)?dollars");
  private static final Map<String, Integer> ORDER =
      Map.of("second", 2, "third", 3, "fourth", 4, "fifth", 5);
  /* From millions of dollars, in which trade is kept, to the word. */
  private static final Map<String, Integer> PLACES =
      Map.of("trillion", -6, "tn", -6, "billion", -3, "bn", -3, "million", 0, "m", 0);
  private static final String WHOLE = "whole number";
  private static final int NEAR = 1;
  private static final int OWNER_REACH = 4;

  /// The numbers of sentences that a figure answers, in their order.
  List<NumberCheck> read(List<Naming> namings) {
    List<NumberCheck> checks = new ArrayList<>();
    for (Naming naming : namings) {
      bodies(naming).ifPresent(body -> ofBody(naming, body, checks));
      List<State> states = states(naming);
      if (states.size() == 2) {
        ofPair(naming, states, checks);
      }
    }
    return checks;
  }

  /* The one coalition that the sentence names. */
  private Optional<Coalition> bodies(Naming naming) {
    List<Coalition> bodies =
        naming.actors().stream()
            .filter(Actor::isBody)
            .flatMap(a -> world.findCoalition(a.code()).stream())
            .distinct()
            .toList();
    return bodies.size() == 1 ? Optional.of(bodies.getFirst()) : Optional.empty();
  }

  private List<State> states(Naming naming) {
    return naming.actors().stream()
        .filter(Actor::isState)
        .flatMap(a -> world.findState(a.code()).stream())
        .distinct()
        .toList();
  }

  private void ofBody(Naming naming, Coalition body, List<NumberCheck> checks) {
    String sentence = naming.quote().sentence();
    Matcher founded = FOUNDED.matcher(sentence);
    if (founded.find()) {
      int year = body.life().from().getYear();
      checks.add(
          check(naming, founded.group(1), "year in which it was founded", registry(year, body)));
    }
    Matcher members = MEMBERS.matcher(sentence);
    if (members.find() && !OTHER_TIME.matcher(sentence.substring(0, members.end())).find()) {
      String said =
          Stream.of("compound", "had", "of")
              .map(members::group)
              .filter(Objects::nonNull)
              .findFirst()
              .orElseThrow();
      int count = body.membersOn(asOf).size() + body.namedOn(asOf).size();
      checks.add(check(naming, said, "members of " + body.id(), registry(count, body)));
    }
    Matcher came = CAME.matcher(sentence);
    List<State> states = states(naming);
    if (came.find() && states.size() == 1) {
      boolean leaves = came.group(1).matches("(?i)left|quit|withdrew");
      date(body, states.getFirst(), leaves)
          .ifPresent(year ->
              checks.add(
                  check(
                      naming,
                      came.group(2),
                      "year in which "
                          + states.getFirst().name()
                          + (leaves ? " left " : " joined ")
                          + body.id(),
                      registry(year, body))));
    }
  }

  private Optional<Integer> date(Coalition body, State state, boolean leaves) {
    return body.memberships().stream()
        .filter(m -> m.state() == state.code() && m.role() == Membership.Role.MEMBER)
        .filter(m -> !m.spell().from().isAfter(asOf))
        .filter(m -> !leaves || (!m.spell().isOpen() && !m.spell().to().isAfter(asOf)))
        .map(m -> leaves ? m.spell().to().getYear() : m.spell().from().getYear())
        .findFirst();
  }

  private static Figure registry(int value, Coalition body) {
    return Figure.exact(
        value,
        Provenance.of(
            List.of(Provenance.WORLD), 1, "coalition", "registry of coalitions, " + body.id()));
  }

  private void ofPair(Naming naming, List<State> states, List<NumberCheck> checks) {
    String sentence = naming.quote().sentence();
    Matcher rank = RANK.matcher(sentence);
    if (rank.find()) {
      owner(naming, rank)
          .ifPresent(owner -> {
            State of = states.get(owner.equals(states.getFirst()) ? 0 : 1);
            State partner = states.get(owner.equals(states.getFirst()) ? 1 : 0);
            int said = rank.group(1) == null ? 1 : ORDER.getOrDefault(lower(rank.group(1)), 1);
            Figure figure = measures.tradeRank(new Pair(of.code(), partner.code()));
            checks.add(
                new NumberCheck(
                    naming.quote().with(rank.group()),
                    "rank of " + partner.name() + " in the trade of " + of.name(),
                    WHOLE,
                    figure,
                    outcome(said, figure)));
          });
    }
    Matcher dollars = DOLLARS.matcher(sentence);
    if (lower(sentence).matches(".*\\btrade\\b.*") && dollars.find()) {
      boolean sign = dollars.group(1) != null;
      BigDecimal said =
          new BigDecimal((sign ? dollars.group(1) : dollars.group(3)).replace(",", ""));
      String word = lower(sign ? dollars.group(2) : dollars.group(4));
      Figure figure = measures.trade(new Pair(states.getFirst().code(), states.getLast().code()));
      checks.add(
          new NumberCheck(
              naming.quote().with(dollars.group()),
              "trade of the two, both ways",
              "million US dollars",
              figure,
              NumberReader.outcome(said, figure, PLACES.getOrDefault(word, 0))));
    }
  }

  /* Whose partner: the state before "'s largest ...", or the first one after "partner of". */
  private Optional<State> owner(Naming naming, Matcher rank) {
    String sentence = naming.quote().sentence();
    Optional<Naming.Spot> before =
        naming.spots().stream()
            .filter(s -> s.end() <= rank.start() && rank.start() - s.end() <= OWNER_REACH)
            .filter(s ->
                sentence.substring(s.end(), rank.start()).matches("(?:['’]s?)?\\s+")
                    || sentence.substring(s.begin(), rank.start()).matches(".*['’]s?\\s+"))
            .findFirst();
    Optional<Naming.Spot> after =
        naming.spots().stream()
            .filter(s -> s.begin() >= rank.end())
            .filter(s -> sentence.substring(rank.end(), s.begin()).matches("\\s+(?:of|for)\\s+"))
            .findFirst();
    return before.or(() -> after).flatMap(s -> world.findState(s.actor().code()));
  }

  private static NumberCheck check(Naming naming, String said, String measure, Figure figure) {
    int number = CountWord.find(said).orElseGet(() -> Integer.parseInt(said));
    return new NumberCheck(
        naming.quote().with(said), measure, WHOLE, figure, outcome(number, figure));
  }

  /* A whole number: right, one beside, or wrong. */
  static Outcome outcome(int said, Figure figure) {
    if (!figure.isKnown()) {
      return Outcome.NOT_MEASURABLE;
    }
    double apart = Math.abs(said - figure.find().orElseThrow());
    return apart == 0 ? Outcome.SUPPORTED : apart <= NEAR ? Outcome.MIXED : Outcome.CONTRADICTED;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
