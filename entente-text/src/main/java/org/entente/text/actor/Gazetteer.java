package org.entente.text.actor;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.world.Coalition;
import org.entente.world.Spell;
import org.entente.world.State;
import org.entente.world.World;

/// Every word that names an actor in a text of one date: the registry's names, adjectives and
/// capitals, and the gazetteer's own words, leaders of that time among them.
public final class Gazetteer {
  private static final LocalDate ALWAYS = LocalDate.MIN;
  /* Aliases that prose uses for something else. */
  private static final Set<String> NOT_IN_PROSE =
      Set.of(
          "CAN",
          "WP",
          "UA",
          "UE",
          "L3",
          "LAS",
          "Entente",
          "Stresa",
          "Allies",
          "Coalition of the willing",
          "Common Market",
          "War of Liberation",
          "Central African",
          "Manila Pact",
          "Norden",
          "Chaumont",
          "WTO");

  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  /// The code of words that mean no actor though a state's name is among them.
  static final String NOBODY = "-";

  /* "al-", "el-" before a surname. */
  private static final int ARTICLE = 3;

  private final LocalDate date;

  /// The words as of a date: groups and coalitions have the members of that day, leaders are those
  /// of that day or the five years before.
  public Gazetteer(World world, LocalDate date) {
    this.date = date;
    GazetteerFile file = GazetteerFile.load();
    List<Entry> entries = new ArrayList<>(file.entries());
    addStates(world, entries);
    addCoalitions(world, entries);
    file.bodies()
        .forEach((code, name) -> put(new Actor(code, name, Actor.Kind.ORGANISATION, List.of())));
    file.groups().forEach((code, group) -> put(group(world, code, group)));
    entries.forEach(this::index);
    byFirstWord.values().forEach(list -> list.sort(BY_LENGTH));
  }

  /* The longest words first; of equal words the office of the latest begin. */
  private static final Comparator<Entry> BY_LENGTH =
      Comparator.comparingInt((Entry e) -> -e.words().length())
          .thenComparing(Entry::words)
          .thenComparing(Comparator.comparing(Entry::from).reversed())
          .thenComparing(Entry::code);

  private void addStates(World world, List<Entry> entries) {
    Set<String> seats =
        world.states().list().stream()
            .filter(s -> s.existsOn(date))
            .map(s -> s.capitalOn(date))
            .collect(Collectors.toSet());
    for (State state : world.states().list()) {
      if (!state.existsOn(date) && state.iso3().isEmpty()) {
        continue;
      }
      String code = state.shortCode();
      put(new Actor(code, state.name(), Actor.Kind.STATE, List.of()));
      add(entries, state.name(), code, Mention.Form.NAME);
      state.aliases().forEach(alias -> add(entries, alias, code, Mention.Form.NAME));
      if (!state.adjective().isEmpty()) {
        add(entries, state.adjective(), code, Mention.Form.ADJECTIVE);
        people(state.adjective()).ifPresent(p -> add(entries, p, code, Mention.Form.PEOPLE));
      }
      // Who bore another name for a time had another adjective too: Yugoslav, Rhodesian.
      for (State.FormerName former : state.former()) {
        if (!former.adjective().isEmpty()) {
          entries.add(
              new Entry(
                  former.adjective(),
                  code,
                  Mention.Form.ADJECTIVE,
                  former.spell().from(),
                  former.spell().to()));
        }
      }
      boolean seat = state.existsOn(date) || !seats.contains(state.capitalOn(date));
      if (seat && !state.capitalOn(date).isEmpty()) {
        add(entries, state.capitalOn(date), code, Mention.Form.SEAT);
      }
    }
  }

  private static Optional<String> people(String adjective) {
    boolean regular = adjective.endsWith("n") || adjective.endsWith("i") || adjective.endsWith("k");
    return regular ? Optional.of(adjective + "s") : Optional.empty();
  }

  private void addCoalitions(World world, List<Entry> entries) {
    for (Coalition coalition : world.coalitions()) {
      List<String> members = isoCodes(world, coalition.membersOn(date));
      put(new Actor(coalition.id(), coalition.name(), Actor.Kind.COALITION, members));
      add(entries, coalition.name(), coalition.id(), Mention.Form.NAME);
      boolean living = coalition.life().contains(date);
      if (living) {
        add(entries, coalition.id(), coalition.id(), Mention.Form.NAME);
        coalition
            .aliases()
            .forEach(alias -> add(entries, alias, coalition.id(), Mention.Form.NAME));
      }
    }
  }

