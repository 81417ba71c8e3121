package org.entente.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.entente.run.UserProblem;

/// What a computation sees: the figures of the last years that were complete on a date.
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
  private final List<Integer> years;
  private final Yearbook yearbook;

  private Panel(LocalDate asOf, List<Integer> years, Yearbook yearbook) {
    this.asOf = asOf;
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
    List<Integer> years = new ArrayList<>();
    for (int y = year; y > year - DEPTH && yearbook.years().contains(y); y--) {
      years.add(y);
    }
    return new Panel(date, years, SuccessorYears.on(date, yearbook));
  }

  /// The same panel with every year's figures changed alike, as a supposition changes them: what
  /// was not known on the date is not known under a supposition either. `change` must give the same
  /// figures each time; a year is changed when it is first asked for, and kept.
  public Panel over(UnaryOperator<YearSlice> change) {
    return new Panel(asOf, years, new ChangedYears(yearbook, change));
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

  /// The year whose figures are in use.
  public int year() {
    return years.getFirst();
  }

  /// The figures of the year in use.
  public YearSlice now() {
    return yearbook.year(year());
  }

  /// The figures of a year no later than the one in use, if the yearbook holds it.
  public Optional<YearSlice> findYear(int year) {
    return year <= year() && yearbook.years().contains(year)
        ? Optional.of(yearbook.year(year))
        : Optional.empty();
  }

  /// The year in use and up to two before it, latest first.
  public List<YearSlice> recent() {
    return years.stream().map(yearbook::year).toList();
  }

  /// The dataset with a key, if the yearbook names it.
  public Optional<Yearbook.Dataset> findDataset(String key) {
    return yearbook.datasets().stream().filter(d -> d.key().equals(key)).findFirst();
  }
}
