package org.entente.text.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// On whose side an act puts its subject where the act concerns what is done to a third: sanctions
/// against it, a statement that criticises it, another's cause against it.
record Siding(SentenceView view) {
  private static final double LIKELY = .7;
  private static final Pattern HOSTILE_ACT =
      Pattern.compile(
          "\\b(?:(?:sanctions?|embargo\\w*|boycotts?|strikes?|attacks?|war|invasion|blockade|tariffs?|condemnation)"
              + " (?:against|on|upon|of)|(?:statements?|resolutions?|motions?|declarations?|measures?|moves?|efforts?|communiqués?)"
              + " (?:that )?(?:criticis\\w+|criticiz\\w+|condemn\\w+|censur\\w+|denounc\\w+|against|critical of))(?: the)?$");
  private static final Pattern HOSTILE_VERB =
      Pattern.compile(
          "^to (?:break|sever|cut|expel|recall|leave|join in|condemn|criticise|criticize|denounce|sanction|punish|attack|blame|fight|invade|bomb|boycott)(?: the)?$");

  /// Against whom a verb's subject sides with its object: "sided with America against China".
  Optional<Draft> against(Draft d) {
    boolean sides = d.kind() == ClaimKind.SUPPORT || d.kind() == ClaimKind.COOPERATE;
    if (!sides || d.mutual()) {
      return Optional.empty();
    }
    for (int t = d.end(); t < Math.min(view.size() - 1, d.end() + 7); t++) {
      if (view.low(t).equals("against") && t > d.end()) {
        int mention = view.mentionIndex(t + 1);
        return mention < 0 || d.targets().containsAll(view.actors(List.of(mention)))
            ? Optional.empty()
            : Optional.of(
                new Draft(
                    d.sources(),
                    view.actors(view.joinedRight(mention)),
                    ClaimKind.OPPOSE,
                    .5,
                    false,
                    d.begin(),
                    d.end(),
                    "",
                    LIKELY));
      }
      if (view.low(t).matches("[,;:]") || view.tag(t).equals("VERB")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Who backs sanctions against a state is against it; who blocks them, or refuses to condemn it,
  /// is not.
  Optional<Draft> turned(Draft d, Lexicon.Match match, List<Integer> target) {
    String between =
        view.words(match.end(), view.firstToken(target.getFirst())).toLowerCase(Locale.ROOT);
    boolean backs = d.kind() == ClaimKind.SUPPORT || d.kind() == ClaimKind.AGREE;
    if (d.kind() == ClaimKind.YIELD
        && between.matches("(?s).*\\b(?:veto|opposition|objections?)\\b.*")) {
      return Optional.empty();
    }
    boolean blocks = d.kind() == ClaimKind.REJECT || d.kind() == ClaimKind.OPPOSE;
    if (HOSTILE_ACT.matcher(between).find()) {
      return backs
          ? Optional.of(as(d, ClaimKind.OPPOSE))
          : blocks ? Optional.of(as(d, ClaimKind.SUPPORT)) : Optional.of(d);
    }
    return blocks && HOSTILE_VERB.matcher(between).find() ? Optional.empty() : Optional.of(d);
  }

  /// The same of another kind.
  static Draft as(Draft d, ClaimKind kind) {
    return new Draft(
        d.sources(),
        d.targets(),
        kind,
        d.strength(),
        d.mutual(),
        d.begin(),
        d.end(),
        d.detail(),
        d.sureness());
  }
}
