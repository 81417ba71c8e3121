package org.entente.text.article;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.text.embedding.Vocabulary;

/// The language of a text, told by its script, then by its commonest small words, and where it has
/// few of them, such as headlines and lists of names, by whether its words are in an English
/// vocabulary.
///
/// @param name the English name of the language or script, `English` or `unknown` included
/// @param share the share of the words that are among the small words of the language, or in the
///   vocabulary, or of the letters that are of the script, in [0, 1]
public record Language(String name, double share) {
  private static final String ENGLISH = "English";
  private static final String UNKNOWN = "unknown";
  private static final double LEAST_SHARE = .12;
  private static final double SCRIPT_SHARE = .5;

  /// The least share of the words in small letters that the vocabulary has of an English headline.
  private static final double VOCABULARY_SHARE = .75;

  private static final Map<String, Set<String>> SMALL_WORDS = new LinkedHashMap<>();
  private static final Map<Character.UnicodeScript, String> SCRIPTS = new LinkedHashMap<>();
  private static final String ARABIC = "Arabic";

  /* Letters that Arabic lacks; Urdu has those of Persian too. */
  private static final Pattern URDU = Pattern.compile("[\u0679\u0688\u0691\u06ba\u06be\u06d2]");
  private static final Pattern PERSIAN = Pattern.compile("[\u067e\u0686\u0698\u06af\u06cc\u06a9]");

  static {
    put(
        ENGLISH,
        "the of and to in a that is for on with as was by are has have from at it this its");
    put(
        "French",
        "le la les de des du et en un une que est pour dans qui sur au par avec pas plus");
    put(
        "German",
        "der die das und in den von zu mit ist des im für auf dem nicht eine ein als auch");
    put("Spanish", "el la los las de y en que un una por con para del se su al lo como más es");
    put("Italian", "il la di che e un una per in con del della non si sono le gli dei da è");
    put("Portuguese", "o a os as de e em que um uma para com do da no na por não se dos");
    put("Dutch", "de het een van en in is dat op te voor met zijn die niet aan er om ook");
    put("Polish", "w i na z do że się nie to jest o od po przez dla jak oraz");
    put("Turkish", "ve bir bu için ile de da olarak olan daha çok en gibi sonra");
    put("Indonesian", "yang dan di dengan untuk dari pada ini itu dalam tidak akan");
    put("Swedish", "och att det i på som en är av för med den till inte om ett");
    put("Czech", "v a na se je že s z do o ve to pro by jsou jako");
    SCRIPTS.put(Character.UnicodeScript.CYRILLIC, "Cyrillic script");
    SCRIPTS.put(Character.UnicodeScript.ARABIC, ARABIC);
    SCRIPTS.put(Character.UnicodeScript.HEBREW, "Hebrew");
    SCRIPTS.put(Character.UnicodeScript.HAN, "Chinese or Japanese script");
    SCRIPTS.put(Character.UnicodeScript.HIRAGANA, "Japanese script");
    SCRIPTS.put(Character.UnicodeScript.HANGUL, "Korean");
    SCRIPTS.put(Character.UnicodeScript.GREEK, "Greek");
    SCRIPTS.put(Character.UnicodeScript.DEVANAGARI, "Devanagari script");
  }

  private static void put(String name, String words) {
    SMALL_WORDS.put(name, Set.of(words.split(" ", -1)));
  }

  /// Whether the text is English.
  public boolean isEnglish() {
    return name.equals(ENGLISH);
  }

  /// The language as it stands behind "in".
  public String words() {
    return name.equals(UNKNOWN) ? "a language that is not recognised" : name;
  }

  /// Whether the text is written in Latin letters, so that only its words can tell the language.
  public boolean isLatin() {
    return name.equals(UNKNOWN) || SMALL_WORDS.containsKey(name);
  }

  /// The language of the text; `unknown` where neither script nor words stand out.
  public static Language of(String text) {
    Language script = scriptOf(text);
    if (script.share >= SCRIPT_SHARE) {
      return script.name.equals(ARABIC) ? new Language(arabicLetters(text), script.share) : script;
    }
    List<String> words =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
            .filter(w -> !w.isEmpty())
            .toList();
    Language best = new Language(UNKNOWN, 0);
    for (Map.Entry<String, Set<String>> language : SMALL_WORDS.entrySet()) {
      long small = words.stream().filter(language.getValue()::contains).count();
      double share = words.isEmpty() ? 0 : (double) small / words.size();
      if (share >= LEAST_SHARE && share > best.share) {
        best = new Language(language.getKey(), share);
      }
    }
    return best.name.equals(UNKNOWN) ? headline(text) : best;
  }

  /* Capitalised words are names, which tell nothing, unless there are no others. */
  private static Language headline(String text) {
    List<String> all =
        Arrays.stream(text.split("[^\\p{L}]+", -1)).filter(w -> w.length() > 1).toList();
    List<String> small = all.stream().filter(w -> Character.isLowerCase(w.charAt(0))).toList();
    List<String> telling = small.isEmpty() ? all : small;
    long known = telling.stream().filter(Vocabulary::isWord).count();
    double share = telling.isEmpty() ? 0 : (double) known / telling.size();
    return new Language(share >= VOCABULARY_SHARE ? ENGLISH : UNKNOWN, share);
  }

  private static String arabicLetters(String text) {
    if (URDU.matcher(text).find()) {
      return "Urdu";
    }
    return PERSIAN.matcher(text).find() ? "Persian" : ARABIC;
  }

  private static Language scriptOf(String text) {
    Map<Character.UnicodeScript, Integer> count = new LinkedHashMap<>();
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        count.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    Language best = new Language(UNKNOWN, 0);
    for (Map.Entry<Character.UnicodeScript, String> script : SCRIPTS.entrySet()) {
      double share = letters == 0 ? 0 : (double) count.getOrDefault(script.getKey(), 0) / letters;
      if (share > best.share) {
        best = new Language(script.getValue(), share);
      }
    }
    return best;
  }
}
