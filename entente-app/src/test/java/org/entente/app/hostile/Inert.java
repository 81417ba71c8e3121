package org.entente.app.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.answer.page.Page;

/// The law that hostile text in an answer is inert, in every rendering.
public final class Inert {
  private Inert() {}

  /// Fails where a rendering of this page lets hostile text in it do anything.
  public static void require(Page page, Path folder) throws IOException {
    Page hostile = HostileText.of(page);
    Path place = Files.createTempDirectory(folder, "inert");
    for (Rendering rendering : Rendering.values()) {
      rendering.requireInert(page, hostile, place);
    }
  }

  /// The classes that render an answer and are held to the law.
  public static Set<String> renderers() {
    return Stream.of(Rendering.values())
        .map(r -> r.renderer().getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
