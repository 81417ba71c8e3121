package org.entente.sources.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.world.Coalition;
import org.entente.world.Membership;
import org.entente.world.NamedMember;
import org.entente.world.State;
import org.entente.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The bundled registry as a whole.
class BundledRegistryTest {
  private static final RegistryImage.Content YAML = WorldFiles.readBundledYaml();
  private static final World WORLD = WorldFiles.load(List.of());
  private static final Pattern YEAR = Pattern.compile("\\b(1[4-9]|20)\\d\\d\\b");

  @Test
  void compiledFormHoldsWhatTheYamlSays() {
    assertThat(WORLD.states().list()).isEqualTo(YAML.states().list());
    assertThat(WORLD.coalitions())
        .containsExactlyElementsOf(
            YAML.coalitions().stream().sorted((a, b) -> a.id().compareTo(b.id())).toList());
  }

  @Test
  void theBuildCompiledTheRegistry() {
    assertThat(WorldFiles.class.getResource(RegistryImage.NAME)).isNotNull();
  }

  @Test
  void indexNamesEveryFileOfTheFolder() throws IOException {
    Path folder = TestPlaces.root().resolve(TestPlaces.COALITIONS);
    List<String> named = Files.readAllLines(folder.resolve("index.txt"));
    assertThat(named)
        .containsExactlyElementsOf(
            WorldFiles.listFiles(folder).stream().map(p -> p.getFileName().toString()).toList());
    assertThat(YAML.coalitions().stream().map(c -> c.id() + ".yaml").toList()).isEqualTo(named);
  }

  @Test
  void everyFactNamesADocumentAndEveryDocumentHasText() {
    for (Coalition c : WORLD.coalitions()) {
      assertThat(facts(c)).as(c.id()).noneMatch(m -> m.source().isEmpty());
      assertThat(c.sources().values()).as(c.id()).allMatch(text -> text.length() > 10);
    }
  }

  /* A rule rests on law of its date: no year in its words is later than its begin. */
  @Test
  void noRuleCitesLaterLaw() {
    for (Coalition c : WORLD.coalitions()) {
      for (Coalition.RuleSpell rule : c.decisionRules()) {
        assertThat(
                YEAR.matcher(rule.note()).results().map(r -> Integer.valueOf(r.group())).toList())
            .as("%s: %s", c.id(), rule.note())
            .allMatch(year -> year <= rule.spell().from().getYear());
      }
    }
  }

  /* Charters that came after the founding, by their dates in each file. */
  @ParameterizedTest
  @CsvSource({
    "SCO, 2001-12-31, false", "SCO, 2015-07-10, true",
    "CSTO, 1995-01-01, false", "CSTO, 2010-01-01, true",
    "D8, 1999-01-01, false", "D8, 2020-01-01, true",
    "GUAM, 2000-01-01, false", "GUAM, 2010-01-01, true",
    "ASEAN, 1990-01-01, false", "ASEAN, 2010-01-01, true",
    "CIS, 1992-01-01, false", "CIS, 2000-01-01, true",
    "COMECON, 1955-01-01, false", "COMECON, 1970-01-01, true"
  })
  void theCharterIsCitedFromItsDate(String id, LocalDate date, boolean cited) {
    assertThat(
            WORLD.getCoalition(id).decisionRules().stream()
                .filter(r -> r.spell().contains(date))
                .map(Coalition.RuleSpell::note))
        .singleElement()
        .satisfies(note -> assertThat(note.contains("Charter")).isEqualTo(cited));
  }

  @Test
  void predecessorsAreInTheRegistry() {
    assertThat(WORLD.coalitions())
        .filteredOn(c -> !c.predecessor().isEmpty())
        .allMatch(c -> WORLD.findCoalition(c.predecessor()).isPresent());
  }

  @Test
  void noNameOfACoalitionMeansTwo() {
    TreeSet<String> seen = new TreeSet<>();
    for (Coalition c : WORLD.coalitions()) {
      for (String name : Stream.concat(Stream.of(c.name()), c.aliases().stream()).toList()) {
        assertThat(WORLD.getCoalition(name).id()).as(name).isEqualTo(c.id());
      }
      assertThat(seen.add(c.id())).isTrue();
    }
  }

