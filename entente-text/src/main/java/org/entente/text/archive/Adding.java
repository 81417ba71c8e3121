package org.entente.text.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.entente.run.Run;
import org.entente.run.Threads;
import org.entente.run.UserProblem;
import org.entente.text.claim.ArticleClaims;
import org.entente.text.claim.Claim;
import org.entente.text.model.EventClassifier;
import org.entente.world.World;

/// Puts pages into an archive: all of them or none.
///
/// Pages are read on the threads of the run and put in by their order, so that the archive is the
/// same on any number of threads. A page that is there already (same text, same day) is passed
/// over.
public final class Adding {
  private static final int BATCH = 512;
  private static final String PHASE = "read pages";

  private final World world;
  private final LocalDate otherwise;
  private final Run run;
  private final Queue<ArticleClaims> readers = new ConcurrentLinkedQueue<>();
  private final Duplicates duplicates = new Duplicates();
  private final Set<String> known = new HashSet<>();
  private final List<String> unread = new ArrayList<>();
  private int added;
  private int passed;
  private int repeats;
  private int claims;

  private Adding(World world, LocalDate otherwise, Run run) {
    this.world = world;
    this.otherwise = otherwise;
    this.run = run;
  }

  /// What became of the pages.
  ///
  /// @param added pages that are new in the archive
  /// @param known pages that were there already
  /// @param repeats of the new ones, those that nearly repeat another
  /// @param claims claims of the new ones
  /// @param unread pages and rows without an article or without claims, each with the reason
  public record Outcome(int added, int known, int repeats, int claims, List<String> unread) {
    /// Copies the list.
    public Outcome {
      unread = List.copyOf(unread);
    }
  }

  /// Adds pages to the archive of a folder, which is begun if it is not there. Names in pages
  /// without a date are understood as of `otherwise`. Throws [UserProblem] if the folder holds
  /// something else or is being added to.
  public static Outcome add(
      Path folder, PageFiles files, World world, LocalDate otherwise, Run run) {
    requirePlace(folder);
    Adding adding = new Adding(world, otherwise, run);
    adding.unread.addAll(files.unread());
    try (Directory directory = Archive.directory(folder)) {
      boolean begun = DirectoryReader.indexExists(directory);
      if (begun) {
        adding.remember(directory);
      }
      IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new EnglishAnalyzer()));
      try {
        if (!begun) {
          Archive.clean(directory);
        }
        adding.addAll(writer, files.pages());
        writer.commit();
      } finally {
        // What was not committed is taken back.
        writer.rollback();
      }
    } catch (LockObtainFailedException e) {
      throw UserProblem.machine(folder + " is being added to", "Wait until that is done.");
    } catch (IOException e) {
      throw Archive.unreadable(folder, e);
    }
    return new Outcome(adding.added, adding.passed, adding.repeats, adding.claims, adding.unread);
  }

  private static void requirePlace(Path folder) {
    try {
      boolean free =
          !Files.exists(folder)
              || (Files.isDirectory(folder) && (Archive.exists(folder) || isFree(folder)));
      if (!free) {
        throw UserProblem.input(
            folder + " holds something else than an archive",
            "Name a folder that is new or empty.");
      }
    } catch (IOException e) {
      throw UserProblem.input(folder + " cannot be read (" + e.getMessage() + ")", "Name another.");
    }
  }

  /* It is empty, or holds what a first adding left that was killed. */
  private static boolean isFree(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.allMatch(f -> Archive.isOwn(String.valueOf(f.getFileName())));
    }
  }

  private void remember(Directory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      StoredFields stored = reader.storedFields();
      for (int d = 0; d < reader.maxDoc(); d++) {
        Document document = stored.document(d, Set.of(Archive.ID, Archive.HASHES));
        BytesRef hashes = document.getBinaryValue(Archive.HASHES);
        if (hashes != null) {
          known.add(document.get(Archive.ID));
          duplicates.firstLike(
              document.get(Archive.ID), Archive.hashes(hashes.bytes, hashes.offset, hashes.length));
        }
      }
    }
  }

  private void addAll(IndexWriter writer, List<RawPage> pages) throws IOException {
    for (int from = 0; from < pages.size(); from += BATCH) {
      List<RawPage> batch = pages.subList(from, Math.min(pages.size(), from + BATCH));
      ReadPage[] read = new ReadPage[batch.size()];
      Threads.each(batch.size(), run, i -> read[i] = read(batch.get(i)));
      for (int i = 0; i < read.length; i++) {
        add(writer, batch.get(i).name(), read[i]);
      }
      run.progress().at(PHASE, from + batch.size(), pages.size());
    }
  }

  private ReadPage read(RawPage page) {
    ArticleClaims free = readers.poll();
    ArticleClaims reader =
        free == null ? new ArticleClaims(world, EventClassifier.bundled()) : free;
    ReadPage read = ReadPage.of(page, reader, otherwise);
    readers.add(reader);
    return read;
  }

  private void add(IndexWriter writer, String name, ReadPage page) throws IOException {
    if (!page.problem().isEmpty()) {
      boolean named = page.problem().startsWith(name);
      unread.add(named ? page.problem() : name + ": " + page.problem());
    }
    if (page.article() == null) {
      return;
    }
    if (!known.add(page.id())) {
      passed++;
      return;
    }
    String first = duplicates.firstLike(page.id(), page.hashes().values);
    writer.addDocument(Archive.document(page, first));
    for (Claim claim : page.claims()) {
      writer.addDocument(Archive.document(claim, page.id(), page.date(), !first.isEmpty()));
    }
    added++;
    claims += page.claims().size();
    repeats += first.isEmpty() ? 0 : 1;
  }
}
