package org.entente.sources.store;

import java.sql.SQLException;

/// Carries a failure of the database out of a callback; the transaction turns it into a problem for
/// the user.
final class StoreFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final SQLException failure;

  StoreFailure(SQLException failure) {
    super(failure);
    this.failure = failure;
  }

  SQLException failure() {
    return failure;
  }
}
