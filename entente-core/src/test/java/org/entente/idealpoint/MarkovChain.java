package org.entente.idealpoint;

import org.entente.idealpoint.step.PeriodIndex;
import org.entente.idealpoint.vote.Parameters;

/// One chain of the sampler: sweeps over all positions, all items and all periods.
final class MarkovChain {
  private static final double START_SPREAD = 2;

  private final ChainState state;
  private final PositionMove positionMove;
  private final ItemMove itemMove;
  private final PeriodShiftMove shiftMove;
  private final PeriodStretchMove stretchMove;
  private long acceptedPositions;
  private long acceptedItems;
  private double acceptedStretches;
  private long sweeps;

  /// A chain that starts at a fit, its positions moved by noise of twice their standard deviations.
  MarkovChain(ChainState state, Parameters start) {
    this.state = state;
    for (int p = 0; p < state.position.length; p++) {
      double noise = Math.sqrt(start.variance[0][p]) * state.random.nextGaussian();
      state.position[p] += START_SPREAD * noise;
    }
    positionMove = new PositionMove(state);
    itemMove = new ItemMove(state);
    PeriodIndex index = new PeriodIndex(state.design);
    shiftMove = new PeriodShiftMove(state, index);
    stretchMove = new PeriodStretchMove(state, index);
  }

  ChainState state() {
    return state;
  }

  void sweep() {
    for (int p = 0; p < state.position.length; p++) {
      acceptedPositions += positionMove.move(p) ? 1 : 0;
    }
    for (int i = 0; i < state.loading.length; i++) {
      acceptedItems += itemMove.move(i) ? 1 : 0;
    }
    shiftMove.move();
    acceptedStretches += stretchMove.move();
    if (state.form.standardised()) {
      state.standardise();
    }
    sweeps++;
  }

  /// Share of the proposals for positions that were accepted.
  double acceptedPositions() {
    return (double) acceptedPositions / sweeps / state.position.length;
  }

  /// Share of the proposals for items that were accepted.
  double acceptedItems() {
    return (double) acceptedItems / sweeps / state.loading.length;
  }

  /// Share of the proposals for stretches of the periods that were accepted.
  double acceptedStretches() {
    return acceptedStretches / sweeps;
  }
}
