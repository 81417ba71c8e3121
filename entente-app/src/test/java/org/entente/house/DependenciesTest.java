package org.entente.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the program is made of: every library that the build names is on docs/dependencies.md with
/// its version, and what the wrapper and npm fetch is held to a checksum.
class DependenciesTest {
  private static final Path ROOT =
      Path.of(Objects.requireNonNull(System.getProperty("entente.root")));
  private static final List<String> PACKAGES =
      List.of("entente-answers/src/main/charts/", "entente-web/src/main/workbench/");
  private static final Pattern MANAGED =
      Pattern.compile(
          "<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>"
              + "\\s*<version>([^<]+)</version>");
  private static final Pattern PROPERTY = Pattern.compile("<([a-z0-9.-]+\\.version)>([^<]+)<");
  private static final Pattern NPM = Pattern.compile("\"([a-z0-9-]+)\": \"([0-9][^\"]*)\"");

  /* A line of dependencies.txt. */
  private record Known(
      String name, String licence, String released, String where, String purpose, String alive) {}

  private static String text(String file) throws IOException {
    return Files.readString(ROOT.resolve(file));
  }

  /* Versions by name, as the poms and package files have them. */
  private static Map<String, String> named() throws IOException {
    String pom = text("pom.xml");
    Map<String, String> properties = new TreeMap<>();
    PROPERTY
        .matcher(pom)
        .results()
        .forEach(m -> properties.put("${" + m.group(1) + "}", m.group(2)));
    Map<String, String> versions = new TreeMap<>();
    for (MatchResult m : MANAGED.matcher(pom).results().toList()) {
      if (!m.group(1).equals("org.entente")) {
        versions.put(
            m.group(1) + ":" + m.group(2), properties.getOrDefault(m.group(3), m.group(3)));
      }
    }
    versions.put(
        "info.picocli:picocli", Objects.requireNonNull(properties.get("${picocli.version}")));
    versions.put(
        "org.openjdk.jmh:jmh-core", Objects.requireNonNull(properties.get("${jmh.version}")));
    for (String folder : PACKAGES) {
      String listed = text(folder + "package.json").split("\"devDependencies\"", -1)[1];
      NPM.matcher(listed).results().forEach(m -> versions.put("npm:" + m.group(1), m.group(2)));
    }
    return versions;
  }

  private static Map<String, Known> known() throws IOException {
    Map<String, Known> known = new LinkedHashMap<>();
    try (InputStream in =
            Objects.requireNonNull(DependenciesTest.class.getResourceAsStream("dependencies.txt"));
        Stream<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()) {
      lines
          .filter(l -> !l.startsWith("#") && !l.isBlank())
          .map(l -> l.split(" \\| ", -1))
          .forEach(c -> known.put(c[0], new Known(c[0], c[1], c[2], c[3], c[4], c[5])));
    }
    return known;
  }

  @Test
  void thePage_isWhatTheBuildNames() throws IOException {
    Map<String, String> versions = named();
    Map<String, Known> known = known();
    assertThat(known.keySet()).containsExactlyInAnyOrderElementsOf(versions.keySet());
    StringBuilder page = new StringBuilder(INTRODUCTION);
    known
        .values()
        .forEach(k ->
            page.append("| ")
                .append(
                    String.join(
                        " | ",
                        k.name(),
                        versions.getOrDefault(k.name(), ""),
                        k.released(),
                        k.licence(),
                        k.where(),
                        k.purpose(),
                        k.alive()))
                .append(" |\n"));
    if (Boolean.getBoolean("entente.write.docs")) {
      Files.writeString(ROOT.resolve("docs/dependencies.md"), page);
    }
    assertThat(text("docs/dependencies.md"))
        .as("write it anew with -Dentente.write.docs=true")
        .isEqualTo(page.toString());
  }

  @Test
  void whatIsFetched_hasAChecksum() throws IOException {
    assertThat(text(".mvn/wrapper/maven-wrapper.properties"))
        .containsPattern("distributionSha256Sum=[0-9a-f]{64}");
    for (String folder : PACKAGES) {
      String lock = text(folder + "package-lock.json");
      int packages = lock.split("\n    \"node_modules/", -1).length;
      assertThat(lock.split("\"integrity\": \"sha512-", -1).length).as(folder).isEqualTo(packages);
      assertThat(packages).as(folder).isGreaterThan(2);
    }
  }

  @Test
  void theBuildIsReproducible_asFarAsThePomCanSay() throws IOException {
    assertThat(text("pom.xml")).containsPattern("<project.build.outputTimestamp>\\d{4}-");
  }

  private static final String INTRODUCTION =
      """
      # What the program is made of

      Every library and tool that the build names, with the version in use, the month of its release as its files
      bear it, its licence, where it is used (ships with the program, bundled into its pages, build, comparison,
      tests), what for, and whether somebody looks after it. Written by `DependenciesTest` from the poms, the package
      files and `dependencies.txt` beside it; the test fails where they differ. What these libraries need themselves
      stands in the bill of materials (CycloneDX) that `./mvnw -DskipTests package` writes beside the program's jar
      and the release contains.

      The wrapper holds Maven to a SHA-256, npm every package to a SHA-512 (`package-lock.json`), Maven each library to
      the checksum its repository gives.

      | what | version | released | licence | where | what for | alive |
      | --- | --- | --- | --- | --- | --- | --- |
      """;
}
