package org.entente.text.languagemodel;

import java.util.stream.Collectors;
import org.entente.text.actor.Actor;
import org.entente.text.claim.ClaimKind;
import org.entente.text.claim.Naming;

/// What a model is asked of one sentence: which relations it states between the actors that it
/// names, as JSON.
record SentenceQuestion(Labels labels) {

  /// The instruction, the same for every sentence.
  String instruction() {
    String offered =
        labels.kinds().stream()
            .map(k -> "- " + labels.name(k) + ": " + meaning(k))
            .collect(Collectors.joining("\n"));
    return "You read one sentence of a news article and list the relations that it states between the"
        + " actors named below it. Answer with one JSON object {\"claims\": [...]}; each claim has"
        + " \"source\" and \"target\" (codes of the actors; the source acts or holds the attitude),"
        + " \"kind\" (one of the kinds below), \"negated\" (true if the sentence says that it is not so),"
        + " \"how\" (asserted, reported, hedged, conditional, future or past) and \"quote\" (the words of"
        + " the sentence that state it, copied letter by letter). List nothing that the sentence does not"
        + " state; an empty list is a good answer.\nKinds:\n"
        + offered;
  }

  /// The sentence with its actors.
  String of(Naming naming) {
    return "Sentence: "
        + naming.quote().sentence()
        + "\nActors:\n"
        + naming.actors().stream()
            .map((Actor a) -> "- " + a.code() + ": " + a.name())
            .collect(Collectors.joining("\n"));
  }

  private static String meaning(ClaimKind kind) {
    return switch (kind) {
      case AGREE -> "agrees to do something, promises";
      case CONSULT -> "meets, visits, negotiates with";
      case SUPPORT -> "praises, recognises, signs a treaty with";
      case COOPERATE -> "works together with: trade, exercises, intelligence";
      case AID -> "gives aid to";
      case YIELD -> "gives in to, eases pressure on, releases";
      case REQUEST -> "demands or asks something of";
      case ACCUSE -> "accuses, criticises, investigates";
      case REJECT -> "refuses";
      case THREATEN -> "threatens";
      case PROTEST -> "protests against";
      case MOBILIZE -> "shows force towards";
      case SANCTION -> "cuts relations with, puts sanctions on";
      case COERCE -> "coerces short of violence";
      case ASSAULT -> "uses violence against";
      case OPPOSE -> "stands against";
      case SHARED_INTEREST -> "has interests in common with";
      case DISTRUST -> "does not trust";
      case FEAR -> "is afraid of";
      case DEPENDS -> "depends on";
      case RIVALRY -> "is a rival of";
      case SEEK -> "courts, wants closer ties with";
      case EXPLOIT -> "takes advantage of";
      case HARM -> "does harm to";
      case RED_LINE -> "says what must not be done by";
    };
  }
}
