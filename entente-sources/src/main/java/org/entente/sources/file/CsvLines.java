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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipException;
import org.entente.run.PlainNumber;
import org.entente.run.UserProblem;
import org.entente.sources.table.Layout;
import org.jspecify.annotations.Nullable;

/// The lines of a file of comma-separated values (RFC 4180, UTF-8, with or without byte-order
/// mark), or separated by tabs or semicolons, read one after the other. Lines before the header are
/// passed over: comments that begin with `#` or `%`, and where the caller knows the header, any.
///
/// Every way in which the text can be broken ends in one [UserProblem] that names the line.
public final class CsvLines implements AutoCloseable {
  /// No field of the datasets comes near this many characters; longer ones are broken quotes.
  static final int MAX_FIELD = 1 << 20;

  /// So many lines may stand before the header.
  private static final int LOOKED_THROUGH = 60;

  /// By so many lines the notation of numbers is known.
  private static final int PREVIEWED = 400;

  /// A line of the file.
  ///
  /// @param cells its cells
  /// @param line its number, counted from 1
  public record Read(List<String> cells, long line) {
    /// Copies the list.
    public Read {
      cells = List.copyOf(cells);
    }
  }

  private final SourceFile file;
  private final ByteCount count = new ByteCount();
  private final Opening.Separation separation;
  private final CsvReader<CsvRecord> reader;
  private final CloseableIterator<CsvRecord> records;
  private final Deque<Read> ahead = new ArrayDeque<>();
  private final List<Read> passed = new ArrayList<>();
  private @Nullable UserProblem breakage;
  private final List<String> firstLine;
  private final List<String> header;
  private final long headerLine;
  private long line = 1;

  /// Opens the file and reads its header: the first line that is no comment, or the last comment
  /// where that names the columns.
  public CsvLines(SourceFile file) {
    this(file, _ -> true, Opening.of(file).separation());
  }

  /// Opens the file and reads its header: the first of its first 60 lines whose names are accepted,
  /// in the form in which names are compared; where none is, the widest of them.
  public CsvLines(SourceFile file, Predicate<List<String>> isHeader) {
    this(file, isHeader, Opening.of(file).ofTables());
  }

