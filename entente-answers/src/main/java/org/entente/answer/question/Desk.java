package org.entente.answer.question;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.answer.archive.SearchPage;
import org.entente.answer.comparison.ComparisonPage;
import org.entente.answer.desk.EvidenceLine;
import org.entente.answer.desk.Place;
import org.entente.answer.dossier.RedLineSection;
import org.entente.answer.driver.DriversPage;
import org.entente.answer.export.ExportPage;
import org.entente.answer.forecast.ForecastPage;
import org.entente.answer.forecast.Foretold;
import org.entente.answer.idealpoint.PositionsAnswer;
import org.entente.answer.network.CampChoice;
import org.entente.answer.network.CampPages;
import org.entente.answer.network.FaultLinePage;
import org.entente.answer.network.LandscapePage;
import org.entente.answer.network.Networks;
import org.entente.answer.page.Page;
import org.entente.answer.page.Source;
import org.entente.answer.ranking.RankingPage;
import org.entente.answer.reading.Extractor;
import org.entente.answer.reading.ProbePage;
import org.entente.answer.registry.CoveragePage;
import org.entente.answer.registry.ListPages;
import org.entente.answer.registry.ShownName;
import org.entente.answer.trend.TrendPage;
import org.entente.answer.whatif.WhatIfPage;
import org.entente.coalition.Assessment;
import org.entente.coalition.Assessor;
import org.entente.coalition.Definitions;
import org.entente.coalition.Likeness;
import org.entente.coalition.RandomCoalitions;
import org.entente.comparison.Comparison;
import org.entente.coverage.Reach;
import org.entente.dossier.Dossier;
import org.entente.driver.Drivers;
import org.entente.faultline.FaultLines;
import org.entente.following.Following;
import org.entente.landscape.Landscape;
import org.entente.landscape.LandscapeOptions;
import org.entente.landscape.Sides;
import org.entente.membership.ExitRate;
import org.entente.panel.Panel;
import org.entente.panel.Yearbook;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
import org.entente.ranking.Ranking;
import org.entente.run.Run;
import org.entente.run.UserProblem;
import org.entente.scenario.Change;
import org.entente.scenario.WhatIf;
import org.entente.situation.Situation;
import org.entente.testimony.Testimony;
import org.entente.testimony.WithTestimony;
import org.entente.text.archive.Archive;
import org.entente.text.probe.Probes;
import org.entente.trend.Trend;
import org.entente.world.Coalition;
import org.entente.world.State;
import org.entente.world.World;
import org.jspecify.annotations.Nullable;

