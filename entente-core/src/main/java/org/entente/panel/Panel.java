package org.entente.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.entente.evidence.Drift;
import org.entente.run.UserProblem;

/// What a computation sees: the figures of the last years that were complete on a date.
///
/// Data on different things end in different years. The slice of a panel gives every column at the
/// latest year that its data reach, and [YearSlice#lastYear] says which: what is known last, with
/// its year, and never a value that a formula made of it. How much older than the date that makes
/// it is its [#age].
///
/// Nothing dated later can reach a measure, for there is no other way to build a panel. A year is
/// complete on its 31 December; [YearRule#CURRENT] relaxes this to the year of the date itself.
public final class Panel {
  /// How many years a panel holds: the year in use and the two before it, for the range of yearly
  /// flows.
  public static final int DEPTH = 3;

  /// Which year counts as known on a date.
  public enum YearRule {
    /// The last year completed by the date (default).
    COMPLETED,
    /// The year of the date, although part of it lies after the date.
    CURRENT
  }

  private final LocalDate asOf;
  private final int present;
  private final List<Integer> years;
  private final Yearbook yearbook;
  private final Map<Integer, YearSlice> latest = new ConcurrentHashMap<>();

  private Panel(LocalDate asOf, int present, List<Integer> years, Yearbook yearbook) {
    this.asOf = asOf;
    this.present = present;
    this.years = List.copyOf(years);
    this.yearbook = yearbook;
  }

  /// The panel as of a date. Throws [UserProblem] if the yearbook does not reach it. A date beyond
  /// the yearbook's last year uses that last year, and [#year] says so.
  public static Panel asOf(Yearbook yearbook, LocalDate date, YearRule rule) {
    int wanted = lastKnownYear(date, rule);
    Integer year = yearbook.years().floor(wanted);
    if (year == null) {
      throw UserProblem.usage(
          "no figures as of " + date + ": the yearbook begins in " + yearbook.years().first(),
          "Ask for " + (yearbook.years().first() + 1) + "-01-01 or later.");
    }
    return new Panel(date, wanted, upTo(year, yearbook), SuccessorYears.on(date, yearbook));
  }

  private static List<Integer> upTo(int year, Yearbook yearbook) {
    List<Integer> years = new ArrayList<>();
    for (int y = year; y > year - DEPTH && yearbook.years().contains(y); y--) {
      years.add(y);
    }
    return years;
  }

  /// The same panel with every year's figures changed alike, as a supposition changes them: what
  /// was not known on the date is not known under a supposition either. `change` must give the same
  /// figures each time; a year is changed when it is first asked for, and kept.
  public Panel over(UnaryOperator<YearSlice> change) {
    return new Panel(asOf, present, years, new ChangedYears(yearbook, change));
  }

  /* A yearbook whose years are changed when they are asked for. */
  private static final class ChangedYears implements Yearbook {
    private final Yearbook under;
    private final UnaryOperator<YearSlice> change;
    private final Map<Integer, YearSlice> changed = new ConcurrentHashMap<>();

    ChangedYears(Yearbook under, UnaryOperator<YearSlice> change) {
      this.under = under;
      this.change = change;
    }

    @Override
    public NavigableSet<Integer> years() {
      return under.years();
    }

    @Override
    public YearSlice year(int year) {
      return changed.computeIfAbsent(year, y -> change.apply(under.year(y)));
    }

    @Override
    public List<Dataset> datasets() {
      return under.datasets();
    }

    @Override
    public Drift drift() {
      return under.drift();
    }
  }

  /// The last year known on a date under a rule.
  public static int lastKnownYear(LocalDate date, YearRule rule) {
    boolean lastDay = date.getMonthValue() == 12 && date.getDayOfMonth() == 31;
    return rule == YearRule.CURRENT || lastDay ? date.getYear() : date.getYear() - 1;
  }

  /// The date.
  public LocalDate asOf() {
    return asOf;
  }

  /// The year whose figures are in use: the last one up to [#present] that the yearbook holds.
  public int year() {
    return years.getFirst();
  }

  /// The last year known on the date, whether or not the yearbook reaches it: what ages are counted
  /// from.
  public int present() {
    return present;
  }

  /// How many years the values of columns are older than [#present]: that of the oldest, 0 for
  /// none.
  public int age(List<Column> columns) {
    return columns.stream().mapToInt(c -> present - now().lastYear(c)).max().orElse(0);
  }

  /// How far values of a definition moved over some years.
  public Drift drift() {
    return yearbook.drift();
  }

  /// The figures of the year in use, each column at the latest year that its data reach.
  public YearSlice now() {
    return latest(0);
  }

  private YearSlice latest(int lag) {
    return latest.computeIfAbsent(lag, l -> LatestKnown.of(yearbook, year(), l));
  }

  /// The figures of a year no later than the one in use, if the yearbook holds it.
  public Optional<YearSlice> findYear(int year) {
    return year <= year() && yearbook.years().contains(year)
        ? Optional.of(yearbook.year(year))
        : Optional.empty();
  }

  /// What was known at the end of a year some years before the one in use, states under the codes
  /// that they have on this date; empty where the yearbook does not hold that year.
  public Optional<Panel> findBefore(int back) {
    int then = year() - back;
    return yearbook.years().contains(then)
        ? Optional.of(new Panel(LocalDate.of(then, 12, 31), then, upTo(then, yearbook), yearbook))
        : Optional.empty();
  }

  /// The figures of the year in use and of up to two years before, latest first: each column at its
  /// latest year, then a year before that, then two.
  public List<YearSlice> recent() {
    List<YearSlice> slices = new ArrayList<>(years.size());
    for (int y : years) {
      slices.add(latest(year() - y));
    }
    return slices;
  }

  /// The dataset with a key, if the yearbook names it.
  public Optional<Yearbook.Dataset> findDataset(String key) {
    return yearbook.datasets().stream().filter(d -> d.key().equals(key)).findFirst();
  }
}
