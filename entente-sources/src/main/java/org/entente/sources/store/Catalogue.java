package org.entente.sources.store;

import java.util.List;
import org.entente.sources.arms.Arms;
import org.entente.sources.atop.Atop;
import org.entente.sources.atop.Pacts;
import org.entente.sources.contiguity.Contiguity;
import org.entente.sources.factbook.Factbook;
import org.entente.sources.gdp.Gdp;
import org.entente.sources.igo.Igo;
import org.entente.sources.mid.Mid;
import org.entente.sources.nmc.Nmc;
import org.entente.sources.own.OwnSeries;
import org.entente.sources.relation.Relations;
import org.entente.sources.remittances.Remittances;
import org.entente.sources.rivalries.Rivalries;
import org.entente.sources.series.Series;
import org.entente.sources.table.Dataset;
import org.entente.sources.trade.RecentTrade;
import org.entente.sources.trade.Trade;
import org.entente.sources.unga.Library;
import org.entente.sources.unga.Unga;
import org.entente.sources.unvotes.UnVotes;
import org.entente.sources.war.War;

/// Every dataset the program can import, in a fixed order.
public final class Catalogue {
  private static final List<Dataset> ALL =
      List.of(
          UnVotes.votes(),
          UnVotes.rollCalls(),
          UnVotes.issues(),
          Unga.votes(),
          Unga.resolutions(),
          Unga.cosines(),
          Library.votes(),
          Library.resolutions(),
          Atop.ties(),
          Atop.members(),
          Pacts.members(),
          Mid.gmlDyadYears(),
          Mid.gmlDisputes(),
          Mid.gmlParticipants(),
          Mid.cowDyadYears(),
          Mid.cowDisputes(),
          Mid.fullDisputes(),
          Mid.cowParticipants(),
          War.dyadYears(),
          War.participants(),
          Rivalries.thompsonDreyer(),
          Rivalries.thompsonSakuwaSuhas(),
          Nmc.capabilities(),
          Igo.joint(),
          Igo.memberships(),
          Contiguity.spells(),
          Contiguity.years(),
          Contiguity.capitals(),
          Contiguity.distances(),
          Trade.dyads(),
          Trade.states(),
          RecentTrade.of2015(),
          RecentTrade.of2024(),
          RecentTrade.partners(),
          Factbook.states(),
          Gdp.worldBank(),
          Gdp.anders(),
          Gdp.fariss(),
          Remittances.of2010(),
          Remittances.of2017(),
          Remittances.of2018(),
          Remittances.states(),
          Arms.early(),
          Arms.late(),
          Relations.peaceScale(),
          Relations.conflicts(),
          Relations.crises(),
          Relations.sanctions(),
          Relations.regimes());

  private static final List<Series> SERIES =
      List.of(
              UnVotes.jointVotes(),
              UnVotes.jointVotesByIssue(),
              UnVotes.positions(),
              UnVotes.positionsByIssue(),
              Atop.alliances(),
              Mid.disputes(),
              Mid.hostility(),
              Rivalries.inForce(),
              Nmc.shares(),
              Nmc.population(),
              Igo.shared(),
              Contiguity.borders(),
              Contiguity.places(),
              Trade.flows(),
              Trade.totals(),
              Gdp.currentDollars(),
              Remittances.received(),
              Arms.deliveries(),
              Unga.alikeness(),
              Relations.peace(),
              Relations.conflict(),
              Relations.crisesOfDyads(),
              Relations.sanctionsInForce(),
              Relations.polyarchy())
          .stream()
          .map(series -> series.value().isEmpty() ? series : OwnSeries.in(series))
          .toList();

  private Catalogue() {}

  /// Every series of the yearbook; what a user brings of one is a further release of it.
  public static List<Series> series() {
    return SERIES;
  }

  /// Every dataset.
  public static List<Dataset> list() {
    return ALL;
  }
}
