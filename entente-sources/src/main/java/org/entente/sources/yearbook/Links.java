package org.entente.sources.yearbook;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import org.entente.evidence.DyadYears;
import org.entente.evidence.StateYears;
import org.entente.panel.DyadColumn;
import org.entente.panel.Dyads;
import org.entente.panel.StateColumn;
import org.entente.similarity.Contingency;
import org.entente.similarity.Measure;
import org.entente.sources.store.Evidence;

/// What ties states to each other in one year: alliances, trade, remittances, arms, organisations;
/// and what each state has: capabilities and GDP.
///
/// A column is added only for a year that its dataset covers, so that a year beyond a dataset's end
/// stays missing.
final class Links {
  private static final int ARMS_WINDOW_YEARS = 5;
  private static final int REGISTER_STARTS = 1995;
  private static final double MILLION = 1e6;
  private static final String[] COMPONENTS = {"milex", "milper", "irst", "pec", "tpop", "upop"};

  private final DyadYears ties;
  private final DyadYears trade;
  private final DyadYears igos;
  private final DyadYears armsBefore;
  private final DyadYears armsSince;
  private final StateYears capabilities;
  private final StateYears gdp;
  private final StateYears totalTrade;
  private final Evidence evidence;

  Links(Evidence evidence) {
    this.evidence = evidence;
    this.ties = evidence.allianceTies();
    this.trade = evidence.trade();
    this.igos = evidence.igoJoint();
    this.armsBefore = evidence.armsFrom1950();
    this.armsSince = evidence.armsFrom1995();
    this.capabilities = evidence.capabilities();
    this.gdp = evidence.gdp();
    this.totalTrade = evidence.totalTrade();
  }

  /// Adds the columns of states.
  void addStates(Map<StateColumn, float[]> columns, Dyads dyads, int year) {
    addCapabilities(columns, dyads, year);
    columns.put(StateColumn.GDP, ofStates(gdp, "gdp_usd", dyads, year));
    float[] imports = ofStates(totalTrade, "imports", dyads, year);
    float[] exports = ofStates(totalTrade, "exports", dyads, year);
    for (int i = 0; i < imports.length; i++) {
      imports[i] += exports[i];
    }
    columns.put(StateColumn.TRADE, imports);
  }

  private void addCapabilities(Map<StateColumn, float[]> columns, Dyads dyads, int year) {
    columns.put(StateColumn.CINC, ofStates(capabilities, "cinc", dyads, year));
    float[][] shares = new float[COMPONENTS.length][];
    for (int c = 0; c < COMPONENTS.length; c++) {
      shares[c] = worldShares(ofStates(capabilities, COMPONENTS[c], dyads, year));
    }
    for (int left = 0; left < COMPONENTS.length; left++) {
      float[] mean = new float[dyads.states()];
      for (int i = 0; i < mean.length; i++) {
        mean[i] = meanWithout(shares, left, i);
      }
      columns.put(StateColumn.values()[StateColumn.CINC_WITHOUT_MILEX.ordinal() + left], mean);
    }
  }

  private static float meanWithout(float[][] shares, int left, int state) {
    double sum = 0;
    int known = 0;
    for (int c = 0; c < shares.length; c++) {
      if (c != left && !Float.isNaN(shares[c][state])) {
        sum += shares[c][state];
        known++;
      }
    }
    return known == 0 ? Float.NaN : (float) (sum / known);
  }

