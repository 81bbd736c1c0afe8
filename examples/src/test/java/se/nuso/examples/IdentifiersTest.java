package se.nuso.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.nuso.actualisation.Actualisation;
import se.nuso.analysis.published.PublishedFigure;
import se.nuso.analysis.published.PublishedFigures;
import se.nuso.codebook.ValueFault;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.investigation.Investigation;
import se.nuso.io.NusoReader;
import se.nuso.rule.FindingKind;
import se.nuso.rule.RuleCatalogue;
import se.nuso.service.NonAssessedService;
import se.nuso.service.NonAssessedServiceCounts;
import se.nuso.service.StaffResources;

/**
 * An identifier means one thing: whoever looks up {@code F105} finds one page. All families are
 * gathered here, from every module.
 */
class IdentifiersTest {
  @Test
  void noIdentifierMeansTwoThings() throws Exception {
    Map<String, List<String>> families = new TreeMap<>();
    families.put("published figure", published());
    families.put("rule", rules());
    families.put("fault of a value", Stream.of(ValueFault.values()).map(ValueFault::id).toList());
    families.put("fault of reading", faultsOfReading());
    families.put("kind of finding", kinds());

    Map<String, String> meanings = new TreeMap<>();
    families.forEach(
        (family, ids) -> {
          assertThat(ids).as(family).hasSizeGreaterThan(5).doesNotHaveDuplicates();
          ids.forEach(
              id ->
                  assertThat(meanings.put(id, family))
                      .as(id + " is a " + family + " and something else")
                      .isNull());
        });
    assertThat(meanings)
        .containsEntry("PUB105", "published figure")
        .containsEntry("F105", "fault of reading");
  }

  private static List<String> published() {
    return PublishedFigures.all().stream().map(PublishedFigure::id).toList();
  }

  private static List<String> rules() {
    return Stream.of(
            Investigation.class,
            InterventionFollowUp.class,
            NonAssessedService.class,
            NonAssessedServiceCounts.class,
            StaffResources.class,
            Actualisation.class)
        .flatMap(type -> RuleCatalogue.of(type, null).rules().stream())
        .map(rule -> rule.id())
        .toList();
  }

  /** The enum is the reader's own, so it is asked by its name. */
  private static List<String> faultsOfReading() throws ReflectiveOperationException {
    List<String> ids = new ArrayList<>();
    Class<?> faults = Class.forName("se.nuso.io.ReadFault");
    var id = faults.getMethod("id");
    id.setAccessible(true);
    for (Object fault : faults.getEnumConstants()) {
      ids.add((String) id.invoke(fault));
    }
    return ids;
  }

  /** Every constant of nuso-io that is a kind of finding, in whatever class it stands. */
  private static List<String> kinds() throws Exception {
    List<String> ids = new ArrayList<>();
    for (String name : classes()) {
      for (Field field :
          Class.forName(name, false, NusoReader.class.getClassLoader()).getDeclaredFields()) {
        if (field.getType() == FindingKind.class && Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          ids.add(((FindingKind) field.get(null)).id());
        }
      }
    }
    return ids;
  }

  private static List<String> classes() throws IOException, URISyntaxException {
    URI place = NusoReader.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    Path path = Path.of(place);
    if (Files.isDirectory(path)) {
      return classes(path);
    }
    try (FileSystem jar = FileSystems.newFileSystem(path)) {
      return classes(jar.getPath("/"));
    }
  }

  private static List<String> classes(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve("se"))) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .map(file -> file.replaceAll("\\.class$", "").replaceAll("[/\\\\]", "."))
          .toList();
    }
  }
}
