package org.entente.answer.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.entente.answer.page.Column;
import org.entente.answer.page.Page;
import org.entente.answer.page.Section;
import org.entente.answer.page.Table;
import org.entente.answer.page.Words;
import org.entente.evidence.Figure;
import org.entente.run.Version;
import org.entente.run.Visible;
import org.jspecify.annotations.Nullable;

/// A page as a Word file (Office Open XML, ISO/IEC 29500), by Apache POI: headings with their
/// level, words and tables. A chart is there as its alternative in words, for Word does not draw
/// it.
///
/// The same page gives the same bytes: the file bears no time of making.
public final class WordPage {
  private static final String FONT = "Calibri";
  private static final int BODY = 11;
  private static final int SMALL = 9;
  private static final int TITLE = 18;
  private static final int HEADING = 14;
  private static final int A4_WIDE = 11_906;
  private static final int A4_HIGH = 16_838;
  private static final int MARGIN = 1_134;
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  static {
    // The library's own log would tell the terminal that nobody reads it.
    System.setProperty("log4j2.StatusLogger.level", "OFF");
  }

  private final XWPFDocument document = new XWPFDocument();

  private WordPage() {}

  /// Writes the file; the stream stays open.
  public static void write(Page page, String command, OutputStream to) throws IOException {
    WordPage word = new WordPage();
    try (XWPFDocument document = word.document) {
      word.content(page, command);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      copyTimeless(bytes.toByteArray(), to);
    }
  }

  private void content(Page page, String command) {
    paper();
    document.getProperties().getCoreProperties().setTitle(Visible.words(page.title()));
    document.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(Instant.EPOCH)));
    heading(page.title(), 0, TITLE);
    paragraph(page.finding(), BODY + 2);
    paragraph(page.evidence(), SMALL);
    page.warnings().forEach(warning -> paragraph(warning, BODY));
    for (Section section : page.sections()) {
      heading(section.heading(), 1, HEADING);
      section.paragraphs().forEach(text -> paragraph(text, BODY));
      section.charts().forEach(chart -> paragraph(chart.alternative(), BODY));
      boolean standsIn = !section.charts().isEmpty();
      section.tables().stream()
          .filter(table -> standsIn || table.shown() >= 0)
          .forEach(this::table);
    }
    paragraph("Entente " + Version.current() + ". Made by: " + command, SMALL);
  }

  private void paper() {
    var body = document.getDocument().getBody();
    var section = body.addNewSectPr();
    section.addNewPgSz().setW(BigInteger.valueOf(A4_WIDE));
    section.getPgSz().setH(BigInteger.valueOf(A4_HIGH));
    var margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(MARGIN));
    margins.setBottom(BigInteger.valueOf(MARGIN));
    margins.setLeft(BigInteger.valueOf(MARGIN));
    margins.setRight(BigInteger.valueOf(MARGIN));
  }

  /* A level of the outline makes it a heading for those who navigate by headings. */
  private void heading(String text, int level, int size) {
    XWPFParagraph heading = document.createParagraph();
    heading.getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
    heading.setSpacingBefore(level == 0 ? 0 : 240);
    heading.setKeepNext(true);
    run(heading, text, size).setBold(true);
  }

  private void paragraph(String text, int size) {
    if (!text.isEmpty()) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.setSpacingAfter(80);
      run(paragraph, text, size);
    }
  }

  private static XWPFRun run(XWPFParagraph paragraph, String text, int size) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(FONT);
    run.setFontSize(size);
    run.setText(Visible.words(text));
    return run;
  }

  private void table(Table table) {
    List<Integer> columns = table.shownColumns();
    paragraph(table.title() + ". " + table.caption(), SMALL);
    if (columns.isEmpty()) {
      return;
    }
    XWPFTable drawn = document.createTable(1, columns.size());
    XWPFTableRow head = drawn.getRow(0);
    head.setRepeatHeader(true);
    for (int c = 0; c < columns.size(); c++) {
      cell(head.getCell(c), table.columns().get(columns.get(c)).title()).setBold(true);
    }
    for (var cells : table.shown() < 0 ? table.rows() : table.shownRows()) {
      XWPFTableRow row = drawn.createRow();
      for (int c = 0; c < columns.size(); c++) {
        int column = columns.get(c);
        Column.Kind kind = table.columns().get(column).kind();
        String unit = table.unit(cells, column);
        @Nullable Object value = cells.get(column);
        cell(
            row.getCell(c),
            kind == Column.Kind.FIGURE && value instanceof Figure figure
                ? Words.figure(figure, unit)
                : Words.cell(value, unit));
      }
    }
  }

  private static XWPFRun cell(XWPFTableCell cell, String text) {
    return run(cell.getParagraphs().getFirst(), text, SMALL);
  }

  /* The library gives each part of the file the time at which it is written. */
  private static void copyTimeless(byte[] file, OutputStream to) throws IOException {
    ZipOutputStream copy = new ZipOutputStream(to);
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        ZipEntry timeless = new ZipEntry(part.getName());
        timeless.setTimeLocal(NO_TIME);
        copy.putNextEntry(timeless);
        parts.transferTo(copy);
        copy.closeEntry();
      }
    }
    copy.finish();
  }
}
