package org.entente.text.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.entente.run.UserProblem;
import org.entente.text.claim.Claim;
import org.entente.text.claim.ClaimKind;
import org.jspecify.annotations.Nullable;

/// Pages and their claims in an index on disk (Lucene): a folder.
///
/// Words are found in any of their forms, by the stemmer of Porter. What is found is ordered by
/// relevance (BM25), of equal ones the earlier added first.
public final class Archive {
  static final String WHAT = "what";
  static final String PAGE = "page";
  static final String CLAIM = "claim";
  static final String ID = "id";
  static final String HASHES = "hashes";
  /* It warns of a module that a program on one machine does without; held, for loggers are not kept. */
  private static final Logger QUIET = Logger.getLogger("org.apache.lucene");

  static {
    QUIET.setLevel(Level.SEVERE);
  }

  private static final String DATE = "date";
  private static final String TEXT = "text";

  private final Path folder;

  /// The archive of a folder. Throws [UserProblem] if there is none.
  public Archive(Path folder) {
    this.folder = folder;
    if (!exists(folder)) {
      throw UserProblem.input(
          folder + " is no archive", "Begin one: entente archive add " + folder + " PAGES.");
    }
  }

  /// Whether a folder holds an archive.
  static boolean exists(Path folder) {
    try (Directory directory = Files.isDirectory(folder) ? directory(folder) : null) {
      return directory != null && DirectoryReader.indexExists(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The problem of an archive that cannot be read: damaged, or of another version of the index.
  static UserProblem unreadable(Path folder, IOException e) {
    boolean broken =
        e instanceof CorruptIndexException
            || e instanceof IndexFormatTooOldException
            || e instanceof IndexFormatTooNewException
            || e instanceof EOFException
            || e instanceof NoSuchFileException;
    return broken
        ? UserProblem.input(
            "the archive " + folder + " is damaged or of another version",
            "Add its pages to a new one.")
        : UserProblem.machine(
            folder + " cannot be read or written (" + e.getMessage() + ")",
            "Check the place and the disk.");
  }

  /// The folder as an index; every way to one goes through here, so that nothing is logged.
  static Directory directory(Path folder) throws IOException {
    return FSDirectory.open(folder);
  }

  /// Whether a file belongs to an index, by its name.
  static boolean isOwn(String file) {
    return file.equals(IndexWriter.WRITE_LOCK_NAME)
        || file.startsWith(IndexFileNames.PENDING_SEGMENTS)
        || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches();
  }

  /// Deletes what a first adding left that was killed; the caller holds the lock of the index.
  static void clean(Directory directory) throws IOException {
    for (String file : directory.listAll()) {
      if (isOwn(file) && !file.equals(IndexWriter.WRITE_LOCK_NAME)) {
        directory.deleteFile(file);
      }
    }
  }

  static Document document(ReadPage page, String repeats) {
    var article = Objects.requireNonNull(page.article());
    Document document = new Document();
    document.add(new StringField(WHAT, PAGE, Field.Store.NO));
    document.add(new StringField(ID, page.id(), Field.Store.YES));
    document.add(new StoredField("name", article.name()));
    document.add(new TextField("title", article.title(), Field.Store.YES));
    document.add(new TextField(TEXT, article.mainText(), Field.Store.YES));
    document.add(new StoredField("repeats", repeats));
    document.add(new StoredField("claims", page.claims().size()));
    document.add(new StoredField(HASHES, bytes(page.hashes().values)));
    addDate(document, page.date());
    return document;
  }

  static Document document(Claim claim, String page, @Nullable LocalDate date, boolean repeated) {
    Document document = new Document();
    document.add(new StringField(WHAT, CLAIM, Field.Store.NO));
    document.add(new StringField(PAGE, page, Field.Store.YES));
    document.add(new StringField("from", claim.source().code(), Field.Store.YES));
    document.add(new StringField("to", claim.target().code(), Field.Store.YES));
    document.add(new StringField("kind", claim.kind().word(), Field.Store.YES));
    document.add(new StoredField("sign", claim.sign()));
    document.add(new StoredField("mutual", claim.mutual() ? 1 : 0));
    document.add(new StoredField("modality", claim.modality().name().toLowerCase(Locale.ROOT)));
    document.add(new StoredField("confidence", claim.confidence()));
    document.add(new StoredField("repeated", repeated ? 1 : 0));
    document.add(new TextField(TEXT, claim.quote().sentence(), Field.Store.YES));
    addDate(document, date);
    return document;
  }

  private static void addDate(Document document, @Nullable LocalDate date) {
    if (date != null) {
      document.add(new StringField(DATE, date.toString(), Field.Store.YES));
    }
  }

  private static byte[] bytes(int[] hashes) {
    ByteBuffer buffer = ByteBuffer.allocate(hashes.length * Integer.BYTES);
    buffer.asIntBuffer().put(hashes);
    return buffer.array();
  }

  static int[] hashes(byte[] bytes, int offset, int length) {
    int[] hashes = new int[length / Integer.BYTES];
    ByteBuffer.wrap(bytes, offset, length).asIntBuffer().get(hashes);
    return hashes;
  }

  /// The pages that fit, at most `most`.
  public List<ArchivedPage> pages(ArchiveQuery query, int most) {
    return found(PAGE, query, most, Archive::page);
  }

  /// The claims that fit, at most `most`.
  public List<ArchivedClaim> claims(ArchiveQuery query, int most) {
    return found(CLAIM, query, most, Archive::claim);
  }

  /// How many pages there are.
  public int size() {
    return searched(searcher -> searcher.count(new TermQuery(new Term(WHAT, PAGE))));
  }

  private interface Made<T> {
    T of(Document document);
  }

  private interface Search<R> {
    R with(IndexSearcher searcher) throws IOException;
  }

  private <T> List<T> found(String what, ArchiveQuery query, int most, Made<T> made) {
    return searched(searcher -> {
      StoredFields stored = searcher.storedFields();
      int limit = Math.max(1, Math.min(most, searcher.getIndexReader().maxDoc()));
      List<T> found = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(lucene(what, query), limit).scoreDocs) {
        found.add(made.of(stored.document(hit.doc)));
      }
      return found;
    });
  }

  private <R> R searched(Search<R> search) {
    try (Directory directory = directory(folder);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return search.with(new IndexSearcher(reader));
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  private static Query lucene(String what, ArchiveQuery query) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(new TermQuery(new Term(WHAT, what)), BooleanClause.Occur.FILTER);
    if (!query.words().isBlank()) {
      QueryBuilder words = new QueryBuilder(new EnglishAnalyzer());
      Query text = words.createBooleanQuery(TEXT, query.words(), BooleanClause.Occur.MUST);
      if (text == null) {
        throw UserProblem.usage(
            "no word of \"" + query.words() + "\" can be sought",
            "Name a word other than the, of.");
      }
      all.add(text, BooleanClause.Occur.MUST);
    }
    term(all, "from", query.from());
    term(all, "to", query.to());
    term(all, "kind", query.kind());
    if (query.since() != null || query.until() != null) {
      String first = query.since() == null ? null : query.since().toString();
      String last = query.until() == null ? null : query.until().toString();
      all.add(
          TermRangeQuery.newStringRange(DATE, first, last, true, true), BooleanClause.Occur.FILTER);
    }
    return all.build();
  }

  private static void term(BooleanQuery.Builder all, String field, String value) {
    if (!value.isEmpty()) {
      all.add(new TermQuery(new Term(field, value)), BooleanClause.Occur.FILTER);
    }
  }

  private static ArchivedPage page(Document d) {
    return new ArchivedPage(
        d.get(ID),
        d.get("name"),
        d.get("title"),
        date(d),
        d.get(TEXT),
        d.get("repeats"),
        number(d, "claims").intValue());
  }

  private static ArchivedClaim claim(Document d) {
    return new ArchivedClaim(
        d.get(PAGE),
        date(d),
        d.get("from"),
        d.get("to"),
        ClaimKind.find(d.get("kind")).orElseThrow(),
        number(d, "sign").intValue(),
        number(d, "mutual").intValue() == 1,
        d.get("modality"),
        number(d, "confidence").doubleValue(),
        d.get(TEXT),
        number(d, "repeated").intValue() == 1);
  }

  private static Number number(Document d, String field) {
    return Objects.requireNonNull(d.getField(field)).numericValue();
  }

  private static @Nullable LocalDate date(Document d) {
    String date = d.get(DATE);
    return date == null ? null : LocalDate.parse(date);
  }
}
