package org.entente.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Rules on the text of the project, which the byte code no longer shows. The limits are those of
/// CONTRIBUTING.md.
class SourceTextTest {
  private static final int LONGEST_FILE = 500;
  private static final Pattern OLD_COMMENT = Pattern.compile("^\\s*/\\*\\*", Pattern.MULTILINE);
  private static final Pattern ORDINAL = Pattern.compile("\\.ordinal\\(\\)|::ordinal\\b");
  // Written so that this file does not contain what it looks for.
  private static final Pattern PRIVATE_PLACE =
      Pattern.compile(
          "(?<![\\w.])/(?:home|Users|root)/[a-z]|(?<![\\w.}])/(?:work|tmp)/[a-z]"
              + "|repo1?\\.maven\\.|maven\\.apache\\.org(?!/POM/|/xsd/maven-)|registry\\.npmjs|deb\\.debian|https?://(?:localhost|127\\.0\\.0\\.1|10\\.)");

  @Test
  void javaFiles_staySmall() throws IOException {
    var tooLong = new ArrayList<String>();
    for (var file : ProjectTexts.java()) {
      int lines = Files.readAllLines(file).size();
      if (lines > LONGEST_FILE) {
        tooLong.add(ProjectTexts.name(file) + ": " + lines + " lines");
      }
    }
    assertThat(ProjectTexts.java()).isNotEmpty();
    assertThat(tooLong).isEmpty();
  }

  @Test
  void javaFiles_useMarkdownComments() throws IOException {
    var found = new ArrayList<String>();
    for (var file : ProjectTexts.java()) {
      found.addAll(linesWith(OLD_COMMENT, file));
    }
    assertThat(found).isEmpty();
  }

  @Test
  void noFile_namesAPlaceOnSomeonesMachine() throws IOException {
    var found = new ArrayList<String>();
    for (var file : ProjectTexts.all()) {
      found.addAll(linesWith(PRIVATE_PLACE, file));
    }
    assertThat(found).isEmpty();
  }

  /* The place of a constant is no meaning; only an image that is built with the program holds it. */
  @Test
  void ordinals_areAskedForAtOnePlace() throws IOException {
    var found = new ArrayList<String>();
    for (var file : ProjectTexts.java()) {
      if (ProjectTexts.name(file).contains("/src/main/")) {
        found.addAll(linesWith(ORDINAL, file));
      }
    }
    assertThat(found).singleElement().asString().contains("/sources/registry/ImageWriter.java:");
  }

  private static List<String> linesWith(Pattern pattern, Path file) throws IOException {
    var found = new ArrayList<String>();
    String text = Files.readString(file);
    if (!pattern.matcher(text).find()) {
      return found;
    }
    var lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (pattern.matcher(lines.get(i)).find()) {
        found.add(ProjectTexts.name(file) + ":" + (i + 1) + ": " + lines.get(i).strip());
      }
    }
    return found;
  }
}
