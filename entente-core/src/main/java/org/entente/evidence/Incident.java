package org.entente.evidence;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.world.Spell;
import org.jspecify.annotations.Nullable;

/// A threat, display or use of force between states, or a chain of such acts on one matter.
///
/// @param spell its first and last day, as precisely as they are known; open while it goes on
/// @param one the side that is named first: the one that acted first where that is plain
/// @param other the other side
/// @param act the gravest act
/// @param deaths those who died in it on all sides, null where no figure is known
/// @param series whether it sums up a campaign of many acts that are not listed one by one
/// @param what what happened, in a sentence
/// @param sources who says so, in the order of the file
/// @param checked whether one of the sources was read for this entry; otherwise the entry rests on
///   general knowledge and names where it can be checked
public record Incident(
    Spell spell,
    Side one,
    Side other,
    Act act,
    @Nullable Deaths deaths,
    boolean series,
    String what,
    List<String> sources,
    boolean checked) {

  /// The lowest and the highest level of hostility: none, threat, display, use of force, war.
  public static final int NONE = 1;

  /// The highest level of hostility.
  public static final int WAR = 5;

  /// A kind of act, with its level on the scale of the dispute data [PalmerEtAl2022].
  public enum Act {
    /// A threat to use force, by word.
    THREAT(2),
    /// Force shown: tests, passages, close approaches, exercises against someone.
    SHOW(3),
    /// Forces made ready.
    ALERT(3),
    /// Forces called up or gathered.
    MOBILISATION(3),
    /// Forces or works brought to a border.
    FORTIFICATION(3),
    /// Ground, waters or airspace entered without fighting.
    BORDER_VIOLATION(3),
    /// Coasts, ports or roads closed by force.
    BLOCKADE(4),
    /// Ground taken or held.
    OCCUPATION(4),
    /// Men, ships or goods taken.
    SEIZURE(4),
    /// Force of one side against the other.
    ATTACK(4),
    /// Force of both sides against each other.
    CLASH(4),
    /// Sustained combat of regular forces with a thousand deaths or more, or in its scale.
    WAR(5);

    private final int level;

    Act(int level) {
      this.level = level;
    }

    /// The level of hostility, 2 to 5.
    public int level() {
      return level;
    }
  }

  /// States that acted together.
  ///
  /// @param states their COW codes in increasing order
  /// @param hostility the highest act of the side, 1 (none) to 5 (war)
  /// @param through by state, who acted in its stead or was the target there: an authority or armed
  ///   group that is not its recognised government
  public record Side(List<Integer> states, int hostility, SortedMap<Integer, String> through) {
    /// Copies the collections. Refuses a side of nobody, a level beyond 1 to 5 and a proxy of a
    /// state that is not of the side with an [IllegalArgumentException].
    public Side {
      states = states.stream().distinct().sorted().toList();
      through = Collections.unmodifiableSortedMap(new TreeMap<>(through));
      if (states.isEmpty() || !states.containsAll(through.keySet())) {
        throw new IllegalArgumentException("side of " + states + " through " + through);
      }
      if (hostility < NONE || hostility > Incident.WAR) {
        throw new IllegalArgumentException("hostility (" + hostility + ") is not 1 to 5");
      }
    }
  }

  /// A count of dead as a range.
  ///
  /// @param least the lowest count, 0 or more
  /// @param most the highest count; [#UNBOUNDED] where only the lowest is known
  public record Deaths(int least, int most) {
    /// No highest count is known.
    public static final int UNBOUNDED = Integer.MAX_VALUE;

    /// Refuses a negative or reversed range with an [IllegalArgumentException].
    public Deaths {
      if (least < 0 || most < least) {
        throw new IllegalArgumentException("deaths (" + least + " to " + most + ")");
      }
    }
  }

  /// Copies the sources. Refuses, with an [IllegalArgumentException], a state on both sides, an act
  /// that is not the gravest act of the sides, an empty account and an incident without a source.
  public Incident {
    sources = List.copyOf(sources);
    if (one.states().stream().anyMatch(other.states()::contains)) {
      throw new IllegalArgumentException("a state stands on both sides: " + one + ", " + other);
    }
    if (act.level() != Math.max(one.hostility(), other.hostility())) {
      throw new IllegalArgumentException(
          act + " is not of level " + Math.max(one.hostility(), other.hostility()));
    }
    if (what.isBlank() || sources.isEmpty()) {
      throw new IllegalArgumentException("an incident needs an account and a source");
    }
  }

  /// The level of the gravest act, 2 (threat) to 5 (war).
  public int hostility() {
    return act.level();
  }

  /// Whether the two states stand on opposite sides.
  public boolean isBetween(int state, int opponent) {
    return sideOf(state)
        .flatMap(mine -> sideOf(opponent).map(theirs -> !mine.equals(theirs)))
        .orElse(false);
  }

  /// The gravest act of the state, 1 to 5; 0 if it has no part.
  public int hostilityOf(int state) {
    return sideOf(state).map(Side::hostility).orElse(0);
  }

  /// Whether a recognised government acted for each of the two states, rather than an armed group
  /// or another authority on the ground of one of them.
  public boolean isOfGovernments(int state, int opponent) {
    return isBetween(state, opponent)
        && !one.through().containsKey(state)
        && !other.through().containsKey(state)
        && !one.through().containsKey(opponent)
        && !other.through().containsKey(opponent);
  }

  /// What was known on the date of an incident that had begun: its end is cut at the date, and the
  /// dead are left out where it went on, for the count is that of the whole.
  Incident cutAt(LocalDate date) {
    return spell.to().isAfter(date)
        ? new Incident(spell.until(date), one, other, act, null, series, what, sources, checked)
        : this;
  }

  private Optional<Side> sideOf(int state) {
    if (one.states().contains(state)) {
      return Optional.of(one);
    }
    return other.states().contains(state) ? Optional.of(other) : Optional.empty();
  }
}
