package org.entente.answer.html;

import org.entente.run.ShippedText;

/// The style, script and map that pages are made with, as resources of this package.
public final class PageAssets {
  private PageAssets() {}

  /// The text of a resource; it is part of the program, so its absence is a defect.
  public static String text(String name) {
    return ShippedText.beside(PageAssets.class, name);
  }
}
