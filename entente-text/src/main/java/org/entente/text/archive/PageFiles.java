package org.entente.text.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.run.UserProblem;
import org.entente.text.article.ArticleReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Pages as they lie on disk: a page, a folder of pages (`.html`, `.htm`, `.txt`, in any depth, by
/// name), or JSON lines (`.jsonl`, `.jsonl.gz`) with `text` and, where known, `date`, `title`,
/// `id`.
///
/// @param pages the pages in their order
/// @param unread rows that give no page: file, line, and why
public record PageFiles(List<RawPage> pages, List<String> unread) {
  private static final JsonMapper JSON = JsonMapper.shared();

  /// Copies the lists.
  public PageFiles {
    pages = List.copyOf(pages);
    unread = List.copyOf(unread);
  }

  /// The pages of files and folders. Throws [UserProblem] where one is not there, or holds none.
  public static PageFiles of(List<Path> paths) {
    List<RawPage> pages = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw UserProblem.input(path + " is not there", "Check the name.");
      }
      int before = pages.size() + unread.size();
      try {
        read(path, pages, unread);
      } catch (IOException | UncheckedIOException e) {
        throw UserProblem.input(
            path + " cannot be read (" + e.getMessage() + ")", "Check that it is whole.");
      }
      if (pages.size() + unread.size() == before) {
        throw UserProblem.input(
            path + " holds no pages",
            "Pages are files .html, .htm and .txt; rows of pages are .jsonl or .jsonl.gz.");
      }
    }
    return new PageFiles(pages, unread);
  }

  private static void read(Path path, List<RawPage> pages, List<String> unread) throws IOException {
    if (Files.isDirectory(path)) {
      try (Stream<Path> all = Files.walk(path)) {
        for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
          if (file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(html?|txt|jsonl(\\.gz)?)")) {
            read(file, pages, unread);
          }
        }
      }
    } else if (path.toString().toLowerCase(Locale.ROOT).matches(".*\\.jsonl(\\.gz)?")) {
      rows(path, pages, unread);
    } else {
      pages.add(new RawPage.Saved(path.toString(), () -> bytes(path)));
    }
  }

  /* One byte more than is allowed tells a page that is too large without reading all of it. */
  private static byte[] bytes(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      return in.readNBytes(ArticleReader.MOST_BYTES + 1);
    } catch (IOException e) {
      throw UserProblem.input(
          path + " cannot be read (" + e.getMessage() + ")", "Check its permissions.");
    }
  }

  private static void rows(Path path, List<RawPage> pages, List<String> unread) throws IOException {
    try (RowLines lines = new RowLines(path)) {
      int number = 0;
      for (String line = lines.next(); line != null; line = lines.next()) {
        number++;
        // The mark of byte order that editors of Windows put first.
        line = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
        if (line.length() > ArticleReader.MOST_BYTES) {
          unread.add(path + ", line " + number + ": longer than a page may be");
        } else if (!line.isBlank()) {
          row(path + ", line " + number, line, pages, unread);
        }
      }
    }
  }

  private static void row(String name, String line, List<RawPage> pages, List<String> unread) {
    try {
      JsonNode row = JSON.readTree(line);
      String text = row.path("text").asString("");
      if (text.isBlank()) {
        unread.add(name + ": no text");
        return;
      }
      pages.add(new RawPage.Row(name, row.path("title").asString(""), date(row), text));
    } catch (JacksonException e) {
      unread.add(name + ": not JSON (" + e.getOriginalMessage() + ")");
    } catch (DateTimeParseException e) {
      unread.add(name + ": date (" + e.getParsedString() + ") is not YYYY-MM-DD");
    }
  }

  private static @Nullable LocalDate date(JsonNode row) {
    String date = row.path("date").asString("");
    return date.isEmpty() ? null : LocalDate.parse(date.substring(0, Math.min(10, date.length())));
  }
}
