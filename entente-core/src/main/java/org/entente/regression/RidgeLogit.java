package org.entente.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;
import org.entente.run.Run;

/// Logistic regression with a ridge penalty, by Newton's steps (iteratively reweighted least
/// squares).
///
/// The maximum of Σ log P(y | x) - (penalty / 2) Σ b², over standardised features, the intercept
/// free. The penalty keeps a feature that parts the outcomes perfectly, or that another repeats,
/// from running off; with 0 it is plain maximum likelihood. The covariance is that of [White1982]'s
/// sandwich with the scores summed over blocks [LiangZeger1986], times blocks / (blocks - 1).
///
/// The same bytes on any number of threads. Cost: a few steps, each the cases times the square of
/// the features.
///
/// References: [LeCessieVanHouwelingen1992], [White1982], [LiangZeger1986].
///
/// @param penalty of the squared coefficients of standardised features, 0 or more; a prior of mean
///   0 and variance 1 / penalty
public record RidgeLogit(double penalty) {
  private static final int STEPS = 50;
  private static final double SMALL = 1e-9;
  private static final double LEAST_PART = 1e-6;

  /// Refuses a negative penalty with an [IllegalArgumentException].
  public RidgeLogit {
    if (!(penalty >= 0 && Double.isFinite(penalty))) {
      throw new IllegalArgumentException("penalty (" + penalty + ") must be 0 or more");
    }
  }

  /// Fits the cases.
  public LogitOutcome fit(Design design, Run run) {
    int events = design.events();
    if (events == 0 || events == design.size()) {
      return new LogitOutcome.Failed(
          "(" + events + ") of (" + design.size() + ") cases came: nothing to tell apart", 0, 0);
    }
    Standardised cases = new Standardised(design);
    double[] beta = new double[design.features().size() + 1];
    beta[0] = Math.log(events / (double) (design.size() - events));
    double change = Double.POSITIVE_INFINITY;
    NewtonSums sums = NewtonSums.of(cases, beta, run);
    for (int step = 1; step <= STEPS; step++) {
      Optional<DMatrixRMaj> move = solve(penalised(sums.information()), gradient(sums, beta));
      if (move.isEmpty()) {
        return new LogitOutcome.Failed("a feature repeats others: ask for a penalty", step, change);
      }
      change = CommonOps_DDRM.elementMaxAbs(move.get());
      /* With a penalty there is a maximum: a step too far is halved below. */
      if (!Double.isFinite(change) || (penalty == 0 && change > 1e3)) {
        return new LogitOutcome.Failed("a feature parts the outcomes perfectly", step, change);
      }
      double reached = sums.logLikelihood() - penalty / 2 * squares(beta);
      beta = moved(beta, move.get(), 1);
      sums = NewtonSums.of(cases, beta, run);
      /* From afar a step may go too far, above all with rare events: half of it is tried then. */
      for (double back = 0.5; back > LEAST_PART && isBelow(sums, beta, reached); back /= 2) {
        beta = moved(beta, move.get(), -back);
        sums = NewtonSums.of(cases, beta, run);
      }
      if (change < SMALL) {
        return new LogitOutcome.Fitted(model(cases, beta, run), step);
      }
    }
    return new LogitOutcome.Failed("no maximum in (" + STEPS + ") steps", STEPS, change);
  }

  private boolean isBelow(NewtonSums sums, double[] beta, double reached) {
    double now = sums.logLikelihood() - penalty / 2 * squares(beta);
    return !(now >= reached - SMALL * (1 + Math.abs(reached)));
  }

  private static double[] moved(double[] beta, DMatrixRMaj move, double part) {
    double[] moved = beta.clone();
    for (int b = 0; b < moved.length; b++) {
      moved[b] += part * move.get(b);
    }
    return moved;
  }

  /* Of the coefficients, the intercept left out. */
  private static double squares(double[] beta) {
    double sum = 0;
    for (int b = 1; b < beta.length; b++) {
      sum += beta[b] * beta[b];
    }
    return sum;
  }

  private DMatrixRMaj penalised(DMatrixRMaj information) {
    DMatrixRMaj sum = information.copy();
    for (int b = 1; b < sum.numRows; b++) {
      sum.add(b, b, penalty);
    }
    return sum;
  }

  private DMatrixRMaj gradient(NewtonSums sums, double[] beta) {
    DMatrixRMaj gradient = sums.score().copy();
    for (int b = 1; b < beta.length; b++) {
      gradient.add(b, 0, -penalty * beta[b]);
    }
    return gradient;
  }

  private Optional<DMatrixRMaj> solve(DMatrixRMaj matrix, DMatrixRMaj right) {
    LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.chol(matrix.numRows);
    /* A product over all features, small where there are many: with a penalty nothing repeats. */
    if (!solver.setA(matrix.copy()) || (penalty == 0 && solver.quality() < 1e-14)) {
      return Optional.empty();
    }
    DMatrixRMaj solution = new DMatrixRMaj(right.numRows, right.numCols);
    solver.solve(right, solution);
    return Optional.of(solution);
  }

  private Logit model(Standardised cases, double[] beta, Run run) {
    int size = beta.length;
    DMatrixRMaj bread =
        solve(
                penalised(NewtonSums.of(cases, beta, run).information()),
                CommonOps_DDRM.identity(size))
            .orElseThrow();
    DMatrixRMaj meat = BlockScores.squares(cases, beta);
    DMatrixRMaj half = new DMatrixRMaj(size, size);
    DMatrixRMaj covariance = new DMatrixRMaj(size, size);
    CommonOps_DDRM.mult(bread, meat, half);
    CommonOps_DDRM.mult(half, bread, covariance);
    List<Logit.Term> terms = new ArrayList<>();
    for (int f = 0; f < size - 1; f++) {
      terms.add(
          new Logit.Term(
              cases.design().features().get(f), cases.centre(f), cases.scale(f), beta[f + 1]));
    }
    List<Double> cells = new ArrayList<>();
    for (double cell : covariance.getData()) {
      cells.add(cell);
    }
    return new Logit(terms, beta[0], cells, cases.design().size(), cases.design().events());
  }
}
