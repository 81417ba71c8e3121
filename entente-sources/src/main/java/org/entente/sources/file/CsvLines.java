package org.entente.sources.file;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import org.entente.run.UserProblem;
import org.entente.sources.table.Layout;

/// The lines of a file of comma-separated values (RFC 4180, UTF-8, with or without byte-order
/// mark), read one after the other; a `.tab` or `.tsv` file is separated by tabs.
///
/// Every way in which the text can be broken ends in one [UserProblem] that names the line.
public final class CsvLines implements AutoCloseable {
  /// No field of the datasets comes near this many characters; longer ones are broken quotes.
  static final int MAX_FIELD = 1 << 20;

  private final SourceFile file;
  private final ByteCount count = new ByteCount();
  private final CsvReader<CsvRecord> reader;
  private final CloseableIterator<CsvRecord> records;
  private final List<String> firstLine;
  private final List<String> header;
  private long line = 1;

  /// Opens the file and reads its header.
  public CsvLines(SourceFile file) {
    this.file = file;
    try {
      reader =
          CsvReader.builder()
              .fieldSeparator(separator(file))
              .detectBomHeader(false)
              .maxBufferSize(MAX_FIELD)
              .allowUnclosedQuote(false)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .ofCsvRecord(
                  new InputStreamReader(
                      file.open(count),
                      StandardCharsets.UTF_8
                          .newDecoder()
                          .onMalformedInput(CodingErrorAction.REPORT)
                          .onUnmappableCharacter(CodingErrorAction.REPORT)));
      records = reader.iterator();
    } catch (IOException e) {
      throw broken(e);
    }
    if (!hasNext()) {
      throw UserProblem.input(file.path() + " has no header line", "Download or copy it again.");
    }
    firstLine = List.copyOf(next());
    header = firstLine.stream().map(Layout::normal).toList();
    refuseOtherSeparators();
  }

  private static char separator(SourceFile file) {
    String name = file.name().toLowerCase(Locale.ROOT).replace(".gz", "");
    return name.endsWith(".tab") || name.endsWith(".tsv") ? '\t' : ',';
  }

  private void refuseOtherSeparators() {
    String first = String.join(",", header);
    for (String other : List.of(";", "\t", "|")) {
      if (header.size() == 1 && first.contains(other)) {
        String shown = other.equals("\t") ? "tabs" : "\"" + other + "\"";
        throw UserProblem.input(
            file.path() + ", line 1: columns are separated by " + shown + ", not by commas",
            "Save it with commas"
                + (other.equals("\t") ? ", or give it a name that ends in .tab." : "."));
      }
    }
  }

  /// The names of the columns, in the form in which names are compared.
  public List<String> header() {
    return header;
  }

  /// The cells of the first line as they stand, for files that may have no header.
  public List<String> firstLine() {
    return firstLine;
  }

  /// Whether there is a further line.
  public boolean hasNext() {
    try {
      return records.hasNext();
    } catch (CsvParseException e) {
      throw malformed(e);
    } catch (UncheckedIOException e) {
      throw unwrapped(e);
    }
  }

  /// The cells of the next line.
  public List<String> next() {
    CsvRecord next;
    try {
      next = records.next();
    } catch (CsvParseException e) {
      throw malformed(e);
    } catch (UncheckedIOException e) {
      throw unwrapped(e);
    }
    line = next.getStartingLineNumber();
    return next.getFields();
  }

  /// The number of the line read last, counted from 1.
  public long line() {
    return line;
  }

  /// How many bytes of the file have been read.
  public long bytesRead() {
    return count.bytes();
  }

  private UserProblem unwrapped(UncheckedIOException e) {
    IOException cause = e.getCause();
    return cause == null
        ? UserProblem.input(after() + ": the file cannot be read", "")
        : broken(cause);
  }

  private UserProblem malformed(CsvParseException e) {
    return e.getCause() instanceof IOException cause ? broken(cause) : unparsable(e);
  }

  private UserProblem unparsable(CsvParseException e) {
    return UserProblem.input(
        after() + ": the text is not well-formed CSV (" + reason(e) + ")",
        "A quote may be missing, the file may be cut off, or it may not be a CSV file.");
  }

  private static String reason(CsvParseException e) {
    String text = String.valueOf(e.getMessage());
    return text.contains("maxBufferSize") || text.contains("buffer")
        ? "a field is longer than " + MAX_FIELD + " characters"
        : text;
  }

  private UserProblem broken(IOException e) {
    return switch (e) {
      case CharacterCodingException _ ->
          UserProblem.input(
              after() + ": the text is not UTF-8 (it may be Latin-1 or Windows-1252)",
              "Convert it, for example with: iconv -f LATIN1 -t UTF-8 IN > OUT");
      case EOFException _ ->
          UserProblem.input(
              after() + ": the compressed file is cut off", "Download or copy it again.");
      case ZipException _ ->
          UserProblem.input(
              after() + ": the compressed file is damaged (" + e.getMessage() + ")",
              "Download or copy it again.");
      default ->
          UserProblem.input(
              after() + ": the file cannot be read (" + e.getMessage() + ")",
              "Check the disk and the permissions.");
    };
  }

  private String after() {
    return file.path() + ", after line " + line;
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw broken(e);
    }
  }
}
