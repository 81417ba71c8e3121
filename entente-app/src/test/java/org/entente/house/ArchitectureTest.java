package org.entente.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The arrows of ARCHITECTURE.md, held against the byte code of all modules.
@Tag("slow")
class ArchitectureTest {
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "similarity",
        "idealpoint",
        "balance",
        "distrust",
        "dependence",
        "power",
        "bargaining"
      })
  void method_restsOnTheGroundFloorOnly(String method) {
    classes()
        .that()
        .resideInAPackage("org.entente." + method + "..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "org.entente." + method + "..",
                "org.entente.world..",
                "org.entente.evidence..",
                "org.entente.panel..",
                "org.entente.run..",
                "java..",
                "org.ejml..",
                "org.apache.commons..",
                "org.jspecify..",
                "com.google.ortools.."))
        .allowEmptyShould(true)
        .check(CODE);
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
}
