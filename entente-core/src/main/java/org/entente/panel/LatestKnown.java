package org.entente.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/// The columns of a panel's year, each from the latest year no later than it that the column's data
/// reach, or from a number of years before that.
///
/// A column whose data end is thus the column of its last year, whole: nothing in it is carried
/// forward by a formula, and what is derived from several columns is derived in the earliest of
/// their last years, so that no figure mixes years; only what a model says rests on the latest of
/// each of its features ([DyadColumn#forecast]). The states are those of the panel's year; one that
/// did not exist in a column's year has no value there.
///
/// Where the latest year has not enough of a dyad or state, its figures are those of the latest one
/// that has, up to three back: votes of a dyad that voted together on too few roll calls
/// ([JointVotes]), and what is derived from those votes; shares of the trade of a state that the
/// newest release of trade leaves out. Such a share is of one year, all its terms.
final class LatestKnown implements YearSlice.Source, YearSlice.ServedColumns {
  /* How far back a column is looked for of which the year says nothing: votes of a year without a
  session. Columns whose data have ended say so themselves, however long ago. */
  private static final int YEARS_LOOKED_BACK = 3;
  private static final int NOWHERE = Integer.MIN_VALUE;

  private final Yearbook yearbook;
  private final YearSlice top;
  private final YearSlice base;
  private final int lag;
  private final Map<Column, Integer> years = new ConcurrentHashMap<>();
  private final Map<Integer, int[]> stateNumbers = new ConcurrentHashMap<>();
  private final Map<Integer, int[]> dyadNumbers = new ConcurrentHashMap<>();
  private final Map<Object, OwnYears> ownYears = new ConcurrentHashMap<>();
  private final Map<Column, Optional<OwnYears>> ownYearsOf = new ConcurrentHashMap<>();

  private LatestKnown(Yearbook yearbook, int year, int lag) {
    this.yearbook = yearbook;
    this.top = yearbook.year(year);
    this.base = yearbook.year(year - lag);
    this.lag = lag;
  }

  /// The slice of a year with each column at its latest.
  ///
  /// @param year a year that the yearbook holds
  /// @param lag how many years before its latest each column is taken, 0 for the latest; the
  ///   yearbook holds `year - lag`
  static YearSlice of(Yearbook yearbook, int year, int lag) {
    LatestKnown latest = new LatestKnown(yearbook, year, lag);
    return new YearSlice(
        latest.base.year(),
        latest.base.dyads(),
        latest.findYear(DyadColumn.YY).map(YearSlice::rollCalls).orElse(0),
        latest,
        latest);
  }

  /* The year that a column is taken from. */
  private OptionalInt yearOf(Column column) {
    int latest = years.computeIfAbsent(column, c -> latest(c, top.year()));
    return latest == NOWHERE ? OptionalInt.empty() : OptionalInt.of(latest - lag);
  }

  private int latest(Column column, int to) {
    int ofParts =
        column.derivedFrom().stream().mapToInt(part -> latest(part, to)).min().orElse(NOWHERE);
    if (ofParts != NOWHERE) {
      return ofParts;
    }
    for (int year = to; year >= to - YEARS_LOOKED_BACK; year--) {
      if (yearbook.years().contains(year)) {
        YearSlice slice = yearbook.year(year);
        Optional<Served> served = slice.findServed(column);
        if (served.isPresent()) {
          return Math.min(year, served.get().lastYear());
        }
        if (slice.has(column)) {
          return year;
        }
      }
    }
    return NOWHERE;
  }

  /* The slice that a column is taken from, where the yearbook holds its year and its data reach it. */
  private Optional<YearSlice> findYear(Column column) {
    OptionalInt year = yearOf(column);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    if (year.getAsInt() == base.year()) {
      return Optional.of(base);
    }
    return yearbook.years().contains(year.getAsInt())
        ? Optional.of(yearbook.year(year.getAsInt()))
        : Optional.empty();
  }

  @Override
  public Optional<float[]> find(StateColumn column) {
    return findYear(column)
        .flatMap(slice -> slice.find(column).map(values -> moved(slice, values, states(slice))))
        .or(() -> nothing(column));
  }

  /* The years of each dyad or state where it may have its own; what belongs together has one. */
  private Optional<OwnYears> ownYears(Column column) {
    Optional<OwnYears> known = ownYearsOf.get(column);
    return known == null ? ownYearsOf.computeIfAbsent(column, this::findOwnYears) : known;
  }

  private Optional<OwnYears> findOwnYears(Column column) {
    if (!(column instanceof DyadColumn)) {
      return Optional.empty();
    }
    if (isShareOfTrade(column)) {
      return ownYears(column, column.derivedFrom(), this::states, LatestKnown::hasTerms);
    }
    return isOfVotes(column)
        ? ownYears(column, List.of(kindOfVotes(column)), this::pairs, JointVotes::areEnough)
        : Optional.empty();
  }

  private static boolean isShareOfTrade(Column column) {
    return column instanceof DyadColumn dyad && DyadColumn.sharesOfTrade().contains(dyad);
  }

  /* Joint votes, and what is derived from them alone. */
  private static boolean isOfVotes(Column column) {
    return column.isDerived()
        ? DyadColumn.votes().containsAll(column.derivedFrom())
        : column instanceof DyadColumn dyad
            && (DyadColumn.votes().contains(dyad) || dyad.kind().equals(DyadColumn.ISSUES));
  }

  private static String kindOfVotes(Column column) {
    return column.isDerived() ? DyadColumn.YY.kind() : column.kind();
  }

