package org.entente.sources.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.panel.Served;

/// A series as the datasets at hand serve it: which release serves which years.
///
/// A release that is not at hand serves none; under [Rule#NEWEST] and [Rule#LAST_ESTIMATE] the one
/// before it goes on, under [Rule#WHILE_IT_LASTS] the next begins earlier.
public final class Splice {
  private final Series series;
  private final List<Segment> segments;

  /// The years that a release serves.
  ///
  /// @param release the release
  /// @param first the first year
  /// @param last the last year
  /// @param end the last year of its evidence
  public record Segment(Release release, int first, int last, int end) {
    /// The first year of the rows it gives.
    public int firstRow(Rule rule) {
      return rule == Rule.LAST_ESTIMATE ? release.from() : first;
    }

    /// The last year of the rows it gives.
    public int lastRow(Rule rule) {
      return rule == Rule.LAST_ESTIMATE ? release.from() : last;
    }
  }

  private Splice(Series series, List<Segment> segments) {
    this.series = series;
    this.segments = segments;
  }

  /// The series by the datasets at hand.
  ///
  /// @param lastYears the last year of each dataset at hand, by key
  public static Splice of(Series series, Map<String, Integer> lastYears) {
    return of(series, Map.of(), lastYears);
  }

  /// The series by the datasets at hand. What a user brings serves the years that it holds, and
  /// those after them in which what is published is older.
  ///
  /// @param firstYears the first year of each dataset that a user brings, by key
  /// @param lastYears the last year of each dataset at hand, by key
  public static Splice of(
      Series series, Map<String, Integer> firstYears, Map<String, Integer> lastYears) {
    List<Segment> segments = published(series, lastYears);
    for (Release own : series.releases()) {
      Integer last = lastYears.get(own.dataset().key());
      Integer first = firstYears.get(own.dataset().key());
      if (own.isOwn() && first != null && last != null) {
        segments = with(segments, own, first, last);
      }
    }
    return new Splice(series, List.copyOf(segments));
  }

  private static List<Segment> with(List<Segment> published, Release own, int first, int end) {
    int last = end;
    for (Segment s : published) {
      last = s.first() <= last + 1L && s.last() > last && s.end() <= end ? s.last() : last;
    }
    List<Segment> all = new ArrayList<>();
    for (Segment s : published) {
      if (s.first() < first) {
        all.add(new Segment(s.release(), s.first(), Math.min(s.last(), first - 1), s.end()));
      }
    }
    all.add(new Segment(own, first, last, end));
    for (Segment s : published) {
      if (s.last() > last) {
        all.add(new Segment(s.release(), Math.max(s.first(), last + 1), s.last(), s.end()));
      }
    }
    return published.isEmpty() ? List.of(new Segment(own, first, Integer.MAX_VALUE, end)) : all;
  }

  private static List<Segment> published(Series series, Map<String, Integer> lastYears) {
    List<Release> there =
        series.releases().stream()
            .filter(r -> !r.isOwn())
            .filter(r ->
                lastYears.containsKey(r.dataset().key())
                    && lastYears.keySet().containsAll(r.with()))
            .toList();
    List<Segment> segments = new ArrayList<>();
    int first = Integer.MIN_VALUE;
    for (int k = 0; k < there.size(); k++) {
      Release release = there.get(k);
      int end = lastYears.getOrDefault(release.dataset().key(), 0);
      boolean isLast = k == there.size() - 1;
      boolean lasts = series.rule() == Rule.WHILE_IT_LASTS;
      first = lasts ? first : release.from();
      int last = isLast ? Integer.MAX_VALUE : lasts ? end : there.get(k + 1).from() - 1;
      segments.add(new Segment(release, first, last, end));
      first = isLast ? first : last + 1;
    }
    return segments;
  }

  /// What each release at hand serves, earlier years first.
  public List<Segment> segments() {
    return segments;
  }

  /// What serves a year: the release of the year itself, then those of the years before it that its
  /// figure rests on, then what is read beside them. Empty before the first release, and where none
  /// is at hand.
  public Optional<Served> findServed(int year) {
    return segments.stream()
        .filter(s -> s.first() <= year && year <= s.last())
        .findFirst()
        .map(now -> new Served(datasets(now, year), Math.min(year, end(now))));
  }

  private int end(Segment segment) {
    return series.rule() == Rule.LAST_ESTIMATE ? segment.release().from() : segment.end();
  }

  private List<String> datasets(Segment now, int year) {
    long oldest = (long) year - series.window() + 1;
    List<String> keys = new ArrayList<>(List.of(now.release().dataset().key()));
    keys.addAll(now.release().with());
    segments.reversed().stream()
        .filter(s -> s.last() < now.first() && s.last() >= oldest)
        .forEach(s -> keys.add(s.release().dataset().key()));
    keys.addAll(series.beside());
    return keys;
  }
}
