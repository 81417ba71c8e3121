package org.entente.sources.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.world.Coalition;
import org.entente.world.Membership;
import org.entente.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A user's own coalition, without touching the program.
class OwnCoalitionTest {
  @TempDir private Path folder;

  /* The example that the documentation gives is loaded as it stands there. */
  @Test
  void theExampleOfTheDocumentationLoads() throws IOException {
    String page = Files.readString(TestPlaces.root().resolve("docs/methods/world.md"));
    String example = page.split("```yaml\n", -1)[1].split("```", -1)[0];
    Path file = Files.writeString(folder.resolve("3si.yaml"), example);
    Coalition read = WorldFiles.load(List.of(file)).getCoalition("Three Seas Initiative");
    assertThat(read.membersOn(LocalDate.of(2017, 1, 1))).hasSize(12);
    assertThat(read.inRole(Membership.Role.PARTNER, LocalDate.of(2023, 1, 1))).hasSize(1);
  }

  @Test
  void aFileOfTheSameIdentifierReplacesTheBundledOne() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("mine.yml"),
            """
            id: AUKUS
            name: AUKUS with Japan
            kind: alliance
            founded: 2021-09-15
            purpose: defence
            decision_rule: none
            members:
              - {state: Australia, from: 2021-09-15}
              - {state: 200, from: 2021-09-15}
              - {state: USA, from: 2021-09-15}
              - {state: JPN, from: 2025}
            """);
    Files.writeString(folder.resolve("notes.txt"), "left alone");
    World world = WorldFiles.load(WorldFiles.listFiles(folder));
    assertThat(WorldFiles.listFiles(folder)).containsExactly(file);
    assertThat(world.getCoalition("aukus").membersOn(LocalDate.of(2026, 1, 1)))
        .containsExactly(2, 200, 740, 900);
    assertThat(world.coalitions()).hasSameSizeAs(WorldFiles.load(List.of()).coalitions());
  }

  @Test
  void aFolderThatIsNotThereHasNoFiles() {
    assertThat(WorldFiles.listFiles(folder.resolve("absent"))).isEmpty();
  }
}
