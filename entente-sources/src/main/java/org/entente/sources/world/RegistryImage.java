package org.entente.sources.world;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.entente.sources.registry.ImageReader;
import org.entente.sources.registry.ImageWriter;
import org.entente.world.Coalition;
import org.entente.world.Invocation;
import org.entente.world.Membership;
import org.entente.world.NamedMember;
import org.entente.world.Spell;
import org.entente.world.State;
import org.entente.world.States;

/// The compiled form of the bundled registry: every text once, then records of numbers.
///
/// It is made by the build from the YAML and never kept in the project; a test compares the two.
final class RegistryImage {
  /// The name of the resource.
  static final String NAME = "registry.bin";

  private RegistryImage() {}

  /// What a registry holds.
  ///
  /// @param states the states
  /// @param coalitions the coalitions
  record Content(States states, List<Coalition> coalitions) {
    Content {
      coalitions = List.copyOf(coalitions);
    }
  }

  /// Writes the compiled form.
  static void write(Content content, OutputStream out) throws IOException {
    ImageWriter w = new ImageWriter();
    w.list(content.states().list(), s -> state(w, s));
    w.list(content.coalitions(), c -> coalition(w, c));
    w.finish(out);
  }

  /// Reads the compiled form.
  static Content read(byte[] image) {
    ImageReader r = new ImageReader(image);
    States states = new States(r.list(() -> state(r)));
    return new Content(states, r.list(() -> coalition(r)));
  }

  private static void state(ImageWriter w, State s) {
    w.number(s.code());
    w.texts(s.abbreviation(), s.iso2(), s.iso3(), s.name());
    w.list(s.aliases(), w::text);
    w.texts(s.adjective(), s.capital(), s.region());
    w.list(s.periods(), w::spell);
    w.list(
        s.former(),
        f -> {
          w.text(f.name());
          w.list(f.also(), w::text);
          w.texts(f.adjective(), f.iso2(), f.iso3());
          w.spell(f.spell());
        });
    w.list(
        s.seats(),
        seat -> {
          w.text(seat.name());
          w.spell(seat.spell());
        });
    w.text(s.note());
  }

  private static State state(ImageReader r) {
    return new State(
        r.number(),
        r.text(),
        r.text(),
        r.text(),
        r.text(),
        r.list(r::text),
        r.text(),
        r.text(),
        r.text(),
        r.list(r::spell),
        r.list(() ->
            new State.FormerName(
                r.text(), r.list(r::text), r.text(), r.text(), r.text(), r.spell())),
        r.list(() -> new State.Seat(r.text(), r.spell())),
        r.text());
  }

  private static void coalition(ImageWriter w, Coalition c) {
    w.texts(c.id(), c.name());
    w.list(c.aliases(), w::text);
    w.texts(c.kind(), c.purpose());
    w.spell(c.life());
    w.list(c.decisionRules(), rule -> rule(w, rule));
    w.list(c.memberships(), m -> membership(w, m));
    w.list(
        c.named(),
        n -> {
          w.text(n.name());
          w.number(n.historical() ? 1 : 0);
          w.number(n.successor());
          membership(w, n.fact());
        });
    w.list(
        c.invocations(),
        i -> {
          w.day(i.on());
          w.texts(i.source(), i.note());
        });
    w.textMap(c.codes());
    w.text(c.predecessor());
    w.textMap(c.sources());
    w.text(c.notes());
  }

  private static Coalition coalition(ImageReader r) {
    return new Coalition(
        r.text(),
        r.text(),
        r.list(r::text),
        r.text(),
        r.text(),
        r.spell(),
        r.list(() -> rule(r)),
        r.list(() -> membership(r)),
        r.list(() -> new NamedMember(r.text(), r.number() == 1, r.number(), membership(r))),
        r.list(() -> new Invocation(r.day(), r.text(), r.text())),
        r.textMap(),
        r.text(),
        r.textMap(),
        r.text());
  }

  private static void rule(ImageWriter w, Coalition.RuleSpell rule) {
    w.spell(rule.spell());
    w.constant(rule.rule());
    w.real(rule.quota());
    w.numberMap(rule.votes());
    w.number(rule.membersNeeded());
    w.real(rule.populationQuota());
    w.numberMap(rule.population());
    w.number(rule.blockingMinority());
    w.texts(rule.note(), rule.source());
  }

  private static Coalition.RuleSpell rule(ImageReader r) {
    return new Coalition.RuleSpell(
        r.spell(),
        r.constant(Coalition.Rule.class),
        r.real(),
        r.numberMap(),
        r.number(),
        r.real(),
        r.numberMap(),
        r.number(),
        r.text(),
        r.text());
  }

  private static void membership(ImageWriter w, Membership m) {
    w.number(m.state());
    w.constant(m.role());
    w.spell(m.spell());
    w.texts(m.how(), m.end(), m.source(), m.endSource(), m.note());
  }

  private static Membership membership(ImageReader r) {
    int state = r.number();
    Membership.Role role = r.constant(Membership.Role.class);
    Spell spell = r.spell();
    return new Membership(state, role, spell, r.text(), r.text(), r.text(), r.text(), r.text());
  }
}
