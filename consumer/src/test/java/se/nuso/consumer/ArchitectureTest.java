package se.nuso.consumer;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import se.nuso.identity.PersonalIdentityNumber;

/** Which way the modules and packages depend on each other, and what stays inside. */
@AnalyzeClasses(packages = "se.nuso", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule CORE_KNOWS_NEITHER_FILES_NOR_STATISTICS =
      noClasses()
          .that(
              not(
                  resideInAnyPackage(
                      "se.nuso.io..",
                      "se.nuso.stats..",
                      "se.nuso.analysis..",
                      "se.nuso.consumer..")))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "se.nuso.io..", "se.nuso.stats..", "se.nuso.analysis..", "java.io..", "java.nio..");

  @ArchTest
  static final ArchRule STATISTICS_AND_ANALYSES_DO_NOT_KNOW_FILES =
      noClasses()
          .that()
          .resideInAnyPackage("se.nuso.stats..", "se.nuso.analysis..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("se.nuso.io..");

  @ArchTest
  static final ArchRule FILES_DO_NOT_KNOW_STATISTICS =
      noClasses()
          .that()
          .resideInAPackage("se.nuso.io..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("se.nuso.stats..", "se.nuso.analysis..");

  @ArchTest
  static final ArchRule STATISTICS_KNOW_NO_RECORD_TYPE =
      classes()
          .that()
          .resideInAPackage("se.nuso.stats..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "se.nuso.stats..",
              "se.nuso.codebook..",
              "se.nuso.text..",
              "se.nuso.document..",
              "java..",
              "org.jspecify..",
              "org.apache.commons.math3..");

  @ArchTest
  static final ArchRule THE_ENGINE_OF_RULES_KNOWS_NO_STUDY =
      noClasses()
          .that()
          .resideInAnyPackage("se.nuso.rule..", "se.nuso.codebook..", "se.nuso.identity..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "se.nuso.investigation..",
              "se.nuso.intervention..",
              "se.nuso.service..",
              "se.nuso.actualisation..",
              "se.nuso.bbic..");

  @ArchTest
  static final ArchRule PACKAGES_FORM_NO_CYCLES =
      slices().matching("se.nuso.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NO_THIRD_PARTY_TYPE_IN_A_PUBLIC_SIGNATURE =
      classes().that().arePublic().should(showOnlyOurOwnTypesAndJakartas());

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
      noClasses()
          .should()
          .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
          .as("no class is a Util, Helper, Manager or Impl");

  @ArchTest
  static final ArchRule JSON_NEVER_CHOOSES_CLASSES_BY_NAME =
      noClasses()
          .should()
          .callMethodWhere(
              new DescribedPredicate<>("polymorphic typing is switched on") {
                @Override
                public boolean test(JavaMethodCall call) {
                  return call.getName().startsWith("activateDefaultTyping");
                }
              });

  /**
   * Classes whose exceptions say nothing but words and numbers of ours. Whoever adds one has looked
   * at each of its messages: what comes from a file, a name or a caller passes OutsideText first.
   */
  private static final Set<String> TEXTS_OF_OUR_OWN =
      Set.of(
          // these three say what findings say, which are masked when they are made
          "FileFault",
          "LocalFileException",
          "RecordsWithErrorsException",
          "CodeMapping",
          "CodedDataSet",
          "DocumentWriter",
          "MappingTemplate",
          "NumberingScheme",
          "NusoReader",
          "NusoWriter",
          "OwnColumn",
          "ReadLimits",
          "SerialNumberRegister",
          "WorkbookCharacters",
          "WorkbookSheet",
          "WriteGuard",
          "AtomicFile");

  @ArchTest
  static final ArchRule AN_EXCEPTION_SHOWS_TEXT_FROM_OUTSIDE_ONLY_MASKED =
      classes()
          .that()
          .resideInAPackage("se.nuso.io..")
          .should(
              new ArchCondition<>("mask what the texts of their exceptions hold") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  boolean masks =
                      type.getMethodCallsFromSelf().stream()
                          .anyMatch(call -> isMask(call.getTargetOwner(), call.getName()));
                  type.getConstructorCallsFromSelf().stream()
                      .filter(call -> call.getTargetOwner().isAssignableTo(Throwable.class))
                      .filter(call -> !call.getTargetOwner().getSimpleName().equals("FileFault"))
                      .filter(
                          call ->
                              call.getTarget().getRawParameterTypes().stream()
                                  .anyMatch(parameter -> parameter.isEquivalentTo(String.class)))
                      .filter(call -> !masks && !TEXTS_OF_OUR_OWN.contains(type.getSimpleName()))
                      .forEach(
                          call ->
                              events.add(
                                  SimpleConditionEvent.violated(type, call.getDescription())));
                }
              });

  private static boolean isMask(JavaClass owner, String method) {
    return owner.getName().equals("se.nuso.identity.OutsideText")
        || owner.getName().equals("se.nuso.io.Shown")
        || owner.getName().equals("se.nuso.io.LocalTable") && method.equals("shown");
  }

  /** Their messages quote files, so they are read only where they are masked or only compared. */
  @ArchTest
  static final ArchRule THE_MESSAGE_OF_ANOTHERS_EXCEPTION_IS_NOT_PASSED_ON =
      noClasses()
          .that()
          .resideInAnyPackage("se.nuso.io..", "se.nuso.rule..", "se.nuso.codebook..")
          .and(
              not(
                  DescribedPredicate.describe(
                      "compare or mask messages",
                      type ->
                          Set.of("AtomicFile", "CsvTable", "JsonGrammar", "LocalFileException")
                              .contains(type.getSimpleName()))))
          .should()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "the message of an exception is read",
                  (JavaMethodCall call) ->
                      call.getTargetOwner().isAssignableTo(Throwable.class)
                          && call.getName().matches("get(Localized|Original)?Message|toString")));

  /** A mask alone lets other numbers of seven digits and unseen characters through. */
  @ArchTest
  static final ArchRule ALL_TEXT_FROM_OUTSIDE_PASSES_ONE_PLACE =
      noClasses()
          .that()
          .resideOutsideOfPackages("se.nuso.identity..", "se.nuso.examples..")
          .should()
          .callMethod(PersonalIdentityNumber.class, "mask", String.class);

  /** RulesHoldValidator implements Jakarta's interface; Hibernate's types stay inside it. */
  private static ArchCondition<JavaClass> showOnlyOurOwnTypesAndJakartas() {
    return new ArchCondition<>("show only types of ours, of the JDK and of Jakarta Validation") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getMethods().stream()
            .filter(ArchitectureTest::isSeen)
            .forEach(method -> check(method, events));
      }

      private void check(JavaMethod method, ConditionEvents events) {
        method.getAllInvolvedRawTypes().stream()
            .filter(used -> !isAllowed(used))
            .forEach(
                used ->
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getFullName() + " shows " + used.getName())));
      }
    };
  }

  private static boolean isSeen(JavaMember member) {
    return member.getModifiers().stream()
        .anyMatch(
            modifier -> modifier.name().equals("PUBLIC") || modifier.name().equals("PROTECTED"));
  }

  private static boolean isAllowed(JavaClass used) {
    JavaClass type = used.getBaseComponentType();
    return type.isPrimitive()
        || type.getPackageName().startsWith("java.")
        || type.getPackageName().startsWith("se.nuso")
        || type.getPackageName().startsWith("jakarta.validation");
  }
}
