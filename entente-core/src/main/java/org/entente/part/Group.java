package org.entente.part;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.entente.panel.Dyads;
import org.entente.panel.YearSlice;

/// A set of states as a measure sees it: their numbers in one year's slice.
///
/// States without a place in the slice (they did not exist in its year) are left out and listed.
public final class Group {
  private final YearSlice slice;
  private final int[] numbers;
  private final boolean[] isMember;
  private final List<Integer> absent;
  private final Map<YearSlice, Group> inOthers = new ConcurrentHashMap<>();
  private final Map<Class<?>, Object> workedOut = new ConcurrentHashMap<>();

  private Group(YearSlice slice, int[] numbers, List<Integer> absent) {
    this.slice = slice;
    this.numbers = numbers;
    this.isMember = new boolean[slice.dyads().states()];
    for (int number : numbers) {
      isMember[number] = true;
    }
    this.absent = absent;
  }

  /// The group of the states with the given COW codes.
  public static Group of(YearSlice slice, List<Integer> codes) {
    Dyads dyads = slice.dyads();
    int[] present = new int[codes.size()];
    int count = 0;
    List<Integer> absent = new ArrayList<>();
    for (int code : new TreeSet<>(codes)) {
      OptionalInt number = dyads.findState(code);
      if (number.isPresent()) {
        present[count++] = number.getAsInt();
      } else {
        absent.add(code);
      }
    }
    return new Group(slice, Arrays.copyOf(present, count), List.copyOf(absent));
  }

  /// The group of the given state numbers of a slice, strictly ascending (copied).
  public static Group ofNumbers(YearSlice slice, int... ascending) {
    return new Group(slice, ascending.clone(), List.of());
  }

  /// The same states in another year's slice.
  public Group in(YearSlice other) {
    return inOthers.computeIfAbsent(other, this::made);
  }

  private Group made(YearSlice other) {
    if (other.dyads() == slice.dyads()) {
      return new Group(other, numbers, List.of());
    }
    List<Integer> codes = new ArrayList<>(numbers.length);
    for (int number : numbers) {
      codes.add(slice.dyads().stateCode(number));
    }
    return of(other, codes);
  }

  /// The year's figures.
  public YearSlice slice() {
    return slice;
  }

  /// The number of states present.
  public int size() {
    return numbers.length;
  }

  /// The number, in the slice, of the `k`-th state.
  public int number(int k) {
    return numbers[k];
  }

  /// The numbers, in the slice, of all its states, ascending (a copy).
  public int[] numbers() {
    return numbers.clone();
  }

  /// The group without its `k`-th state.
  public Group without(int k) {
    return new Group(
        slice,
        IntStream.range(0, numbers.length).filter(i -> i != k).map(this::number).toArray(),
        List.of());
  }

  /// The COW code of the `k`-th state.
  public int code(int k) {
    return slice.dyads().stateCode(numbers[k]);
  }

  /// The `k`-th state, to be found again in another year's group.
  public Member member(int k) {
    return new Member(code(k));
  }

  /// A member by code, whatever its number in a slice.
  public record Member(int code) {
    /// Its number in the group's slice, -1 where it is not in the group.
    public int numberIn(Group group) {
      int number = group.slice.dyads().findState(code).orElse(-1);
      return number >= 0 && group.contains(number) ? number : -1;
    }
  }

  /// The COW codes that have no place in the slice.
  public List<Integer> absent() {
    return absent;
  }

  /// Whether the state with this number belongs to the group.
  public boolean contains(int number) {
    return isMember[number];
  }

  /// What measures work out of this group and ask for again, kept with it under its class, as
  /// [YearSlice#kept] keeps what rests on the year alone.
  public <T> T kept(Class<T> kind, Function<Group, T> make) {
    return kind.cast(workedOut.computeIfAbsent(kind, _ -> make.apply(this)));
  }

  /// The numbers of the dyads within the group, ascending (a copy).
  public int[] dyadNumbers() {
    return dyads().clone();
  }

  /* Those kept with the group, not to be changed: measures loop over them draw by draw. */
  int[] dyads() {
    return kept(DyadNumbers.class, DyadNumbers::new).ascending;
  }

  private static final class DyadNumbers {
    private final int[] ascending;

    private DyadNumbers(Group group) {
      int[] numbers = group.numbers;
      ascending = new int[numbers.length * (numbers.length - 1) / 2];
      int at = 0;
      for (int a = 0; a < numbers.length; a++) {
        for (int b = a + 1; b < numbers.length; b++) {
          ascending[at++] = group.slice.dyads().index(numbers[a], numbers[b]);
        }
      }
    }
  }
}