/// Where questions are put: what is known, opened once, and the answers made from it.
///
/// A desk may be asked by several threads at once; an answer is the same whoever asks, and in which
/// order.
///
/// @param world the registry of states and coalitions
/// @param yearbook the figures of every year
/// @param store the file of the evidence store, which need not be there
/// @param definitions the definitions of the parts that may be chosen
/// @param panels the figures of the dates asked about last
public record Desk(
    World world, Yearbook yearbook, Path store, Definitions definitions, KeptPanels panels) {

  /// A desk with the user's own evidence store and the definitions that rest on the yearbook.
  public Desk(World world, Yearbook yearbook) {
    this(world, yearbook, Place.store(), Definitions.ofYearbook(), new KeptPanels(yearbook));
  }

  /// The answer to a question. Throws [UserProblem] where the question does not fit what is known.
  public Answer answer(Question question, Run run) {
    return founded(question, made(question, run));
  }

  /// The answer to what is forecast, made from what [#foretold] says.
  public Answer answer(Question.Forecast question, Foretold foretold) {
    return founded(question, Answer.of(forecast(foretold)));
  }

  /// What is foretold, for those who keep it.
  public Foretold foretold(Question.Forecast q, Run run) {
    return Foretold.of(
        world.getCoalition(q.coalition(), q.moment().asOf()), panel(q.moment()), world, run);
  }

  /* The answer with what it rests on. */
  private Answer founded(Question question, Answer made) {
    String hash = yearbook.hash();
    Answer answer = hash.isEmpty() ? made : made.rests(Source.ofYearbook(hash));
    return findEvidence(question).map(answer::evidence).orElse(answer);
  }

  /* How far the evidence reaches, which is said under the answer's title. */
  private Optional<String> findEvidence(Question question) {
    return switch (question) {
      case Question.Power q -> findEvidence(q.body(), q.moment(), q.withPositions());
      case Question.Build q ->
          findEvidence(q.body(), q.moment(), q.proposer() != null || q.place() != null);
      case Question.IdealPoints q when q.fit() == null ->
          Optional.of(
              EvidenceLine.ofPositions(
                  panel(atTheEndOf(Objects.requireNonNullElse(q.view().year(), q.view().to())))));
      default -> findMoment(question).map(moment -> EvidenceLine.of(panel(moment)));
    };
  }

  private Optional<String> findEvidence(
      Question.Body body, Question.Moment moment, boolean positions) {
    return switch (body) {
      case Question.Body.Given _ -> Optional.empty();
      case Question.Body.Of _ when positions ->
          Optional.of(EvidenceLine.ofPositionsAndMembership(panel(moment)));
      case Question.Body.Of _ -> Optional.of(EvidenceLine.ofMembership(moment.asOf()));
    };
  }

  /* When the question is asked of. */
  private Optional<Question.Moment> findMoment(Question question) {
    return switch (question) {
      case Question.OfMoment q -> Optional.of(q.moment());
      case Question.Camps(Networks.OfDate(var asOf, _), _, _, _, _) ->
          Optional.of(new Question.Moment(asOf, Panel.YearRule.COMPLETED));
      case Question.Camps(Networks.OfEveryYear _, _, _, _, _) ->
          Optional.of(atTheEndOf(yearbook.years().last()));
      case Question.Export q -> Optional.of(atTheEndOf(q.to()));
      default -> Optional.empty();
    };
  }

  /* The end of a year, or of the yearbook's last one where that is before it. */
  private Question.Moment atTheEndOf(int year) {
    int last = Math.max(yearbook.years().first(), Math.min(year, yearbook.years().last()));
    return new Question.Moment(LocalDate.of(last, 12, 31), Panel.YearRule.COMPLETED);
  }

  private Answer made(Question question, Run run) {
    return switch (question) {
      case Question.Assess q -> new AssessedCoalition(this, q, run).answer();
      case Question.Compare q -> compare(q, run);
      case Question.Rank q -> rank(q, run);
      case Question.Trend q -> trend(q, run);
      case Question.Explain q -> Answer.of(new ExplainedFigure(this, q, run).page());
      case Question.FaultLines q -> faultLines(q, run);
      case Question.Suppose q -> suppose(q, run);
      case Question.Alignments q -> alignments(q, run);
      case Question.AlignmentsOf q ->
          Answer.of(
              LandscapePage.of(
                  q.landscape(), q.landscape().states(), q.title(), sides(q.neutral()), run));
      case Question.Camps q -> camps(q, run);
      case Question.IdealPoints q -> idealPoints(q, run);
      case Question.Listing q -> Answer.of(listing(q));
      case Question.Show q ->
          Answer.of(new ShownName(world, yearbook, q.from(), q.to()).page(q.subject(), q.names()));
      case Question.Forecast q -> Answer.of(forecast(foretold(q, run)));
      case Question.Sensitivity q -> Answer.of(sensitivity(q, run));
      case Question.Hypotheses q -> Answer.of(new WhatCoalition(this, q, run).page());
      case Question.Coverage q -> Answer.of(coverage(q));
      case Question.Probe(Extractor extractor) ->
          Answer.of(
              ProbePage.of(
                  extractor.words(), Probes.of(labels -> extractor.reader(world, labels))));
      case Question.Export q -> export(q, run);
      case Question.Enlarge q -> Answer.of(new EnlargedCoalition(this, q, run).page());
      case Question.Shock q -> Answer.of(new ShockedStates(this, q, run).page());
      case Question.Power q -> Answer.of(new VotingBodies(this).power(q, run));
      case Question.Build q -> Answer.of(new VotingBodies(this).build(q));
      case Question.Bargain q -> Answer.of(new BargainedIssue(this, q, run).page());
      case Question.Read q ->
          new ArticleRead(world, q, q.extractor().read(q.article(), q.asOf(), world)).answer();
      case Question.Check q -> new HeldArticle(this, run).check(q);
      case Question.Draft q -> new HeldArticle(this, run).draft(q);
      case Question.Search q ->
          Answer.of(
              SearchPage.of(
                  q.archive().toString(),
                  new Archive(q.archive()),
                  q.query(),
                  q.claims(),
                  q.rows(),
                  q.most()));
      case Question.Follow q -> Answer.of(new FollowedPairs(this, q, run).page());
    };
  }

  private Answer export(Question.Export q, Run run) {
    return Answer.of(
        switch (q.kind()) {
          case DYADS ->
              ExportPage.ofDyads(world, yearbook, q.states(), q.from(), q.to(), q.measures(), run);
          case STATES ->
              ExportPage.ofStates(world, yearbook, q.states(), q.from(), q.to(), q.measures(), run);
        });
  }

  /// What is known at a moment.
  Panel panel(Question.Moment moment) {
    return panels.at(moment);
  }

  /// A coalition, or a set of states named one by one, as it is at a moment.
  Situation situation(String coalition, Question.Moment moment) {
    return Situation.of(world.getCoalition(coalition, moment.asOf()), panel(moment));
  }

  /// The claims of a dossier that may enter figures of a date.
  Optional<Testimony> testimony(@Nullable Dossier dossier, LocalDate asOf) {
    return Optional.ofNullable(dossier).map(d -> Testimony.of(d, world.states(), asOf));
  }

  /// Definitions with what is claimed.
  static List<PartDefinition> with(
      Optional<Testimony> testimony, List<PartDefinition> definitions) {
    return testimony
        .map(t -> definitions.stream().map(d -> WithTestimony.of(d, t)).toList())
        .orElse(definitions);
  }

  private Answer compare(Question.Compare q, Run run) {
    List<Coalition> coalitions = new ArrayList<>();
    for (String name : q.coalitions()) {
      Coalition coalition = world.getCoalition(name, q.moment().asOf());
      if (coalitions.contains(coalition)) {
        throw UserProblem.usage(coalition.id() + " is named twice", "Name each coalition once.");
      }
      coalitions.add(coalition);
    }
    Panel panel = panel(q.moment());
    List<Situation> situations = coalitions.stream().map(c -> Situation.of(c, panel)).toList();
    Comparison comparison =
        Comparison.of(
            situations, definitions.choose(q.definitions()), RandomCoalitions.DEFAULT_DRAWS, run);
    return Answer.of(ComparisonPage.of(comparison, situations, yearbook));
  }

  private Answer rank(Question.Rank q, Run run) {
    Panel panel = panel(q.moment());
    List<String> leftOut = new ArrayList<>();
    List<Situation> situations = situations(panel, leftOut);
    if (situations.isEmpty()) {
      throw UserProblem.usage(
          "no coalition has two members with figures on " + panel.asOf(),
          "See: entente list coalitions.");
    }
    List<PartDefinition> chosen = definitions.choose(q.definitions());
    Ranking ranking = Ranking.of(situations, chosen, panel, world.states(), q.options(), run);
    return Answer.of(RankingPage.of(ranking, leftOut, panel, yearbook));
  }

  /* Every coalition with two members on the date that have figures; the others of that date are named. */
  private List<Situation> situations(Panel panel, List<String> leftOut) {
    List<Situation> situations = new ArrayList<>();
    for (Coalition coalition : world.coalitions()) {
      Optional<Situation> situation = Situation.find(coalition, panel);
      situation.ifPresent(situations::add);
      if (situation.isEmpty() && !coalition.membersOn(panel.asOf()).isEmpty()) {
        leftOut.add(coalition.id());
      }
    }
    return situations;
  }

  private Answer trend(Question.Trend q, Run run) {
    Coalition coalition = world.getCoalition(q.coalition());
    Integer from = q.from();
    Integer to = q.to();
    int founded = coalition.life().from().getYear();
    int first = from == null ? founded : from;
    int end = coalition.life().isOpen() ? yearbook.years().last() : coalition.life().to().getYear();
    int last = to == null ? end : to;
    AskedYears.require(first, last);
    first = founded <= last ? Math.max(first, founded) : first;
    List<PartDefinition> chosen =
        definitions.choose(q.definitions()).stream()
            .filter(d -> q.part() == null || d.part() == q.part())
            .toList();
    Trend trend = Trend.of(coalition, chosen, yearbook, first, last, run);
    return Answer.of(TrendPage.of(trend, world.states(), yearbook, q.part() != null))
        .evidence(EvidenceLine.atTheEndOf(last, yearbook));
  }

  private Answer suppose(Question.Suppose q, Run run) {
    Situation base = situation(q.coalition(), q.moment());
    Assessor assessor =
        Assessor.with(definitions.choose(q.definitions()))
            .among(Peers.of(world, q.moment().asOf(), Likeness.ALL, false));
    Optional<RedLineSection> redLines =
        Optional.ofNullable(q.dossier())
            .map(dossier ->
                RedLineSection.of(
                    dossier,
                    base.coalition().id(),
                    q.scenario().onBalance(base),
                    ExitRate.of(world.coalitions(), base.asOf(), RedLineSection.HORIZON, run)));
    WhatIf whatIf = WhatIf.of(q.scenario(), base, assessor, run);
    List<Following> leavers =
        q.scenario().onBalance(base).stream()
            .flatMap(c ->
                c instanceof Change.Leave(State state, String _) ? Stream.of(state) : Stream.of())
            .map(state -> Following.of(whatIf.base(), base.panel().now(), state.code(), run))
            .toList();
    return Answer.of(WhatIfPage.of(whatIf, world.states().namedOn(base.asOf()), redLines, leavers));
  }

  private Answer faultLines(Question.FaultLines q, Run run) {
    CampChoice choice = CampChoice.of(q.camps(), 0);
    Situation situation = situation(q.coalition(), q.moment());
    Assessment assessment = assessment(situation, run);
    return Answer.of(
        FaultLinePage.of(
            assessment,
            FaultLines.trust(situation, run),
            choice,
            world.states().namedOn(situation.asOf()),
            run));
  }

  private Assessment assessment(Situation situation, Run run) {
    return Assessor.with(definitions.choose(Map.of())).assess(situation, Optional.empty(), run);
  }

  private Answer alignments(Question.Alignments q, Run run) {
    Situation situation = situation(q.coalition(), q.moment());
    Assessment assessment = assessment(situation, run);
    Landscape landscape =
        FaultLines.landscape(situation, assessment.part(Part.INTERESTS).dyads(), run);
    World then = world.namedOn(situation.asOf());
    List<String> names =
        landscape.states().stream()
            .map(code -> then.states().find(Integer.parseInt(code)).map(State::name).orElse(code))
            .toList();
    String title = "Landscape of " + assessment.name() + " as of " + assessment.asOf();
    return Answer.of(
        LandscapePage.of(landscape, names, title, sides(q.neutral()), run)
            .sources(assessment.datasets().stream().map(Source::of).toList()));
  }

  private static LandscapeOptions sides(boolean neutral) {
    return LandscapeOptions.standard().with(neutral ? Sides.TWO_AND_NEUTRAL : Sides.TWO);
  }

  private Answer camps(Question.Camps q, Run run) {
    CampChoice choice = CampChoice.of(q.camps(), q.seconds());
    return Answer.of(
        new CampPages(yearbook, world.states(), choice, q.draws(), q.everyNode(), run)
            .page(q.networks()));
  }

  private Answer idealPoints(Question.IdealPoints q, Run run) {
    PositionsAnswer answer = new PositionsAnswer(world, store, q.view(), q.area(), run);
    return Answer.of(q.fit() == null ? answer.of(yearbook) : answer.of(q.fit()));
  }

  private Page sensitivity(Question.Sensitivity q, Run run) {
    Assessment assessment =
        Assessor.with(definitions.choose(q.definitions()))
            .assess(situation(q.coalition(), q.moment()), Optional.empty(), run);
    return DriversPage.of(Drivers.of(assessment, run), world.states().namedOn(assessment.asOf()));
  }

  private Page forecast(Foretold foretold) {
    return ForecastPage.of(foretold, world.states(), yearbook);
  }

  private Page coverage(Question.Coverage q) {
    String coalition = q.coalition();
    if (coalition == null) {
      Panel panel = panel(q.moment());
      return CoveragePage.of(panel, Reach.world(panel), "", yearbook);
    }
    Situation situation = situation(coalition, q.moment());
    return CoveragePage.of(
        situation.panel(), situation.group(), " of " + situation.label(), yearbook);
  }

  private Page listing(Question.Listing q) {
    return switch (q.what()) {
      case COALITIONS -> ListPages.coalitions(world, q.kind(), q.on(), q.member());
      case STATES -> ListPages.states(world, q.on());
      case DATA -> ListPages.datasets(yearbook);
    };
  }
}
