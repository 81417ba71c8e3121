package org.entente.sources.yearbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The hash beside a yearbook is that of its files.
@Tag("slow")
class YearbookHashTest {
  private static final String BUNDLED = "/org/entente/sources/yearbook/bundled/";

  @Test
  void bundledYearbook_hasTheHashOfItsFiles() throws IOException {
    assertThat(YearbookFolder.bundled().hash())
        .as("in the folder of the bundled yearbook: sha256sum $(ls | grep -v sha256) | sha256sum")
        .isEqualTo(YearbookFolder.hash(YearbookHashTest::file));
  }

  private static byte[] file(String name) throws IOException {
    try (InputStream in = YearbookHashTest.class.getResourceAsStream(BUNDLED + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