  /* The list of the issue by the names that stand in it; a slash there divides two coalitions. */
  @Test
  void holdsEveryCoalitionAskedFor() {
    for (String name :
        List.of(
            "Delian League",
            "First Coalition against France",
            "Third Coalition against France",
            "Sixth Coalition (Chaumont)",
            "Chaumont",
            "Holy Alliance",
            "Quadruple Alliance",
            "Münchengrätz",
            "Three Emperors' League",
            "Dual Alliance (Germany and Austria-Hungary)",
            "Triple Alliance",
            "Franco-Russian",
            "Anglo-Japanese",
            "Triple Entente",
            "London pact",
            "Balkan League",
            "Little Entente",
            "Franco-Czech pact",
            "Soviet-Czech pact",
            "Franco-Polish",
            "Locarno",
            "Stresa Front",
            "Balkan Entente",
            "Saadabad Pact",
            "Molotov-Ribbentrop",
            "Axis",
            "Tripartite Pact",
            "Allies",
            "Soviet-Yugoslav",
            "Sino-Soviet",
            "NATO",
            "Warsaw Pact",
            "SEATO",
            "Baghdad Pact",
            "CENTO",
            "Balkan Pact",
            "ANZUS",
            "Rio Treaty",
            "Arab League",
            "UAR",
            "Arab Federation",
            "Federation of Arab Republics",
            "Soviet-Egyptian",
            "Soviet-Somali",
            "US-Taiwan",
            "Sino-Albanian",
            "ASEAN",
            "GCC",
            "Arab Cooperation Council",
            "Arab Maghreb Union",
            "CSTO",
            "GUUAM",
            "CIS",
            "EU",
            "UNASUR",
            "ECOWAS",
            "G5 Sahel",
            "BRICS",
            "Gulf War coalition",
            "Iraq coalition of 2003",
            "SCO",
            "Five Eyes",
            "UKUSA",
            "G7",
            "OECD",
            "Visegrad Group",
            "Nordic Council",
            "Benelux",
            "Mercosur",
            "Caricom",
            "African Union",
            "OAU",
            "EAEU",
            "OPEC",
            "OPEC+",
            "Quad",
            "AUKUS",
            "Organization of Turkic States",
            "D-8",
            "OIC",
            "Pacific Islands Forum",
            "ALBA",
            "Andean Community",
            "Baltic Assembly",
            "COMECON",
            "Western European Union",
            "European Communities",
            "Shanghai Five",
            "Commonwealth",
            "G20",
            "GUAM",
            "Lublin Triangle",
            "Weimar Triangle",
            "Alliance of Sahel States",
            "United Nations",
            "SAARC",
            "OAS",
            "SADC",
            "Non-Aligned Movement",
            "APEC",
            "CPTPP",
            "RCEP",
            "CELAC",
            "IGAD",
            "EFTA",
            "Mecca pact",
            "Kensington Treaty",
            "Pukpuk Treaty",
            "OSCE",
            "CSCE",
            "Council of Europe",
            "ECO",
            "CICA",
            "BIMSTEC",
            "IORA",
            "COMESA",
            "EAC",
            "ECCAS",
            "CEMAC",
            "UEMOA",
            "PALOP",
            "Pacific Alliance",
            "OECS")) {
      assertThat(WORLD.findCoalition(name)).as(name).isPresent();
    }
    assertThat(WORLD.coalitions()).hasSizeGreaterThanOrEqualTo(120);
  }

  /* Whoever is in the registry of states before 1816 is there as a name of its time only. */
  @Test
  void membersBefore1816AreNames() {
    Coalition third = WORLD.getCoalition("Third Coalition against France");
    assertThat(third.membersOn(LocalDate.of(1805, 12, 2))).isEmpty();
    assertThat(third.namedOn(LocalDate.of(1805, 12, 2)))
        .extracting(NamedMember::name)
        .containsExactlyInAnyOrder("United Kingdom", "Russia", "Austria", "Naples", "Sweden");
  }

