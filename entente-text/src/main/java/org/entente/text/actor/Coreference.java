package org.entente.text.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.text.syntax.Sentence;
import org.entente.text.syntax.Token;

/// Finds what refers back to actors named before, by rules over the sentences in their order.
///
/// "Both countries" are the pair last joined by "and", else the last two states; "the latter" the
/// last one named; "the organisation" the body last named; a pronoun that opens a clause the
/// subject of the sentence before. References carry the text's own ambiguity: they are right about
/// four times in five, which a claim's confidence takes into account.
public final class Coreference {
  private static final Pattern PAIR =
      Pattern.compile(
          "\\b(?:[Bb]oth|[Tt]he two|[Tt]hese two|[Tt]he two neighbou?ring|[Tt]wo) (?:countries|nations|states|sides|powers|governments|capitals|neighbou?rs|rivals|allies|leaders|giants)\\b|\\b[Tt]he (?:pair|duo)\\b|\\bNeither(?: side| country| government| of them)?\\b(?= \\p{Ll}+s\\b| (?:has|had|is|was|will|wants?)\\b)|\\b[Tt]hese (?:countries|states|nations|neighbou?rs)\\b");
  private static final Map<String, Integer> COUNTS =
      Map.of("three", 3, "four", 4, "five", 5, "six", 6, "seven", 7);
  private static final Pattern GROUP =
      Pattern.compile(
          "\\b(?:[Tt]he|[Aa]ll|[Tt]hese) (three|four|five|six|seven)(?: (?:\\p{Ll}[\\p{Ll}-]* ){0,2}?(?:countries|nations|states|governments"
              + "|members|juntas|powers|neighbou?rs|allies|regimes|capitals|monarchies|republics)\\b"
              + "|(?= (?:have|had|are|were|will|would|do|did|also|all|want|say|said|agreed?|announced|accused?|formed|signed)\\b))");
  private static final Pattern JUNTA =
      Pattern.compile(
          "\\b[Tt]he (?:junta|generals|military (?:government|rulers|regime)|coup leaders)\\b");
  private static final Pattern JUNTA_OF =
      Pattern.compile(
          "^['’]s? (?:\\p{Ll}+ )?(?:junta|generals|military (?:government|rulers|regime))\\b");
  private static final Pattern BODY =
      Pattern.compile(
          "\\b(?:Summit|summit) leaders\\b|\\b[Tt]he summit\\b|\\b(?:[Tt]he|[Tt]his|[Ii]ts) (?:\\p{Ll}+ )?(?:organi[sz]ation|bloc|forum|grouping|group|alliance|union|coalition|club|body|pact)\\b(?! of (?!\\p{Lu}))");
  private static final Pattern LATTER = Pattern.compile("\\b[Tt]he latter\\b");
  private static final Pattern FORMER =
      Pattern.compile(
          "\\b[Tt]he former\\b(?! (?!(?:with|to|of|in|by|for|from|and|over|on|at|has|had|is|was|will|would|could)\\b|\\p{Ll}+ed\\b)\\p{L})");
  private static final Pattern COUNTRY =
      Pattern.compile(
          "\\b(?:[Tt]he|[Tt]his) (?:country|nation|republic|kingdom|regime|island nation)\\b");
  private static final Pattern HALF =
      Pattern.compile("\\b[Tt]he (North|South)\\b(?! (?:\\p{Lu}|of\\b))");
  private static final Pattern PRONOUN =
      Pattern.compile(
          "(?:^|[,;:–—] (?:but |and |so |yet |while |as |because )?|^(?:But|And|Yet|So|Instead,|Moreover,|Worse,|Still,|However,) )([Ii]t|[Tt]hey|[Hh]e|[Ss]he)\\b"
              + "|\\b(it|they|he|she)(?:(?<=\\bthat \\w{2,4})(?= \\p{Ll}{3,}(?:s|ed)\\b)|(?= (?:had|has|have|is|was|were|are|will|would|could|should|must|may|might|needs?|wants?|did|does|also|fears?|sees?)\\b))");