  private Optional<OwnYears> ownYears(
      Column column, Object together, OwnYears.Numbers numbers, OwnYears.Enough enough) {
    OwnYears known = ownYears.get(together);
    if (known == null) {
      List<OwnYears.Candidate> candidates = candidates(column);
      if (candidates.isEmpty()) {
        return Optional.empty();
      }
      known = ownYears.computeIfAbsent(together, _ -> OwnYears.of(candidates, numbers, enough));
    }
    return Optional.of(known);
  }

  /* The latest years that a column may be taken from, latest first. */
  private List<OwnYears.Candidate> candidates(Column column) {
    List<OwnYears.Candidate> candidates = new ArrayList<>();
    int year = latest(column, top.year());
    for (int back = 0; back <= YEARS_LOOKED_BACK && year != NOWHERE; back++) {
      if (yearbook.years().contains(year)) {
        int taken = year - lag;
        candidates.add(
            new OwnYears.Candidate(
                held(year), yearbook.years().contains(taken) ? held(taken) : null));
      }
      year = latest(column, year - 1);
    }
    return candidates;
  }

  private YearSlice held(int year) {
    return year == base.year() ? base : yearbook.year(year);
  }

  /* Of which states a share can be worked out in a year. */
  private static boolean[] hasTerms(YearSlice year) {
    boolean[] has = new boolean[year.dyads().states()];
    for (int i = 0; i < has.length; i++) {
      has[i] = !Float.isNaN(year.at(StateColumn.TRADE, i));
    }
    return has;
  }

  @Override
  public Optional<YearSlice.Cell> findCell(Column column, int number) {
    return ownYears(column).flatMap(years -> years.find(number));
  }

  @Override
  public Optional<float[]> find(DyadColumn column) {
    if (column.isOfLatest()) {
      return Optional.empty();
    }
    Optional<OwnYears> own = ownYears(column);
    if (own.isPresent()) {
      return Optional.of(own.get())
          .filter(years -> years.have(column))
          .map(years -> isShareOfTrade(column) ? shares(column, years) : years.values(column))
          .or(() -> nothing(column));
    }
    return findYear(column)
        .flatMap(slice -> slice.find(column).map(values -> moved(slice, values, pairs(slice))))
        .or(() -> nothing(column));
  }

  /* Each share from the year of the state whose share it is. */
  private float[] shares(DyadColumn column, OwnYears years) {
    Dyads dyads = base.dyads();
    float[] shares = missing(dyads.count());
    boolean forward = column.isOfFirst();
    for (int i = 0; i < dyads.states(); i++) {
      Optional<YearSlice.Cell> own = years.find(i);
      if (own.isPresent()) {
        YearSlice year = own.get().slice();
        int[] there = states(year);
        for (int j = forward ? i + 1 : 0; j < (forward ? dyads.states() : i); j++) {
          if (there[j] >= 0) {
            shares[dyads.index(Math.min(i, j), Math.max(i, j))] =
                year.at(
                    column,
                    year.dyads().index(Math.min(there[i], there[j]), Math.max(there[i], there[j])));
          }
        }
      }
    }
    return shares;
  }

  private static float[] missing(int length) {
    float[] values = new float[length];
    Arrays.fill(values, Float.NaN);
    return values;
  }

  /* What is derived is derived in one year or not at all, never from this slice's mixed years. */
  private static Optional<float[]> nothing(Column column) {
    return column.isDerived() ? Optional.of(new float[0]) : Optional.empty();
  }

  private float[] moved(YearSlice from, float[] values, int[] numbers) {
    if (from == base) {
      return values;
    }
    float[] moved = new float[numbers.length];
    for (int k = 0; k < moved.length; k++) {
      moved[k] = numbers[k] < 0 ? Float.NaN : values[numbers[k]];
    }
    return moved;
  }

  /* The number of each state in another year's slice, -1 where it did not exist. */
  private int[] states(YearSlice slice) {
    return stateNumbers.computeIfAbsent(
        slice.year(),
        _ -> {
          int[] numbers = new int[base.dyads().states()];
          Arrays.setAll(
              numbers, i -> slice.dyads().findState(base.dyads().stateCode(i)).orElse(-1));
          return numbers;
        });
  }

  private int[] pairs(YearSlice slice) {
    return dyadNumbers.computeIfAbsent(
        slice.year(),
        _ -> {
          int[] states = states(slice);
          int[] numbers = new int[base.dyads().count()];
          int at = 0;
          for (int i = 0; i < states.length; i++) {
            for (int j = i + 1; j < states.length; j++) {
              numbers[at++] =
                  states[i] < 0 || states[j] < 0 ? -1 : slice.dyads().index(states[i], states[j]);
            }
          }
          return numbers;
        });
  }

  @Override
  public byte[] sketchBasis() {
    return findYear(DyadColumn.YY).map(YearSlice::sketchBasis).orElseGet(() -> new byte[0]);
  }

  @Override
  public byte[] sketch(int dyad) {
    return findCell(DyadColumn.YY, dyad)
        .map(cell -> cell.slice().sketch(cell.number()))
        .orElseGet(() -> new byte[0]);
  }

  @Override
  public Optional<Served> find(Column column) {
    OptionalInt year = yearOf(column);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    List<String> datasets =
        findYear(column)
            .flatMap(slice -> slice.findServed(column))
            .or(() -> top.findServed(column))
            .map(Served::datasets)
            .orElse(List.of());
    return datasets.isEmpty()
        ? Optional.empty()
        : Optional.of(new Served(datasets, year.getAsInt()));
  }

  @Override
  public Collection<Served> list() {
    return top.served();
  }
}
