package org.entente.answer.question;

import java.time.LocalDate;
import org.entente.answer.desk.Bodies;
import org.entente.coalition.Likeness;
import org.entente.coalition.RealCoalitions;
import org.entente.world.World;

/// What a coalition is placed among: the other coalitions of the registry on a date, and on request
/// the organisations and alliances of the user's evidence store.
final class Peers {
  private Peers() {}

  static RealCoalitions of(World world, LocalDate date, Likeness likeness, boolean bodies) {
    RealCoalitions registry = RealCoalitions.on(date, world.coalitions(), world.states(), likeness);
    if (!bodies) {
      return registry;
    }
    Bodies others = Bodies.on(date, world);
    return registry.with(others.members(), others.words());
  }
}
