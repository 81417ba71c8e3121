package org.entente.app.option;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.entente.answer.reading.Extractor;
import org.entente.run.UserProblem;
import org.entente.sources.file.Reason;
import org.entente.text.article.Article;
import org.entente.text.article.ArticleReader;
import org.entente.text.web.WebPage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Which article is meant, and as of which date: a saved page, standard input, or an address.
public final class ArticleOptions {
  private static final String STANDARD_INPUT = "-";

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A page as HTML, or as text saved off it; - for standard input.")
  private @Nullable String file;

  @Option(
      names = "--url",
      paramLabel = "ADDRESS",
      description =
          "Fetch the page from this address: at most 16 MB, 20 seconds and 5 redirects, and from"
              + " public addresses only.")
  private @Nullable String url;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = AsOf.class,
      description =
          "Nothing later is known. Default: the date of the article, else the day it was saved,"
              + " else today.")
  private @Nullable LocalDate asOf;

  @Mixin private ExtractorOptions extractor = new ExtractorOptions();

  private @Nullable Article article;

  /// The article, read once. Throws [UserProblem] that says why there is none.
  public Article article() {
    if (article == null) {
      article = read();
    }
    return article;
  }

  /// What reads its claims.
  public Extractor extractor() {
    return extractor.extractor();
  }

  /// The date asked for; else that of the article, the day it was saved, or today.
  public LocalDate date() {
    if (asOf != null) {
      return asOf;
    }
    Article read = article();
    LocalDate own = read.date() == null ? read.saved() : read.date();
    if (own == null) {
      asOf = Today.date();
      return asOf;
    }
    return own;
  }

  private Article read() {
    if ((file == null) == (url == null)) {
      throw UserProblem.usage(
          file == null ? "FILE is missing" : "both FILE and --url are given",
          "Give one page: a file, - for standard input, or --url ADDRESS.");
    }
    if (url != null) {
      return ArticleReader.read(url, WebPage.fetch(url));
    }
    String name = Objects.requireNonNull(file);
    if (name.equals(STANDARD_INPUT)) {
      return read("standard input", () -> System.in);
    }
    Path path = PathText.of(name);
    if (Files.isDirectory(path)) {
      throw UserProblem.input(name + " is a folder", "Give the file of one page.");
    }
    return read(name, () -> Files.newInputStream(path));
  }

  @FunctionalInterface
  private interface Opened {
    InputStream open() throws IOException;
  }

  /* One byte more than is allowed tells a page that is too large without reading all of it. */
  private static Article read(String name, Opened opened) {
    byte[] bytes;
    try (InputStream in = opened.open()) {
      bytes = in.readNBytes(ArticleReader.MOST_BYTES + 1);
    } catch (IOException e) {
      throw UserProblem.input(
          name + " cannot be read (" + Reason.of(e) + ")", "Check the name of the file.");
    }
    return ArticleReader.read(name, bytes);
  }
}
