package org.entente.web.route;

import static org.entente.web.route.SharedParameters.AS_OF;
import static org.entente.web.route.SharedParameters.TEXT;
import static org.entente.web.route.SharedParameters.states;
import static org.entente.web.route.SharedParameters.text;
import static org.entente.web.route.SharedParameters.year;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.answer.idealpoint.PositionsView;
import org.entente.answer.network.Networks;
import org.entente.answer.question.Question;
import org.entente.answer.question.Question.Listing.Known;
import org.entente.answer.reading.Extractor;
import org.entente.balance.camps.UncertainSigns;
import org.entente.balance.evidence.EvidenceWeights;
import org.entente.run.UserProblem;
import org.entente.text.article.Article;
import org.entente.text.article.ArticleReader;
import org.entente.text.article.Language;
import org.entente.text.dossier.Rulings;
import org.entente.web.route.Parameter.Kind;
import org.entente.world.NearMiss;
import org.jspecify.annotations.Nullable;

/// The routes that show what is known, and hold articles against it.
final class KnowledgeRoutes {
  private static final int FIRST_SHOWN = 1990;
  private static final String DOSSIER = "dossier";
  private static final int ROWS = 15;
  private static final int FEW_PARAGRAPHS = 3;

  static final List<Route> ALL =
      List.of(
          new Route(
              "show",
              "A coalition's membership, a state's figures, or a pair's, over time.",
              List.of(
                  Parameter.positional(
                      "names", Kind.LIST, "A coalition, a state, or two states.", "SCO"),
                  year("from", "The first year.", "2000"),
                  year("to", "The last year.", "2014")),
              (q, _) ->
                  new Question.Show(
                      null,
                      q.list("names"),
                      q.findInteger("from").orElse(FIRST_SHOWN),
                      q.findInteger("to").orElse(Integer.MAX_VALUE))),
          new Route(
              "list",
              "The coalitions, states or datasets that are known.",
              List.of(
                  Parameter.positional(
                      "what", Kind.TEXT, "coalitions, states or data.", "coalitions"),
                  Parameter.named("on", Kind.DATE, "Those that were there on the date.", "1985"),
                  text("member", "Coalitions in which the state has a role.", "Egypt"),
                  text("kind", "Coalitions of the kind.", "alliance")),
              (q, _) ->
                  new Question.Listing(
                      known(q.text("what")),
                      q.findDate("on").orElse(null),
                      q.find("member").orElse(null),
                      q.find("kind").orElse(null))),
          new Route(
              "coverage",
              "How far the evidence reaches: each kind's year, release, and whom it covers.",
              List.of(
                  new Parameter(
                      Asked.COALITION,
                      Kind.TEXT,
                      false,
                      true,
                      "Whose members and pairs are counted; the world's without it.",
                      "SCO"),
                  AS_OF),
              (q, _) -> new Question.Coverage(q.find(Asked.COALITION).orElse(null), q.moment())),
          new Route(
              "ideal-points",
              "Where states stand by their votes in the General Assembly.",
              List.of(
                  year("year", "The year shown; the last one if not given.", "2014"),
                  states("state", "The path of these states over time.", "RUS,CHN"),
                  states("pair", "The distance of two states over time.", "RUS,KAZ"),
                  text("issue", "Votes of one issue area.", "human rights"),
                  year("from", "The first year of a path.", "1990"),
                  year("to", "The last year of a path.", "2014")),
              (q, _) ->
                  new Question.IdealPoints(
                      new PositionsView(
                          q.findInteger("year").orElse(null),
                          q.list("state"),
                          q.list("pair"),
                          List.of(),
                          false,
                          q.findInteger("from").orElse(Integer.MIN_VALUE),
                          q.findInteger("to").orElse(Integer.MAX_VALUE - 1),
                          ROWS),
                      q.find("issue").orElse(null),
                      null)),
          new Route(
              "balance",
              "The camps of the world's states: friends and enemies divided.",
              List.of(AS_OF, text("camps", "The largest number of camps, or free.", "2")),
              (q, _) ->
                  new Question.Camps(
                      new Networks.OfDate(q.moment().asOf(), EvidenceWeights.DEFAULT),
                      q.find("camps").orElse("2"),
                      0,
                      UncertainSigns.DEFAULT_DRAWS,
                      false)),
          new Route(
              "read",
              "What an article says: who wants, fears, needs or distrusts whom, by its sentences.",
              List.of(
                  TEXT,
                  AS_OF,
                  text(
                      DOSSIER,
                      "Begins a dossier of this name with the claims as drafts; no file is opened.",
                      "claims.yaml"),
                  states("accept", "Claims of the dossier to accept; all for every draft.", "all"),
                  states("reject", "Claims of the dossier to reject.", "c2")),
              (q, _) -> {
                Article article = article(q);
                return new Question.Read(
                    article,
                    date(q, article),
                    new Extractor.Frames(false),
                    dossier(q),
                    new Rulings(q.list("accept"), q.list("reject")));
              }),
          new Route(
              "check",
              "What the data say of each claim of an article: supported, contradicted, mixed.",
              List.of(TEXT, AS_OF),
              (q, _) -> {
                Article article = article(q);
                return new Question.Check(
                    article, Asked.moment(date(q, article)), new Extractor.Frames(false));
              }));

  private KnowledgeRoutes() {}

  /* It is begun anew each time, from the claims of the text and what is decided of them. */
  private static Question.Read.@Nullable DossierText dossier(Asked q) {
    boolean decides = !q.list("accept").isEmpty() || !q.list("reject").isEmpty();
    if (decides && q.find(DOSSIER).isEmpty()) {
      throw UserProblem.usage(
          "accept and reject decide in a dossier, and none is named",
          "Name it: dossier=claims.yaml.");
    }
    return q.find(DOSSIER).map(name -> new Question.Read.DossierText(name, "")).orElse(null);
  }

  private static Known known(String what) {
    List<String> all =
        Arrays.stream(Known.values()).map(k -> k.name().toLowerCase(Locale.ROOT)).toList();
    return Arrays.stream(Known.values())
        .filter(k -> k.name().equalsIgnoreCase(what))
        .findFirst()
        .orElseThrow(() ->
            UserProblem.usage(
                "nothing called \"" + what + "\" can be listed",
                (NearMiss.advice(what, all) + " Say " + String.join(", ", all) + ".").strip()));
  }

  private static Article article(Asked q) {
    Article read = ArticleReader.read("The text", q.text("text"));
    return isShort(read) && read.language().name().equals("unknown")
        ? new Article(
            read.name(),
            read.title(),
            read.date(),
            read.saved(),
            read.authors(),
            new Language("English", read.language().share()),
            read.paragraphs())
        : read;
  }

  /* A sentence or two have too few small words to tell their language: English is what is asked for. */
  private static boolean isShort(Article article) {
    return article.paragraphs().size() <= FEW_PARAGRAPHS;
  }

  /* The date asked for, else that of the article, else today. */
  private static LocalDate date(Asked q, Article article) {
    LocalDate own = article.date() == null ? article.saved() : article.date();
    return own == null || q.isDated() ? q.moment().asOf() : own;
  }
}
