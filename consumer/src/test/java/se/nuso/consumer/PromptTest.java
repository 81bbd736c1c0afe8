package se.nuso.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.nuso.actualisation.Actualisation;
import se.nuso.codebook.CollectionMode;
import se.nuso.investigation.Investigation;
import se.nuso.io.NusoReader;
import se.nuso.municipality.Municipality;

/** What a prompt answers when a value is typed: what it is, and no answer of a child. */
class PromptTest {
  /** Made for the engine or for the text renderer; nobody holds one at a prompt. */
  private static final Set<String> NEVER_SHOWN =
      Set.of(
          "ActualisationRuleSet",
          "InterventionFollowUpRuleSet",
          "InvestigationRuleSet",
          "NonAssessedServiceRuleSet",
          "NonAssessedServiceCountsRuleSet",
          "StaffResourcesRuleSet",
          "RulesHoldValidator",
          "DuplicateRecords",
          "UnansweredQuestions",
          "ValidationRun",
          "L64X128Mix",
          "Rule$Builder",
          "Document$Builder",
          "Table$Builder");

  @Test
  void noPublicTypePrintsItsIdentityHash() {
    Set<String> found =
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("se.nuso").stream()
                .filter(type -> !type.getPackageName().startsWith("se.nuso.consumer"))
                .filter(PromptTest::isConcreteAndPublic)
                .map(JavaClass::reflect)
                .filter(PromptTest::printsItsHash)
                .map(type -> type.getName().substring(type.getPackageName().length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    assertThat(found).containsExactlyInAnyOrderElementsOf(NEVER_SHOWN);
  }

  private static boolean isConcreteAndPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && !type.getModifiers().contains(JavaModifier.ABSTRACT)
        && !type.isInterface()
        && type.getEnclosingClass().map(PromptTest::isPublic).orElse(true);
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static boolean printsItsHash(Class<?> type) {
    try {
      return type.getMethod("toString").getDeclaringClass() == Object.class
          && Arrays.stream(type.getDeclaredMethods())
              .anyMatch(
                  method ->
                      Modifier.isPublic(method.getModifiers())
                          && !Modifier.isStatic(method.getModifiers()));
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aRecordBeingBuiltShowsNoAnswer() {
    assertThat(
            Investigation.builder(CHILDREN_2024)
                .serialNumber("K-17")
                .participant(Municipality.KARLSTAD))
        .hasToString("Investigation.Builder[answers hidden]");
    assertThat(
            Actualisation.builder(CHILDREN_2024)
                .mode(CollectionMode.STRUCTURED_EXTRACT)
                .serialNumber("K-17")
                .age(4))
        .hasToString("Actualisation.Builder[answers hidden]");
  }

  @Test
  void aReaderSaysTheRoundAndItsLimits() {
    assertThat(NusoReader.of(CHILDREN_2024).toString())
        .startsWith("NusoReader[round=CHILDREN_2024, strict=false, ReadLimits[")
        .contains("records=10000000");
  }
}