  /* Charter of the SCO and the declarations of Ufa, Astana and New Delhi, as in its file. */
  @Test
  void scoHasItsMembersCandidatesAndChairOfADate() {
    Coalition sco = WORLD.getCoalition("sco");
    LocalDate ufa = LocalDate.of(2015, 7, 10);
    assertThat(names(sco.membersOn(ufa)))
        .containsExactlyInAnyOrder("RUS", "CHN", "KAZ", "KGZ", "TJK", "UZB");
    assertThat(names(sco.inRole(Membership.Role.CANDIDATE, ufa)))
        .containsExactlyInAnyOrder("IND", "PAK", "IRN");
    assertThat(names(sco.inRole(Membership.Role.CHAIR, ufa))).containsExactly("UZB");
    assertThat(names(sco.inRole(Membership.Role.CANDIDATE, LocalDate.of(2018, 1, 1))))
        .containsExactly("IRN");
    assertThat(sco.membersOn(LocalDate.of(2024, 7, 4))).hasSize(10);
  }

  /* League of Arab States: Egypt was suspended from 31 March 1979 to 22 May 1989. */
  @Test
  void suspendedMembersAreOutside() {
    Coalition league = WORLD.getCoalition("Arab League");
    assertThat(names(league.membersOn(LocalDate.of(1979, 3, 30)))).contains("EGY");
    assertThat(names(league.membersOn(LocalDate.of(1985, 1, 1)))).doesNotContain("EGY");
    assertThat(names(league.membersOn(LocalDate.of(1989, 5, 23)))).contains("EGY");
  }

  /* The members on four dates by the lists of the United Nations: 51 at the end of 1945, 60 before
  the admissions of 14 December 1955, 160 with Namibia before the unions of Yemen and Germany, 193
  today. */
  @ParameterizedTest
  @CsvSource({"1945-12-31, 51", "1955-12-13, 60", "1990-04-23, 160", "2026-11-28, 193"})
  void theUnitedNationsHaveTheirNumber(LocalDate date, int members) {
    Coalition un = WORLD.getCoalition("UN");
    long in =
        un.memberships().stream()
            .filter(m -> m.role() == Membership.Role.MEMBER && m.spell().contains(date))
            .count();
    assertThat(in).isEqualTo(members);
  }

  /* What changed in 2025 and 2026, by the reports that each file names. */
  @Test
  void correctionsOf2026AreIn() {
    LocalDate today = LocalDate.of(2026, 11, 28);
    assertThat(names(WORLD.getCoalition("OPEC").membersOn(LocalDate.of(2026, 4, 30))))
        .contains("ARE");
    assertThat(names(WORLD.getCoalition("OPEC").membersOn(today))).doesNotContain("ARE");
    assertThat(names(WORLD.getCoalition("OPEC+").membersOn(today))).doesNotContain("ARE");
    assertThat(names(WORLD.getCoalition("SCO").inRole(Membership.Role.CHAIR, today)))
        .containsExactly("PAK");
    assertThat(names(WORLD.getCoalition("ALBA").membersOn(today))).doesNotContain("BOL");
    assertThat(names(WORLD.getCoalition("IGAD").membersOn(today)))
        .contains("SDN")
        .doesNotContain("ERI");
    assertThat(names(WORLD.getCoalition("Mecca pact").membersOn(today)))
        .containsExactly("TUR", "SAU", "PAK");
    assertThat(
            names(
                WORLD
                    .getCoalition("NATO")
                    .inRole(Membership.Role.CANDIDATE, LocalDate.of(2008, 1, 1))))
        .containsExactlyInAnyOrder("ALB", "HRV", "MKD");
  }

  private static List<Membership> facts(Coalition c) {
    return Stream.concat(
            c.memberships().stream(), c.named().stream().map((NamedMember n) -> n.fact()))
        .toList();
  }

  private static List<String> names(List<Integer> codes) {
    return codes.stream().map(c -> WORLD.states().get(c)).map(State::shortCode).toList();
  }
}
