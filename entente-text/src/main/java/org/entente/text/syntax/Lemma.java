package org.entente.text.syntax;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The dictionary form of an English word by rules and a list of irregular forms.
///
/// A statistical lemmatiser takes more time than tagging does; the lexicons need verbs and nouns of
/// foreign affairs only, which these rules cover.
public final class Lemma {
  private static final Map<String, String> IRREGULAR = new HashMap<>();
  private static final Set<String> PAST =
      Set.of(
          "lent",
          "met",
          "gave",
          "sold",
          "sent",
          "sought",
          "fought",
          "struck",
          "broke",
          "flew",
          "spent",
          "won",
          "told",
          "paid",
          "withdrew",
          "chose",
          "forbade",
          "forgave",
          "froze",
          "stole",
          "swore",
          "built",
          "brought",
          "bought");
  private static final String VOWELS = "aeiou";

  /* Stems that lost a silent e behind a consonant that most verbs bear alone: "declin", "conced". */
  private static final Pattern SILENT =
      Pattern.compile(
          ".*(?:[^aeou]in|[^e][cs]ed|postpon|condon|phon|thron|aton|sum|hum|com|[xpcvf]il|[^aeo]ul"
              + "|compet|complet|delet|loath|breath|sooth|cloth|seeth|scap|shap)"
              + "|hop|cop|grop|wip|swip|snip|ril|ced");

  static {
    String forms =
        "is be are be was be were be been be being be am be has have had have having have does do did do done do"
            + " said say says say told tell met meet held hold sent send gave give given give took take taken take"
            + " made make went go gone go came come became become saw see seen see knew know known know thought think"
            + " fought fight brought bring bought buy sought seek caught catch taught teach built build lost lose"
            + " left leave led lead fed feed fled flee kept keep felt feel dealt deal meant mean sold sell shot shoot"
            + " struck strike stricken strike broke break broken break spoke speak spoken speak withdrew withdraw withdrawn withdraw"
            + " drew draw drawn draw threw throw thrown throw grew grow grown grow rose rise risen rise fell fall fallen fall"
            + " began begin begun begin ran run won win stood stand understood understand withstood withstand paid pay laid lay"
            + " lay lie bound bind found find wrote write written write drove drive driven drive rode ride hid hide hidden hide"
            + " forbade forbid forbidden forbid forgave forgive forgiven forgive overthrew overthrow overthrown overthrow undertook undertake"
            + " sank sink sunk sink shook shake shaken shake stole steal stolen steal swore swear sworn swear tore tear torn tear"
            + " wore wear worn wear woke wake bore bear borne bear chose choose chosen choose froze freeze frozen freeze"
            + " dying die dies die lies lie tied tie ties tie allies ally allied ally relies rely relied rely denies deny denied deny"
            + " vies vie vied vie vying vie lent lend spent spend flew fly flown fly swept sweep clung cling dug dig bled bleed stuck stick resumed resume resuming resume consumed consume assumed assume presumed presume assuming assume"
            + " overran overrun overrunning overrun misled mislead undersold undersell forsook forsake forsaken forsake outbid outbid undercut undercut upset upset"
            + " used use owed owe owing owe sued sue suing sue eyed eye axed axe freed free freeing free guaranteed guarantee guaranteeing guarantee"
            + " decreed decree boycotted boycott boycotting boycott butted butt butting butt"
            + " men man women woman countries country people people talks talk ties tie armies army enemies enemy";
    String[] words = forms.split(" ", -1);
    for (int i = 0; i + 1 < words.length; i += 2) {
      IRREGULAR.put(words[i], words[i + 1]);
    }
    for (String same :
        "need feed speed proceed exceed succeed agreed indeed breed bleed seed bring sing king ring spring thing string during nothing something"
            .split(" ", -1)) {
      IRREGULAR.putIfAbsent(same, same.equals("agreed") ? "agree" : same);
    }
  }

  private Lemma() {}

  /// Whether a word is a past form of an irregular verb that is no other word: "lent", "met".
  static boolean isPastForm(String word) {
    String lemma = IRREGULAR.get(word);
    return lemma != null && PAST.contains(word) && !lemma.equals(word);
  }