  private CsvLines(
      SourceFile file, Predicate<List<String>> isHeader, Opening.Separation separation) {
    this.file = file;
    this.separation = separation;
    try {
      reader =
          CsvReader.builder()
              .fieldSeparator(separation.character())
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
    Read first = findHeader(isHeader);
    firstLine = List.copyOf(first.cells());
    headerLine = first.line();
    line = first.line();
    header = firstLine.stream().map(Layout::normal).toList();
    refuseOtherSeparators();
  }

  private Read findHeader(Predicate<List<String>> isHeader) {
    Optional<Read> comment = passComments();
    lookAhead(1);
    if (ahead.isEmpty()) {
      throw breakage != null
          ? breakage
          : UserProblem.input(file.path() + " has no header line", "Download or copy it again.");
    }
    Optional<Read> named = comment.map(CsvLines::names).filter(n -> namesColumns(n.cells()));
    if (named.isPresent()) {
      return named.get();
    }
    if (accepted(ahead.getFirst(), isHeader)) {
      return ahead.removeFirst();
    }
    lookAhead(LOOKED_THROUGH);
    int most = ahead.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
    boolean fits = ahead.stream().anyMatch(r -> accepted(r, isHeader));
    while (!(fits
        ? accepted(ahead.getFirst(), isHeader)
        : ahead.getFirst().cells().size() == most)) {
      passed.add(ahead.removeFirst());
    }
    return ahead.removeFirst();
  }

  private static boolean accepted(Read read, Predicate<List<String>> isHeader) {
    return isHeader.test(read.cells().stream().map(Layout::normal).toList());
  }

  /* The last of the comments before the table. */
  private Optional<Read> passComments() {
    Optional<Read> last = Optional.empty();
    for (lookAhead(1); !ahead.isEmpty(); lookAhead(1)) {
      List<String> cells = ahead.getFirst().cells();
      if (!Opening.isComment(cells.getFirst())
          || (cells.size() > 1
              && cells.getFirst().strip().length() == 1
              && separation != Opening.Separation.BLANKS)) {
        break;
      }
      last = Optional.of(ahead.removeFirst());
    }
    return last;
  }

  private static Read names(Read comment) {
    List<String> cells = new ArrayList<>(comment.cells());
    cells.set(0, cells.getFirst().replaceFirst("^[#%]+\\s*", ""));
    return new Read(cells, comment.line());
  }

  private boolean namesColumns(List<String> cells) {
    return cells.size() > 1
        && cells.size() == ahead.getFirst().cells().size()
        && cells.stream().noneMatch(c -> c.isBlank() || PlainNumber.find(c.strip()).isPresent())
        && ahead.getFirst().cells().stream().anyMatch(c -> PlainNumber.find(c.strip()).isPresent());
  }

  private void lookAhead(int lines) {
    while (ahead.size() < lines && breakage == null) {
      try {
        if (!records.hasNext()) {
          return;
        }
        CsvRecord next = records.next();
        List<String> cells = separated(next.getFields());
        if (cells.size() > 1 || !cells.getFirst().isBlank()) {
          ahead.addLast(new Read(cells, next.getStartingLineNumber()));
        }
      } catch (CsvParseException e) {
        breakage = malformed(e);
      } catch (UncheckedIOException e) {
        breakage = unwrapped(e);
      }
    }
  }

  private List<String> separated(List<String> fields) {
    return separation == Opening.Separation.BLANKS
        ? List.of(String.join(" ", fields).strip().split("[ \\t]+", -1))
        : fields;
  }

  private void refuseOtherSeparators() {
    String first = String.join(",", header);
    if (header.size() == 1 && first.contains("|")) {
      throw UserProblem.input(
          file.path() + ", line " + headerLine + ": columns are separated by \"|\", not by commas",
          "Save it with commas, and with points in its numbers.");
    }
  }

  /// Whether semicolons separate the columns.
  public boolean semicolons() {
    return separation == Opening.Separation.SEMICOLON;
  }

  /// The cells of the lines that come next, at most 400 of them, which [#next] gives all the same;
  /// fewer where they are long.
  public List<List<String>> preview() {
    long characters = 0;
    for (int n = ahead.size(); n == ahead.size() && n < PREVIEWED && characters < MAX_FIELD; n++) {
      lookAhead(n + 1);
      characters +=
          n == ahead.size() ? 0 : ahead.getLast().cells().stream().mapToLong(String::length).sum();
    }
    return ahead.stream().map(Read::cells).toList();
  }

  /// The names of the columns, in the form in which names are compared.
  public List<String> header() {
    return header;
  }

  /// The cells of the first line as they stand, for files that may have no header.
  public List<String> firstLine() {
    return firstLine;
  }

  /// The number of the line of the header.
  public long headerLine() {
    return headerLine;
  }

  /// The lines before the header that were passed over and are no comments.
  public List<Read> passed() {
    return Collections.unmodifiableList(passed);
  }

  /// Whether there is a further line.
  public boolean hasNext() {
    if (ahead.isEmpty()) {
      lookAhead(1);
    }
    if (ahead.isEmpty() && breakage != null) {
      throw breakage;
    }
    return !ahead.isEmpty();
  }

  /// The cells of the next line; lines that are blank are passed over.
  public List<String> next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the file has no further line");
    }
    Read next = ahead.removeFirst();
    line = next.line();
    return next.cells();
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
      case ByteCount.TooLarge _ ->
          UserProblem.input(
              after() + ": the compressed file is refused: " + e.getMessage(),
              "Unpack it first if it is meant to be so large.");
      default ->
          UserProblem.input(
              after() + ": the file cannot be read (" + e.getMessage() + ")",
              "Check the disk and the permissions.");
    };
  }

  private String after() {
    return file.path() + ", after line " + (ahead.isEmpty() ? line : ahead.getLast().line());
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
