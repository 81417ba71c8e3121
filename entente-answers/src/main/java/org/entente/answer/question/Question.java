package org.entente.answer.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.coalition.Weights;
import org.entente.panel.Panel;
import org.entente.part.Part;
import org.entente.ranking.RankingOptions;
import org.entente.scenario.Scenario;
import org.entente.text.article.Article;
import org.jspecify.annotations.Nullable;

/// What can be asked: plain values that any door can make, be it a command line, a page of the web
/// or another program. States and coalitions are named as people name them; a [Desk] finds them.
public sealed interface Question {

  /// As of which date, and by which rule a year counts as known on it.
  ///
  /// @param asOf nothing later is seen
  /// @param rule which year counts as known on a date
  record Moment(LocalDate asOf, Panel.YearRule rule) {}

  /// How strong a coalition is: five parts, and the report about it.
  ///
  /// @param coalition identifier or name
  /// @param moment the date
  /// @param definitions keys of the definitions that are not the default, by part
  /// @param weights the weights of a total, null for none
  /// @param with states to be looked on as members
  /// @param without members to be left out
  /// @param candidates whose joining the report considers; those at the door if empty
  record Assess(
      String coalition,
      Moment moment,
      Map<Part, String> definitions,
      @Nullable Weights weights,
      List<String> with,
      List<String> without,
      List<String> candidates)
      implements Question {
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
      implements Question {
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
      implements Question {
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
  record Explain(
      String coalition,
      Moment moment,
      @Nullable Part part,
      List<String> pair,
      Map<Part, String> definitions,
      int rows)
      implements Question {
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
  record FaultLines(String coalition, Moment moment, String camps) implements Question {}

  /// What would be otherwise under a scenario.
  ///
  /// @param coalition identifier or name
  /// @param moment the date
  /// @param scenario what is supposed
  /// @param definitions keys of the definitions that are not the default, by part
  record Suppose(String coalition, Moment moment, Scenario scenario, Map<Part, String> definitions)
      implements Question {
    public Suppose {
      definitions = Map.copyOf(definitions);
    }
  }

  /// What an article says: the coalition it describes and who wants, fears or needs whom.
  ///
  /// @param article the article, taken off its page
  /// @param asOf the date as of which its names are understood
  record Read(Article article, LocalDate asOf) implements Question {}

  /// What the data say of the claims of an article, and what came of its forecasts.
  ///
  /// @param article the article, taken off its page
  /// @param moment the date
  record Check(Article article, Moment moment) implements Question {}
}
