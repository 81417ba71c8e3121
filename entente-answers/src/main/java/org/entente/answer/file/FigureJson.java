package org.entente.answer.file;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.evidence.Figure;
import org.entente.evidence.Interval;
import org.entente.evidence.Provenance;

/// A figure as JSON: either value, interval and provenance, or the reason why it is missing. Keys
/// stand in a fixed order; numbers are written so that reading them gives the same number.
public final class FigureJson {
  private FigureJson() {}

  /// The object of a figure.
  public static Map<String, Object> of(Figure figure) {
    Map<String, Object> o = new LinkedHashMap<>();
    switch (figure) {
      case Figure.Missing(String reason) -> o.put("missing", reason);
      case Figure.Known(double value, Interval interval, Provenance provenance) -> {
        o.put("value", value);
        o.put("interval", interval(interval));
        o.put("provenance", provenance(provenance));
      }
    }
    return o;
  }

  private static Map<String, Object> interval(Interval in) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("low", in.low());
    o.put("high", in.high());
    o.put("level", in.level());
    o.put("basis", in.basis().name().toLowerCase(Locale.ROOT));
    return o;
  }

  private static Map<String, Object> provenance(Provenance p) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("datasets", p.datasets());
    o.put("observations", p.observations());
    o.put("unit", p.unit());
    o.put("method", p.method());
    o.put("parameters", p.parameters());
    return o;
  }
}
