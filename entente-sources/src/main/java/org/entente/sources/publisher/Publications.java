package org.entente.sources.publisher;

import java.util.List;
import java.util.Optional;
import org.entente.run.UserProblem;
import org.entente.sources.own.OwnSeries;
import org.entente.sources.own.PublishedTrade;
import org.entente.sources.store.Catalogue;
import org.entente.sources.table.Dataset;
import org.entente.world.NearMiss;

/// The publications that the program knows, as of November 2026: what their pages said, not what a
/// program got, for it asks nobody by itself.
public final class Publications {
  private static final String ANY =
      "text/csv, application/zip, application/octet-stream, */*;q=0.1";
  private static final String CITE = "free with citation";

  private static final List<Publication> ALL =
      List.of(
          direct(
              "ucdp-conflicts",
              "26.1, 1946-2025",
              "https://ucdp.uu.se/downloads/ucdpprio/ucdp-prio-acd-261-csv.zip",
              "https://ucdp.uu.se/downloads/",
              1,
              "UcdpPrioConflict_v26_1\\.csv"),
          direct(
              "gdp-worldbank",
              "quarterly, 1960-2025",
              "https://databank.worldbank.org/data/download/WDI_CSV.zip",
              "https://datatopics.worldbank.org/world-development-indicators/",
              300,
              "WDI(CSV|Data)\\.csv"),
          new Publication(
              OwnSeries.TRADE,
              "International Trade in Goods by Partner Country (IMTS): exports by pair of states",
              "yearly to 2025",
              "https://api.imf.org/external/sdmx/2.1/data/IMF.STA,IMTS/.XG_FOB_USD..A"
                  + "?startPeriod=2015",
              "https://data.imf.org",
              "application/vnd.sdmx.data+csv;version=1.0.0",
              0,
              "",
              CITE,
              "International Monetary Fund. International Trade in Goods by Partner Country (IMTS).",
              Optional.of(PublishedTrade.IMTS.file(OwnSeries.TRADE, PublishedTrade.IMTS.unit()))),
          byHand(
              "undl-votes",
              "dated file of 2026, 360 MB",
              "https://digitallibrary.un.org/record/4060887"),
          byHand(
              "un-votes",
              "June 2024, to session 78",
              "https://dataverse.harvard.edu/dataset.xhtml?persistentId=doi:10.7910/DVN/LEJUQZ"),
          byHand(
              "cow-trade",
              "4.0, 1870-2014",
              "https://correlatesofwar.org/data-sets/bilateral-trade/"),
          byHand(
              "cow-nmc",
              "7.0, to 2022",
              "https://correlatesofwar.org/data-sets/national-material-capabilities/"),
          byHand(
              "cow-mid5-participants",
              "5.0, to 2014",
              "https://correlatesofwar.org/data-sets/mids/"),
          byHand(
              "cow-igo-memberships", "3.0, to 2014", "https://correlatesofwar.org/data-sets/igos/"),
          byHand("atop-ties", "5.1, to 2018", "http://www.atopdata.org/data.html"),
          byHand("sipri-arms-1995", "March 2026, to 2025", "https://armstransfers.sipri.org"),
          byHand("icb-dyads", "16, to 2021 or later", "https://www.icb.umd.edu/data/"),
          byHand(
              "gsdb-sanctions", "4, 1950-2023, by mail", "https://www.globalsanctionsdatabase.com"),
          byHand(
              "vdem", "16, 1789-2025, by a form", "https://www.v-dem.net/data/the-v-dem-dataset/"),
          byHand(
              "remittances-2018",
              "matrix of 2021, a workbook",
              "https://www.knomad.org/data/remittances"),
          byHand("peace-scale", "3.0, to 2020", "https://dataverse.harvard.edu"));

  private Publications() {}

  /// All of them.
  public static List<Publication> list() {
    return ALL;
  }

  /// The one with a key; throws [UserProblem] with the nearest keys if there is none.
  public static Publication get(String key) {
    return ALL.stream()
        .filter(p -> p.key().equals(key))
        .findFirst()
        .orElseThrow(() -> {
          List<String> keys = ALL.stream().map(Publication::key).toList();
          String near = NearMiss.advice(key, keys);
          return UserProblem.usage(
              "no publisher's address of \"" + key + "\" is known",
              near.isEmpty() ? "There are " + String.join(", ", keys) + "." : near);
        });
  }

  private static Dataset dataset(String key) {
    return Catalogue.list().stream().filter(d -> d.key().equals(key)).findFirst().orElseThrow();
  }

  private static Publication direct(
      String key, String release, String address, String page, int megabytes, String entry) {
    Dataset dataset = dataset(key);
    return new Publication(
        key,
        dataset.title(),
        release,
        address,
        page,
        ANY,
        megabytes,
        entry,
        dataset.licence(),
        dataset.citation(),
        Optional.empty());
  }

  private static Publication byHand(String key, String release, String page) {
    return direct(key, release, "", page, 0, "");
  }
}
