package org.entente.evaluation;

/* What the order of the cases by probability says: AUC and average precision, both in one pass from
the highest probability down, cases of equal probability taken together. */
record Ordering(double auc, double averagePrecision) {

  private static final Ordering UNDEFINED = new Ordering(Double.NaN, Double.NaN);

  static Ordering of(Forecasts forecasts) {
    double events = forecasts.events();
    double others = forecasts.total() - events;
    if (events == 0 || others == 0) {
      return UNDEFINED;
    }
    double above = 0;
    double counted = 0;
    double pairsRight = 0;
    double precision = 0;
    int place = 0;
    while (place < forecasts.size()) {
      double probability = forecasts.probability(forecasts.ranked(place));
      double came = 0;
      double all = 0;
      for (; place < forecasts.size(); place++) {
        int k = forecasts.ranked(place);
        if (forecasts.probability(k) != probability) {
          break;
        }
        double outcome = forecasts.outcome(k);
        if (outcome != 0 && outcome != 1) {
          return UNDEFINED;
        }
        all += forecasts.weight(k);
        came += forecasts.weight(k) * outcome;
      }
      pairsRight += (all - came) * (above + came / 2);
      above += came;
      counted += all;
      if (came > 0) {
        precision += came * above / counted;
      }
    }
    return new Ordering(pairsRight / (events * others), precision / events);
  }
}
