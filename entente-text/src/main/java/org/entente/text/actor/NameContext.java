package org.entente.text.actor;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// When the words of a state's name name something else: a person, a ship, a dish, another place.
final class NameContext {
  /* Names of states, capitals and peoples that people bear too. */
  private static final Set<String> GIVEN_NAMES =
      Set.of(
          "Jordan",
          "Chad",
          "Georgia",
          "Paris",
          "Israel",
          "India",
          "Kenya",
          "Ireland",
          "London",
          "Sydney",
          "Washington",
          "Lima",
          "Victoria",
          "Malta",
          "Brazil",
          "Cuba",
          "Holland",
          "German",
          "English",
          "French",
          "Berlin",
          "Vienna",
          "Kingston",
          "Hamilton",
          "Santiago",
          "Roman",
          "Kiev",
          "Islamabad");
  private static final Set<String> TITLES =
      Set.of(
          "President",
          "Prime",
          "Minister",
          "Foreign",
          "Defence",
          "Defense",
          "King",
          "Queen",
          "Prince",
          "Crown",
          "Chancellor",
          "Premier",
          "Vice",
          "Deputy",
          "General",
          "Ambassador",
          "Parliament",
          "Army",
          "Navy",
          "Air",
          "Government",
          "Embassy",
          "Security",
          "Interior",
          "Finance",
          "Secretary",
          "State",
          "Supreme",
          "Central",
          "National",
          "Republican",
          "Communist",
          "Armed",
          "Ministry",
          "Cabinet",
          "Coast",
          "Emir",
          "Sheikh",
          "Sultan",
          "Ayatollah",
          "Marshal",
          "Trade",
          "Economy",
          "Energy",
          "Kurds",
          "Muslims",
          "Kurdish",
          "Arab",
          "Jews");
  private static final Pattern OTHER_PLACE =
      Pattern.compile(
          "^(?:China Sea|South China Sea|East China Sea|Sea of Japan|Gulf of (?:Mexico|Oman|Guinea|Aden)|Indian Ocean|Indian subcontinent|Persian Gulf|Jordan (?:River|Valley)|Congo (?:River|Basin)|Niger (?:River|Delta)"
              + "|Washington (?:Post|Times|Examiner|state|State)|China Daily|Moscow Times|Times of (?:India|Israel)|Jerusalem Post|Bank of (?:America|England|Japan|China)|Korean peninsula|Korean Peninsula|Korean War|Vietnam War|Gulf War"
              + "|Iraq War|Panama (?:Canal|Papers)|Suez|Georgia (?:Tech|Bulldogs|State|Power)|Indiana|Kyiv Independent|Baghdad Pact|Paris (?:Agreement|Accord|accord|agreement|climate|Hilton|Saint-Germain)|Kyoto|Vienna (?:Convention|talks)|Geneva"
              + "|Minsk (?:agreement|Agreement|accord|Accord|deal|process|Protocol|protocol|II|format|Group)s?|Astana (?:process|talks|format)|Warsaw Ghetto|Helsinki (?:Final|Accords)|Oslo (?:Accords|accords|process)|Doha (?:Round|round|agreement)|Abuja (?:Accord)|Lisbon Treaty|Maastricht|Rome (?:Statute|Treaty)|Bucharest Nine|Tehran Times|Havana [Ss]yndrome|Prague Spring|Brussels sprouts?)");
  private static final Pattern THING =
      Pattern.compile(
          "^[' s]*\\s*(?:sandwich|breast|stuffing|dinner|sausage|soup|roast|meat|nut|nuts|duck|fries|toast|bread|cheese|pastry|delight|pig|fowl|hat|cat|rug|carpet|roulette|dolls?|food|takeaway|restaurant|cuisine|dish|dishes|curry|salad|wine|tea|coffee|vase|shop"
              + "|tragedy|summer|breakfast|bulldog|shepherd|terrier|yoghurt|yogurt|chocolates?|dressing|mustard|beer|vodka|horn|poodle|bean|flu\\b|mafia|novel|film|movie|literature|opera|ballet|grammar|language|alphabet|kiss|dollar|pound|yuan|yen|rouble|ruble|rupee|franc|lira|peso)(?:e?s)?\\b");
  private static final Pattern SHIP =
      Pattern.compile(
          "(?:\\b(?:USS|HMS|HMAS|HMCS|INS|MV|M/V|MS|SS|RMS|RFS)|\\b(?:ship|vessel|carrier|frigate|destroyer|tanker|ferry|yacht|submarine|cruiser|freighter|liner|trawler)(?: (?:named|called))?(?: the)?)\\s+(?:\"|the )?$");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:\\b(?:New|Latin|Central|South|North|West|Northern|Southern|Inner|British|French|Little|Nova|Lake|Mount|River)|\\b(?:Bank of|University of|Gulf of|Sea of|Times of|Air|Radio))\\s+$");
  private static final Pattern BYLINE =
      Pattern.compile("(?:^|\\b)(?:[Bb]y|BY|Photo:|Photograph:)\\s+$");
  private static final Pattern NEXT_NAME = Pattern.compile("^\\s+(\\p{Lu}[\\p{Ll}'’-]+)");
  private static final Pattern FORMER_NAME = Pattern.compile("(\\p{Lu}\\p{Ll}+\\.?)\\s+$");
  private static final Pattern LOW_SENTENCE_START =
      Pattern.compile(
          "^\\s*(?:The|A|An|In|On|At|But|And|As|For|From|With|While|When|If|Both|Former|President|Mr|Mrs|Ms|King|Queen|Prime|Minister|That|This|Even|Today|Yesterday|Only|Meanwhile|Although|Against|Under|After|Before|Since|Like|Now|Still|Yet|Because|Neighbouring|Neighboring|Nuclear|Also)\\b");
  private static final Pattern AMERICAN_GEORGIA =
      Pattern.compile(
          "\\b(?:Atlanta|Savannah|Augusta|Republicans?|Democrats?|Florida|Alabama|Tennessee|Carolina|Brian Kemp|Stacey Abrams|Raffensperger|Warnock|Ossoff|Bulldogs|Fulton County|Georgia's (?:two )?(?:senators?|Senate|congress(?:man|woman|men)|governor|legislature|secretary of state|electors|lieutenant governor))\\b");
  private static final Pattern CAUCASIAN_GEORGIA =
      Pattern.compile(
          "\\b(?:Tbilisi|Abkhazia|Ossetia|Saakashvili|Caucasus|Russian?|Soviet|Black Sea|N[Aa][Tt][Oo]|Ukrain|Moldova|Armenia|Azerbaijan|Moscow|Kremlin|Ivanishvili|Georgian Dream|Batumi)");

  /* Places and people of the one in the Caucasus; its neighbours are named in Atlanta too. */
  private static final Pattern ITS_OWN =
      Pattern.compile(
          "\\b(?:Tbilisi|Abkhazia|Ossetia|Saakashvili|Caucasus|Ivanishvili|Georgian Dream|Batumi)");

  private NameContext() {}

  /// Whether the entry's words at `begin` of the folded sentence name something else; `article` is
  /// the whole text, for names that two places share.
  static boolean isOther(Entry entry, String text, int begin, int end, String article) {
    String before = text.substring(0, begin);
    String after = text.substring(end);
    Matcher place = OTHER_PLACE.matcher(text.substring(begin));
    boolean larger = place.find() && place.end() > end - begin;
    if (larger || SHIP.matcher(before).find()) {
      return true;
    }
    if ((entry.form() != Mention.Form.LEADER && THING.matcher(after).find())
        || isPartOfName(entry, before)) {
      return true;
    }
    if (entry.code().equals("GEO") && isAmericanGeorgia(text, article)) {
      return true;
    }
    return isPerson(entry, before, after);
  }

  private static boolean isPartOfName(Entry entry, String before) {
    Matcher m = BEFORE.matcher(before);
    boolean single = entry.words().indexOf(' ') < 0;
    return (single
            && m.find()
            && !m.group().startsWith("British")
            && !m.group().startsWith("French")
            && !(m.group().startsWith("West")
                || m.group().startsWith("North")
                || m.group().startsWith("South")
                || m.group().startsWith("Central")))
        || (single && entry.words().startsWith("America") && m.reset().find());
  }

  private static boolean isAmericanGeorgia(String sentence, String article) {
    boolean here = CAUCASIAN_GEORGIA.matcher(sentence).find();
    if (AMERICAN_GEORGIA.matcher(sentence).find() && !ITS_OWN.matcher(sentence).find()) {
      return true;
    }
    return (!here
        && AMERICAN_GEORGIA.matcher(article).find()
        && !CAUCASIAN_GEORGIA.matcher(article).find());
  }

  private static boolean isPerson(Entry entry, String before, String after) {
    if (!GIVEN_NAMES.contains(entry.words())) {
      return false;
    }
    if (BYLINE.matcher(before).find() && NEXT_NAME.matcher(after).find()) {
      return true;
    }
    Matcher next = NEXT_NAME.matcher(after);
    if (entry.form() != Mention.Form.ADJECTIVE
        && next.find()
        && !TITLES.contains(next.group(1))
        && !isDay(next.group(1))) {
      return true;
    }
    Matcher former = FORMER_NAME.matcher(before);
    return former.find()
        && !LOW_SENTENCE_START.matcher(former.group(1)).find()
        && !TITLES.contains(former.group(1))
        && !former.group(1).endsWith("n")
        && !isDay(former.group(1))
        && former.start() > 0;
  }

  private static boolean isDay(String word) {
    return word.matches(
        "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December");
  }
}
