package org.entente.text.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.dossier.Claim;
import org.entente.dossier.Claim.Status;
import org.entente.dossier.Dossier;
import org.entente.run.UserProblem;
import org.entente.world.NearMiss;

/// What an analyst decides of claims of a dossier.
///
/// @param accept the ids of claims to accept; `all` for every draft
/// @param reject the ids of claims to reject
public record Rulings(List<String> accept, List<String> reject) {
  /// Every draft that is not rejected by name.
  public static final String ALL = "all";

  /// Copies the lists; a claim both accepted and rejected is a [UserProblem].
  public Rulings {
    accept = List.copyOf(accept);
    reject = List.copyOf(reject);
    for (String id : accept) {
      if (reject.contains(id)) {
        throw UserProblem.usage(
            "the claim " + id + " is both accepted and rejected", "Name it once.");
      }
    }
  }

  /// Whether anything is decided.
  public boolean isEmpty() {
    return accept.isEmpty() && reject.isEmpty();
  }

  /// The dossier after it. Throws [UserProblem] with the nearest ids where there is no such claim.
  public Dossier on(Dossier dossier) {
    Set<String> ids = dossier.claims().stream().map(Claim::id).collect(Collectors.toSet());
    List<String> named = new ArrayList<>(accept);
    named.addAll(reject);
    for (String id : named) {
      if (!id.equals(ALL) && !ids.contains(id)) {
        throw UserProblem.usage(
            "the dossier has no claim " + id, NearMiss.advice(id, List.copyOf(new TreeSet<>(ids))));
      }
    }
    return dossier.reading(
        dossier.sources(), dossier.claims().stream().map(this::decided).toList());
  }

  private Claim decided(Claim c) {
    if (reject.contains(c.id())) {
      return c.decided(Status.REJECTED);
    }
    boolean all = accept.contains(ALL) && c.status() == Status.DRAFT;
    return accept.contains(c.id()) || all ? c.decided(Status.ACCEPTED) : c;
  }
}
