package org.entente.regression;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.entente.run.Run;
import org.entente.run.Threads;

/* The score and the information at some coefficients, summed over fixed parts of the cases in their
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
    double likelihood = parts[0].logLikelihood;
    NewtonSums sum = parts[0];
    for (int p = 1; p < PARTS; p++) {
      CommonOps_DDRM.addEquals(sum.score, parts[p].score);
      CommonOps_DDRM.addEquals(sum.information, parts[p].information);
      likelihood += parts[p].logLikelihood;
    }
    return new NewtonSums(sum.score, sum.information, likelihood);
  }

  private static NewtonSums part(Standardised cases, double[] beta, int from, int to) {
    int size = beta.length;
    double[] score = new double[size];
    double[] information = new double[size * size];
    double[] row = new double[size];
    double likelihood = 0;
    for (int r = from; r < to; r++) {
      cases.read(r, row);
      double z = Standardised.dot(row, beta);
      double p = Logit.ofLogOdds(z);
      likelihood += logLikelihood(z, cases.design().outcome(r));
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
        DMatrixRMaj.wrap(size, 1, score), DMatrixRMaj.wrap(size, size, information), likelihood);
  }

  /* The log likelihood of all cases at some coefficients. */
  static double logLikelihood(Standardised cases, double[] beta) {
    double sum = 0;
    double[] row = new double[beta.length];
    for (int r = 0; r < cases.design().size(); r++) {
      cases.read(r, row);
      sum += logLikelihood(Standardised.dot(row, beta), cases.design().outcome(r));
    }
    return sum;
  }

  /* log P(y) of log odds z, without overflow. */
  private static double logLikelihood(double z, double outcome) {
    double against = outcome == 1 ? -z : z;
    return -(Math.max(0, against) + Math.log1p(Math.exp(-Math.abs(against))));
  }
}
