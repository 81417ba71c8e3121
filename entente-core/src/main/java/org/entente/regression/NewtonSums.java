package org.entente.regression;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.entente.run.Run;
import org.entente.run.Threads;

/* The score, the information and the log likelihood at some coefficients, summed over fixed parts of the cases in their
order, so that the number of threads cannot change a digit. */
record NewtonSums(DMatrixRMaj score, DMatrixRMaj information, double logLikelihood) {
  private static final int PARTS = 32;

  static NewtonSums of(Standardised cases, double[] beta, Run run) {
    int rows = cases.design().size();
    NewtonSums[] parts = new NewtonSums[PARTS];
    Threads.each(
        PARTS,
        run,
        p ->
            parts[p] =
                part(
                    cases,
                    beta,
                    (int) ((long) rows * p / PARTS),
                    (int) ((long) rows * (p + 1) / PARTS)));
    NewtonSums sum = parts[0];
    double logLikelihood = sum.logLikelihood;
    for (int p = 1; p < PARTS; p++) {
      CommonOps_DDRM.addEquals(sum.score, parts[p].score);
      CommonOps_DDRM.addEquals(sum.information, parts[p].information);
      logLikelihood += parts[p].logLikelihood;
    }
    return new NewtonSums(sum.score, sum.information, logLikelihood);
  }

  private static NewtonSums part(Standardised cases, double[] beta, int from, int to) {
    int size = beta.length;
    double[] score = new double[size];
    double[] information = new double[size * size];
    double[] row = new double[size];
    double logLikelihood = 0;
    for (int r = from; r < to; r++) {
      cases.read(r, row);
      double logOdds = Standardised.dot(row, beta);
      double p = Logit.ofLogOdds(logOdds);
      logLikelihood += ofOutcome(cases.design().outcome(r), logOdds);
      double off = cases.design().outcome(r) - p;
      double weight = p * (1 - p);
      for (int a = 0; a < size; a++) {
        score[a] += off * row[a];
        double scaled = weight * row[a];
        for (int b = a; b < size; b++) {
          information[a * size + b] += scaled * row[b];
        }
      }
    }
    for (int a = 0; a < size; a++) {
      for (int b = 0; b < a; b++) {
        information[a * size + b] = information[b * size + a];
      }
    }
    return new NewtonSums(
        DMatrixRMaj.wrap(size, 1, score), DMatrixRMaj.wrap(size, size, information), logLikelihood);
  }

  /* ln P(y), without overflow. */
  private static double ofOutcome(double outcome, double logOdds) {
    double toward = outcome == 1 ? logOdds : -logOdds;
    return toward > 0 ? -Math.log1p(Math.exp(-toward)) : toward - Math.log1p(Math.exp(toward));
  }
}
