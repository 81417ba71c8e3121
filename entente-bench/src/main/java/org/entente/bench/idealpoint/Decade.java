package org.entente.bench.idealpoint;

/// The decade of a session of the General Assembly: session n opens in the year 1945 + n.
final class Decade {
  private Decade() {}

  static String ofSession(int session) {
    return (1945 + session) / 10 * 10 + "s";
  }
}
