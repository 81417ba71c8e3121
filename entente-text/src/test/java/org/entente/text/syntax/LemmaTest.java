package org.entente.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dictionary forms: by hand, and a law over regular verbs of foreign affairs with the forms that
/// English spelling gives them.
class LemmaTest {
  /* Verbs of two syllables and more that double their last consonant. */
  private static final Set<String> DOUBLING =
      Set.of(
          ("admit commit permit submit omit transmit prefer refer defer deter infer confer rebel repel expel compel propel"
                  + " occur regret equip kidnap quarrel travel cancel signal marshal counsel channel label rival fuel duel"
                  + " patrol control model annul")
              .split(" ", -1));
  private static final String REGULAR =
      "attack bomb shell invade annex occupy shoot raid ambush torture abduct kidnap wound behead poison besiege clash launch"
          + " march cross target fire pound sink sabotage batter battle skirmish arrest detain deport blockade imprison jail seize"
          + " confiscate hack repress crush bully coerce intimidate persecute ban extradite demolish destroy violate impose"
          + " pressure squeeze dominate harass shadow intercept board sanction embargo boycott expel suspend freeze recall"
          + " withdraw isolate oust downgrade restrict reduce desert abandon ditch punish exclude denounce repudiate annul"
          + " postpone cancel scrap shelve sever threaten menace vow warn retaliate brandish mass amass deploy move"
          + " station mobilise reinforce fortify scramble rearm protest demonstrate riot reject refuse rebuff veto block"
          + " decline dismiss defy spurn snub ignore resist object shun repudiate oppose counter contain challenge confront"
          + " undermine thwart antagonise alienate provoke deter weaken encircle constrain compete campaign resent differ"
          + " diverge frustrate stall obstruct enrage humiliate loathe hate detest despise embarrass irk rile accuse condemn"
          + " criticise blame deplore rebuke sue charge decry chide censure investigate indict convict scold lament"
          + " reprimand allege insult mock ridicule vilify demand urge request ask insist press agree promise pledge offer"
          + " accept approve endorse guarantee visit host welcome receive telephone negotiate consult discuss mediate support"
          + " back praise recognise congratulate ratify sympathise admire trust champion defend honour favour applaud hail"
          + " cooperate trade export import train invest join ally share supply coordinate aid help assist arm finance fund"
          + " subsidise rescue equip donate yield concede release free lift ease waive surrender retreat evacuate return"
          + " fear dread worry distrust mistrust suspect doubt question rival compete quarrel squabble dispute contest"
          + " depend rely need owe survive woo court pursue seek charm cultivate befriend hope aspire exploit abuse plunder"
          + " exile rule rescind promote devote execute contribute combine determine examine imagine define mine wipe escape"
          + " shape condone exchange arrange change plunge resume consume assume rule overrule compile reconcile revile"
          + " complete delete unite invite cite recite vote quote note incite soothe breathe stroke invoke evoke revoke"
          + " guide divide decide provide collide erode explode hope cope trap step ship grab rob plan ban pin spin equip"
          + " travel signal marshal counsel channel label fuel duel patrol control prefer refer rebel occur permit commit";

  private static String ed(String verb) {
    if (verb.endsWith("e")) {
      return verb + "d";
    }
    if (verb.matches(".*[^aeiou]y")) {
      return verb.substring(0, verb.length() - 1) + "ied";
    }
    return doubled(verb) + "ed";
  }

  private static String ing(String verb) {
    return verb.matches(".*[^eoy]e")
        ? verb.substring(0, verb.length() - 1) + "ing"
        : doubled(verb) + "ing";
  }

  private static String doubled(String verb) {
    boolean one = verb.matches("[^aeiou]*[aeiou][bdglmnprt]");
    return one || DOUBLING.contains(verb) ? verb + verb.charAt(verb.length() - 1) : verb;
  }

  @Test
  void regularForms_leadBackToTheirVerb() {
    Set<String> irregular = Set.of("shoot", "sink", "freeze", "withdraw", "seek");
    List<String> wrong = new ArrayList<>();
    for (String verb : new TreeSet<>(List.of(REGULAR.split(" ", -1)))) {
      List<String> forms =
          irregular.contains(verb) ? List.of(ing(verb)) : List.of(ed(verb), ing(verb));
      for (String form : forms) {
        if (!Lemma.of(form, "VERB").equals(verb)) {
          wrong.add(form + ": " + Lemma.of(form, "VERB"));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "fought,VERB,fight",
    "sought,VERB,seek",
    "withdrew,VERB,withdraw",
    "agreed,VERB,agree",
    "dying,VERB,die",
    "relies,VERB,rely",
    "armies,NOUN,army",
    "crises,NOUN,crise",
    "clashes,NOUN,clash",
    "men,NOUN,man",
    "was,AUX,be",
    "Kenya,PROPN,kenya"
  })
  void otherForms(String word, String tag, String lemma) {
    assertThat(Lemma.of(word, tag)).isEqualTo(lemma);
  }
}