  private static List<String> isoCodes(World world, List<Integer> codes) {
    return codes.stream().map(c -> world.states().get(c).shortCode()).sorted().toList();
  }

  private Actor group(World world, String code, GazetteerFile.Group group) {
    List<String> members = group.members();
    if (!group.coalition().isEmpty()) {
      members =
          world
              .findCoalition(group.coalition())
              .map(c -> isoCodes(world, c.membersOn(date)))
              .orElse(List.of());
    }
    return new Actor(code, group.name(), Actor.Kind.GROUP, members.stream().sorted().toList());
  }

  private void put(Actor actor) {
    actors.putIfAbsent(actor.code(), actor);
  }

  private static void add(List<Entry> entries, String words, String code, Mention.Form form) {
    boolean prose = !NOT_IN_PROSE.contains(words) && !words.contains(",") && words.length() > 1;
    if (prose && Character.isUpperCase(words.charAt(0))) {
      for (String spelling : spellings(words)) {
        entries.add(new Entry(spelling, code, form, ALWAYS, Spell.OPEN));
      }
    }
  }

  /* "St Lucia", "St. Lucia"; "Antigua & Barbuda". */
  private static List<String> spellings(String words) {
    List<String> spellings = new ArrayList<>(List.of(words));
    if (words.startsWith("Saint ")) {
      spellings.add(words.replaceFirst("Saint", "St"));
      spellings.add(words.replaceFirst("Saint", "St."));
    }
    List.copyOf(spellings).stream()
        .filter(s -> s.contains(" and "))
        .forEach(s -> spellings.add(s.replace(" and ", " & ")));
    return spellings;
  }

  private void index(Entry entry) {
    boolean known = actors.containsKey(entry.code()) || entry.code().equals(NOBODY);
    if (!entry.holdsOn(date) || !known) {
      return;
    }
    String words = fold(entry.words());
    Entry folded = new Entry(words, entry.code(), entry.form(), entry.from(), entry.to());
    byFirstWord.computeIfAbsent(firstWord(words, 0), k -> new ArrayList<>()).add(folded);
    if (entry.form() == Mention.Form.LEADER) {
      String surname = Surname.of(words);
      Entry alone = new Entry(surname, entry.code(), entry.form(), entry.from(), entry.to());
      byFirstWord.computeIfAbsent(firstWord(surname, 0), k -> new ArrayList<>()).add(alone);
      if (surname.matches("(?:al|el)-\\p{Lu}.*")) {
        String bare = surname.substring(ARTICLE);
        byFirstWord
            .computeIfAbsent(firstWord(bare, 0), k -> new ArrayList<>())
            .add(new Entry(bare, entry.code(), entry.form(), entry.from(), entry.to()));
      }
    }
  }

  /// The date whose words these are.
  public LocalDate date() {
    return date;
  }

  /// The actor of a code, if it is known.
  public Optional<Actor> findActor(String code) {
    return Optional.ofNullable(actors.get(code));
  }

  /// The longest entry whose words stand at `at` of the folded text, ending at a word's end.
  Optional<Entry> entryAt(String folded, int at) {
    for (Entry entry : byFirstWord.getOrDefault(firstWord(folded, at), List.of())) {
      int end = at + entry.words().length();
      if (folded.startsWith(entry.words(), at) && endsWord(folded, end)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /// As [#entryAt], for words at the beginning of a sentence, which are written large there.
  Optional<Entry> entryAtStart(String folded, int at) {
    return entryAt(folded, at)
        .or(() ->
            entryAt(
                folded.substring(0, at)
                    + Character.toLowerCase(folded.charAt(at))
                    + folded.substring(at + 1),
                at));
  }

  private static boolean endsWord(String text, int end) {
    if (end >= text.length()) {
      return true;
    }
    char next = text.charAt(end);
    // "US$5 billion" is a sum.
    return !Character.isLetterOrDigit(next) && next != '$' && !(next == '-' && isInName(text, end));
  }

  /* "Kim Jong-Un" is one name; in "Russia-China" the hyphen joins two. */
  private static boolean isInName(String text, int end) {
    return text.startsWith("-Brazzaville", end)
        || text.startsWith("-Kinshasa", end)
        || text.startsWith("-Bissau", end);
  }

  private static String firstWord(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end);
  }

  /// The text with accents taken off and quotes straightened, of the same length.
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 128) {
        folded.append(c);
      } else if (c == '’' || c == '‘') {
        folded.append('\'');
      } else if (c == '–' || c == '‑') {
        folded.append('-');
      } else {
        folded.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
      }
    }
    return folded.toString();
  }
}
