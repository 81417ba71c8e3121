package org.entente.text.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.entente.dossier.Claim;
import org.entente.dossier.Claim.Status;
import org.entente.dossier.Dossier;

/// A pass over the drafts of a dossier, one claim at a time, each step of which can be taken back.
public final class Review {
  private final Dossier dossier;
  private final List<Claim> claims;
  private final List<Integer> drafts = new ArrayList<>();
  private final Deque<Claim> before = new ArrayDeque<>();
  private int at;

  /// A pass over the claims that nobody has decided.
  public Review(Dossier dossier) {
    this.dossier = dossier;
    this.claims = new ArrayList<>(dossier.claims());
    for (int i = 0; i < claims.size(); i++) {
      if (claims.get(i).status() == Status.DRAFT) {
        drafts.add(i);
      }
    }
  }

  /// The claim to decide; empty at the end.
  public Optional<Claim> current() {
    return at < drafts.size() ? Optional.of(claims.get(drafts.get(at))) : Optional.empty();
  }

  /// The place of the claim to decide, from 1.
  public int place() {
    return at + 1;
  }

  /// How many drafts there were.
  public int size() {
    return drafts.size();
  }

  /// Accepts the claim.
  public void accept() {
    become(Status.ACCEPTED);
  }

  /// Rejects the claim; it stays, and is not proposed again.
  public void reject() {
    become(Status.REJECTED);
  }

  /// Leaves the claim a draft.
  public void skip() {
    become(Status.DRAFT);
  }

  private void become(Status status) {
    put(claims.get(drafts.get(at)).decided(status));
  }

  /// Corrects the claim: who does what to whom, and whether it binds (1) or divides (-1). Refuses
  /// an unknown kind and another sign with an [IllegalArgumentException].
  public void correct(String from, String kind, String to, int sign) {
    put(claims.get(drafts.get(at)).corrected(from, kind, to, sign, Status.CORRECTED));
  }

  private void put(Claim claim) {
    before.push(claims.get(drafts.get(at)));
    claims.set(drafts.get(at), claim);
    at++;
  }

  /// Takes the last step back; says whether there was one.
  public boolean undo() {
    if (before.isEmpty()) {
      return false;
    }
    at--;
    claims.set(drafts.get(at), before.pop());
    return true;
  }

  /// The dossier as decided so far.
  public Dossier dossier() {
    return dossier.reading(dossier.sources(), claims);
  }
}
