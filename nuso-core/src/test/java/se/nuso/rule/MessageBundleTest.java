package se.nuso.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nuso.text.Language;

/**
 * The bundles that Jakarta's interpolators read are written from the rules, and here held to them.
 */
class MessageBundleTest {
  private static final Path RESOURCES = Path.of("src/main/resources");

  @ParameterizedTest
  @CsvSource({
    "ContributorValidationMessages.properties, ENGLISH",
    "ContributorValidationMessages_en.properties, ENGLISH",
    "ContributorValidationMessages_sv.properties, SWEDISH"
  })
  void theBundleSaysWhatTheRulesSay(String file, Language language) throws IOException {
    String expected = written(texts(language));
    Path bundle = RESOURCES.resolve(file);
    String actual = Files.exists(bundle) ? Files.readString(bundle, StandardCharsets.UTF_8) : "";
    if (!actual.equals(expected)) {
      Path fresh = Path.of("target", file);
      Files.writeString(fresh, expected, StandardCharsets.UTF_8);
      assertThat(actual).as("stale; copy %s to %s", fresh, bundle).isEqualTo(expected);
    }
  }

  @Test
  void everyErrorRuleOnOneRecordHasItsText() {
    assertThat(texts(Language.SWEDISH))
        .containsKeys(
            "se.nuso.rule.I001",
            "se.nuso.rule.I027",
            "se.nuso.rule.U005",
            "se.nuso.rule.S010",
            "se.nuso.rule.A010")
        .doesNotContainKeys("se.nuso.rule.I030", "se.nuso.rule.I102", "se.nuso.rule.C012");
  }

  private static Map<String, String> texts(Language language) {
    Map<String, String> texts = new TreeMap<>();
    RuleExamplesTest.TYPES.forEach(
        type -> texts.putAll(MessageBundle.of(RuleCatalogue.ruleSet(type), language)));
    return texts;
  }

  private static String written(Map<String, String> texts) {
    return "# Written from the rules; MessageBundleTest fails when it is stale.\n"
        + texts.entrySet().stream()
            .map(text -> text.getKey() + "=" + text.getValue().replace("\\", "\\\\") + "\n")
            .collect(Collectors.joining());
  }
}
