package org.entente.text.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.syntax.Sentence;

/// Finds the names of actors in the sentences of one article.
///
/// Longest words win; what bears a state's name and is none (a person, a ship, a dish, an ocean) is
/// passed over; names that two states share go to the one that the article speaks of. Time is
/// linear in the text.
public final class MentionFinder {
  private static final Pattern TITLE =
      Pattern.compile(
          "(?:Mr|Mrs|Ms|President|Chancellor|Premier|Minister|Secretary|General|Chairman|King|Prince|Sheikh|Ayatollah|Marshal|leader|Leader)\\.?\\s+$");
  /* "BRUSSELS, May 16 (Reuters) - ": where an agency's report was written. */
  private static final Pattern AGENCY =
      Pattern.compile(
          "^\\p{Lu}[\\p{Lu} ./'-]{2,40}(?:, [^()]{2,30})? \\(\\p{Lu}[\\p{L} ]{1,20}\\) ?[-–—]{1,2} ");
  /* "the West Bank", "the West Indies". */
  private static final Pattern LARGER_NAME = Pattern.compile("^ \\p{Lu}\\p{Ll}+");
  private static final Pattern DOMINICA = Pattern.compile("\\b(?:Dominica|Roseau)\\b");
  private static final Pattern DOMINICAN_REPUBLIC =
      Pattern.compile("\\b(?:Dominican Republic|Santo Domingo|Haiti)");
  private static final Pattern TWO =
      Pattern.compile(
          "(North|South|East|West) and (?:North|South|East|West)"
              + " (Korean?|Koreans|Germany|Germans?|Vietnam(?:ese)?|Yemen|Yemenis?)\\b");
  private static final String ARTICLE = "the ";
  private static final Set<String> BARE_WORDS = Set.of("Quad", "Delhi", "Soviet");

  private static final LocalDate COMMUNITY = LocalDate.of(1958, 1, 1);
  private static final LocalDate UNION = LocalDate.of(1993, 11, 1);

  /* "Franco-German": the old first halves of a pair of states. */
  private static final Map<String, String> HALVES =
      Map.ofEntries(
          Map.entry("Anglo", "GBR"),
          Map.entry("Austro", "AUT"),
          Map.entry("Franco", "FRA"),
          Map.entry("Graeco", "GRC"),
          Map.entry("Greco", "GRC"),
          Map.entry("Indo", "IND"),
          Map.entry("Italo", "ITA"),
          Map.entry("Luso", "PRT"),
          Map.entry("Russo", "RUS"),
          Map.entry("Sino", "CHN"));

  private final Gazetteer gazetteer;
  private final String article;

  /// A finder for one article with its whole main text.
  public MentionFinder(Gazetteer gazetteer, String article) {
    this.gazetteer = gazetteer;
    this.article = Gazetteer.fold(article);
  }

  /// The mentions in a sentence in the order of their places, none overlapping.
  public List<Mention> find(Sentence sentence) {
    String text = Gazetteer.fold(sentence.text());
    List<Mention> mentions = new ArrayList<>();
    Matcher agency = AGENCY.matcher(text);
    int at = agency.find() ? agency.end() : 0;
    while (at < text.length()) {
      if (!startsWord(text, at)) {
        at++;
        continue;
      }
      Optional<Entry> entry = entryAt(text, at);
      int half = endOfHalf(text, at);
      if (half > 0) {
        String code = Objects.requireNonNull(HALVES.get(text.substring(at, half)));
        int begin = at;
        gazetteer
            .findActor(code)
            .ifPresent(
                a -> mentions.add(new Mention(List.of(a), Mention.Form.ADJECTIVE, begin, half)));
        at = half + 1;
        continue;
      }
      Optional<Mention> first = entry.isPresent() ? Optional.empty() : firstOfTwo(text, at);
      first.ifPresent(mentions::add);
      int end = entry.isPresent() ? at + entry.get().words().length() : endOfWord(text, at);
      boolean accepted = entry.isPresent() && accepts(entry.get(), text, at, end);
      if (accepted) {
        add(mentions, entry.get(), at, end);
      }
      boolean article = !accepted && text.regionMatches(true, at, ARTICLE, 0, ARTICLE.length());
      at = article ? at + ARTICLE.length() : end;
    }
    return mentions;
  }

  /* "North" in "North and South Korea". */
  private Optional<Mention> firstOfTwo(String text, int at) {
    Matcher two = TWO.matcher(text).region(at, text.length());
    if (!two.lookingAt()) {
      return Optional.empty();
    }
    String name = two.group(1) + " " + two.group(2);
    return gazetteer
        .entryAt(name, 0)
        .filter(e -> e.words().length() == name.length())
        .flatMap(e ->
            gazetteer
                .findActor(e.code())
                .map(a -> new Mention(List.of(a), e.form(), at, two.end(1))));
  }