  private static float[] worldShares(float[] values) {
    double total = 0;
    for (float value : values) {
      total += Float.isNaN(value) ? 0 : value;
    }
    float[] shares = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      shares[i] = (float) (values[i] / total);
    }
    return shares;
  }

  /// Adds the columns of dyads.
  void addDyads(
      Map<DyadColumn, float[]> columns, Map<StateColumn, float[]> states, Dyads dyads, int year) {
    addAlliances(columns, dyads, year);
    addTrade(columns, states, dyads, year);
    addRemittances(columns, dyads, year);
    addArms(columns, dyads, year);
    addIgos(columns, dyads, year);
  }

  private void addAlliances(Map<DyadColumn, float[]> columns, Dyads dyads, int year) {
    if (ties.begin(year) == ties.begin(year + 1)) {
      return;
    }
    int n = dyads.states();
    BitSet[] allies = new BitSet[n];
    for (int i = 0; i < n; i++) {
      allies[i] = new BitSet(n);
      allies[i].set(i);
    }
    int defence = ties.column("defense");
    int offence = ties.column("offense");
    float[] allied = new float[dyads.count()];
    for (int row = ties.begin(year); row < ties.begin(year + 1); row++) {
      int i = number(dyads, ties.first(row));
      int j = number(dyads, ties.second(row));
      if (i >= 0 && j >= 0 && (ties.value(defence, row) == 1 || ties.value(offence, row) == 1)) {
        allies[i].set(j);
        allied[dyads.index(Math.min(i, j), Math.max(i, j))] = 1;
      }
    }
    columns.put(DyadColumn.ALLIED, allied);
    columns.put(DyadColumn.ALLIANCE_PI, portfolioPi(dyads, allies));
  }

  private static float[] portfolioPi(Dyads dyads, BitSet[] allies) {
    int n = dyads.states();
    float[] pi = new float[dyads.count()];
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        BitSet both = (BitSet) allies[i].clone();
        both.and(allies[j]);
        int common = both.cardinality();
        int onlyI = allies[i].cardinality() - common;
        int onlyJ = allies[j].cardinality() - common;
        Contingency table = Contingency.of(2, n - common - onlyI - onlyJ, onlyJ, onlyI, common);
        pi[dyads.index(i, j)] = (float) Measure.PI.of(table).find().orElse(Double.NaN);
      }
    }
    return pi;
  }

  private void addTrade(
      Map<DyadColumn, float[]> columns, Map<StateColumn, float[]> states, Dyads dyads, int year) {
    if (trade.begin(year) == trade.begin(year + 1)) {
      return;
    }
    int flow1 = trade.column("flow1");
    int flow2 = trade.column("flow2");
    float[] gdps = column(states, StateColumn.GDP);
    float[] totals = column(states, StateColumn.TRADE);
    float[][] out = missing(4, dyads.count());
    for (int row = trade.begin(year); row < trade.begin(year + 1); row++) {
      int i = number(dyads, Math.min(trade.first(row), trade.second(row)));
      int j = number(dyads, Math.max(trade.first(row), trade.second(row)));
      if (i >= 0 && j >= 0) {
        double both = trade.value(flow1, row) + trade.value(flow2, row);
        int d = dyads.index(i, j);
        out[0][d] = (float) (both * MILLION / gdps[i]);
        out[1][d] = (float) (both * MILLION / gdps[j]);
        out[2][d] = share(both, totals[i]);
        out[3][d] = share(both, totals[j]);
      }
    }
    columns.put(DyadColumn.TRADE_GDP_FORWARD, out[0]);
    columns.put(DyadColumn.TRADE_GDP_BACK, out[1]);
    columns.put(DyadColumn.TRADE_SHARE_FORWARD, out[2]);
    columns.put(DyadColumn.TRADE_SHARE_BACK, out[3]);
  }

  private static float share(double part, float total) {
    return total > 0 ? (float) (part / total) : Float.NaN;
  }

  private void addRemittances(Map<DyadColumn, float[]> columns, Dyads dyads, int year) {
    int survey = year >= 2018 ? 2018 : year == 2017 ? 2017 : 2010;
    if (year < survey) {
      return;
    }
    DyadYears sent = evidence.remittances(survey);
    int amount = sent.column("musd");
    float[] gdps = ofStates(gdp, "gdp_usd", dyads, survey);
    float[][] out = missing(2, dyads.count());
    for (int row = 0; row < sent.size(); row++) {
      int sender = number(dyads, sent.first(row));
      int receiver = number(dyads, sent.second(row));
      if (sender >= 0 && receiver >= 0 && sender != receiver) {
        int d = dyads.index(Math.min(sender, receiver), Math.max(sender, receiver));
        out[receiver < sender ? 0 : 1][d] =
            (float) (sent.value(amount, row) * MILLION / gdps[receiver]);
      }
    }
    columns.put(DyadColumn.REMITTANCE_GDP_FORWARD, out[0]);
    columns.put(DyadColumn.REMITTANCE_GDP_BACK, out[1]);
  }

  private void addArms(Map<DyadColumn, float[]> columns, Dyads dyads, int year) {
    double[][] delivered = new double[dyads.states()][dyads.states()];
    boolean before = sumArms(delivered, armsBefore, dyads, year, REGISTER_STARTS - 1);
    boolean since = sumArms(delivered, armsSince, dyads, year, Integer.MAX_VALUE);
    if (!before && !since) {
      return;
    }
    double[] imports = new double[dyads.states()];
    for (double[] fromSupplier : delivered) {
      for (int j = 0; j < imports.length; j++) {
        imports[j] += fromSupplier[j];
      }
    }
    float[][] out = missing(2, dyads.count());
    for (int i = 0; i < dyads.states(); i++) {
      for (int j = i + 1; j < dyads.states(); j++) {
        int d = dyads.index(i, j);
        out[0][d] = share(delivered[j][i], (float) imports[i]);
        out[1][d] = share(delivered[i][j], (float) imports[j]);
      }
    }
    columns.put(DyadColumn.ARMS_SHARE_FORWARD, out[0]);
    columns.put(DyadColumn.ARMS_SHARE_BACK, out[1]);
  }

  private static boolean sumArms(
      double[][] delivered, DyadYears arms, Dyads dyads, int year, int lastYear) {
    int tiv = arms.column("tiv");
    int to = Math.min(year, lastYear);
    boolean covered = arms.begin(year) < arms.begin(year + 1) && year <= lastYear;
    for (int row = arms.begin(year - ARMS_WINDOW_YEARS + 1); row < arms.begin(to + 1); row++) {
      int supplier = number(dyads, arms.first(row));
      int recipient = number(dyads, arms.second(row));
      if (supplier >= 0 && recipient >= 0 && !Double.isNaN(arms.value(tiv, row))) {
        delivered[supplier][recipient] += arms.value(tiv, row);
      }
    }
    return covered;
  }

  private void addIgos(Map<DyadColumn, float[]> columns, Dyads dyads, int year) {
    if (igos.begin(year) == igos.begin(year + 1)) {
      return;
    }
    int joint = igos.column("dyadigos");
    float[] out = missing(1, dyads.count())[0];
    for (int row = igos.begin(year); row < igos.begin(year + 1); row++) {
      int i = number(dyads, igos.first(row));
      int j = number(dyads, igos.second(row));
      if (i >= 0 && j >= 0) {
        out[dyads.index(Math.min(i, j), Math.max(i, j))] = (float) igos.value(joint, row);
      }
    }
    columns.put(DyadColumn.JOINT_IGOS, out);
  }

  private static float[] ofStates(StateYears data, String name, Dyads dyads, int year) {
    int column = data.column(name);
    float[] values = missing(1, dyads.states())[0];
    for (int row = data.begin(year); row < data.begin(year + 1); row++) {
      int i = number(dyads, data.state(row));
      if (i >= 0) {
        values[i] = (float) data.value(column, row);
      }
    }
    return values;
  }

  private static float[] column(Map<StateColumn, float[]> states, StateColumn column) {
    return java.util.Objects.requireNonNull(states.get(column), column.name());
  }

  private static float[][] missing(int columns, int length) {
    float[][] values = new float[columns][length];
    for (float[] column : values) {
      Arrays.fill(column, Float.NaN);
    }
    return values;
  }

  private static int number(Dyads dyads, int code) {
    return dyads.findState(code).orElse(-1);
  }
}
