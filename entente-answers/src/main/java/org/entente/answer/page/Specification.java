package org.entente.answer.page;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The Vega-Lite specification of a [Chart] as JSON text, made when it is first asked for: a
/// terminal and an export of tables never ask. Two are equal when their texts are. Safe for several
/// threads.
public final class Specification {
  private final Supplier<String> make;
  private volatile @Nullable String json;

  private Specification(Supplier<String> make) {
    this.make = make;
  }

  /// A text that is there.
  public static Specification of(String json) {
    return new Specification(() -> json);
  }

  /// A text that is made when it is asked for; the supplier must give the same each time.
  public static Specification later(Supplier<String> make) {
    return new Specification(make);
  }

  /// The text.
  public String json() {
    String known = json;
    if (known == null) {
      known = make.get();
      json = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Specification that && json().equals(that.json());
  }

  @Override
  public int hashCode() {
    return json().hashCode();
  }

  @Override
  public String toString() {
    return json();
  }
}
