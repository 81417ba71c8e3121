package org.entente.sources.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A format of files that people have beside comma-separated text, known by its first bytes, with
/// what makes a CSV file of it.
///
/// @param name what the file is
/// @param remedy what to do with it
record KnownFormat(String name, String remedy) {
  private static final String AGAIN = "The download may have failed; try it again.";
  private static final String IN_R = "In R: write.csv(";
  private static final String IN_PANDAS = "In Python: pandas.";
  private static final KnownFormat R_OBJECT =
      new KnownFormat(
          "an R object (.rds)", IN_R + "readRDS(\"FILE\"), \"OUT.csv\", row.names = FALSE).");
  private static final KnownFormat R_WORKSPACE =
      new KnownFormat(
          "an R workspace (.RData)",
          "In R: load(\"FILE\") names its tables; write.csv(TABLE, \"OUT.csv\", row.names = FALSE).");
  private static final KnownFormat STATA =
      new KnownFormat(
          "a Stata file (.dta)",
          IN_PANDAS
              + "read_stata(\"FILE\", convert_categoricals=False).to_csv(\"OUT.csv\","
              + " index=False).");
  private static final KnownFormat SHEET =
      new KnownFormat("a spreadsheet", "Save the sheet with the data as CSV (UTF-8).");
  private static final KnownFormat ZIP =
      new KnownFormat("a zip archive", "Unpack it, and take the CSV file that is in it.");
  private static final KnownFormat PACKED =
      new KnownFormat("a packed file", "Unpack it (xz, bunzip2, zstd or 7z).");
  private static final KnownFormat PAGE = new KnownFormat("a web page", AGAIN);
  private static final KnownFormat IMAGE = new KnownFormat("a picture", AGAIN);
  private static final KnownFormat OTHER_DATABASE =
      new KnownFormat("a database", "Export its table as CSV.");

  /* By the first bytes, written as characters of Latin-1. */
  private record Magic(int at, String bytes, KnownFormat format) {}

  private static final List<Magic> MAGIC =
      List.of(
          new Magic(0, "PK\u0003\u0004", ZIP),
          new Magic(0, "PK\u0005\u0006", ZIP),
          new Magic(
              0,
              "\u00d0\u00cf\u0011\u00e0",
              new KnownFormat("an old spreadsheet (.xls)", SHEET.remedy())),
          new Magic(0, "<stata_dta>", STATA),
          new Magic(0, "RDX", R_WORKSPACE),
          new Magic(0, "RDA", R_WORKSPACE),
          new Magic(0, "RDB", R_WORKSPACE),
          new Magic(0, "X\n\0", R_OBJECT),
          new Magic(0, "A\n2\n", R_OBJECT),
          new Magic(0, "A\n3\n", R_OBJECT),
          new Magic(
              0,
              "$FL",
              new KnownFormat(
                  "an SPSS file (.sav)",
                  IN_R + "haven::read_sav(\"FILE\"), \"OUT.csv\", row.names = FALSE).")),
          new Magic(
              0,
              "PAR1",
              new KnownFormat(
                  "a Parquet file",
                  IN_PANDAS + "read_parquet(\"FILE\").to_csv(\"OUT.csv\", index=False).")),
          new Magic(
              0,
              "ARROW1",
              new KnownFormat(
                  "an Arrow file",
                  IN_PANDAS + "read_feather(\"FILE\").to_csv(\"OUT.csv\", index=False).")),
          new Magic(
              0,
              "\0\0\0\0\0\0\0\0\0\0\0\0\u00c2\u00ea\u0081`",
              new KnownFormat(
                  "a SAS file (.sas7bdat)",
                  IN_PANDAS + "read_sas(\"FILE\").to_csv(\"OUT.csv\", index=False).")),
          new Magic(0, "%PDF-", new KnownFormat("a PDF", "Look for the table as CSV.")),
          new Magic(0, "BZh", PACKED),
          new Magic(0, "\u00fd7zXZ\0", PACKED),
          new Magic(0, "(\u00b5/\u00fd", PACKED),
          new Magic(0, "7z\u00bc\u00af'\u001c", PACKED),
          new Magic(0, "Rar!", PACKED),
          new Magic(257, "ustar", new KnownFormat("a tar archive", ZIP.remedy())),
          new Magic(0, "SQLite format 3", OTHER_DATABASE),
          new Magic(8, "DUCK", OTHER_DATABASE),
          new Magic(0, "\u0089HDF", new KnownFormat("an HDF5 file", "Export its table as CSV.")),
          new Magic(0, "\u0089PNG", IMAGE),
          new Magic(0, "\u00ff\u00d8\u00ff", IMAGE),
          new Magic(0, "GIF8", IMAGE),
          new Magic(
              0,
              "{\\rtf",
              new KnownFormat("a word-processor document", "Save its table as CSV (UTF-8).")),
          new Magic(
              0,
              "version https://git-lfs",
              new KnownFormat("a pointer to a file in Git LFS", "Fetch the file itself.")));

  /// The format that the first bytes of a file show, unless it may be comma-separated text.
  static Optional<KnownFormat> find(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    for (Magic magic : MAGIC) {
      if (start.startsWith(magic.bytes, magic.at)) {
        return Optional.of(magic.format.equals(ZIP) ? archive(start) : magic.format);
      }
    }
    if (isOldStata(head)) {
      return Optional.of(STATA);
    }
    return findText(start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start);
  }

  /// Whether the first bytes are those of a zip archive that is no spreadsheet.
  static boolean isZip(byte[] head) {
    return find(head).filter(ZIP::equals).isPresent();
  }

  private static KnownFormat archive(String start) {
    return start.contains("[Content_Types].xml")
            || start.contains("xl/")
            || start.contains("opendocument.spreadsheet")
            || start.contains("_rels/")
        ? new KnownFormat("a spreadsheet (.xlsx, a zip archive inside)", SHEET.remedy())
        : ZIP;
  }

  /* Releases 102 to 115 of Stata: release, byte order 1 or 2, file type 1, zero. */
  private static boolean isOldStata(byte[] head) {
    return head.length > 3
        && head[0] >= 102
        && head[0] <= 115
        && (head[1] == 1 || head[1] == 2)
        && head[2] == 1
        && head[3] == 0;
  }

  private static Optional<KnownFormat> findText(String start) {
    String text = start.stripLeading().toLowerCase(Locale.ROOT);
    if (List.of("<!doctype", "<html", "<head", "<body", "<table", "<!--").stream()
        .anyMatch(text::startsWith)) {
      return Optional.of(PAGE);
    }
    if (text.startsWith("<?xml")) {
      return Optional.of(
          text.contains("urn:schemas-microsoft-com:office:spreadsheet")
              ? SHEET
              : text.contains("<html") ? PAGE : new KnownFormat("XML or a web page", AGAIN));
    }
    if (text.startsWith("{\"")
        || text.startsWith("[{")
        || text.startsWith("[[")
        || text.matches("(?s)\\{\\s+\".*")) {
      return Optional.of(
          new KnownFormat("JSON", "Ask the publisher for CSV, or turn its rows into CSV."));
    }
    return Optional.empty();
  }
}
