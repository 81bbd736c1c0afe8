package se.nuso.io.mapping;

import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se.nuso.investigation.Investigation;
import se.nuso.io.NusoReader;
import se.nuso.io.ReadResult;
import se.nuso.rule.Finding;

/** A local extract of investigations, with column names and codes of its own. */
final class MappingFixture {
  static final String COLUMNS =
      """
      kolumn;fast värde;förslag;variabel
      Ärendenr;;;serialNumber
      Ålder vid start;;;background.age
      Kön;;;Juridiskt kön
      Orsak 1;;;reason.reasons
      Orsak 2;;;reason.reasons
      Handläggare;;;IGNORERA
      ;CHILDREN_2024;;round
      ;STRUCTURED_EXTRACT;;mode
      ;1780;;participant
      """;

  static final String CODES =
      """
      variabel;lokal kod;lokal etikett;antal;förslag;kod
      background.legalSex;F;Flicka;;;GIRL
      background.legalSex;P;Pojke;;;Pojke
      reason.reasons;V1;Våld mot barn;;;PHYSICAL_VIOLENCE
      reason.reasons;RF;Relationsvåld och missbruk;;;EXPOSURE_TO_FAMILY_VIOLENCE|CARER_SUBSTANCE_USE
      reason.reasons;X;Felregistrerad;;;INGEN MOTSVARIGHET
      reason.reasons;S9;Skola annat;;;
      """;

  static final String EXTRACT =
      """
      Ärendenr;Ålder vid start;Kön;Orsak 1;Orsak 2;Handläggare
      A-1;11;F;V1;;hl1
      A-2;12;pojke;  VÅLD MOT BARN ;rf;hl1
      A-3;13;F;S9;V1;hl2
      A-4;14;P;Okänd orsak;;hl2
      A-5;15;P;x;Okänd orsak;hl2
      A-6;16;P;CHILD_OFFENDING;V1|S9;hl2
      """;

  private MappingFixture() {}

  static Path file(Path folder, String name, String content) {
    try {
      return Files.writeString(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ColumnMapping columns(Path folder) {
    return columns(folder, COLUMNS);
  }

  static ColumnMapping columns(Path folder, String content) {
    return ColumnMapping.read(Investigation.class, file(folder, "columns.csv", content));
  }

  static CodeMapping codes(Path folder) {
    return codes(folder, CODES);
  }

  static CodeMapping codes(Path folder, String content) {
    return CodeMapping.read(Investigation.class, file(folder, "codes.csv", content));
  }

  static ReadResult<Investigation> read(Path folder, String extract) {
    return NusoReader.of(CHILDREN_2024)
        .mapping(columns(folder), codes(folder))
        .investigations(file(folder, "uttag.csv", extract));
  }

  static List<Finding> findings(ReadResult<?> result, String id) {
    return result.report().findings().stream().filter(f -> f.id().equals(id)).toList();
  }

  static Stream<String> ids(ReadResult<?> result) {
    return result.report().findings().stream().map(Finding::id);
  }
}
