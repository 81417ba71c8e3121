package org.entente.panel;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// One year of the yearbook: the figures of every state and dyad of that year, made only from
/// evidence dated in or before it.
///
/// A column is taken from its source when it is first asked for, and kept: 4 bytes for each state
/// or dyad. Values never change; a slice may be shared by threads.
public final class YearSlice {
  private static final float[] NONE = new float[0];

  private final int year;
  private final Dyads dyads;
  private final int rollCalls;
  private final ServedColumns served;
  private final Source source;
  private final KeptColumns states = new KeptColumns(StateColumn.count());
  private final KeptColumns pairs = new KeptColumns(DyadColumn.count());
  private final Map<Class<?>, Object> workedOut = new ConcurrentHashMap<>();
  private final Map<Column, Behind> behind = new ConcurrentHashMap<>();

  /// Where a slice takes its columns from; safe for use by several threads.
  public interface Source {
    /// One value for each state, NaN where missing; empty if the column is not stored in the year.
    Optional<float[]> find(StateColumn column);

    /// One value for each dyad, NaN where missing; empty if the column is not stored in the year.
    Optional<float[]> find(DyadColumn column);

    /// The common part of the bootstrap sketch, of length 0 if the year has no roll calls.
    byte[] sketchBasis();

    /// The bootstrap sketch of a dyad, of length 0 where it has none.
    byte[] sketch(int dyad);

    /// Where a figure of a column comes from, for a dyad (or for a state, of a column of states),
    /// where that is a year of its own; empty where it is of the column's year like all others.
    default Optional<Cell> findCell(Column column, int number) {
      return Optional.empty();
    }
  }

  /// A state or dyad in a year.
  ///
  /// @param slice the figures of the year
  /// @param number its number in it
  public record Cell(YearSlice slice, int number) {}

  /* What stands behind a column: it is asked for with every figure. */
  private record Behind(Optional<Served> served, int lastYear, List<String> datasets) {}

  /// What served the columns of a slice.
  interface ServedColumns {
    /// What served a column; empty where nothing did, or nothing is said of it.
    Optional<Served> find(Column column);

    /// What served the columns of which something is said.
    Collection<Served> list();
  }

  private record SaidOnce(Map<Column, Served> byColumn) implements ServedColumns {
    @Override
    public Optional<Served> find(Column column) {
      return Optional.ofNullable(byColumn.get(column));
    }

    @Override
    public Collection<Served> list() {
      return byColumn.values();
    }
  }

  /// A slice whose columns come from a source when they are needed.
  ///
  /// @param year the calendar year
  /// @param dyads the states of the year and the numbering of their dyads
  /// @param rollCalls the number of roll calls in the year
  /// @param served what served each column, where that is known
  /// @param source gives the columns; it must give the same values each time
  public YearSlice(
      int year, Dyads dyads, int rollCalls, Map<Column, Served> served, Source source) {
    this(year, dyads, rollCalls, new SaidOnce(Map.copyOf(served)), source);
  }

  YearSlice(int year, Dyads dyads, int rollCalls, ServedColumns served, Source source) {
    this.year = year;
    this.dyads = dyads;
    this.rollCalls = rollCalls;
    this.served = served;
    this.source = source;
  }

  /// A slice of the given arrays, which the caller hands over.
  ///
  /// @param year the calendar year
  /// @param dyads the states of the year and the numbering of their dyads
  /// @param rollCalls the number of roll calls in the year
  /// @param served what served each column, where that is known
  /// @param states a column of one value for each state
  /// @param pairs a column of one value for each dyad
  /// @param sketchBasis the common part of the bootstrap sketch, empty if the year has no roll
  ///   calls
  /// @param sketches the bootstrap sketch of each dyad, an empty array where it has none
  public YearSlice(
      int year,
      Dyads dyads,
      int rollCalls,
      Map<Column, Served> served,
      Map<StateColumn, float[]> states,
      Map<DyadColumn, float[]> pairs,
      byte[] sketchBasis,
      byte[][] sketches) {
    this(year, dyads, rollCalls, served, new ArraySource(states, pairs, sketchBasis, sketches));
  }

  /// The calendar year.
  public int year() {
    return year;
  }

  /// The states of the year and the numbering of their dyads.
  public Dyads dyads() {
    return dyads;
  }

  /// The number of roll calls in the year.
  public int rollCalls() {
    return rollCalls;
  }

  /// Where the figures of a column come from for a dyad or state of this slice, where that is
  /// another year's slice: in that of a panel, where the column's latest year has not enough of it.
  Optional<Cell> findCell(Column column, int number) {
    return source.findCell(column, number);
  }

  /// Where the figures of a column are found for a dyad or state: in the slice of the year that
  /// they are of where that is its own, else here. Of many columns it is cheaper than to take each
  /// of them whole from the years of all.
  public Cell cell(Column column, int number) {
    return findCell(column, number).orElseGet(() -> new Cell(this, number));
  }

  /// The year that the figures of a column are of for one dyad or state: that of the column, or an
  /// earlier one.
  public int lastYear(Column column, int number) {
    return findCell(column, number)
        .map(cell -> cell.slice().lastYear(column))
        .orElseGet(() -> lastYear(column));
  }

  /// The number of roll calls in the year that a dyad's votes are of.
  public int rollCalls(int dyad) {
    return findCell(DyadColumn.YY, dyad).map(cell -> cell.slice().rollCalls()).orElse(rollCalls);
  }

  /// What served a column; empty where nothing did, or nothing is said of it.
  public Optional<Served> findServed(Column column) {
    return behind(column).served();
  }

