package org.entente.answer.file;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.run.UserProblem;

/// The files of one answer, gathered and then written together: if one cannot be written, all stay
/// as they were, and a program that is killed before the last is made has changed none.
public final class TogetherFiles {
  private final Map<Path, SafeFile.Content> files = new LinkedHashMap<>();
  private final List<Path> folders = new ArrayList<>();
  private final Set<Path> places = new HashSet<>();
  private final List<String> notes = new ArrayList<>();

  /// Adds a folder in which files are to stand; it is made if it is not there.
  public void addFolder(Path folder) {
    folders.add(folder);
  }

  /// Adds a file. Throws [UserProblem] for one that is there already.
  public void add(Path file, SafeFile.Content content) {
    if (!places.add(file.toAbsolutePath().normalize())) {
      throw UserProblem.usage(
          "two outputs are to go to " + file, "Name another file for one of them.");
    }
    files.put(file, content);
  }

  /// Adds a file whose content is the same whoever adds it.
  public void addShared(Path file, SafeFile.Content content) {
    files.put(file, content);
  }

  /// Adds a file of this text.
  public void add(Path file, String text) {
    add(file, path -> Files.writeString(path, text));
  }

  /// What the user is told when all is written.
  public void note(String text) {
    notes.add(text);
  }

  /// Writes them, as [SafeFile#write] does; returns what the user is told. If one cannot be
  /// written, the folders that were made are gone again.
  public List<String> write() {
    Deque<Path> made = new ArrayDeque<>();
    try {
      for (Path folder : folders) {
        if (SafeFile.folder(folder)) {
          made.push(folder);
        }
      }
      SafeFile.write(files);
      return List.copyOf(notes);
    } catch (UserProblem e) {
      made.forEach(SafeFile::forget);
      throw e;
    }
  }
}
