package org.entente.text.article;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The language of a text, told by its script and its commonest small words.
///
/// @param name the English name of the language or script, `English` or `unknown` included
/// @param share the share of the words that are among the small words of the language, or of the
///   letters that are of the script, in [0, 1]
public record Language(String name, double share) {
  private static final double LEAST_SHARE = .12;
  private static final double SCRIPT_SHARE = .5;
  private static final Map<String, Set<String>> SMALL_WORDS = new LinkedHashMap<>();
  private static final Map<Character.UnicodeScript, String> SCRIPTS = new LinkedHashMap<>();

  static {
    put(
        "English",
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
    SCRIPTS.put(Character.UnicodeScript.ARABIC, "Arabic script");
    SCRIPTS.put(Character.UnicodeScript.HEBREW, "Hebrew script");
    SCRIPTS.put(Character.UnicodeScript.HAN, "Chinese or Japanese script");
    SCRIPTS.put(Character.UnicodeScript.HIRAGANA, "Japanese script");
    SCRIPTS.put(Character.UnicodeScript.HANGUL, "Korean script");
    SCRIPTS.put(Character.UnicodeScript.GREEK, "Greek script");
    SCRIPTS.put(Character.UnicodeScript.DEVANAGARI, "Devanagari script");
  }

  private static void put(String name, String words) {
    SMALL_WORDS.put(name, Set.of(words.split(" ", -1)));
  }

  /// Whether the text is English.
  public boolean isEnglish() {
    return name.equals("English");
  }

  /// The language of the text; `unknown` where no small words stand out.
  public static Language of(String text) {
    Language script = scriptOf(text);
    if (script.share >= SCRIPT_SHARE) {
      return script;
    }
    List<String> words =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
            .filter(w -> !w.isEmpty())
            .toList();
    Language best = new Language("unknown", 0);
    for (Map.Entry<String, Set<String>> language : SMALL_WORDS.entrySet()) {
      long small = words.stream().filter(language.getValue()::contains).count();
      double share = words.isEmpty() ? 0 : (double) small / words.size();
      if (share >= LEAST_SHARE && share > best.share) {
        best = new Language(language.getKey(), share);
      }
    }
    return best;
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
    Language best = new Language("unknown", 0);
    for (Map.Entry<Character.UnicodeScript, String> script : SCRIPTS.entrySet()) {
      double share = letters == 0 ? 0 : (double) count.getOrDefault(script.getKey(), 0) / letters;
      if (share > best.share) {
        best = new Language(script.getValue(), share);
      }
    }
    return best;
  }
}
