package org.entente.answer.question;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.answer.idealpoint.FitChoices;
import org.entente.answer.idealpoint.PositionsView;
import org.entente.answer.network.Networks;
import org.entente.answer.reading.Extractor;
import org.entente.answer.registry.ShownName.Subject;
import org.entente.bargaining.Issue;
import org.entente.bargaining.outlook.OutlookOptions;
import org.entente.coalition.Likeness;
import org.entente.coalition.Weights;
import org.entente.dossier.Dossier;
import org.entente.enlargement.EnlargementSets;
import org.entente.hypothesis.GivenOdds;
import org.entente.impact.ShockPlan;
import org.entente.landscape.Landscape;
import org.entente.panel.Panel;
import org.entente.part.Part;
import org.entente.power.VotingBody;
import org.entente.ranking.RankingOptions;
import org.entente.scenario.Change.Rule;
import org.entente.scenario.Scenario;
import org.entente.text.archive.ArchiveQuery;
import org.entente.text.article.Article;
import org.entente.text.dossier.Rulings;
import org.jspecify.annotations.Nullable;

/// What can be asked: plain values that any door can make, be it a command line, a page of the web
/// or another program. States and coalitions are named as people name them, and any set of states
/// by its members (`CHN,RUS,IRN,PRK`); a [Desk] finds them.
public sealed interface Question {

  /// As of which date, and by which rule a year counts as known on it.
  ///
  /// @param asOf nothing later is seen
  /// @param rule which year counts as known on a date
  record Moment(LocalDate asOf, Panel.YearRule rule) {}

  /// A question whose answer rests on all that is known at a moment.
  sealed interface OfMoment extends Question {
    /// When it is asked of.
    Moment moment();
  }

  /// How strong a coalition is: five parts, and the report about it.
  ///
  /// @param coalition identifier or name
  /// @param moment the date
  /// @param definitions keys of the definitions that are not the default, by part
  /// @param weights the weights of a total, null for none
  /// @param with states to be looked on as members
  /// @param without members to be left out
  /// @param candidates whose joining the report considers; those at the door if empty
  /// @param dossier whose claims enter the figures; null for none
  /// @param among which of the other coalitions of the date it is placed among
  /// @param bodies whether the organisations and alliances of the user's evidence store count among
  ///   these
  record Assess(
      String coalition,
      Moment moment,
      Map<Part, String> definitions,
      @Nullable Weights weights,
      List<String> with,
      List<String> without,
      List<String> candidates,
      @Nullable Dossier dossier,
      Likeness among,
      boolean bodies)
      implements OfMoment {
    public Assess {
      definitions = Map.copyOf(definitions);
      with = List.copyOf(with);
      without = List.copyOf(without);
      candidates = List.copyOf(candidates);
    }
  }

  /// How coalitions stand side by side.
  ///
  /// @param coalitions two or more identifiers or names
  /// @param moment the date
  /// @param definitions keys of the definitions that are not the default, by part
  record Compare(List<String> coalitions, Moment moment, Map<Part, String> definitions)
      implements OfMoment {
    public Compare {
      coalitions = List.copyOf(coalitions);
      definitions = Map.copyOf(definitions);
    }
  }

  /// The league table of all coalitions.
  ///
  /// @param moment the date
  /// @param definitions keys of the definitions that are not the default, by part
  /// @param options what the order is by
  record Rank(Moment moment, Map<Part, String> definitions, RankingOptions options)
      implements OfMoment {
    public Rank {
      definitions = Map.copyOf(definitions);
    }
  }

  /// How a coalition went over the years.
  ///
  /// @param coalition identifier or name
  /// @param from the first year; when it was founded if null
  /// @param to the last year; when it ended, or the yearbook does, if null
  /// @param part the only part asked for; all if null
  /// @param definitions keys of the definitions that are not the default, by part
  record Trend(
      String coalition,
      @Nullable Integer from,
      @Nullable Integer to,
      @Nullable Part part,
      Map<Part, String> definitions)
      implements Question {
    public Trend {
      definitions = Map.copyOf(definitions);
    }
  }

  /// What a figure is made of, level by level.
  ///
  /// @param coalition identifier or name
  /// @param moment the date
  /// @param part the part asked for; all if null
  /// @param pair none, or the two members whose dyad is asked for
  /// @param definitions keys of the definitions that are not the default, by part
  /// @param rows the most rows of a table, 0 for all
  /// @param dossier whose claims enter the figures; null for none
  record Explain(
      String coalition,
      Moment moment,
      @Nullable Part part,
      List<String> pair,
      Map<Part, String> definitions,
      int rows,
      @Nullable Dossier dossier)
      implements OfMoment {
    public Explain {
      pair = List.copyOf(pair);
      definitions = Map.copyOf(definitions);
    }
  }

  /// Where a coalition would break.
  ///
  /// @param coalition identifier or name
  /// @param moment the date
  /// @param camps the largest number of camps of the second division, or `free`
  record FaultLines(String coalition, Moment moment, String camps) implements OfMoment {}

