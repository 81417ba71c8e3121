package org.entente.text.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.text.actor.Actor;

/// Dependence that no verb states: economies that are interlinked, remittances that a budget rests
/// on.
record DependenceReader(SentenceView view) {
  private static final Map<String, String> DOMAINS = new TreeMap<>();
  private static final Pattern INTERLINKED =
      Pattern.compile(
          "\\b(?:interlinked|interlocked|intertwined|interdependent|interconnected|closely linked|enmeshed|mutual(?:ly)? dependen\\w+|interdependence)\\b");
  private static final Pattern LIFELINE =
      Pattern.compile(
          "(?i)\\b(remittances?|migrant workers?|exports?|imports?|oil|gas|energy|loans?|investments?|aid|subsidies|trade|arms|weapons|tourism|transit)\\b.{0,60}?\\b(?:essential|vital|crucial|indispensable|lifeline|backbone|mainstay|large part|big part|key part|bulk|per ?cent of|% of|share of)\\b");

  static {
    DOMAINS.put("remittance", "remittances");
    DOMAINS.put("migrant", "remittances");
    DOMAINS.put("export", "trade");
    DOMAINS.put("import", "trade");
    DOMAINS.put("trade", "trade");
    DOMAINS.put("market", "trade");
    DOMAINS.put("gas", "energy");
    DOMAINS.put("oil", "energy");
    DOMAINS.put("energy", "energy");
    DOMAINS.put("pipeline", "energy");
    DOMAINS.put("electricity", "energy");
    DOMAINS.put("financ", "finance");
    DOMAINS.put("loan", "finance");
    DOMAINS.put("debt", "finance");
    DOMAINS.put("investment", "finance");
    DOMAINS.put("aid", "aid");
    DOMAINS.put("subsid", "aid");
    DOMAINS.put("arms", "arms");
    DOMAINS.put("weapon", "arms");
    DOMAINS.put("protection", "protection");
    DOMAINS.put("security", "protection");
  }

  /// The domain that words name, empty if they name none.
  static String domain(String words) {
    String low = words.toLowerCase(Locale.ROOT);
    if (low.contains("financ")) {
      return "finance";
    }
    for (Map.Entry<String, String> domain : DOMAINS.entrySet()) {
      if (low.matches("(?s).*\\b" + domain.getKey() + ".*")) {
        return domain.getValue();
      }
    }
    return "";
  }

  /// The dependences of the sentence; `before` are the states of the sentences before, the last one
  /// last, among which the one depended on may be.
  List<Draft> read(List<Actor> before) {
    List<Draft> drafts = new ArrayList<>();
    String text = view.sentence.text();
    Matcher linked = INTERLINKED.matcher(text);
    if (linked.find()) {
      int at = view.sentence.tokenAt(linked.start());
      int mention = view.lastMention(Math.max(0, at - 6), at);
      List<Actor> both = mention < 0 ? List.of() : view.actors(view.joined(mention));
      if (both.size() == 2) {
        drafts.add(
            new Draft(
                both.subList(0, 1),
                both.subList(1, 2),
                ClaimKind.DEPENDS,
                .6,
                true,
                at,
                at + 1,
                domain(text.substring(linked.start())),
                .75));
      }
    }
    lifeline(text, before, drafts);
    return drafts;
  }

  private void lifeline(String text, List<Actor> before, List<Draft> drafts) {
    Matcher m = LIFELINE.matcher(text);
    if (!m.find()) {
      return;
    }
    int at = view.sentence.tokenAt(m.start());
    int mention = view.firstMention(view.sentence.tokenAt(m.end() - 1), view.size());
    if (mention < 0) {
      return;
    }
    List<Actor> sources =
        view.actors(view.joinedRight(mention)).stream().filter(Actor::isState).toList();
    List<Actor> others = new ArrayList<>(before);
    view.mentions.forEach(x -> others.addAll(x.actors()));
    others.removeIf(o -> !o.isState() || sources.stream().anyMatch(s -> s.code().equals(o.code())));
    if (!others.isEmpty() && !sources.isEmpty()) {
      drafts.add(
          new Draft(
              sources,
              List.of(others.getLast()),
              ClaimKind.DEPENDS,
              .7,
              false,
              at,
              at + 1,
              domain(m.group(1)),
              .65));
    }
  }
}