  /// The lemma of a word with its part of speech.
  public static String of(String word, String tag) {
    String low = word.toLowerCase(Locale.ROOT);
    if (tag.equals("VERB") || tag.equals("AUX") || (tag.equals("ADJ") && low.endsWith("ed"))) {
      return ofVerb(low);
    }
    return tag.equals("NOUN") ? ofNoun(low) : low;
  }

  private static String ofNoun(String w) {
    String irregular = IRREGULAR.get(w);
    if (irregular != null && (w.endsWith("men") || w.endsWith("s"))) {
      return irregular;
    }
    return singular(w);
  }

  private static String singular(String w) {
    if (w.length() < 4 || w.endsWith("ss") || w.endsWith("us") || w.endsWith("is")) {
      return w;
    }
    if (w.endsWith("ies")) {
      return w.substring(0, w.length() - 3) + "y";
    }
    if (w.matches(".*(?:ss|sh|ch|x|zz)es")) {
      return w.substring(0, w.length() - 2);
    }
    return w.endsWith("s") ? w.substring(0, w.length() - 1) : w;
  }

  private static String ofVerb(String w) {
    String irregular = IRREGULAR.get(w);
    if (irregular != null) {
      return irregular;
    }
    if (w.endsWith("ied") && w.length() > 4) {
      return w.substring(0, w.length() - 3) + "y";
    }
    if (w.endsWith("ing") && w.length() > 4) {
      return restore(w.substring(0, w.length() - 3));
    }
    if (w.endsWith("ed") && w.length() > 4) {
      return restore(w.substring(0, w.length() - 2));
    }
    // "goes", "vetoes", "echoes".
    return w.matches(".*[cdgt]oes") ? w.substring(0, w.length() - 2) : singular(w);
  }

  /* The stem of -ed and -ing forms: a doubled consonant is undone, a silent e put back. */
  private static String restore(String stem) {
    int n = stem.length();
    char last = stem.charAt(n - 1);
    char before = stem.charAt(n - 2);
    boolean doubled =
        (last == before && "bdgmnprt".indexOf(last) >= 0)
            || (last == 'l'
                && before == 'l'
                && stem.matches(
                    ".*[aeiou].*ell|(?:contro|patro|signa|riva|marsha|equa|tota|imperi|disti|annu)ll"));
    if (doubled) {
      return stem.substring(0, n - 1);
    }
    if (stem.matches(".*(?:[aeiou]t|at|ut|it|[^e]ut)$")
        && stem.matches(".*(?:ate|at|[ou]t|ot|it)$")
        && !stem.matches(
            ".*(?:eat|oat|ait|visit|limit|exploit|prohibit|inhibit|edit|exit|rout|out|shout|recruit|await|wait|profit|permit|commit|submit|admit|omit|treat|threat|defeat|retreat|repeat|combat|benefit|deposit|credit|audit|merit|inherit|exhibit|halt|riot|pilot|ballot|pivot|boycott|plot|shoot|boost|root|loot)$")) {
      return stem + "e";
    }
    boolean soft =
        "cgsvuz".indexOf(last) >= 0
            && !stem.endsWith("ss")
            && !stem.matches(".*(?:focus|ing|ong|bias)$|bus|(?:b|h|cl|f|p|sl|tw)ang");
    if (soft
        || SILENT.matcher(stem).matches()
        || (stem.matches(
                ".*(?:[aeiou]r|ol|cl|dl|fl|tl|bl|pl|gl|kl|zl|am|id|ud|od|ad|ok|ik|ak|uk|as|os)$")
            && isSilent(stem))) {
      return stem + "e";
    }
    return stem;
  }

  private static boolean isSilent(String stem) {
    if (stem.matches(
        ".*(?:er|or|ar|our|eir|air|oar|ear|oor|eer|ead|oad|aid|oid|ood|ook|eak|eek|oak|eam|oam|aim|aud|oud|eud)$")) {
      return stem.matches(
              ".*(?:car|shar|declar|prepar|compar|scar|dar|spar|ignor|restor|explor|deplor|ador|scor|stor|interfer|adher|sever)$")
          && !stem.endsWith("sever");
    }
    return stem.length() > 2
        && !stem.matches(".*(?:fol|mol|control|patrol|forbid|bid|rid|add|god|nod)$")
        && (VOWELS.indexOf(stem.charAt(stem.length() - 2)) >= 0 || stem.endsWith("l"));
  }
}
