package se.nuso.consumer;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.nuso.stats.latent.Item;
import se.nuso.stats.latent.LatentClassAnalysis;
import se.nuso.stats.latent.ResponseMatrix;
import se.nuso.stats.regression.Design;
import se.nuso.stats.regression.LogisticRegression;
import se.nuso.stats.table.FisherExact;
import se.nuso.stats.table.FisherMonteCarlo;

/**
 * Every public {@code of…} and {@code fit} of the statistics either takes no more than its data in
 * time and memory, or has a bound and says so just above it.
 */
class BoundsTest {
  /** What grows faster than its data: a call just above the bound, and what is then said. */
  private static final Map<String, Above> BOUNDED =
      Map.ofEntries(
          entry(
              "FisherExact.of",
              new Above(
                  () -> FisherExact.of(new long[][] {{10_000_000, 1}, {10_000_000, 0}}),
                  "20000001 records",
                  "ChiSquared")),
          entry(
              "FisherMonteCarlo.of",
              new Above(() -> FisherMonteCarlo.of(ones(1000, 1001), 10_001, 1), "draw fewer")),
          entry(
              "LogisticRegression.fit",
              new Above(
                  () ->
                      LogisticRegression.of(
                              Design.ofRows("y", answers(1001)).levels("name", names(1001)))
                          .fit(),
                  "1001 columns",
                  "join levels")),
          entry(
              "LatentClassAnalysis.fit",
              new Above(
                  () -> LatentClassAnalysis.of(binary(200)).classes(101).fit(),
                  "101 classes",
                  "fit fewer")),
          entry(
              "ResponseMatrix.ofLabels",
              new Above(
                  () -> ResponseMatrix.ofLabels(Map.of("name", Arrays.asList(names(128)))),
                  "128 different answers",
                  "127")));

  /** Time and memory by the records, rows or cells, or nothing is computed yet: no bound needed. */
  private static final Set<String> BY_THEIR_DATA =
      Set.of(
              "ActualisationRates CombinedActivities ConfirmedConcerns ConsentFlow DocumentedConsent FactorCounts"
                  + " FirstOrRecurring FollowUpCourse IntakeDecisions NeedWithinProfile NonResponse"
                  + " OnwardReferrals OutsideInformation Participation RiskPrinciple ServicesGiven"
                  + " StatedSeverity SupportByAge CaseFlow FlowDimensions AdjustedRandIndex"
                  + " LabelMatching LatentClassAnalysis ResponseMatrix StartingValues ThreeStep Profiles"
                  + " Design LogisticRegression SyntheticActualisations SyntheticCohort"
                  + " SyntheticFollowUps SyntheticServices SyntheticStaffResources BenjaminiHochberg"
                  + " BreslowDay ChiSquared CochranArmitage Difference KruskalWallis MantelHaenszel"
                  + " CodedColumn CodedColumns CodedTally Crosstab Dimension Indicator Level"
                  + " ServiceTable PublishedFigures Branch InvestigationResponses")
          .stream()
          .flatMap(names -> Arrays.stream(names.split(" ")))
          .collect(Collectors.toSet());

  /** Packages that the module does not export to users. */
  private static final Set<String> HIDDEN =
      Set.of(
          "se.nuso.stats.distribution",
          "se.nuso.stats.parallel",
          "se.nuso.stats.random",
          "se.nuso.stats.text");

  private record Above(ThrowingCallable call, String... said) {}

  @Test
  void whatGrowsFasterThanItsDataHasABoundAndSaysSoJustAbove() {
    BOUNDED.forEach(
        (name, above) ->
            assertThatIllegalArgumentException()
                .as(name)
                .isThrownBy(above.call())
                .withMessageContainingAll(above.said()));
  }

  @Test
  void everyPublicEntryIsEitherBoundedOrGrowsWithItsData() {
    Set<String> unknown = new TreeSet<>();
    List<Class<?>> exported = exported();
    assertThat(exported).as("public types").hasSizeGreaterThan(100);
    for (Class<?> type : exported) {
      for (Method method : type.getDeclaredMethods()) {
        boolean entry =
            Modifier.isPublic(method.getModifiers())
                // what a record calls fit is kept, not computed
                && (method.getName().equals("fit") && !type.isRecord()
                    || Modifier.isStatic(method.getModifiers())
                        && method.getName().matches("of([A-Z].*)?"));
        String name = type.getSimpleName() + "." + method.getName();
        if (entry && !BOUNDED.containsKey(name) && !BY_THEIR_DATA.contains(type.getSimpleName())) {
          unknown.add(name);
        }
      }
    }

    assertThat(unknown).as("bounded by nothing that a test knows").isEmpty();
  }

  private static List<Class<?>> exported() {
    return new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("se.nuso.stats", "se.nuso.analysis")
            .stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> !HIDDEN.contains(type.getPackageName()))
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }

  private static long[][] ones(int rows, int columns) {
    long[][] ones = new long[rows][columns];
    for (long[] row : ones) {
      Arrays.fill(row, 1);
    }
    return ones;
  }

  private static double[] answers(int rows) {
    return IntStream.range(0, rows).mapToDouble(row -> row % 2).toArray();
  }

  private static String[] names(int number) {
    return IntStream.range(0, number).mapToObj(i -> "name " + i).toArray(String[]::new);
  }

  private static ResponseMatrix binary(int rows) {
    List<Item> items = List.of(new Item("a", List.of("0", "1")), new Item("b", List.of("0", "1")));
    return ResponseMatrix.of(
        items,
        IntStream.range(0, rows)
            .mapToObj(row -> new int[] {row % 2, row / 2 % 2})
            .toArray(int[][]::new));
  }
}
