package org.entente.sources.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.world.Coalition;
import org.entente.world.Membership;
import org.entente.world.NamedMember;
import org.entente.world.State;
import org.entente.world.World;
import org.junit.jupiter.api.Test;

/// The bundled registry as a whole.
class BundledRegistryTest {
  private static final RegistryImage.Content YAML = WorldFiles.readBundledYaml();
  private static final World WORLD = WorldFiles.load(List.of());

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
            "Alliance of Sahel States")) {
      assertThat(WORLD.findCoalition(name)).as(name).isPresent();
    }
    assertThat(WORLD.coalitions()).hasSizeGreaterThanOrEqualTo(85);
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

  private static List<Membership> facts(Coalition c) {
    return Stream.concat(
            c.memberships().stream(), c.named().stream().map((NamedMember n) -> n.fact()))
        .toList();
  }

  private static List<String> names(List<Integer> codes) {
    return codes.stream().map(c -> WORLD.states().get(c)).map(State::shortCode).toList();
  }
}
