package se.nuso.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.nuso.document.Result;

/**
 * A result is every public type that holds a number and that a public method returns; it shows
 * itself by a document, or is named here with the reason why not.
 */
class EveryResultTest {
  private static final Map<String, String> NO_RESULTS = new TreeMap<>();

  static {
    named(
        "a row, node or cell of the result that holds it, which shows it",
        "Age Arrow BivariateResidual Cell Counts Direction Effect Factor FigureComparison Given Group Loss Mean OfColumn Pair PairTest ProfileItem Rate Row Size StaffTime Stage Unplaced WaldTest");
    named(
        "a number of a fit, which the fit shows or lists",
        "Coefficient FitReport LogisticModel MarginalEffect ProfileInterval TermTest StartingValues ThreeStep"
            + " Assignment Estimates Fit Sample Search Spread");
    named(
        "data that are counted, no result",
        "CodedColumn CodedColumns SyntheticCohort SerialNumberRegister");
    named(
        "what is asked for or assumed, no result",
        "Band ItemNonResponse NumberingScheme ProfileModel PublishedFigure RandomStream ReadLimits Rule RulePolicy");
    named(
        "a finding or how often a rule was tried: the report shows it",
        "FindingGroup Location RuleResult");
  }

  private static void named(String reason, String names) {
    Stream.of(names.split(" ")).forEach(name -> NO_RESULTS.put(name, reason));
  }

  @Test
  void everyTypeThatHoldsANumberShowsItselfByADocumentOrIsNamedWithTheReason() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("se.nuso.stats", "se.nuso.analysis", "se.nuso.rule", "se.nuso.io");
    Set<String> returned =
        classes.stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
            .flatMap(method -> method.getReturnType().getAllInvolvedRawTypes().stream())
            .map(JavaClass::getName)
            .collect(Collectors.toSet());
    Set<String> missing =
        classes.stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> returned.contains(type.getName()))
            .filter(EveryResultTest::holdsANumber)
            .filter(type -> !type.isAssignableTo(Result.class))
            .map(JavaClass::getSimpleName)
            .filter(name -> !NO_RESULTS.containsKey(name))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(missing).as("hold numbers and show no document").isEmpty();
    assertThat(NO_RESULTS.keySet())
        .as("named, and no longer there or a result by now")
        .allMatch(name -> classes.stream().anyMatch(type -> type.getSimpleName().equals(name)));
  }

  private static boolean holdsANumber(JavaClass type) {
    return type.getMethods().stream()
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
        .filter(method -> method.getRawParameterTypes().isEmpty())
        .filter(method -> !method.getName().matches("hashCode|ordinal|compareTo"))
        .anyMatch(EveryResultTest::isNumber);
  }

  private static boolean isNumber(JavaMethod method) {
    return Stream.concat(
            Stream.of(method.getRawReturnType()),
            method.getReturnType().getAllInvolvedRawTypes().stream())
        .map(JavaClass::getName)
        .anyMatch(
            name ->
                name.matches(
                    "int|long|double|java\\.lang\\.(Integer|Long|Double)|java\\.util\\.Optional(Int|Long|Double)"));
  }
}
