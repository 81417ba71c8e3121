package org.entente.sources.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.membership.Event;
import org.entente.membership.MembershipFit;
import org.entente.run.ShippedText;

/// The shipped models of exit and accession, one of every origin, so that a date is answered by
/// what could be learned by then.
public final class MembershipModels {
  private static final MembershipModels BUNDLED = new MembershipModels();

  private final Map<Event, ShippedModel> models = new ConcurrentHashMap<>();

  private MembershipModels() {}

  /// The models that ship with the program, each read when it is first asked for.
  public static MembershipModels bundled() {
    return BUNDLED;
  }

  /// The model that could be known on a date: the last one whose cases were all settled before it.
  /// Empty before the first.
  public Optional<MembershipFit> find(Event event, LocalDate date) {
    return get(event).fits().stream()
        .filter(fit -> LocalDate.of(fit.origin(), 12, 31).isBefore(date))
        .reduce((_, later) -> later);
  }

  /// The model of an event with its record.
  public ShippedModel get(Event event) {
    return models.computeIfAbsent(
        event,
        e -> FitFile.read(e, ShippedText.beside(MembershipModels.class, e.study() + ".txt")));
  }
}
