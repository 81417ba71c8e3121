package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Saved answers asked again on the bundled yearbook.
@Tag("slow")
class WatchCommandTest {
  @TempDir private Path folder;

  private Path saved() throws IOException {
    Path file = folder.resolve("sco.json");
    assertThat(
            Entente.run("assess", "SCO", "--as-of", "2015-07-10", "--json", file.toString(), "-q"))
        .isZero();
    return file;
  }

  @Test
  void theSameData_moveNothing() throws IOException {
    Entente.Answer answer = Entente.entente("watch", saved().toString());
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("Nothing moved beyond its interval.");
  }

  @Test
  void aFigureThatWasSavedOtherwise_isShown_andUpdateSavesIt() throws IOException {
    Path file = saved();
    String before = Files.readString(file);
    // The number of the first row of the table of parts, as if other data had been there.
    int at = before.indexOf("\"tables\"");
    String changed = before;
    for (Map.Entry<String, String> e :
        Map.of("value", "0.015", "low", "0.01", "high", "0.02").entrySet()) {
      changed = changed.replace(number(before, at, e.getKey()), e.getValue());
    }
    Files.writeString(file, changed);

    Entente.Answer answer = Entente.entente("watch", file.toString(), "--update");
    assertThat(answer.out()).contains("moved beyond the interval", "shared interests", "0.49");
    assertThat(Files.readString(file)).isEqualTo(before);
  }

  /* The first number of a name behind a place: `"value" : 0.49...`. */
  private static String number(String json, int from, String name) {
    Matcher found = Pattern.compile("\"" + name + "\" : ([0-9.E-]+)").matcher(json);
    assertThat(found.find(from)).isTrue();
    return found.group(1);
  }

  @Test
  void whatIsNoAnswer_orWrites_isRefused() throws IOException {
    Path none = Files.writeString(folder.resolve("none.json"), "{}");
    assertThat(Entente.entente("watch", none.toString()).err()).contains("is no saved answer");
    Path file = saved();
    Files.writeString(
        file,
        Files.readString(file)
            .replace("entente assess SCO", "entente yearbook build --out elsewhere"));
    assertThat(Entente.entente("watch", file.toString()).err()).contains("is not asked again");
  }
}
