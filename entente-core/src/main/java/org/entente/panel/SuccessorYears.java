package org.entente.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.entente.evidence.Drift;
import org.entente.world.Succession;

/// A yearbook as it is read on a date shortly after a state went on under another code: in the
/// years before, the successor stands in its predecessor's place, with its figures.
///
/// Where several followed one, each has its figures with others (votes, shares of trade, record);
/// what the predecessor had by itself is nobody's, and neither are figures among the successors.
final class SuccessorYears implements Yearbook {
  private static final int YEARS_AFTER = Panel.DEPTH;

  private final Yearbook under;
  private final List<Succession> recent;
  private final Map<Integer, YearSlice> years = new ConcurrentHashMap<>();

  private SuccessorYears(Yearbook under, List<Succession> recent) {
    this.under = under;
    this.recent = recent;
  }

  /// The yearbook as it is read on the date.
  static Yearbook on(LocalDate date, Yearbook yearbook) {
    List<Succession> recent =
        Succession.list().stream()
            .filter(s -> !s.from().isAfter(date) && date.isBefore(s.from().plusYears(YEARS_AFTER)))
            .toList();
    return recent.isEmpty() ? yearbook : new SuccessorYears(yearbook, recent);
  }

  @Override
  public NavigableSet<Integer> years() {
    return under.years();
  }

  @Override
  public List<Dataset> datasets() {
    return under.datasets();
  }

  @Override
  public Drift drift() {
    return under.drift();
  }

  @Override
  public YearSlice year(int year) {
    return years.computeIfAbsent(year, y -> replaced(under.year(y)));
  }

  private YearSlice replaced(YearSlice slice) {
    List<Succession> due =
        recent.stream()
            .filter(s ->
                slice.year() < s.from().getYear()
                    && slice.dyads().findState(s.predecessor()).isPresent()
                    && slice.dyads().findState(s.successor()).isEmpty())
            .toList();
    return due.isEmpty() ? slice : slice.renumbered(new Replaced(slice, due).renumbering());
  }

  /* Which state of the slice stands for each state of the new one. */
  private static final class Replaced {
    private final TreeMap<Integer, Integer> oldByCode = new TreeMap<>();
    private final List<Integer> divided = new ArrayList<>();

    Replaced(YearSlice slice, List<Succession> due) {
      Dyads dyads = slice.dyads();
      IntStream.range(0, dyads.states()).forEach(i -> oldByCode.put(dyads.stateCode(i), i));
      for (Succession s : due) {
        oldByCode.put(s.successor(), dyads.findState(s.predecessor()).orElseThrow());
        if (!s.whole()) {
          divided.add(s.successor());
        }
      }
      due.forEach(s -> oldByCode.remove(s.predecessor()));
    }

    Renumbering renumbering() {
      int[] codes = oldByCode.keySet().stream().mapToInt(Integer::intValue).toArray();
      int[] old = oldByCode.values().stream().mapToInt(Integer::intValue).toArray();
      boolean[] alone = new boolean[codes.length];
      for (int i = 0; i < codes.length; i++) {
        alone[i] = !divided.contains(codes[i]);
      }
      return new Renumbering(Dyads.of(codes), old, alone);
    }
  }

  /// The states of a slice under other codes. The order of the codes must be that of the old ones.
  static final class Renumbering {
    private final Dyads dyads;
    private final int[] oldNumbers;
    private final boolean[] alone;

    private Renumbering(Dyads dyads, int[] oldNumbers, boolean[] alone) {
      this.dyads = dyads;
      this.oldNumbers = oldNumbers;
      this.alone = alone;
    }

    /// The states and dyads.
    Dyads dyads() {
      return dyads;
    }

    /// The same columns for the new states.
    YearSlice.Source over(YearSlice.Source source, Dyads old) {
      int[] dyadNumbers = new int[dyads.count()];
      Arrays.fill(dyadNumbers, -1);
      for (int i = 0; i < oldNumbers.length; i++) {
        for (int j = i + 1; j < oldNumbers.length; j++) {
          if (oldNumbers[i] < oldNumbers[j]) {
            dyadNumbers[dyads.index(i, j)] = old.index(oldNumbers[i], oldNumbers[j]);
          }
        }
      }
      return new RenumberedSource(source, oldNumbers, alone, dyadNumbers);
    }
  }

  private static final class RenumberedSource implements YearSlice.Source {
    private final YearSlice.Source source;
    private final int[] states;
    private final boolean[] alone;
    private final int[] pairs;

    RenumberedSource(YearSlice.Source source, int[] states, boolean[] alone, int[] pairs) {
      this.source = source;
      this.states = states;
      this.alone = alone;
      this.pairs = pairs;
    }

    @Override
    public Optional<float[]> find(StateColumn column) {
      return source
          .find(column)
          .map(values -> {
            float[] moved = new float[states.length];
            for (int i = 0; i < moved.length; i++) {
              moved[i] = alone[i] || !isOwn(column) ? values[states[i]] : Float.NaN;
            }
            return moved;
          });
    }

    /* Positions go on with each successor; what adds up over states, and places, do not. */
    private static boolean isOwn(StateColumn column) {
      return List.of("capabilities", "gdp", "population", "capitals").contains(column.kind());
    }

    @Override
    public Optional<float[]> find(DyadColumn column) {
      return source
          .find(column)
          .map(values -> {
            float[] moved = new float[pairs.length];
            for (int d = 0; d < moved.length; d++) {
              moved[d] = pairs[d] < 0 ? Float.NaN : values[pairs[d]];
            }
            return moved;
          });
    }

    @Override
    public byte[] sketchBasis() {
      return source.sketchBasis();
    }

    @Override
    public byte[] sketch(int dyad) {
      return pairs[dyad] < 0 ? new byte[0] : source.sketch(pairs[dyad]);
    }
  }
}
