package org.entente.sources.publisher;

import java.util.Optional;
import org.entente.sources.own.OwnFile;

/// Where a publisher has a dataset, and on which terms.
///
/// @param key the key of the dataset; of trade of pairs, `trade`
/// @param title what it is
/// @param release the newest release that is known of
/// @param address the address of the file; empty where the publisher asks for a form, or its name
///   changes with each release
/// @param page the page to open in a browser
/// @param accept the kinds of content to ask for
/// @param megabytes how large it is, about; 0 where that is not known
/// @param entry of an archive, which of its files: a regular expression of the name without
///   folders; empty where the file is no archive
/// @param licence its licence or terms
/// @param citation how to cite it
/// @param own how the file is read, where it is a plain table
public record Publication(
    String key,
    String title,
    String release,
    String address,
    String page,
    String accept,
    int megabytes,
    String entry,
    String licence,
    String citation,
    Optional<OwnFile> own) {
  private static final int MOST_MEGABYTES = 2000;
  private static final int TIMES = 4;

  /// Whether a program may get it without a browser.
  public boolean isDirect() {
    return !address.isEmpty();
  }

  /// A larger file is not what was expected: four times the size that is known, or two gigabytes.
  public int mostMegabytes() {
    return megabytes == 0 ? MOST_MEGABYTES : TIMES * megabytes;
  }
}
