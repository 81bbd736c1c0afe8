package se.nuso.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.nuso.text.Language;

/**
 * The machine's locale, time zone and encoding decide nothing but which of two languages a text is
 * in, and that in {@link Language} alone: a count is no other count in Riyadh.
 */
class HostTest {
  /** Methods that ask the machine, whatever their parameters. */
  private static final Set<String> ALWAYS =
      Set.of(
          "java.lang.String.formatted",
          "java.util.Locale.getDefault",
          "java.util.TimeZone.getDefault",
          "java.time.ZoneId.systemDefault",
          "java.time.LocalDate.now",
          "java.time.LocalDateTime.now",
          "java.time.LocalTime.now",
          "java.time.YearMonth.now",
          "java.time.Year.now",
          "java.time.ZonedDateTime.now",
          "java.nio.charset.Charset.defaultCharset",
          "java.text.NumberFormat.getInstance",
          "java.text.NumberFormat.getNumberInstance",
          "java.text.NumberFormat.getPercentInstance",
          "java.text.Collator.getInstance");

  /** Methods that ask the machine unless they are given a locale or an encoding. */
  private static final Set<String> WITHOUT_A_CHOICE =
      Set.of(
          "java.lang.String.format",
          "java.lang.String.toLowerCase",
          "java.lang.String.toUpperCase",
          "java.lang.String.getBytes",
          "java.io.PrintStream.printf",
          "java.io.PrintStream.format",
          "java.io.PrintWriter.printf",
          "java.io.PrintWriter.format",
          "java.util.Formatter.<init>",
          "java.util.Scanner.<init>",
          "java.io.InputStreamReader.<init>",
          "java.io.OutputStreamWriter.<init>",
          "java.io.FileReader.<init>",
          "java.io.FileWriter.<init>",
          "java.io.PrintStream.<init>",
          "java.text.DecimalFormat.<init>",
          "java.text.SimpleDateFormat.<init>",
          "java.time.format.DateTimeFormatter.ofPattern",
          "java.time.format.DateTimeFormatterBuilder.toFormatter");

  private static final List<String> CHOICES =
      List.of(
          "java.util.Locale",
          "java.nio.charset.Charset",
          "java.nio.charset.CharsetDecoder",
          "java.nio.charset.CharsetEncoder",
          "java.text.DecimalFormatSymbols");

  private static final ArchRule ASKS_NO_HOST =
      noClasses()
          .that()
          .areNotAssignableTo(Language.class)
          .should()
          .callCodeUnitWhere(
              new DescribedPredicate<>("asks the machine for its locale, zone or encoding") {
                @Override
                public boolean test(JavaCall<?> call) {
                  return asksHost(call.getTarget());
                }
              });

  private static boolean asksHost(CodeUnitCallTarget target) {
    String name = target.getOwner().getName() + "." + target.getName();
    boolean chosen =
        target.getRawParameterTypes().stream().anyMatch(type -> CHOICES.contains(type.getName()));
    boolean bytes =
        name.equals("java.lang.String.<init>")
            && target.getRawParameterTypes().stream().anyMatch(t -> t.getName().equals("[B"));
    return ALWAYS.contains(name) || (bytes || WITHOUT_A_CHOICE.contains(name)) && !chosen;
  }

  @Test
  void nothingAsksTheMachineHowToWriteOrRead() {
    JavaClasses classes =
        new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("se.nuso");

    assertThat(classes.contain(Program.class)).isTrue();
    ASKS_NO_HOST.check(classes);
  }

  /** As somebody may write it tomorrow. */
  static final class Careless {
    private Careless() {}

    static String count(int count) {
      return "%d poster".formatted(count);
    }
  }

  @Test
  void aClassThatDoesIsFound() {
    JavaClasses careless = new ClassFileImporter().importClasses(Careless.class);

    assertThatThrownBy(() -> ASKS_NO_HOST.check(careless))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("formatted");
  }

  @Test
  void theMachineChoosesBetweenTwoLanguages() {
    assertThat(Language.of(Locale.forLanguageTag("ar-SA"))).isEqualTo(Language.ENGLISH);
    assertThat(Language.of(Locale.forLanguageTag("sv-FI"))).isEqualTo(Language.SWEDISH);
  }
}
