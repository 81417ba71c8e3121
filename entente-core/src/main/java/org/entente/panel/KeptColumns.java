package org.entente.panel;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// The columns of a slice that have been asked for; safe for use by several threads.
final class KeptColumns {
  private volatile AtomicReferenceArray<float[]> bySlot;

  KeptColumns(int expected) {
    this.bySlot = new AtomicReferenceArray<>(expected);
  }

  float @Nullable [] find(Column column) {
    AtomicReferenceArray<float[]> kept = bySlot;
    return column.slot() < kept.length() ? kept.get(column.slot()) : null;
  }

  synchronized void keep(Column column, float[] values) {
    if (column.slot() >= bySlot.length()) {
      AtomicReferenceArray<float[]> longer = new AtomicReferenceArray<>(2 * column.slot());
      for (int k = 0; k < bySlot.length(); k++) {
        longer.set(k, bySlot.get(k));
      }
      bySlot = longer;
    }
    bySlot.set(column.slot(), values);
  }
}
