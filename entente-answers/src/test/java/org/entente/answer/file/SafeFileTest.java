package org.entente.answer.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.entente.run.UserProblem;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file is written whole or stays as it was; what is no file is not replaced by one.
class SafeFileTest {
  @TempDir Path folder;

  private static void write(Path file, String text) {
    SafeFile.write(file, path -> Files.writeString(path, text));
  }

  @Test
  void aFailure_leavesWhatWasThere_andNothingBesides() throws IOException {
    Path file = Files.writeString(folder.resolve("page.html"), "old");
    assertThatThrownBy(() ->
            SafeFile.write(
                file,
                path -> {
                  Files.writeString(path, "half");
                  throw new IOException("no space left");
                }))
        .isInstanceOf(UserProblem.class)
        .hasMessageContaining("no space left");
    assertThat(file).hasContent("old");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  /* A second table that does not find room leaves the first as it was. */
  @Test
  void filesThatBelongTogether_areAllWrittenOrNone() throws IOException {
    Path first = Files.writeString(folder.resolve("a.csv"), "old");
    Path second = Files.writeString(folder.resolve("b.csv"), "old");
    Map<Path, SafeFile.Content> together = new LinkedHashMap<>();
    together.put(first, path -> Files.writeString(path, "new"));
    together.put(
        second,
        _ -> {
          throw new IOException("no space left");
        });
    assertThatThrownBy(() -> SafeFile.write(together)).hasMessageContaining("b.csv");
    assertThat(first).hasContent("old");
    assertThat(names()).containsExactly("a.csv", "b.csv");
  }

  /* Number 1 runs as long as the system does, and no process has the other. */
  @Test
  void whatAKilledProgramLeft_isDeleted_andWhatAnotherIsWritingIsNot() throws IOException {
    long gone = 4_194_305;
    Files.writeString(folder.resolve(".page.html." + gone + "-1.part"), "half");
    Files.writeString(folder.resolve(".page.html.1-1.part"), "being written");
    Files.writeString(folder.resolve(".page.html.mine.part"), "of the user");
    write(folder.resolve("page.html"), "new");
    assertThat(names()).containsExactly(".page.html.1-1.part", ".page.html.mine.part", "page.html");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> String.valueOf(f.getFileName())).sorted().toList();
    }
  }

  @Test
  void aLink_stays_andTheFileItLeadsToIsWritten() throws IOException {
    Path real = Files.writeString(folder.resolve("real.csv"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), real);
    write(link, "new");
    assertThat(link).isSymbolicLink();
    assertThat(real).hasContent("new");
  }

  @Test
  void aPipe_isWrittenTo() throws Exception {
    Path pipe = folder.resolve("pipe");
    Path maker = Path.of("/usr/bin/mkfifo");
    Assumptions.assumeTrue(Files.isExecutable(maker), "no mkfifo here");
    assertThat(new ProcessBuilder(maker.toString(), pipe.toString()).start().waitFor()).isZero();
    FutureTask<String> reader = new FutureTask<>(() -> Files.readString(pipe));
    Thread.ofPlatform().daemon().start(reader);
    write(pipe, "through");
    assertThat(reader.get()).isEqualTo("through");
    assertThat(Files.isRegularFile(pipe)).isFalse();
  }

  @Test
  void aDevice_staysADevice() {
    Path device = Path.of("/dev/null");
    Assumptions.assumeTrue(Files.exists(device), "no /dev/null here");
    write(device, "gone");
    assertThat(Files.isRegularFile(device)).isFalse();
  }
}