  /// What would be otherwise under a scenario.
  ///
  /// @param coalition identifier or name
  /// @param moment the date
  /// @param scenario what is supposed
  /// @param definitions keys of the definitions that are not the default, by part
  /// @param dossier whose red lines are held against the scenario, null for none
  record Suppose(
      String coalition,
      Moment moment,
      Scenario scenario,
      Map<Part, String> definitions,
      @Nullable Dossier dossier)
      implements OfMoment {
    public Suppose {
      definitions = Map.copyOf(definitions);
    }

    /// A question without a dossier.
    public Suppose(
        String coalition, Moment moment, Scenario scenario, Map<Part, String> definitions) {
      this(coalition, moment, scenario, definitions, null);
    }
  }

  /// Figures of pairs of states or of states by year, as a table for other programs.
  ///
  /// @param kind what a row is of
  /// @param states codes or names
  /// @param from the first year
  /// @param to the last year
  /// @param measures keys of the measures, all if empty
  record Export(Kind kind, List<String> states, int from, int to, List<String> measures)
      implements Question {
    /// What a row is of.
    public enum Kind {
      /// A pair of states in a year.
      DYADS,
      /// A state in a year.
      STATES
    }

    public Export {
      states = List.copyOf(states);
      measures = List.copyOf(measures);
    }
  }

  /// What will be decided on an issue.
  ///
  /// @param matter the issue
  /// @param moment the date of the capabilities on record
  /// @param options how it is looked at
  record Bargain(Matter matter, Moment moment, OutlookOptions options) implements Question {
    /// Where an issue comes from.
    public sealed interface Matter {
      /// A table of actors.
      ///
      /// @param issue the issue
      record Actors(Issue issue) implements Matter {}

      /// An issue of a dossier; capabilities that it does not give are those on record.
      ///
      /// @param dossier the dossier
      /// @param id the id of the issue; the only one if empty
      record Contest(Dossier dossier, String id) implements Matter {}
    }
  }

  /// A body that votes.
  sealed interface Body {
    /// One that is given whole.
    ///
    /// @param body the body
    record Given(VotingBody body) implements Body {}

    /// A coalition, under its rule of the date or another.
    ///
    /// @param coalition identifier or name
    /// @param supposed the rule that it is supposed to have, null for its own
    record Of(String coalition, @Nullable Rule supposed) implements Body {}
  }

  /// What a rule gives each member.
  ///
  /// @param body the body
  /// @param moment the date of a coalition
  /// @param unions names of members who stand together; those of the body if empty
  /// @param withPositions whether power is asked for given the positions, too
  record Power(Body body, Moment moment, List<List<String>> unions, boolean withPositions)
      implements Question {
    public Power {
      unions = unions.stream().map(List::copyOf).toList();
    }
  }

  /// Whom to win so that a body carries a proposal or blocks it.
  ///
  /// @param body the body
  /// @param moment the date of a coalition
  /// @param blocking whether it is to be blocked
  /// @param there names of members who are there already
  /// @param out names of members who cannot be won
  /// @param proposer the member at whose position the proposal lies, null if none
  /// @param place where the proposal lies, null if not given; without it and a proposer every
  ///   member costs the same
  /// @param most how many sets are listed
  record Build(
      Body body,
      Moment moment,
      boolean blocking,
      List<String> there,
      List<String> out,
      @Nullable String proposer,
      @Nullable List<Double> place,
      int most)
      implements Question {
    public Build {
      there = List.copyOf(there);
      out = List.copyOf(out);
      place = place == null ? null : List.copyOf(place);
    }
  }

  /// What a shock does to states.
  ///
  /// @param plan what happens
  /// @param moment the date of the links
  /// @param coalition whose members are looked at; all states if null
  /// @param sigma the elasticity of substitution of geoeconomic power, above 1
  record Shock(ShockPlan plan, Moment moment, @Nullable String coalition, double sigma)
      implements OfMoment {}

  /// What candidates would change in a coalition.
  ///
  /// @param coalition identifier or name
  /// @param moment the date
  /// @param candidates names of states
  /// @param sets which sets of them are considered
  /// @param definitions keys of the definitions that are not the default, by part
  record Enlarge(
      String coalition,
      Moment moment,
      List<String> candidates,
      EnlargementSets sets,
      Map<Part, String> definitions)
      implements OfMoment {
    public Enlarge {
      candidates = List.copyOf(candidates);
      definitions = Map.copyOf(definitions);
    }
  }

  /// The stable alignments of a coalition's members.
  ///
  /// @param coalition identifier or name
  /// @param moment the date
  /// @param neutral whether a state may stand apart from both sides
  record Alignments(String coalition, Moment moment, boolean neutral) implements OfMoment {}

  /// The stable alignments of states whose sizes and propensities the asker brings.
  ///
  /// @param title what it is
  /// @param landscape the states
  /// @param neutral whether a state may stand apart from both sides
  record AlignmentsOf(String title, Landscape landscape, boolean neutral) implements Question {}