  private final Gazetteer gazetteer;
  private final Map<String, Integer> bodyCount = new HashMap<>();
  private List<Mention> lastSentence = List.of();
  private List<Actor> lastPair = List.of();
  private int sincePair = 10;
  private List<Actor> lastList = List.of();
  private int sinceList = 10;
  private Optional<Actor> lastJunta = Optional.empty();
  private Optional<Actor> lastBody = Optional.empty();
  private Optional<Actor> lastSubject = Optional.empty();

  /// References of one article, by the actors of a gazetteer.
  public Coreference(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// The names of a sentence together with what refers back from it, in the order of their places.
  /// Sentences are to be given in the order of the article.
  public List<Mention> resolve(Sentence sentence, List<Mention> names) {
    List<Mention> all = new ArrayList<>(names);
    String text = sentence.text();
    addEach(all, PAIR, text, this::pairBefore);
    addEach(all, GROUP, text, (m, at) -> groupOf(text, at));
    addEach(all, JUNTA, text, (m, at) -> lastJunta.map(List::of).orElse(List.of()));
    addEach(all, LATTER, text, (m, at) -> lastBefore(m, at));
    addEach(all, FORMER, text, (m, at) -> firstOfPair(m, at));
    addEach(all, BODY, text, (m, at) -> bodyBefore(m, at, isPact(text, at)));
    addEach(
        all,
        COUNTRY,
        text,
        (m, at) -> subject().filter(Actor::isState).map(List::of).orElse(List.of()));
    addHalves(all, text);
    addPronouns(all, sentence);
    all.sort(Comparator.comparingInt(Mention::begin));
    remember(sentence, all);
    return all;
  }

  private interface Resolver {
    List<Actor> resolve(List<Mention> mentions, int at);
  }

  private static void addEach(List<Mention> all, Pattern pattern, String text, Resolver resolver) {
    Matcher m = pattern.matcher(text);
    while (m.find()) {
      int begin = m.start();
      int end = m.end();
      boolean taken = all.stream().anyMatch(x -> x.begin() < end && begin < x.end());
      List<Actor> actors = taken ? List.of() : resolver.resolve(all, begin);
      if (!actors.isEmpty()) {
        all.add(new Mention(actors, Mention.Form.REFERENCE, begin, end));
      }
    }
  }

  /* "the North" beside South Korea, and the other way round. */
  private void addHalves(List<Mention> all, String text) {
    addEach(
        all,
        HALF,
        text,
        (m, at) -> {
          boolean korea =
              Stream.concat(m.stream(), lastSentence.stream())
                  .anyMatch(x -> x.means("PRK") || x.means("KOR"));
          return korea
              ? gazetteer.findActor(text.startsWith("North", at + 4) ? "PRK" : "KOR").stream()
                  .toList()
              : List.of();
        });
  }

  private void addPronouns(List<Mention> all, Sentence sentence) {
    Matcher m = PRONOUN.matcher(sentence.text());
    while (m.find()) {
      int group = m.group(1) == null ? 2 : 1;
      int begin = m.start(group);
      boolean plural = m.group(group).equalsIgnoreCase("they");
      if (isExpletive(sentence, m.end(group))) {
        continue;
      }
      boolean several = sinceList <= 1 && sinceList <= sincePair && begin <= 4;
      List<Actor> actors =
          !plural
              ? pronounBefore(all, begin)
              : several ? lastList : severalBefore(all, sentence.text(), begin);
      if (!actors.isEmpty()) {
        all.add(new Mention(actors, Mention.Form.PRONOUN, begin, m.end(group)));
      }
    }
  }

  /* "It is China that ...", "It seems": no one is meant. */
  private static boolean isExpletive(Sentence sentence, int end) {
    return sentence
        .text()
        .substring(end)
        .matches(
            "(?s)^ (?:is|was|seems|appears|remains|would be|may be|will be|has been) (?!(?:\\p{Ll}+ )?(?:ready|willing|eager|wary|afraid|reluctant|determined|keen|under)\\b).*");
  }

  /* "The four accuse": as many as were last named in one list. */
  private List<Actor> groupOf(String text, int at) {
    Matcher m = GROUP.matcher(text);
    boolean found = m.find(at) && m.start() == at;
    return found && COUNTS.getOrDefault(m.group(1), 0) == lastList.size() ? lastList : List.of();
  }

  private List<Actor> pronounBefore(List<Mention> all, int at) {
    if (at > 3) {
      for (Mention m : all) {
        if (m.begin() < at && m.actors().size() == 1 && m.form() != Mention.Form.ADJECTIVE) {
          return m.actors();
        }
      }
    }
    return subject().map(List::of).orElse(List.of());
  }

  private Optional<Actor> subject() {
    return lastSubject;
  }

  /* A list of three or more named before in the sentence, else two. */
  private List<Actor> severalBefore(List<Mention> all, String text, int at) {
    List<Mention> here =
        all.stream()
            .filter(m -> m.begin() < at)
            .sorted(Comparator.comparingInt(Mention::begin))
            .toList();
    List<Actor> list = lastList(text, here);
    return list.isEmpty() ? pairBefore(all, at) : list;
  }

  private List<Actor> pairBefore(List<Mention> all, int at) {
    List<Mention> here =
        all.stream()
            .filter(m -> m.begin() < at)
            .sorted(Comparator.comparingInt(Mention::begin))
            .toList();
    List<Actor> states = distinctStates(here);
    if (states.size() == 2) {
      return states;
    }
    if (states.size() > 2) {
      return states.subList(states.size() - 2, states.size());
    }
    if (lastPair.size() >= 2 && sincePair <= 2) {
      return lastPair;
    }
    List<Actor> both = new ArrayList<>(distinctStates(lastSentence));
    states.stream().filter(s -> !both.contains(s)).forEach(both::add);
    return both.size() < 2 ? List.of() : both.subList(both.size() - 2, both.size());
  }

  private List<Actor> lastBefore(List<Mention> all, int at) {
    List<Actor> states =
        distinctStates(
            all.stream()
                .filter(m -> m.begin() < at)
                .sorted(Comparator.comparingInt(Mention::begin))
                .toList());
    if (!states.isEmpty()) {
      return List.of(states.getLast());
    }
    List<Actor> before = distinctStates(lastSentence);
    return before.isEmpty() ? List.of() : List.of(before.getLast());
  }

  private List<Actor> firstOfPair(List<Mention> all, int at) {
    List<Actor> pair = pairBefore(all, at);
    return pair.isEmpty() ? List.of() : List.of(pair.getFirst());
  }

  /* "the pact": no union is meant. */
  private static boolean isPact(String text, int at) {
    return text.substring(at).matches("(?s)\\p{L}+ (?:\\p{Ll}+ )?(?:pact|alliance|club)\\b.*");
  }

  private List<Actor> bodyBefore(List<Mention> all, int at, boolean isPact) {
    for (int i = all.size() - 1; i >= 0; i--) {
      Mention m = all.get(i);
      if (m.begin() < at
          && m.form() == Mention.Form.NAME
          && m.actors().getFirst().kind() == Actor.Kind.COALITION
          && !(isPact && m.actors().getFirst().name().matches(".*(?:Union|Nations).*"))) {
        return List.of(m.actors().getFirst());
      }
    }
    boolean union = lastBody.map(b -> b.name().matches(".*(?:Union|Nations).*")).orElse(false);
    return union && isPact ? List.of() : lastBody.map(List::of).orElse(List.of());
  }

  /* In the order of the last mention, so that the last ones stand at the end. */
  private static List<Actor> distinctStates(List<Mention> mentions) {
    Map<String, Actor> states = new LinkedHashMap<>();
    for (Mention m : mentions) {
      for (Actor a : m.actors()) {
        if (a.isState()) {
          states.remove(a.code());
          states.put(a.code(), a);
        }
      }
    }
    return new ArrayList<>(states.values());
  }

  private void remember(Sentence sentence, List<Mention> all) {
    sincePair++;
    sinceList++;
    rememberList(sentence.text(), all);
    for (int i = 0; i + 1 < all.size(); i++) {
      Mention a = all.get(i);
      Mention b = all.get(i + 1);
      String between = sentence.text().substring(Math.min(a.end(), b.begin()), b.begin());
      boolean joined =
          between.matches("(?i)\\s*(?:,? and|,? &|[-–])\\s*(?:the )?") && isPlain(a) && isPlain(b);
      if (joined) {
        lastPair = List.of(a.actors().getFirst(), b.actors().getFirst());
        sincePair = 0;
      }
    }
    for (Mention m : all) {
      boolean named =
          m.form() == Mention.Form.NAME && m.actors().getFirst().kind() == Actor.Kind.COALITION;
      if (named) {
        bodyCount.merge(m.actors().getFirst().code(), 1, Integer::sum);
        int most = bodyCount.values().stream().max(Integer::compare).orElse(0);
        boolean minor =
            lastBody.isPresent()
                && bodyCount.getOrDefault(m.actors().getFirst().code(), 0) * 2 <= most;
        lastBody = minor ? lastBody : Optional.of(m.actors().getFirst());
      }
    }
    List<Mention> named =
        all.stream()
            .filter(m -> m.actors().getFirst().isState() || m.form() != Mention.Form.PRONOUN)
            .toList();
    if (!named.isEmpty()) {
      lastSubject = subjectOf(sentence, named).or(() -> lastSubject);
      lastSentence = named;
    }
  }

  /* The last list of three states or more; a reference to the one before keeps that in mind. */
  private void rememberList(String text, List<Mention> all) {
    List<Actor> list = lastList(text, all);
    if (!list.isEmpty()) {
      lastList = list;
      sinceList = 0;
    }
    for (Mention m : all) {
      if (m.actors().size() >= 3 && m.actors().equals(lastList)) {
        sinceList = 0;
      }
      if (isPlain(m) && JUNTA_OF.matcher(text.substring(m.end())).find()) {
        lastJunta = Optional.of(m.actors().getFirst());
      }
    }
  }

  /* The last run of three or more names that commas and "and" join, none if there is none. */
  private static List<Actor> lastList(String text, List<Mention> mentions) {
    List<Actor> run = new ArrayList<>();
    List<Actor> list = List.of();
    int end = -1;
    for (Mention m : mentions) {
      boolean joined =
          end >= 0
              && text.substring(Math.min(end, m.begin()), m.begin())
                  .matches("(?i)\\s*(?:,|,? and|,? or|,? &)\\s*(?:the )?");
      if (!joined || !isPlain(m)) {
        run.clear();
      }
      if (isPlain(m)) {
        run.add(m.actors().getFirst());
      }
      list = run.size() >= 3 ? List.copyOf(run) : list;
      end = m.end();
    }
    return list;
  }

  private static boolean isPlain(Mention m) {
    return m.actors().size() == 1 && m.actors().getFirst().isState();
  }

  /* The first actor before the first verb that owns nothing there. */
  private static Optional<Actor> subjectOf(Sentence sentence, List<Mention> mentions) {
    int verb =
        sentence.tokens().stream()
            .filter(Token::isVerbal)
            .mapToInt(Token::begin)
            .findFirst()
            .orElse(Integer.MAX_VALUE);
    for (Mention m : mentions) {
      boolean owner =
          sentence.text().startsWith("'s", m.end()) || sentence.text().startsWith("’s", m.end());
      if (m.begin() < verb && !owner && m.actors().size() == 1) {
        return Optional.of(m.actors().getFirst());
      }
    }
    return mentions.stream()
        .filter(m -> m.actors().size() == 1)
        .findFirst()
        .map(m -> m.actors().getFirst());
  }
}