  /* "the Commonwealth" unless more follows the article: "the Commonwealth of Independent States". */
  private Optional<Entry> entryAt(String text, int at) {
    Optional<Entry> entry =
        at <= 1 ? gazetteer.entryAtStart(text, at) : gazetteer.entryAt(text, at);
    int behind = at + ARTICLE.length();
    boolean article =
        entry.isPresent() && text.regionMatches(true, at, ARTICLE, 0, ARTICLE.length());
    return article
            && gazetteer
                .entryAt(text, behind)
                .filter(e -> behind + e.words().length() > at + entry.get().words().length())
                .isPresent()
        ? Optional.empty()
        : entry;
  }

  private static boolean startsWord(String text, int at) {
    char c = text.charAt(at);
    boolean start = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    return start
        && (Character.isUpperCase(c)
            || (c == 't' && text.startsWith("the ", at))
            || isLowName(text, at));
  }

  /* Words that sentences write small: "former Soviet members", "al-Qaeda", "two Koreas". */
  private static boolean isLowName(String text, int at) {
    return text.startsWith("former ", at)
        || text.startsWith("ex-", at)
        || text.startsWith("post-", at)
        || text.startsWith("al", at)
        || text.startsWith("both ", at)
        || text.startsWith("two ", at)
        || text.startsWith("permanent ", at)
        || text.startsWith("five ", at)
        || text.startsWith("eurozone", at)
        || text.startsWith("eastern ", at);
  }

  /* Where the first half ends if another state's name follows its hyphen, else -1: "Indo-Pacific" is none. */
  private int endOfHalf(String text, int at) {
    int end = endOfWord(text, at);
    boolean half =
        text.startsWith("-", end)
            && HALVES.containsKey(text.substring(at, end))
            && gazetteer.entryAt(text, end + 1).isPresent();
    return half ? end : -1;
  }

  private static int endOfWord(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return Math.max(end, at + 1);
  }

  private boolean accepts(Entry entry, String text, int begin, int end) {
    if (entry.code().equals("WEST") && LARGER_NAME.matcher(text.substring(end)).find()) {
      return false;
    }
    if (NameContext.isOther(entry, text, begin, end, article)) {
      return false;
    }
    if (entry.form() == Mention.Form.LEADER && Surname.isCommon(entry.words())) {
      return TITLE.matcher(text.substring(0, begin)).find() || hasFullName(entry, text, begin);
    }
    return !BARE_WORDS.contains(entry.words())
        || !entry.words().equals("Quad")
        || article.contains("the Quad");
  }

  /* A common surname counts where the article gives a leader's full name. */
  private boolean hasFullName(Entry entry, String text, int begin) {
    boolean other = text.substring(0, begin).matches(".*\\p{Lu}\\p{L}+ $");
    return !other
        && article.matches(
            "(?s).*(?:President|Prime Minister|Chancellor|Secretary|Minister)(?: \\p{Lu}[\\p{L}-]+){0,2} "
                + Pattern.quote(entry.words())
                + "\\b.*");
  }

  private void add(List<Mention> mentions, Entry entry, int begin, int end) {
    String code = resolve(entry);
    gazetteer
        .findActor(code)
        .ifPresent(actor -> mentions.add(new Mention(List.of(actor), form(entry), begin, end)));
  }

  private static Mention.Form form(Entry entry) {
    boolean people =
        entry.form() == Mention.Form.SEAT
            && entry.words().endsWith("s")
            && entry.words().indexOf(' ') < 0;
    return people ? Mention.Form.PEOPLE : entry.form();
  }

  /* The two Congos share a name; the article's capital or full name decides. */
  private String resolve(Entry entry) {
    if (entry.words().equals("Dominican")) {
      return dominican();
    }
    if (entry.words().equals("Brussels")) {
      return brussels();
    }
    boolean congo = entry.words().equals("Congo") || entry.words().equals("Congolese");
    if (!congo) {
      return entry.words().equals("Korea") ? korea() : entry.code();
    }
    boolean western =
        article.contains("Brazzaville")
            || (article.contains("Republic of the Congo")
                && !article.contains("Democratic Republic of the Congo"));
    return western && !article.contains("Kinshasa") ? "COG" : "COD";
  }

  /* The seat of the union of the day, but where Belgium is spoken of. */
  private String brussels() {
    LocalDate date = gazetteer.date();
    boolean belgian = article.contains("Belgi") || date.isBefore(COMMUNITY);
    return belgian ? "BEL" : date.isBefore(UNION) ? "EC" : "EU";
  }

  /* Dominica is far the smaller: it is meant only where it is named. */
  private String dominican() {
    boolean island = DOMINICA.matcher(article).find();
    return island && !DOMINICAN_REPUBLIC.matcher(article).find() ? "DMA" : "DOM";
  }

  private String korea() {
    return article.contains("Pyongyang")
            && !article.contains("Seoul")
            && !article.contains("South Korea")
        ? "PRK"
        : "KOR";
  }
}
