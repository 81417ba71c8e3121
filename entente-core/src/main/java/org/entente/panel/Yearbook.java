package org.entente.panel;

import java.util.List;
import java.util.NavigableSet;
import org.entente.evidence.Drift;

/// The derived figures of every year, bundled or built from a user's evidence store.
public interface Yearbook {
  /// The years it holds.
  NavigableSet<Integer> years();

  /// The slice of a year; throws [IllegalArgumentException] if the year is not held.
  YearSlice year(int year);

  /// The datasets that it was made from, by key.
  List<Dataset> datasets();

  /// The SHA-256 hash of its files in hexadecimal digits, by which an answer says what it rests on;
  /// empty where none is known.
  default String hash() {
    return "";
  }

  /// How far values move over the years, measured from a yearbook; nothing is measured unless it
  /// says so.
  default Drift drift() {
    return Drift.NOT_MEASURED;
  }

  /// One dataset behind the yearbook.
  ///
  /// @param key the key that provenances refer to
  /// @param title the name of the dataset
  /// @param version the publisher's version
  /// @param citation how to cite it
  /// @param licence its licence, or what is known of it
  record Dataset(String key, String title, String version, String citation, String licence) {}
}
