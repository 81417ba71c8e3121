package org.entente.part;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.panel.YearSlice;

/// The definitions that were made ready for a slice, kept with it: who asks again under the same
/// definition finds its table of dyads. Memory: that table for each definition asked for.
final class PreparedValues {
  private final Map<PartDefinition, GroupValue> values = new ConcurrentHashMap<>();

  private PreparedValues() {}

  static GroupValue of(PartDefinition definition, YearSlice slice) {
    return slice
        .kept(PreparedValues.class, _ -> new PreparedValues())
        .values
        .computeIfAbsent(definition, d -> GroupValue.prepared(d, slice));
  }
}
