package org.entente.answer.page;

/// A chart of a report: a Vega-Lite specification, with the table of what it draws.
///
/// The specification holds no `data`: the page gives it the rows of [#data] under the names of the
/// exports (a figure `trust` is there as `trust`, `trust_low`, `trust_high` and `trust_missing`),
/// with two more for tooltips: `trust_text` (`0.49 (0.29 to 0.65)`) and `trust_source` (its
/// provenance in words). Colours are CSS variables by role, see `page.css` and
/// docs/methods/report.md; the page sets fonts, width and colours for light, dark and print. A
/// layer that draws the countries of the world names its data `{"name": "world"}`: features with
/// the property `iso3`. `usermeta` may hold `fit` (the ISO codes that the map must show), and
/// `left` (pixels of labels beside a view of width `"chart"`).
///
/// Without scripts, on a terminal and in exports the table stands for the chart.
///
/// @param key the name on the page: lower case, digits and `-`
/// @param title the finding as a short sentence: `NATO members vote more alike than SCO's`
/// @param caption what is drawn: n, period, source, what a mark and a bar mean
/// @param specification the Vega-Lite specification without `data`, `$schema`, `config`
/// @param data the rows drawn
/// @param alternative what a reader who cannot see the chart must know: two or three sentences with
///   the main figures
public record Chart(
    String key,
    String title,
    String caption,
    Specification specification,
    Table data,
    String alternative) {

  /// Refuses a blank title or alternative with an [IllegalArgumentException].
  public Chart {
    if (title.isBlank() || alternative.isBlank()) {
      throw new IllegalArgumentException("chart " + key + " needs a title and an alternative");
    }
  }

  /// A chart of a specification that is there.
  public Chart(
      String key, String title, String caption, String spec, Table data, String alternative) {
    this(key, title, caption, Specification.of(spec), data, alternative);
  }

  /// The specification as JSON text.
  public String spec() {
    return specification.json();
  }
}
