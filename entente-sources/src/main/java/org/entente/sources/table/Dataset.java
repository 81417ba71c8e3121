package org.entente.sources.table;

import java.util.List;
import java.util.Map;

/// A public dataset: what it is, the table it fills, and the layouts in which it is shipped.
///
/// @param key the short name, such as `un-votes`
/// @param title the full name
/// @param version the publisher's version
/// @param citation how to cite it
/// @param licence its licence or terms
/// @param hint a part of the file name that tells it from a dataset with the same columns; may be
///   empty
/// @param table the table it fills
/// @param years the columns that hold the first and the last year (or day) of a row's evidence;
///   empty for none, one name if they are the same
/// @param existence what happens to a row of a state outside its existence
/// @param layouts the layouts, the publisher's first
/// @param rules what must hold within a row
/// @param allowances how many rows with a fault the publisher's file is known to have
public record Dataset(
    String key,
    String title,
    String version,
    String citation,
    String licence,
    String hint,
    Table table,
    List<String> years,
    Existence existence,
    List<Layout> layouts,
    List<RowRule> rules,
    Map<Reason, Integer> allowances) {

  /// What happens to a row of a state outside its existence.
  public enum Existence {
    /// The row is refused, and counted.
    REFUSE,
    /// The row is kept with a remark: the dataset has its own idea of existence.
    REMARK,
    /// The dataset does not lie in time or reaches beyond the registry.
    IGNORE
  }

  /// Copies the collections.
  public Dataset {
    years = List.copyOf(years);
    layouts = List.copyOf(layouts);
    rules = List.copyOf(rules);
    allowances = Map.copyOf(allowances);
  }

  /// A dataset with its key, table and layouts, to be described further.
  public static Dataset of(String key, Table table, List<String> years, Layout... layouts) {
    return new Dataset(
        key,
        key,
        "",
        "",
        "",
        "",
        table,
        years,
        Existence.REFUSE,
        List.of(layouts),
        List.of(),
        Map.of());
  }

  /// The same dataset with its description.
  public Dataset described(
      String newTitle, String newVersion, String newCitation, String newLicence) {
    return named(newTitle, newVersion, newCitation, newLicence, hint);
  }

  /// The same dataset, told from others with the same columns by a part of the file name.
  public Dataset hinted(String newHint) {
    return named(title, version, citation, licence, newHint);
  }

  /// The same dataset with another treatment of states outside their existence.
  public Dataset outside(Existence treatment) {
    return with(treatment, layouts, rules, allowances);
  }

  /// The same dataset in another layout.
  public Dataset laidOut(Layout layout) {
    return with(existence, List.of(layout), rules, allowances);
  }

  /// The same dataset with rules for its rows.
  public Dataset ruled(RowRule... newRules) {
    return with(existence, layouts, List.of(newRules), allowances);
  }

  /// The same dataset, allowing for faults that the publisher's file is known to have.
  public Dataset allowing(Reason reason, int rows) {
    return with(existence, layouts, rules, Map.of(reason, rows));
  }

  private Dataset with(
      Existence itsExistence,
      List<Layout> itsLayouts,
      List<RowRule> itsRules,
      Map<Reason, Integer> itsAllowances) {
    return new Dataset(
        key,
        title,
        version,
        citation,
        licence,
        hint,
        table,
        years,
        itsExistence,
        itsLayouts,
        itsRules,
        itsAllowances);
  }

  private Dataset named(
      String itsTitle, String itsVersion, String itsCitation, String itsLicence, String itsHint) {
    return new Dataset(
        key,
        itsTitle,
        itsVersion,
        itsCitation,
        itsLicence,
        itsHint,
        table,
        years,
        existence,
        layouts,
        rules,
        allowances);
  }
}
