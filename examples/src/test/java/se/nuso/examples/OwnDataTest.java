package se.nuso.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.analysis.synthetic.SyntheticCohort;
import se.nuso.investigation.Investigation;
import se.nuso.io.register.OwnColumn;
import se.nuso.io.register.OwnTable;
import se.nuso.stats.Crosstab;
import se.nuso.stats.Dimension;
import se.nuso.stats.Level;
import se.nuso.text.Language;

/** A column of a municipality's own counts records as any dimension does, and shows no key. */
class OwnDataTest {
  @TempDir Path folder;

  @Test
  void aJoinedColumnIsADimensionInOneLine() throws IOException {
    List<Investigation> records = SyntheticCohort.of(1, 90).records();
    StringBuilder rows = new StringBuilder("nummer;skolteam\n");
    for (int i = 0; i < 60; i++) {
      rows.append(records.get(i).serialNumber().value()).append(i % 3 == 0 ? ";ja\n" : ";nej\n");
    }
    OwnTable own = OwnTable.read(Files.writeString(folder.resolve("own.csv"), rows), "nummer");
    OwnColumn<Investigation> team = own.column("skolteam", Investigation::serialNumber);

    Dimension<Investigation> dimension =
        Dimension.ofLevels(
            team.label(),
            team.levels().stream().map(level -> new Level(level, team.labelOf(level))).toList(),
            team::position);

    Crosstab table = Crosstab.of(records, dimension, Dimensions.NEED_ASSESSMENT);
    assertThat(table.count("ja")).isEqualTo(20);
    assertThat(table.count("nej")).isEqualTo(40);
    assertThat(table.toString(Language.SWEDISH)).contains("skolteam").doesNotContain("SYN-");
    assertThat(own.meeting(records, Investigation::serialNumber).unmatched()).isEqualTo(30);
  }
}
