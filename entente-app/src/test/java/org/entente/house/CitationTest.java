package org.entente.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Each citation such as `[Author1999]` resolves in docs/methods/references.bib, and nothing there
/// is idle.
@Tag("slow")
class CitationTest {
  // A name with an initial capital, a year from 1700 on, perhaps a letter; not the text of a link.
  private static final Pattern CITATION =
      Pattern.compile("\\[([A-Z][A-Za-z]+(?:1[7-9]|20)\\d\\d[a-z]?)(?:[,;][^\\]]*)?\\](?!\\()");
  private static final Pattern ENTRY = Pattern.compile("(?ms)^@\\w+\\{([^,\\s]+),(.*?)^\\}\\s*$");
  private static final Pattern FINDABLE = Pattern.compile("(?m)^\\s*(?:doi|url|publisher)\\s*=");
  private static final String EXAMPLE = "CitationTest.java";

  @Test
  void everyCitation_resolves() throws IOException {
    var dangling = citations();
    dangling.keySet().removeAll(entries().keySet());
    assertThat(dangling).isEmpty();
  }

  @Test
  void everyEntry_isCited() throws IOException {
    var idle = new TreeSet<>(entries().keySet());
    idle.removeAll(citations().keySet());
    assertThat(idle).isEmpty();
  }

  @Test
  void everyEntry_canBeFound() throws IOException {
    var lost = new ArrayList<String>();
    entries()
        .forEach((key, body) -> {
          if (!FINDABLE.matcher(body).find()) {
            lost.add(key + ": neither doi nor url nor publisher");
          }
        });
    assertThat(lost).isEmpty();
  }

  /// Citation key to the first place that uses it.
  private static SortedMap<String, String> citations() throws IOException {
    var places = new TreeMap<String, String>();
    for (var file : ProjectTexts.all()) {
      if (!mayCite(file)) {
        continue;
      }
      var lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        var line = lines.get(i);
        if (file.toString().endsWith(".java") && !line.strip().startsWith("//")) {
          continue;
        }
        var match = CITATION.matcher(line);
        while (match.find()) {
          places.putIfAbsent(match.group(1), ProjectTexts.name(file) + ":" + (i + 1));
        }
      }
    }
    return places;
  }

  private static boolean mayCite(Path file) {
    var name = ProjectTexts.name(file);
    return (name.endsWith(".java") && !name.endsWith(EXAMPLE))
        || (name.startsWith("docs/methods/") && name.endsWith(".md"));
  }

  /// Key to body of each entry of the bibliography.
  private static SortedMap<String, String> entries() throws IOException {
    var found = new TreeMap<String, String>();
    var match =
        ENTRY.matcher(Files.readString(ProjectTexts.ROOT.resolve("docs/methods/references.bib")));
    while (match.find()) {
      found.put(match.group(1), match.group(2));
    }
    return found;
  }
}
