package org.entente.enlargement;

import java.util.List;
import org.entente.coalition.Assessor;
import org.entente.coalition.WeakDyad;
import org.entente.faultline.FaultLine;
import org.entente.faultline.FaultLines;
import org.entente.part.DyadFigure;
import org.entente.part.EvidenceKind;
import org.entente.part.Group;
import org.entente.part.Part;
import org.entente.part.PartDefinition;
import org.entente.run.Run;
import org.entente.situation.Situation;
import org.entente.world.State;

/// Where a coalition would break with some candidates in it.
///
/// @param states the candidates that join; nobody for the coalition as it is
/// @param faultLine its best division into two camps
/// @param weakest its weakest dyads, weakest first
public record Structure(List<State> states, FaultLine faultLine, List<WeakDyad> weakest) {
  private static final int WEAKEST = 3;

  /// Copies the lists.
  public Structure {
    states = List.copyOf(states);
    weakest = List.copyOf(weakest);
  }

  /// That of a situation. Cost: its dyads, and the division of as many draws as [FaultLines] takes.
  static Structure of(Situation then, List<State> states, Assessor assessor, Run run) {
    Group group = then.group();
    PartDefinition wanted = assessor.definition(Part.INTERESTS);
    List<DyadFigure> interests = wanted.dyads(then.panel(), group, run);
    List<DyadFigure> trust = assessor.definition(Part.TRUST).dyads(then.panel(), group, run);
    return new Structure(
        states,
        FaultLines.of(group, interests, FaultLines.trust(then, run), run),
        WeakDyad.ranked(
                group,
                interests,
                trust,
                assessor.definition(Part.TRUST).meaning().scale().quarrel(),
                wanted.meaning().evidence() == EvidenceKind.VOTES)
            .stream()
            .limit(WEAKEST)
            .toList());
  }
}
