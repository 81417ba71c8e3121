package org.entente.web.door;

/// The forms that an answer is told in.
public enum Form {
  /// The JSON document of docs/schema/answer.schema.json, with the whole page.
  JSON("application/json"),
  /// The whole page as one HTML file that opens offline.
  HTML("text/html; charset=utf-8"),
  /// What fits a screen, as markup for the workbench.
  VIEW("text/html; charset=utf-8"),
  /// What fits a screen, as JSON: the same document with the shorter page.
  BRIEF("application/json"),
  /// What fits a screen, as plain text.
  TEXT("text/plain; charset=utf-8");

  private final String mediaType;

  Form(String mediaType) {
    this.mediaType = mediaType;
  }

  /// The media type of its bytes.
  public String mediaType() {
    return mediaType;
  }
}
