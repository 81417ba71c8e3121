package org.entente.panel;

/// The great-circle distance between capitals in km, on a sphere of radius 6371 km.
///
///     d = 2 R asin sqrt( sin²((φ2 - φ1)/2) + cos φ1 cos φ2 sin²((λ2 - λ1)/2) )
///
/// Off by at most 0.6 % for the earth's flattening.
final class CapitalDistance {
  private static final double EARTH_RADIUS_KM = 6371;

  private CapitalDistance() {}

  /// The distance of every dyad, NaN where a capital is not known.
  static float[] of(YearSlice slice) {
    Dyads dyads = slice.dyads();
    float[] distance = new float[dyads.count()];
    for (int i = 0; i < dyads.states(); i++) {
      for (int j = i + 1; j < dyads.states(); j++) {
        distance[dyads.index(i, j)] =
            (float)
                km(
                    slice.at(StateColumn.CAPITAL_LATITUDE, i),
                    slice.at(StateColumn.CAPITAL_LONGITUDE, i),
                    slice.at(StateColumn.CAPITAL_LATITUDE, j),
                    slice.at(StateColumn.CAPITAL_LONGITUDE, j));
      }
    }
    return distance;
  }

  private static double km(
      double latitude1, double longitude1, double latitude2, double longitude2) {
    double a = haversine(latitude2 - latitude1);
    double b = haversine(longitude2 - longitude1);
    double cosines = Math.cos(Math.toRadians(latitude1)) * Math.cos(Math.toRadians(latitude2));
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a + cosines * b)));
  }

  private static double haversine(double degrees) {
    double sine = Math.sin(Math.toRadians(degrees) / 2);
    return sine * sine;
  }
}