  /// The camps of signed networks.
  ///
  /// @param networks which
  /// @param camps the largest number of camps, or `free`
  /// @param seconds the time of the search for two camps of a network; 0 for a limit of work
  /// @param draws the draws of uncertain signs
  /// @param everyNode whether the camp of every node of each of several networks is listed
  record Camps(Networks networks, String camps, int seconds, int draws, boolean everyNode)
      implements Question {}

  /// Where states stand by their votes, or actors in any roll calls.
  ///
  /// @param view what is shown
  /// @param area the name of an issue area, `all` for each of them; null for all votes
  /// @param fit the fit asked for; the yearbook's positions if null
  record IdealPoints(PositionsView view, @Nullable String area, @Nullable FitChoices fit)
      implements Question {}

  /// What the verdict on a coalition hangs on.
  ///
  /// @param coalition identifier or name
  /// @param moment the date
  /// @param definitions keys of the definitions that are not the default, by part
  record Sensitivity(String coalition, Moment moment, Map<Part, String> definitions)
      implements OfMoment {
    public Sensitivity {
      definitions = Map.copyOf(definitions);
    }
  }

  /// What a coalition may be, under the evidence.
  ///
  /// @param coalition identifier or name
  /// @param moment the date
  /// @param definitions keys of the definitions that are not the default, by part
  /// @param odds what is set in place of what the registry says
  record Hypotheses(String coalition, Moment moment, Map<Part, String> definitions, GivenOdds odds)
      implements OfMoment {
    public Hypotheses {
      definitions = Map.copyOf(definitions);
    }
  }

  /// Who may leave a coalition, who may join it, and which members may clash.
  ///
  /// @param coalition identifier or name
  /// @param moment the date
  record Forecast(String coalition, Moment moment) implements OfMoment {}

  /// How far the evidence reaches.
  ///
  /// @param coalition whose members and pairs are counted; all states if null
  /// @param moment the date
  record Coverage(@Nullable String coalition, Moment moment) implements Question {}

  /// What is known.
  ///
  /// @param what of which kind
  /// @param on those that were there on the date; any if null
  /// @param member coalitions in which the state has or had a role; any if null
  /// @param kind coalitions of the kind; any if null
  record Listing(Known what, @Nullable LocalDate on, @Nullable String member, @Nullable String kind)
      implements Question {
    /// What can be listed.
    public enum Known {
      COALITIONS,
      STATES,
      DATA
    }
  }

  /// A coalition's membership over time, or a state's or a pair's figures.
  ///
  /// @param subject which of them; what the names tell if null
  /// @param names the name, or the two of a pair
  /// @param from the first year shown
  /// @param to the last year shown
  record Show(@Nullable Subject subject, List<String> names, int from, int to) implements Question {
    public Show {
      names = List.copyOf(names);
      AskedYears.require(from, to);
    }
  }

  /// What an article says: the coalition it describes and who wants, fears or needs whom.
  ///
  /// @param article the article, taken off its page
  /// @param asOf the date as of which its names are understood
  /// @param extractor what reads its claims
  /// @param dossier the dossier that its claims go into; null for none
  /// @param rulings what an analyst decides of the claims of the dossier
  record Read(
      Article article,
      LocalDate asOf,
      Extractor extractor,
      @Nullable DossierText dossier,
      Rulings rulings)
      implements Question {

    /// A dossier as its file holds it.
    ///
    /// @param name the name of the file, for messages
    /// @param text its YAML; empty for a dossier to be begun
    public record DossierText(String name, String text) {}
  }

  /// What an archive of pages holds.
  ///
  /// @param archive its folder
  /// @param query what is sought
  /// @param claims whether claims are sought rather than pages
  /// @param rows the most rows to the eye, 0 for all
  /// @param most the most rows of all
  record Search(Path archive, ArchiveQuery query, boolean claims, int rows, int most)
      implements Question {}

  /// Pairs of states, or a coalition, through time in an archive of pages.
  ///
  /// @param archive its folder
  /// @param names a coalition, or two states or more
  /// @param since the first day; null for no bound
  /// @param until the last day; null for no bound
  /// @param rows the most rows to the eye, 0 for all
  record Follow(
      Path archive,
      List<String> names,
      @Nullable LocalDate since,
      @Nullable LocalDate until,
      int rows)
      implements Question {
    public Follow {
      names = List.copyOf(names);
    }
  }

  /// What the data say of the claims of an article, and what came of its forecasts.
  ///
  /// @param article the article, taken off its page
  /// @param moment the date
  /// @param extractor what reads its claims
  record Check(Article article, Moment moment, Extractor extractor) implements OfMoment {}

  /// Which figures would support the sentences of a draft.
  ///
  /// @param draft the draft, as an article
  /// @param moment the date
  /// @param extractor what reads its claims
  record Draft(Article draft, Moment moment, Extractor extractor) implements OfMoment {}

  /// How a reader of claims behaves where every right one behaves alike.
  ///
  /// @param extractor the reader
  record Probe(Extractor extractor) implements Question {}
}
