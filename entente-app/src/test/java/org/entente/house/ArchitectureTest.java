package org.entente.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.answer.page.Page;
import org.entente.answer.page.Source;
import org.entente.answer.page.Table;
import org.entente.app.hostile.Inert;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The arrows of ARCHITECTURE.md, held against the byte code of all modules.
@Tag("slow")
class ArchitectureTest {
  private static final String HOUSE = "org.entente.";
  /* What reads figures back from a file. */
  private static final String CODEC = "org.entente.answer.file..";

  private static final Set<String> MAKERS =
      Set.of(
          "org.entente.evidence.Figure.of",
          "org.entente.evidence.Figure.exact",
          "org.entente.evidence.Figure.missing",
          "org.entente.evidence.Figure$Known.<init>",
          "org.entente.evidence.Figure$Missing.<init>",
          "org.entente.evidence.Interval.<init>",
          "org.entente.evidence.Interval.exact",
          "org.entente.evidence.Provenance.<init>",
          "org.entente.evidence.Provenance.of");

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("test-classes"))
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("org.entente");

  @Test
  void code_isSeen() {
    // Every rule below would hold of nothing: the modules must be on the class path.
    assertThat(CODE.contain("org.entente.similarity.PairCounts")).isTrue();
    assertThat(CODE.contain("org.entente.sources.store.EvidenceStore")).isTrue();
    assertThat(CODE.contain("org.entente.app.Main")).isTrue();
  }

  @Test
  void core_knowsNeitherSourcesNorApp() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.entente.sources..",
            "org.entente.answer..",
            "org.entente.web..",
            "org.entente.app..",
            "org.entente.bench..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.entente.sources..", "org.entente.answer..", "org.entente.app..")
        .check(CODE);
  }

  @Test
  void sources_doNotKnowApp() {
    noClasses()
        .that()
        .resideInAPackage("org.entente.sources..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.entente.answer..", "org.entente.app..")
        .check(CODE);
  }

  /* The arrows between packages are those of the list, and every package is on it. */
  @Test
  void packages_knowOnlyWhomTheyMayKnow() throws IOException {
    Map<String, Set<String>> allowed = allowed();
    Map<String, Set<String>> found = new TreeMap<>();
    for (JavaClass type : CODE) {
      String from = type.getPackageName();
      if (from.startsWith(HOUSE) && !from.startsWith(HOUSE + "bench")) {
        Set<String> known = found.computeIfAbsent(name(from), _ -> new TreeSet<>());
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          String to = dependency.getTargetClass().getBaseComponentType().getPackageName();
          if (to.startsWith(HOUSE) && !to.equals(from)) {
            known.add(name(to));
          }
        }
      }
    }
    assertThat(found.keySet()).isEqualTo(allowed.keySet());
    found.forEach(
        (from, known) -> assertThat(allowed.get(from)).as("known by %s", from).containsAll(known));
  }

  private static String name(String packageName) {
    return packageName.substring(HOUSE.length());
  }

  private static Map<String, Set<String>> allowed() throws IOException {
    Map<String, Set<String>> allowed = new TreeMap<>();
    try (InputStream in =
        Objects.requireNonNull(ArchitectureTest.class.getResourceAsStream("allowed.txt"))) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] parts = line.split(":", 2);
          allowed.put(
              parts[0],
              Stream.of(parts[1].split(" ", -1))
                  .filter(p -> !p.isEmpty())
                  .collect(Collectors.toCollection(TreeSet::new)));
        }
      }
    }
    return allowed;
  }

  /* Figures are made beside the methods; the answers show them. Only the codec reads them back. */
  @Test
  void answersAndDoors_makeNoFigures() {
    noClasses()
        .that(
            JavaClass.Predicates.resideInAnyPackage(
                    "org.entente.answer..", "org.entente.web..", "org.entente.app..")
                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage(CODEC))))
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe(
                "a figure, an interval or a provenance is made",
                access -> MAKERS.contains(maker(access.getTarget()))))
        .check(CODE);
  }

  /* The rule above would hold of nothing if a maker were called otherwise. */
  @Test
  void makersOfFigures_exist() {
    Set<String> made =
        CODE.stream()
            .flatMap(type -> type.getCodeUnits().stream())
            .map(unit -> unit.getOwner().getName() + "." + unit.getName())
            .collect(Collectors.toSet());
    assertThat(made).containsAll(MAKERS);
  }

  private static String maker(AccessTarget target) {
    return target.getOwner().getName() + "." + target.getName();
  }

  @Test
  void packages_haveNoMoreThanThirtyFiles() {
    Map<String, Long> files =
        CODE.stream()
            .filter(type -> !type.isNestedClass())
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    assertThat(files.entrySet())
        .allSatisfy(e -> assertThat(e.getValue()).as(e.getKey()).isLessThanOrEqualTo(30L));
  }

  @Test
  void packages_haveNoCycles() {
    slices().matching("org.entente.(**)").should().beFreeOfCycles().check(CODE);
  }

  @Test
  void names_sayWhatAThingIs() {
    noClasses()
        .should()
        .haveNameMatching(".*\\.[A-Za-z$]*(Util|Utils|Helper|Manager|Impl|Base)$")
        .check(CODE);
  }

  @Test
  void publicRecords_exposeNoArrays() {
    DescribedPredicate<JavaField> ofPublicRecord =
        DescribedPredicate.describe(
            "components of public records",
            field -> isPublicRecord(field.getOwner()) && !isStatic(field));
    fields()
        .that(ofPublicRecord)
        .should()
        .notHaveRawType(DescribedPredicate.<JavaClass>describe("an array", JavaClass::isArray))
        .check(CODE);
  }

  private static boolean isPublicRecord(JavaClass type) {
    return type.isRecord() && type.getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static boolean isStatic(JavaField field) {
    return field.getModifiers().contains(JavaModifier.STATIC);
  }

  /* What turns a page, a table or sources of an answer into words or a file must be among the
  renderings that hostile text is tried on. */
  @Test
  void everyRenderer_isHeldToTheLawOfInertText() {
    Set<String> renderers = new TreeSet<>();
    for (JavaClass type : CODE) {
      if (type.getModifiers().contains(JavaModifier.PUBLIC)
          && !type.isInterface()
          && type.getName().startsWith("org.entente.answer.")
          && !type.getPackageName().equals("org.entente.answer.page")
          && type.getMethods().stream().anyMatch(ArchitectureTest::renders)) {
        renderers.add(type.getName());
      }
    }
    assertThat(renderers).isEqualTo(Inert.renderers());
  }

  private static boolean renders(JavaMethod method) {
    Set<String> words = Set.of("java.lang.String", "java.util.List<java.lang.String>", "void");
    Set<String> answers =
        Set.of(
            Page.class.getName(),
            Table.class.getName(),
            "java.util.List<" + Source.class.getName() + ">");
    return method.getModifiers().contains(JavaModifier.PUBLIC)
        && words.contains(method.getReturnType().getName())
        && (method.getParameterTypes().stream().map(JavaType::getName).anyMatch(answers::contains)
            || method.getOwner().getFields().stream()
                .anyMatch(f -> f.getRawType().isEquivalentTo(Page.class)));
  }
}
