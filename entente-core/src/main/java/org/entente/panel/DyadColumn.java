package org.entente.panel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The key of a figure that belongs to one dyad in one year; NaN marks a missing value.
///
/// In a dyad the *first* state has the lower COW code. `FORWARD` means the dependence of the first
/// on the second, `BACK` that of the second on the first. Joint votes are counted by (first's vote,
/// second's vote) with Y yes, A abstain, N no.
public final class DyadColumn extends Column {
  private static final ColumnKeys<DyadColumn> KEYS = new ColumnKeys<>();

  /// Roll calls on which both voted yes.
  public static final DyadColumn YY = of("yy", "votes", "roll calls", false);

  /// First yes, second abstain.
  public static final DyadColumn YA = of("ya", "votes", "roll calls", false);

  /// First yes, second no.
  public static final DyadColumn YN = of("yn", "votes", "roll calls", false);

  /// First abstain, second yes.
  public static final DyadColumn AY = of("ay", "votes", "roll calls", false);

  /// Both abstain.
  public static final DyadColumn AA = of("aa", "votes", "roll calls", false);

  /// First abstain, second no.
  public static final DyadColumn AN = of("an", "votes", "roll calls", false);

  /// First no, second yes.
  public static final DyadColumn NY = of("ny", "votes", "roll calls", false);

  /// First no, second abstain.
  public static final DyadColumn NA = of("na", "votes", "roll calls", false);

  /// Both no.
  public static final DyadColumn NN = of("nn", "votes", "roll calls", false);

  private static final List<DyadColumn> VOTES = List.of(YY, YA, YN, AY, AA, AN, NY, NA, NN);
  private static final List<String> FOLDED = List.of("yy", "ya", "yn", "aa", "an", "nn");

  /// 1 if the dyad has a defence or offence obligation in force (ATOP), else 0.
  public static final DyadColumn ALLIED = of("allied", "alliances", "0 or 1", false);

  /// Scott's π of the two binary alliance portfolios (defence or offence ties to all states).
  public static final DyadColumn ALLIANCE_PI = of("alliance_pi", "alliances", "π", false);

  /// Hostility of the dispute record with a half-life of 5 years.
  public static final DyadColumn HOSTILITY_5 = of("hostility_5", "record", "hostility", false);

  /// Hostility of the dispute record with a half-life of 10 years.
  public static final DyadColumn HOSTILITY_10 = of("hostility_10", "record", "hostility", false);

  /// Hostility of the dispute record with a half-life of 20 years.
  public static final DyadColumn HOSTILITY_20 = of("hostility_20", "record", "hostility", false);

  /// Dispute-years of the dyad in the last 50 years.
  public static final DyadColumn DISPUTES = of("disputes", "record", "dispute-years", false);

  /// The last year with a dispute; missing if there was none since 1816.
  public static final DyadColumn LAST_DISPUTE = of("last_dispute", "record", "year", false);

  /// 1 if the dyad is a strategic rivalry in the year, 0 if it is none, missing beyond the data's
  /// end.
  public static final DyadColumn RIVALRY = of("rivalry", "record", "0 or 1", false);

  /// The last year of strategic rivalry; missing if there was none since 1816.
  public static final DyadColumn LAST_RIVALRY = of("last_rivalry", "record", "year", false);

  /// The peace scale: 0 severe rivalry, 0.25 lesser rivalry, 0.5 negative peace, 0.75 warm peace, 1
  /// security community, the mean of the year; missing where the dyad is not coded. The coding is
  /// retrospective, and that a dyad is coded at all tells of its future.
  public static final DyadColumn PEACE = of("peace", "peace", "scale", false);

  /// The intensity of armed conflict between the two states in the year: 2 a thousand deaths or
  /// more, 1 twenty-five or more, 0 none; missing beyond the data's end.
  public static final DyadColumn CONFLICT = of("conflict", "conflict", "intensity", false);

  /// International crises in which both were in the year; missing beyond the data's end.
  public static final DyadColumn CRISES = of("crises", "crises", "crises", false);

  /// Cases of sanctions in force in the year between the two, either way; those of the European
  /// Union are its members'. Missing beyond the data's end.
  public static final DyadColumn SANCTIONS = of("sanctions", "sanctions", "cases", false);

  /// The cosine of the two states' votes of the year in the General Assembly (yes 1, no -1, else
  /// 0), as published for some dyads of years of which the votes themselves are not at hand.
  public static final DyadColumn VOTE_COSINE = of("vote_cosine", "cosines", "cosine", false);

  /// Imports and exports of the two together, in million current US dollars.
  public static final DyadColumn TRADE = of("trade", "trade", "million current US dollars", false);

  /// Trade with the other as a share of own GDP.
  public static final DyadColumn TRADE_GDP_FORWARD =
      derived(
          "trade_gdp_forward",
          "share",
          true,
          List.of(TRADE, StateColumn.GDP),
          slice -> TradeShare.ofGdp(slice, true));

  /// Trade with the other as a share of own GDP.
  public static final DyadColumn TRADE_GDP_BACK =
      derived(
          "trade_gdp_back",
          "share",
          true,
          List.of(TRADE, StateColumn.GDP),
          slice -> TradeShare.ofGdp(slice, false));

  /// Trade with the other as a share of own trade.
  public static final DyadColumn TRADE_SHARE_FORWARD =
      derived(
          "trade_share_forward",
          "share",
          true,
          List.of(TRADE, StateColumn.TRADE),
          slice -> TradeShare.ofTrade(slice, true));

  /// Trade with the other as a share of own trade.
  public static final DyadColumn TRADE_SHARE_BACK =
      derived(
          "trade_share_back",
          "share",
          true,
          List.of(TRADE, StateColumn.TRADE),
          slice -> TradeShare.ofTrade(slice, false));

