package org.entente.sources.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/// Why a file could not be read or written, in words: the exceptions of Java often name the file
/// alone and leave the reason to their class.
public final class Reason {
  private Reason() {}

  /// The reason in lower-case words, without the file's name where it can be told apart.
  public static String of(Throwable e) {
    return switch (e) {
      case AccessDeniedException _ -> "permission denied";
      case CharacterCodingException _ -> "its bytes are no UTF-8";
      case NoSuchFileException _ -> "no such file";
      case FileAlreadyExistsException _ -> "there is a file of that name";
      case NotDirectoryException _ -> "not a folder";
      case FileSystemException f when f.getReason() != null -> lower(f.getReason());
      case FileNotFoundException f -> inBrackets(String.valueOf(f.getMessage()));
      case IOException io when io.getMessage() != null -> io.getMessage();
      default -> e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    };
  }

  private static String inBrackets(String text) {
    int open = text.lastIndexOf('(');
    return text.endsWith(")") && open >= 0
        ? lower(text.substring(open + 1, text.length() - 1))
        : text;
  }

  private static String lower(String reason) {
    return Character.toLowerCase(reason.charAt(0)) + reason.substring(1);
  }
}
