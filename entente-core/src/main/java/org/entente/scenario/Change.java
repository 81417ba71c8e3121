package org.entente.scenario;

import java.util.Locale;
import org.entente.world.Coalition;
import org.entente.world.State;

/// One change of a scenario.
///
/// Every change names its source: the document it rests on, or [#ASSUMED].
public sealed interface Change {
  /// The source of a change that rests on no document.
  String ASSUMED = "assumed";

  /// The document that the change rests on, or [#ASSUMED].
  String source();

  /// A state becomes a member.
  ///
  /// @param state the state
  /// @param source the document, or [#ASSUMED]
  record Join(State state, String source) implements Change {}

  /// A member leaves.
  ///
  /// @param state the state
  /// @param source the document, or [#ASSUMED]
  record Leave(State state, String source) implements Change {}

  /// A member leaves and a state joins in its place.
  ///
  /// @param leaving the state that leaves
  /// @param joining the state that joins
  /// @param source the document, or [#ASSUMED]
  record Replace(State leaving, State joining, String source) implements Change {}

  /// A quantity of a state is another, in every year of the panel, so that the range over years
  /// stays that of the record.
  ///
  /// GDP: all shares of the state's own GDP are divided by the factor, its flows being as they
  /// were. Capabilities: the state's share of the world's is multiplied, and all shares are scaled
  /// to their former sum.
  ///
  /// @param state the state
  /// @param quantity what is another
  /// @param factor what it is multiplied with, above 0
  /// @param source the document, or [#ASSUMED]
  record Shock(State state, Quantity quantity, double factor, String source) implements Change {
    /// Refuses a factor that is not above 0 and finite with an [IllegalArgumentException].
    public Shock {
      if (!(factor > 0 && factor < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("factor (" + factor + ") must be above 0");
      }
    }
  }

  /// The quantities of a state that can be supposed to be another.
  enum Quantity {
    /// Gross domestic product.
    GDP("GDP"),
    /// The share of world capabilities (CINC).
    CAPABILITIES("material capabilities");

    private final String words;

    Quantity(String words) {
      this.words = words;
    }

    /// The quantity in words.
    public String words() {
      return words;
    }
  }

  /// The flow of a dyad is another, in every year of the panel; what the two exchange with others
  /// stays as it is, so that the shares of their totals move.
  ///
  /// @param state the state that trades or receives
  /// @param other the state that it trades with or receives from
  /// @param flow which flow
  /// @param factor what it is multiplied with, 0 or more
  /// @param source the document, or [#ASSUMED]
  record Tie(State state, State other, Flow flow, double factor, String source) implements Change {
    /// Refuses a factor below 0 or not finite, and a state with itself, with an
    /// [IllegalArgumentException].
    public Tie {
      if (!(factor >= 0 && factor < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("factor (" + factor + ") must be 0 or more");
      }
      if (state.code() == other.code()) {
        throw new IllegalArgumentException(state.name() + " has no ties with itself");
      }
    }
  }

  /// The flows of a dyad that can be supposed to be another.
  enum Flow {
    /// Imports and exports of the two together, one flow for both.
    TRADE,
    /// Remittances that the first receives from the second.
    REMITTANCES,
    /// Major arms that the first receives from the second.
    ARMS;

    /// The key used in files and options.
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The coalition takes something on. No part measures it; red lines may be crossed by it.
  ///
  /// @param undertaking what
  /// @param source the document, or [#ASSUMED]
  record Undertake(Undertaking undertaking, String source) implements Change {}

  /// The coalition decides by another rule.
  ///
  /// @param kind `CONSENSUS`, `MAJORITY` or `NONE`
  /// @param quota the share of members needed, in (0, 1], for `MAJORITY`; 0 is more than half; else
  ///   0
  /// @param source the document, or [#ASSUMED]
  record Rule(Coalition.Rule kind, double quota, String source) implements Change {
    /// Refuses a quota outside [0, 1], one without a majority, and rules that need votes or
    /// populations, with an [IllegalArgumentException].
    public Rule {
      if (kind == Coalition.Rule.WEIGHTED || kind == Coalition.Rule.DOUBLE_MAJORITY) {
        throw new IllegalArgumentException("a rule of votes or populations cannot be supposed");
      }
      if (!(quota >= 0 && quota <= 1) || (quota > 0 && kind != Coalition.Rule.MAJORITY)) {
        throw new IllegalArgumentException("quota (" + quota + ") does not fit " + kind);
      }
    }
  }
}