  /// Remittances received from the other as a share of own GDP.
  public static final DyadColumn REMITTANCE_GDP_FORWARD =
      of("remittance_gdp_forward", "remittances", "share", true);

  /// Remittances received from the other as a share of own GDP.
  public static final DyadColumn REMITTANCE_GDP_BACK =
      of("remittance_gdp_back", "remittances", "share", true);

  /// Share of own arms imports of the last five years that came from the other.
  public static final DyadColumn ARMS_SHARE_FORWARD =
      of("arms_share_forward", "arms", "share", true);

  /// Share of own arms imports of the last five years that came from the other.
  public static final DyadColumn ARMS_SHARE_BACK = of("arms_share_back", "arms", "share", true);

  /// Shared full memberships in intergovernmental organisations.
  public static final DyadColumn JOINT_IGOS =
      of("joint_igos", "organisations", "organisations", false);

  /// Direct contiguity at the end of the year: 1 land or river border; 2, 3, 4, 5 across at most
  /// 12, 24, 150, 400 miles of water; 0 none of these.
  public static final DyadColumn CONTIGUITY =
      of("contiguity", "contiguity", "class of contiguity", false);

  /// Great-circle distance between the capitals in km.
  public static final DyadColumn CAPITAL_DISTANCE =
      derived(
          "capital_distance",
          "km",
          false,
          List.of(StateColumn.CAPITAL_LATITUDE, StateColumn.CAPITAL_LONGITUDE),
          CapitalDistance::of);

  private static final List<DyadColumn> SHARES =
      List.of(TRADE_GDP_FORWARD, TRADE_GDP_BACK, TRADE_SHARE_FORWARD, TRADE_SHARE_BACK);
  static final String ISSUES = "issues";

  private static final Map<Issue, List<DyadColumn>> VOTES_ON = votesByIssue();

  private final boolean directed;

  private DyadColumn(
      String name,
      String kind,
      String unit,
      boolean directed,
      int slot,
      @Nullable Derivation derivation) {
    super(name, kind, unit, slot, derivation);
    this.directed = directed;
  }

  /// The key of a name; made if there is none. A name that already stands for something else is
  /// refused with an [IllegalArgumentException].
  ///
  /// @param name lower-case words joined by `_`
  /// @param kind the kind of figures, which names the file
  /// @param unit what the numbers count or measure
  /// @param directed whether it tells of one of the two states towards the other
  public static DyadColumn of(String name, String kind, String unit, boolean directed) {
    DyadColumn key =
        KEYS.intern(name, slot -> new DyadColumn(name, kind, unit, directed, slot, null));
    if (key.isDerived() || !key.kind().equals(kind) || key.directed != directed) {
      throw new IllegalArgumentException("column (" + name + ") is already another one");
    }
    return key;
  }

  private static DyadColumn derived(
      String name, String unit, boolean directed, List<Column> from, Formula formula) {
    return derived(name, unit, directed, new Derivation(from, formula, true));
  }

  private static DyadColumn derived(
      String name, String unit, boolean directed, Derivation derivation) {
    return KEYS.intern(
        name, slot -> new DyadColumn(name, "derived", unit, directed, slot, derivation));
  }

  /// The key of figures without direction that a method computes from a year's slice when they are
  /// asked for, and which the slice then keeps; made if there is none.
  ///
  /// @param name lower-case words joined by `_`
  /// @param unit what the numbers measure
  /// @param from what it follows from; without values of these there is none
  /// @param formula one value for each dyad of the slice, NaN where missing
  public static DyadColumn computed(
      String name, String unit, List<Column> from, Function<YearSlice, float[]> formula) {
    return derived(name, unit, false, from, formula::apply);
  }

  /// The key of what a model says of dyads from whatever is known last of each of its features, so
  /// that a border is not forgotten where data on borders end before those on votes; made if there
  /// is none. Otherwise as [#computed].
  public static DyadColumn forecast(
      String name, String unit, List<Column> from, Function<YearSlice, float[]> formula) {
    return derived(name, unit, false, new Derivation(from, formula::apply, false));
  }

  /// The key with a name, if there is one.
  public static Optional<DyadColumn> find(String name) {
    return KEYS.find(name);
  }

  /// All keys made so far, in the order in which they were made.
  public static List<DyadColumn> list() {
    return KEYS.list();
  }

  static int count() {
    return KEYS.count();
  }

  /// Whether it tells of one of the two states towards the other.
  public boolean directed() {
    return directed;
  }

  /// Of a directed key, whether it tells of the dyad's first state towards the second.
  boolean isOfFirst() {
    return column().endsWith("_forward");
  }

  /// What a state's trade with the other is a share of: its GDP, its trade; either way.
  static List<DyadColumn> sharesOfTrade() {
    return SHARES;
  }

  /// The nine joint counts in the order YY, YA, YN, AY .. NN.
  public static List<DyadColumn> votes() {
    return VOTES;
  }

  /// The six joint counts of an issue area, in the order YY, YA, YN, AA, AN, NN without regard to
  /// who cast which vote.
  public static List<DyadColumn> votesOn(Issue issue) {
    return Objects.requireNonNull(VOTES_ON.get(issue));
  }

  private static Map<Issue, List<DyadColumn>> votesByIssue() {
    Map<Issue, List<DyadColumn>> votes = new EnumMap<>(Issue.class);
    for (Issue issue : Issue.values()) {
      votes.put(
          issue,
          FOLDED.stream()
              .map(c -> of(issue.code() + "_" + c, ISSUES, "roll calls", false))
              .toList());
    }
    return votes;
  }
}
