package org.entente.text.web;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/// What a user may name as an address of the web: `http` or `https`, with a host, without a name
/// and password.
public final class WebAddress {
  private WebAddress() {}

  /// The address in a text; empty where it is none.
  public static Optional<URI> find(String text) {
    try {
      URI uri = URI.create(text.strip());
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      return Optional.of(uri)
          .filter(u -> scheme.matches("https?") && u.getHost() != null && u.getUserInfo() == null);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
