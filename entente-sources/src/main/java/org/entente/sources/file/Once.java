package org.entente.sources.file;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What is read when it is first asked for, and once; after a failure it is tried again.
///
/// Safe for use by several threads: the others wait for the first.
///
/// @param <T> what is read
public final class Once<T> implements Supplier<T> {
  private final Supplier<T> reader;
  private volatile @Nullable T read;

  /// With what reads it.
  public Once(Supplier<T> reader) {
    this.reader = reader;
  }

  @Override
  public T get() {
    T known = read;
    return known != null ? known : readNow();
  }

  private synchronized T readNow() {
    T known = read;
    if (known == null) {
      known = reader.get();
      read = known;
    }
    return known;
  }
}
