package org.entente.dossier;

import java.util.List;

/// An issue on which actors want different outcomes, on a scale from 0 to 100.
///
/// @param id the short name: lower case, digits and `-`
/// @param title the question to be decided
/// @param low what 0 stands for
/// @param high what 100 stands for
/// @param stakes what each actor wants
public record Contested(String id, String title, String low, String high, List<Stake> stakes) {
  /// Copies the list.
  public Contested {
    stakes = List.copyOf(stakes);
  }
}
