package org.entente.sources.incidents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.evidence.Incident;
import org.entente.evidence.Incident.Act;
import org.entente.evidence.Incident.Deaths;
import org.entente.evidence.Incident.Side;
import org.entente.sources.registry.ImageReader;
import org.entente.sources.registry.ImageWriter;
import org.jspecify.annotations.Nullable;

/// The compiled form of the bundled incidents, made by the build from the YAML.
final class IncidentImage {
  /// The name of the resource.
  static final String NAME = "incidents.bin";

  private static final int UNKNOWN = -1;

  private IncidentImage() {}

  /// Writes the compiled form.
  static void write(List<Incident> incidents, OutputStream out) throws IOException {
    ImageWriter w = new ImageWriter();
    w.list(incidents, i -> incident(w, i));
    w.finish(out);
  }

  /// Reads the compiled form.
  static List<Incident> read(byte[] image) {
    ImageReader r = new ImageReader(image);
    return r.list(() -> incident(r));
  }

  private static void incident(ImageWriter w, Incident i) {
    w.spell(i.spell());
    side(w, i.one());
    side(w, i.other());
    w.constant(i.act());
    Deaths deaths = i.deaths();
    w.number(deaths == null ? UNKNOWN : deaths.least());
    w.number(deaths == null ? UNKNOWN : deaths.most());
    w.number(i.series() ? 1 : 0);
    w.text(i.what());
    w.list(i.sources(), w::text);
    w.number(i.checked() ? 1 : 0);
  }

  private static Incident incident(ImageReader r) {
    return new Incident(
        r.spell(),
        side(r),
        side(r),
        r.constant(Act.class),
        deaths(r.number(), r.number()),
        r.number() == 1,
        r.text(),
        r.list(r::text),
        r.number() == 1);
  }

  private static @Nullable Deaths deaths(int least, int most) {
    return least == UNKNOWN ? null : new Deaths(least, most);
  }

  private static void side(ImageWriter w, Side side) {
    w.list(side.states(), w::number);
    w.number(side.hostility());
    w.number(side.through().size());
    side.through()
        .forEach((state, name) -> {
          w.number(state);
          w.text(name);
        });
  }

  private static Side side(ImageReader r) {
    List<Integer> states = r.list(r::number);
    int hostility = r.number();
    int proxies = r.number();
    SortedMap<Integer, String> through = new TreeMap<>();
    for (int i = 0; i < proxies; i++) {
      through.put(r.number(), r.text());
    }
    return new Side(states, hostility, through);
  }
}
