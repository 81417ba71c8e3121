package org.entente.web.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.answer.html.PageAssets;

/// The files of the workbench, each by its name in the address: no address is ever a path of this
/// machine.
final class Assets {
  /// A file and its media type.
  record Asset(String name, String type, String text) {
    byte[] bytes() {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }

  private static final String HTML = "text/html; charset=utf-8";
  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final String STYLE = "text/css; charset=utf-8";

  private static final Map<String, Asset> ALL =
      Stream.of(
              own("workbench.html", HTML),
              own("workbench.js", SCRIPT),
              own("workbench.css", STYLE),
              ofPages("charts.js", SCRIPT),
              ofPages("page.css", STYLE),
              ofPages("world.json", "application/json"))
          .collect(Collectors.toUnmodifiableMap(Asset::name, Function.identity()));

  private Assets() {}

  static Optional<Asset> find(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  private static Asset ofPages(String name, String type) {
    return new Asset(name, type, PageAssets.text(name));
  }

  private static Asset own(String name, String type) {
    try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(name), name)) {
      return new Asset(name, type, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
