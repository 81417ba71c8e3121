package org.entente.regression;

import org.ejml.data.DMatrixRMaj;

/* The sum over blocks of the outer product of each block's score: the meat of the sandwich. */
final class BlockScores {
  private BlockScores() {}

  static DMatrixRMaj squares(Standardised cases, double[] beta) {
    int size = beta.length;
    Design design = cases.design();
    int last = 0;
    for (int r = 0; r < design.size(); r++) {
      last = Math.max(last, design.block(r));
    }
    double[][] scores = new double[last + 1][];
    double[] row = new double[size];
    int blocks = 0;
    for (int r = 0; r < design.size(); r++) {
      cases.read(r, row);
      double off = design.outcome(r) - Logit.ofLogOdds(Standardised.dot(row, beta));
      double[] score = scores[design.block(r)];
      if (score == null) {
        score = new double[size];
        scores[design.block(r)] = score;
        blocks++;
      }
      for (int a = 0; a < size; a++) {
        score[a] += off * row[a];
      }
    }
    DMatrixRMaj squares = new DMatrixRMaj(size, size);
    double correction = blocks > 1 ? blocks / (blocks - 1.0) : 1;
    for (double[] score : scores) {
      if (score != null) {
        for (int a = 0; a < size; a++) {
          for (int b = 0; b < size; b++) {
            squares.add(a, b, correction * score[a] * score[b]);
          }
        }
      }
    }
    return squares;
  }
}
