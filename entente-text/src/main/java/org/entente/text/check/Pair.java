package org.entente.text.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.text.actor.Actor;
import org.entente.text.claim.Claim;
import org.entente.world.State;
import org.entente.world.World;

/// Two states by COW code, the one that a claim is about first.
///
/// @param source who acts or holds the attitude
/// @param target whom it concerns
record Pair(int source, int target) {

  /// The pairs of states that a claim is about: a coalition or group stands for its members, those
  /// on both sides left out; none where an actor is neither.
  static List<Pair> of(Claim claim, World world) {
    List<Integer> sources = states(claim.source(), world);
    List<Integer> targets = states(claim.target(), world);
    List<Pair> pairs = new ArrayList<>();
    for (int s : sources) {
      for (int t : targets) {
        if (s != t && (sources.size() == 1 || !targets.contains(s))) {
          pairs.add(new Pair(s, t));
        }
      }
    }
    return pairs;
  }

  /// The COW codes of the states that an actor is or stands for.
  static List<Integer> states(Actor actor, World world) {
    List<String> codes = actor.isState() ? List.of(actor.code()) : actor.members();
    return codes.stream().flatMap(c -> world.findState(c).stream()).map(State::code).toList();
  }

  /// All states of the pairs, each once.
  static List<Integer> all(List<Pair> pairs) {
    Set<Integer> codes = new LinkedHashSet<>();
    pairs.forEach(p -> {
      codes.add(p.source());
      codes.add(p.target());
    });
    return List.copyOf(codes);
  }

  /// The same two, the other first.
  Pair turned() {
    return new Pair(/* source= */ target, /* target= */ source);
  }

  boolean isOf(int one, int other) {
    return (source == one && target == other) || (source == other && target == one);
  }
}
