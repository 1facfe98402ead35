package news.parallax;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("news.parallax");

  @Test
  void classesSeen_areManyEnoughToTrustTheRules() {
    assertThat(CORE.size()).isGreaterThan(80);
  }

  @Test
  void packages_dependInOneDirection() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("values")
        .definedBy("..parallax.article..", "..parallax.issue..")
        .layer("text")
        .definedBy("..parallax.text..")
        .layer("extract")
        .definedBy("..parallax.extract..")
        .layer("lineage")
        .definedBy("..parallax.lineage..")
        .layer("name")
        .definedBy("..parallax.name..")
        .layer("quote")
        .definedBy("..parallax.quote..")
        .layer("analysis")
        .definedBy("..parallax.analysis..")
        .layer("story")
        .definedBy("..parallax.story..")
        .layer("storyline")
        .definedBy("..parallax.storyline..")
        .layer("claim")
        .definedBy("..parallax.claim..")
        .layer("brief")
        .definedBy("..parallax.brief..")
        .layer("pipeline")
        .definedBy("..parallax.pipeline..")
        .whereLayer("pipeline")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("brief")
        .mayOnlyBeAccessedByLayers("pipeline")
        .whereLayer("claim")
        .mayOnlyBeAccessedByLayers("brief", "pipeline")
        .whereLayer("storyline")
        .mayOnlyBeAccessedByLayers("brief", "pipeline")
        .whereLayer("story")
        .mayOnlyBeAccessedByLayers("storyline", "claim", "brief", "pipeline")
        .whereLayer("analysis")
        .mayOnlyBeAccessedByLayers("story", "storyline", "claim", "brief", "pipeline")
        .whereLayer("quote")
        .mayOnlyBeAccessedByLayers("analysis", "story", "storyline", "claim", "brief", "pipeline")
        .whereLayer("name")
        .mayOnlyBeAccessedByLayers(
            "quote", "analysis", "story", "storyline", "claim", "brief", "pipeline")
        .whereLayer("extract")
        .mayOnlyBeAccessedByLayers("pipeline")
        .check(CORE);
  }

  @Test
  void packages_haveNoCycles() {
    slices().matching("news.parallax.(*)..").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void core_doesNoInputOrOutput() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "java.nio.file..", "java.sql..")
        .check(CORE);
    noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.io.File").check(CORE);
  }

  @Test
  void core_readsNoClock() {
    noClasses()
        .should()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(CORE);
  }

  @Test
  void everyPackage_isNullMarked() {
    for (JavaPackage each : CORE.getPackage("news.parallax").getSubpackagesInTree()) {
      if (!each.getClasses().isEmpty()) {
        assertThat(each.isAnnotatedWith(NullMarked.class)).as(each.getName()).isTrue();
      }
    }
  }
}