  private Behind behind(Column column) {
    Behind found = behind.get(column);
    if (found == null) {
      List<Served> stored = stored(column).flatMap(c -> served.find(c).stream()).toList();
      found =
          new Behind(
              served.find(column),
              stored.stream().mapToInt(Served::lastYear).min().orElse(year),
              stored.stream().flatMap(s -> s.datasets().stream()).distinct().toList());
      behind.put(column, found);
    }
    return found;
  }

  /// What served the columns of which something is said.
  Collection<Served> served() {
    return served.list();
  }

  /// The releases that were read for the columns, or for what they are derived from, by key; each
  /// once.
  public List<String> datasets(Column... columns) {
    return columns.length == 1
        ? behind(columns[0]).datasets()
        : Arrays.stream(columns).flatMap(c -> behind(c).datasets().stream()).distinct().toList();
  }

  /// The last year of the evidence behind a column, for a derived one the earliest of those it is
  /// made of; the slice's own year if nothing is said of it. In the slice of a panel it is the year
  /// that the column's values are of.
  public int lastYear(Column column) {
    return behind(column).lastYear();
  }

  /// The last year of the evidence of each dataset whose end is the end of a column, by key.
  public SortedMap<String, Integer> lastYearByDataset() {
    SortedMap<String, Integer> last = new TreeMap<>();
    served.list().forEach(s -> last.merge(s.datasets().getFirst(), s.lastYear(), Math::max));
    return last;
  }

  /// Why a figure made of a column is missing: the data end, or nothing is recorded.
  public String whyMissing(Column column, String what) {
    int last = lastYear(column);
    return last < year && !has(column)
        ? "data on " + what + " end in " + last + "; " + year + " is unknown"
        : "no " + what + " of the members are recorded in " + last;
  }

  private static Stream<Column> stored(Column column) {
    return column.isDerived()
        ? column.derivedFrom().stream().flatMap(YearSlice::stored)
        : Stream.of(column);
  }

  /// All values of a column, not to be changed; empty if the year has none.
  Optional<float[]> find(StateColumn column) {
    return Optional.of(values(column)).filter(v -> v.length > 0);
  }

  /// All values of a column, not to be changed; empty if the year has none.
  Optional<float[]> find(DyadColumn column) {
    return Optional.of(values(column)).filter(v -> v.length > 0);
  }

  /// Whether the year has any value of a column.
  public boolean has(Column column) {
    return switch (column) {
      case StateColumn state -> values(state).length > 0;
      case DyadColumn dyad -> values(dyad).length > 0;
    };
  }

  /// The value of a column for state number `i`, NaN when missing.
  public float at(StateColumn column, int i) {
    float[] values = values(column);
    return values.length == 0 ? Float.NaN : values[i];
  }

  /// The value of a column for dyad number `d`, NaN when missing.
  public float at(DyadColumn column, int d) {
    float[] values = values(column);
    return values.length == 0 ? Float.NaN : values[d];
  }

  private float[] values(StateColumn column) {
    float[] values = states.find(column);
    if (values == null) {
      values = source.find(column).or(() -> column.derive(this)).orElse(NONE);
      states.keep(column, values);
    }
    return values;
  }

  private float[] values(DyadColumn column) {
    float[] values = pairs.find(column);
    if (values == null) {
      values = source.find(column).or(() -> column.derive(this)).orElse(NONE);
      pairs.keep(column, values);
    }
    return values;
  }

  /// The same year with other values in some columns; what is derived from them follows. The rest
  /// is taken from this slice's source.
  public YearSlice overlaid(Overlay changes) {
    return new YearSlice(year, dyads, rollCalls, served, changes.over(source, dyads));
  }

  /// The same year with its states under other codes.
  YearSlice renumbered(SuccessorYears.Renumbering states) {
    return new YearSlice(year, states.dyads(), rollCalls, served, states.over(source, dyads));
  }

  /// The directed value for state `i` towards state `j` (numbers, not codes) of a column pair.
  public float directed(DyadColumn forward, DyadColumn back, int i, int j) {
    return i < j ? at(forward, dyads.index(i, j)) : at(back, dyads.index(j, i));
  }

  /// The directed values of state `i` towards every state of a column pair, NaN towards itself.
  public float[] directed(DyadColumn forward, DyadColumn back, int i) {
    float[] row = new float[dyads.states()];
    Arrays.fill(row, Float.NaN);
    float[] ahead = values(forward);
    float[] behind = values(back);
    for (int j = 0; j < i && behind.length > 0; j++) {
      row[j] = behind[dyads.firstOfRow(j) + i - j - 1];
    }
    for (int j = i + 1; j < row.length && ahead.length > 0; j++) {
      row[j] = ahead[dyads.firstOfRow(i) + j - i - 1];
    }
    return row;
  }

  /// What a measure works out of this year and asks for again and again, kept with it under its
  /// class. It must rest on the slice alone and be safe for use by several threads; if two ask at
  /// once it may be made twice, and one of the two is kept.
  public <T> T kept(Class<T> kind, Function<YearSlice, T> make) {
    Object found = workedOut.get(kind);
    if (found == null) {
      T made = make.apply(this);
      Object before = workedOut.putIfAbsent(kind, made);
      found = before == null ? made : before;
    }
    return kind.cast(found);
  }

  /// The bytes of the bootstrap's common part; empty if the year has none.
  public byte[] sketchBasis() {
    return source.sketchBasis().clone();
  }

  /// The bytes of the common part of the bootstrap of the year that a dyad's votes are of; empty if
  /// that has none.
  public byte[] sketchBasis(int dyad) {
    return findCell(DyadColumn.YY, dyad)
        .map(c -> c.slice().sketchBasis())
        .orElseGet(this::sketchBasis);
  }

  /// The bytes of a dyad's bootstrap sketch; empty if it has none.
  public byte[] sketch(int dyad) {
    return source.sketch(dyad).clone();
  }
}
