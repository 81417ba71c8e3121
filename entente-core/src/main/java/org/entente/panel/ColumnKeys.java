package org.entente.panel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/// The keys of one sort of columns, one for each name.
final class ColumnKeys<C extends Column> {
  private final Map<String, C> byName = new LinkedHashMap<>();

  /// The key of the name; made, with its slot, if there is none yet.
  synchronized C intern(String name, IntFunction<C> maker) {
    C known = byName.get(name);
    if (known == null) {
      known = maker.apply(byName.size());
      byName.put(name, known);
    }
    return known;
  }

  synchronized Optional<C> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /// All keys in the order in which they were made.
  synchronized List<C> list() {
    return List.copyOf(byName.values());
  }

  synchronized int count() {
    return byName.size();
  }
}
