package se.nuso.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.nuso.codebook.Code;
import se.nuso.codebook.Coded;
import se.nuso.codebook.Provenance;
import se.nuso.codebook.SubStudy;
import se.nuso.codebook.TextValue;
import se.nuso.codebook.Variable;
import se.nuso.rule.Rule;
import se.nuso.rule.RuleSet;
import se.nuso.rule.RulesHold;
import se.nuso.text.Language;

/** Readers and writers know no study: any record type with a codebook and rules is read. */
class OtherRecordTypeTest {
  @TempDir Path folder;

  public enum Round implements Code {
    @Coded(sv = "En annan omgång", en = "Another round", from = Provenance.PROVISIONAL)
    ANOTHER
  }

  public record Note(String value) implements TextValue {}

  @RulesHold(Rules.class)
  public record HomeVisit(
      @Variable(sv = "Omgång", en = "Round", from = Provenance.PROVISIONAL) @Nullable Round round,
      @Variable(sv = "Anteckning", en = "Note", from = Provenance.PROVISIONAL)
          @Nullable Note note) {}

  @RulesHold(PlainRules.class)
  public record Plain(
      @Variable(sv = "Anteckning", en = "Note", from = Provenance.PROVISIONAL)
          @Nullable Note note) {}

  public static final class Rules implements RuleSet<HomeVisit> {
    @Override
    public SubStudy study() {
      return SubStudy.FOLLOW_UP;
    }

    @Override
    public List<Rule<HomeVisit>> rules() {
      return List.of();
    }
  }

  public static final class PlainRules implements RuleSet<Plain> {
    @Override
    public SubStudy study() {
      return SubStudy.FOLLOW_UP;
    }

    @Override
    public List<Rule<Plain>> rules() {
      return List.of();
    }
  }

  @Test
  void theSchemaIsNamedAfterTheType() {
    assertThat(Schema.of(HomeVisit.class)).hasToString("home-visit/1");
  }

  @Test
  void aFileOfAnotherRoundIsRefused() {
    for (String[] file :
        new String[][] {
          {"x.csv", "schema;round;note\nhome-visit/1;;a\nhome-visit/1;ANOTHER;a\n"},
          {"x.json", "{\"schema\":\"home-visit/1\",\"round\":\"ANOTHER\",\"records\":[]}"},
          {"x.ndjson", "{\"schema\":\"home-visit/1\",\"round\":\"ANOTHER\"}\n"}
        }) {
      ReadResult<HomeVisit> result =
          Samples.reader().read(HomeVisit.class, Samples.file(folder, file[0], file[1]));

      assertThat(result.complete()).isFalse();
      assertThat(Samples.finding(result, "F030").message(Language.SWEDISH))
          .isEqualTo(
              "Filen har insamlingsomgången ”En annan omgång”, men Barn och unga 2024 läses.");
    }
    assertThatThrownBy(
            () ->
                Samples.writer()
                    .write(List.of(new HomeVisit(Round.ANOTHER, null)), folder.resolve("y.csv")))
        .hasMessage("Record 1: round is not CHILDREN_2024, which the writer writes");
  }

  @Test
  void aTypeWithoutRoundIsWrittenAndRead() {
    List<Plain> records =
        List.of(new Plain(new Note("a;\"b\", c")), new Plain(null), new Plain(new Note("å")));
    for (String name : List.of("x.json", "x.ndjson")) {
      Path path = folder.resolve(name);
      Samples.writer().write(records, path);

      assertThat(Samples.reader().read(Plain.class, path).records()).isEqualTo(records);
    }
    Path path = folder.resolve("x.csv");
    Samples.writer().write(records, path);
    assertThat(Samples.reader().read(Plain.class, path).records()).isEqualTo(records);
  }

  @Test
  void aTextWithAPersonalIdentityNumberOrOneThatWouldChangeIsNotWritten() {
    for (String number : Samples.TEST_NUMBERS) {
      refuses("holds what looks like a personal identity number", "se " + number, number);
    }
    refuses("would not be read back the same", " a", "-");
    refuses("would not be read back the same", "o\u0308", "-");
  }

  @Test
  void aFreeTextWithAPersonalIdentityNumberRejectsItsRecord() {
    for (String number : Samples.TEST_NUMBERS) {
      ReadResult<Plain> csv =
          Samples.reader()
              .read(
                  Plain.class,
                  Samples.file(
                      folder, "x.csv", "schema;note\nplain/1;se " + number + "\nplain/1;a\n"));
      ReadResult<Plain> json =
          Samples.reader()
              .read(
                  Plain.class,
                  Samples.file(
                      folder,
                      "x.ndjson",
                      "{\"schema\":\"plain/1\",\"note\":\"se " + number + "\"}\n"));

      assertThat(Samples.ids(csv)).containsExactly("PERSONAL_ID");
      assertThat(csv.read()).isEqualTo(1);
      assertThat(Samples.ids(json)).containsExactly("PERSONAL_ID");
      assertThat(Samples.everything(csv) + Samples.everything(json)).doesNotContain(number);
    }
  }

  private void refuses(String reason, String note, String hidden) {
    assertThatThrownBy(
            () ->
                NusoWriter.of(CHILDREN_2024)
                    .write(
                        List.of(new Plain(null), new Plain(new Note(note))),
                        folder.resolve("x.csv")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Record 2: note " + reason)
        .satisfies(
            thrown ->
                assertThat(hidden.equals("-") || !thrown.toString().contains(hidden)).isTrue());
  }
}
