package org.entente.sources.own;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.sources.file.ColumnChoice;

/// Files of bilateral trade that publishers ship, known by their columns: which rows are exports,
/// in what unit, and by which numbers states go. Layouts as of November 2026.
public enum PublishedTrade {
  /// BACI of CEPII: year, exporter, importer, product; the products of a pair are added up.
  BACI(
      List.of("t", "i", "j", "k", "v"),
      "thousand US dollars",
      Map.of("first", "i", "second", "j", "year", "t", "value", "v"),
      Map.of(),
      OwnFile.Numbers.UN,
      true),
  /// UN Comtrade: exports of all products as the exporter reports them.
  COMTRADE(
      List.of("refyear", "reporteriso", "partneriso", "flowcode", "cmdcode", "primaryvalue"),
      "US dollars",
      Map.of(
          "first",
          "reporterISO",
          "second",
          "partnerISO",
          "year",
          "refYear",
          "value",
          "primaryValue"),
      Map.of("flowcode", "X", "cmdcode", "TOTAL"),
      OwnFile.Numbers.COW,
      false),
  /// IMF, International Trade in Goods by Partner Country: yearly exports, f.o.b.
  IMTS(
      List.of(
          "country", "indicator", "counterpart_country", "frequency", "time_period", "obs_value"),
      "US dollars",
      Map.of("first", "COUNTRY", "second", "COUNTERPART_COUNTRY"),
      Map.of("indicator", "XG_FOB_USD", "frequency", "A"),
      OwnFile.Numbers.COW,
      false),
  /// IMF, Direction of Trade Statistics: exports, a column for each year. Its codes are the Fund's
  /// own, so that states go by name.
  DOTS(
      List.of("country_name", "indicator_code", "counterpart_country_name", "attribute"),
      "US dollars",
      Map.of("first", "Country Name", "second", "Counterpart Country Name"),
      Map.of("indicator_code", "TXG_FOB_USD", "attribute", "Value"),
      OwnFile.Numbers.COW,
      false),
  /// World Bank, WITS trade summary of a country: exports to its largest partners.
  WITS(
      List.of("reporter", "partner", "product_categories", "indicator_type", "indicator"),
      "million US dollars",
      Map.of("first", "Reporter", "second", "Partner"),
      Map.of(
          "product_categories",
          "All Products",
          "indicator",
          "Trade (US$ Mil)-Top 5 Export Partner"),
      OwnFile.Numbers.COW,
      false);

  private final List<String> marks;
  private final String unit;
  private final Map<String, String> roles;
  private final Map<String, String> only;
  private final OwnFile.Numbers numbers;
  private final boolean summed;

  PublishedTrade(
      List<String> marks,
      String unit,
      Map<String, String> roles,
      Map<String, String> only,
      OwnFile.Numbers numbers,
      boolean summed) {
    this.marks = marks;
    this.unit = unit;
    this.roles = roles;
    this.only = only;
    this.numbers = numbers;
    this.summed = summed;
  }

  /// The file with columns of these names, in the form in which they are compared, if there is one.
  public static Optional<PublishedTrade> find(List<String> header) {
    return Arrays.stream(values()).filter(p -> header.containsAll(p.marks)).findFirst();
  }

  /// The unit of its figures.
  public String unit() {
    return unit;
  }

  /// The file as a series of one's own.
  public OwnFile file(String series, String inUnit) {
    return new OwnFile(series, inUnit, true, new ColumnChoice(roles), only, numbers, summed);
  }
}
