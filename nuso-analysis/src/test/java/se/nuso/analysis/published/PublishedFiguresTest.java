package se.nuso.analysis.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.nuso.bbic.RosProfile;
import se.nuso.codebook.CollectionRound;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.LegalSex;
import se.nuso.text.Language;

class PublishedFiguresTest {
  private static final Investigation GIRL =
      Investigation.builder(CollectionRound.CHILDREN_2024)
          .background(b -> b.legalSex(LegalSex.GIRL).age(11))
          .build();

  @Test
  void all_figures_are_read_with_their_labels() {
    assertThat(PublishedFigures.all()).hasSize(144);
    assertThat(PublishedFigures.all())
        .allMatch(figure -> !figure.label().sv().isBlank() && !figure.label().en().isBlank())
        .allMatch(figure -> !figure.source().isBlank());
    assertThat(PublishedFigures.of("PUB011").value()).isEqualTo(47);
    assertThat(PublishedFigures.of("PUB118").value()).isEqualTo(4);
    assertThat(PublishedFigures.of("PUB034").derived()).isTrue();
  }

  @Test
  void an_unknown_figure_is_refused() {
    assertThatThrownBy(() -> PublishedFigures.of("PUB999"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PUB999");
  }

  @Test
  void every_figure_of_the_investigations_is_compared_but_for_the_profiles() {
    FigureTable table = PublishedFigures.compare(List.of(GIRL));

    assertThat(verdict(table, "PUB011")).isNotEqualTo(Verdict.SHOWN);
    assertThat(row(table, "PUB011").ours()).isEqualTo(100);
    assertThat(row(table, "PUB109").remark().en()).contains("needs each investigation's profile");
    assertThat(row(table, "PUB135").remark().en()).contains("not about the investigations");
    assertThat(row(table, "PUB064").remark().en()).contains("no investigation belongs");
    assertThat(row(table, "PUB002").verdict()).isEqualTo(Verdict.SHOWN);
  }

  @Test
  void no_records_at_all_can_be_compared_too() {
    FigureTable table = PublishedFigures.compare(List.of());

    assertThat(table.comparisons()).hasSize(144);
    assertThat(table.outside()).isEmpty();
  }

  @Test
  void the_profiles_are_compared_where_they_are_known() {
    assertThat(PublishedFigures.compare(List.of(GIRL), List.of(RosProfile.ROS_01)).comparisons())
        .hasSize(144);
    assertThatThrownBy(() -> PublishedFigures.compare(List.of(GIRL), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_table_speaks_both_languages_and_holds_every_figure() {
    FigureTable table = PublishedFigures.compare(List.of(GIRL));

    assertThat(table.toString(Language.SWEDISH))
        .contains("Bakgrund", "Flicka", "inom")
        .contains("100,0");
    assertThat(table.toString(Language.ENGLISH)).contains("Background", "Girl", "within");
    assertThat(table.toString()).isEqualTo(table.toString(Language.ENGLISH));
    assertThat(table.document().tables().stream().mapToInt(part -> part.rows().size()).sum())
        .isEqualTo(144);
    assertThat(table.toString(Language.ENGLISH))
        .contains("figures have nothing here to be compared");
  }

  @Test
  void every_contradiction_names_known_figures_and_the_choice() {
    for (Contradiction contradiction : PublishedFigures.contradictions()) {
      assertThat(contradiction.figures()).allMatch(id -> PublishedFigures.of(id) != null);
      assertThat(contradiction.what().sv()).isNotBlank();
      assertThat(contradiction.choice().en()).isNotBlank();
    }
  }

  @Test
  void directions_are_told_of_any_records() {
    DirectionTable table = PublishedDirections.compare(List.of(GIRL));

    assertThat(table.missing()).isNotEmpty();
    assertThat(table.toString(Language.SWEDISH)).contains("visas inte");
    assertThat(table.toString()).contains("does not hold");
  }

  private static Verdict verdict(FigureTable table, String id) {
    return row(table, id).verdict();
  }

  private static FigureComparison row(FigureTable table, String id) {
    return table.comparisons().stream()
        .filter(row -> row.figure().id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
