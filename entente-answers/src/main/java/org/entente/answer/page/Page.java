package org.entente.answer.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The answer of one command, complete: what is shown, exported and drawn.
///
/// The first table of the first section that has one is the *main table*: the one that `--csv
/// FILE.csv` writes.
///
/// @param title what was asked: `Shanghai Cooperation Organisation as of 2015-07-10`
/// @param finding the answer as one sentence; may be empty for listings
/// @param evidence how far the evidence reaches, one line; empty where nothing is said of it
/// @param sections the sections in order
/// @param sources the datasets and works behind it, for the reader to cite
/// @param warnings what the reader must know before using it, one sentence each
public record Page(
    String title,
    String finding,
    String evidence,
    List<Section> sections,
    List<Source> sources,
    List<String> warnings) {

  /// Copies the lists and refuses two tables or charts with one key with an
  /// [IllegalArgumentException].
  public Page {
    sections = List.copyOf(sections);
    sources = List.copyOf(sources);
    warnings = List.copyOf(warnings);
    tablesByKey(sections);
  }

  /// An empty page with a title.
  public static Page titled(String title) {
    return new Page(title, "", "", List.of(), List.of(), List.of());
  }

  /// The same page with this finding.
  public Page finding(String sentence) {
    return new Page(title, sentence, evidence, sections, sources, warnings);
  }

  /// The same page with this line on how far the evidence reaches.
  public Page evidence(String line) {
    return new Page(title, finding, line, sections, sources, warnings);
  }

  /// The same page with one more section.
  public Page section(Section section) {
    List<Section> more = new ArrayList<>(sections);
    more.add(section);
    return new Page(title, finding, evidence, more, sources, warnings);
  }

  /// The same page with these sources.
  public Page sources(List<Source> all) {
    return new Page(title, finding, evidence, sections, all, warnings);
  }

  /// The same page with these warnings.
  public Page warnings(List<String> all) {
    return new Page(title, finding, evidence, sections, sources, all);
  }

  /// Every table in the order of the page: those of sections, and the data of charts.
  public List<Table> tables() {
    return List.copyOf(tablesByKey(sections).values());
  }

  /// Every chart in the order of the page.
  public List<Chart> charts() {
    return sections.stream().flatMap(s -> s.charts().stream()).toList();
  }

  /* A chart may draw a table of its page: the same table under the same key counts once. */
  private static Map<String, Table> tablesByKey(List<Section> sections) {
    Map<String, Table> byKey = new LinkedHashMap<>();
    for (Section section : sections) {
      section.tables().forEach(t -> add(byKey, t));
    }
    for (Section section : sections) {
      section.charts().forEach(c -> add(byKey, c.data()));
    }
    return byKey;
  }

  private static void add(Map<String, Table> byKey, Table table) {
    Table other = byKey.putIfAbsent(table.key(), table);
    if (other != null && !other.equals(table)) {
      throw new IllegalArgumentException("two tables of a page have the key " + table.key());
    }
  }
}
