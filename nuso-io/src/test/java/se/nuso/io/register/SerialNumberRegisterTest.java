package se.nuso.io.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.nuso.text.Language.ENGLISH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.nuso.identity.SerialNumber;
import se.nuso.io.LocalFileException;
import se.nuso.io.LocalTable;
import se.nuso.io.register.CleanList.Proposal;
import se.nuso.rule.Finding;

/** A register of serial numbers loses no row, gives no number twice and shows nothing of a case. */
class SerialNumberRegisterTest {
  private static final NumberingScheme SCHEME = new NumberingScheme("K-", 4);

  @TempDir Path folder;

  @Test
  void newReferencesGetNewNumbersAndOldOnesKeepTheirs() {
    Path path = folder.resolve("register.csv");
    SerialNumberRegister.create(SCHEME)
        .extend(List.of("2024/1", "2024/2", "2024/1", " "))
        .write(path);
    SerialNumberRegister register =
        SerialNumberRegister.read(path).extend(List.of("2024/2", "2024/3"));

    assertThat(register.size()).isEqualTo(3);
    assertThat(register.numberOf("2024/2")).contains(new SerialNumber("K-0002"));
    assertThat(register.numberOf("2024/3")).contains(new SerialNumber("K-0003"));
    assertThat(register.numberOf("2024/4")).isEmpty();
    assertThat(register.findings()).isEmpty();
    assertThat(register.scheme()).isEqualTo(SCHEME);
  }

  @Test
  void aNumberIsNeverGivenAgainAfterItsRowWasDeletedByHand() throws IOException {
    Path path = folder.resolve("register.csv");
    SerialNumberRegister.create(SCHEME).extend(List.of("a", "b", "c")).write(path);
    List<String> lines = new ArrayList<>(Files.readAllLines(path));
    lines.remove(3);
    Files.write(path, lines);

    assertThat(SerialNumberRegister.read(path).extend(List.of("d")).numberOf("d"))
        .contains(new SerialNumber("K-0004"));
  }

  @Test
  void aListKeptByHandIsExtendedBeyondItsHighestNumberAndKeepsItsOtherColumns() throws IOException {
    Path path = write("löpnummer;ärende;anteckning", "K-0007;a;x", "17;b;y");
    SerialNumberRegister register = SerialNumberRegister.read(path, SCHEME).extend(List.of("c"));
    register.write(path);

    assertThat(register.numberOf("c")).contains(new SerialNumber("K-0008"));
    assertThat(LocalTable.read(path).columns())
        .containsExactly("löpnummer", "ärende", "serie", "nästa", "anteckning");
    assertThat(LocalTable.read(path).rows().get(1).cells())
        .containsExactly("17", "b", "K-####", "9", "y");
    assertThatThrownBy(() -> SerialNumberRegister.read(write("löpnummer;ärende", "1;a")))
        .hasMessage("The register says no series; give one");
  }

  @Test
  void duplicatesAreFoundByKindAndEveryRowIsAccountedForInTheProposal() throws IOException {
    Path path =
        write(
            "löpnummer;ärende",
            "K-0001;a",
            "K-0001;a",
            "K-0002;b",
            "K-0002;c",
            "K-0003;d",
            "K-0004;d",
            "K-0005;e",
            ";f",
            "K 5;g");
    byte[] before = Files.readAllBytes(path);
    SerialNumberRegister register = SerialNumberRegister.read(path, SCHEME);

    assertThat(register.findings())
        .extracting(finding -> finding.id() + " " + finding.location().line())
        .containsExactly("R001 3", "R002 5", "R003 7", "R004 9", "R004 10");
    CleanList proposal = register.proposal();
    assertThat(proposal.count(Proposal.KEEP)).isEqualTo(2);
    assertThat(proposal.count(Proposal.MERGE)).isEqualTo(1);
    assertThat(proposal.count(Proposal.DECIDE)).isEqualTo(6);
    assertThat(proposal.toString(ENGLISH))
        .isEqualTo("keep: 2, merge into the earlier row: 1, decide: 6");
    proposal.write(folder.resolve("proposal.csv"));
    LocalTable written = LocalTable.read(folder.resolve("proposal.csv"));
    assertThat(written.rows()).hasSize(register.size());
    assertThat(written.rows().get(1).cells())
        .startsWith("3", "slå ihop med tidigare rad", "Raden säger detsamma som rad 2.", "K-0001");
    assertThat(Files.readAllBytes(path)).isEqualTo(before);
    assertThat(register.numberOf("a")).isPresent();
    assertThat(register.numberOf("b")).isEmpty();
    assertThat(register.numberOf("d")).isEmpty();
    assertThat(register.numberOf("g")).isEmpty();
  }

  @Test
  void aPersonalIdentityNumberIsNoCaseReferenceAndIsNotShown() throws IOException {
    for (String number : List.of("200711042390", "20071104-2390")) {
      LocalFileException refused =
          catchThrowableOfType(
              LocalFileException.class,
              () -> SerialNumberRegister.create(SCHEME).extend(List.of("a", "ärende " + number)));
      assertThat(refused.findings()).extracting(Finding::id).containsExactly("R006");
      assertThat(refused.message(ENGLISH)).contains("Case reference 2").doesNotContain(number);
      assertThatThrownBy(
              () -> SerialNumberRegister.read(write("löpnummer;ärende", "K-1;" + number), SCHEME))
          .isInstanceOf(LocalFileException.class)
          .hasMessageContaining("PERSONAL_ID")
          .satisfies(e -> assertThat(e.toString()).doesNotContain(number));
    }
  }

  @Test
  void nothingThatARegisterSaysShowsACaseOrANumber() throws IOException {
    SerialNumberRegister register =
        SerialNumberRegister.read(
            write("löpnummer;ärende", "Q-77;hemligt", "Q-77;hemligare", "Q-78;hemligt"), SCHEME);
    String all =
        register
            + register.proposal().toString()
            + new SerialNumberRegister.Row(1, "Q-77", "hemligt", List.of())
            + register.findings().stream().map(Object::toString).collect(Collectors.joining());
    assertThat(all).doesNotContain("hemlig", "Q-7");
  }

  @Test
  void aFileWithoutTheColumnsIsRefusedAndASchemeMustKeepItsZeros() throws IOException {
    assertThatThrownBy(() -> SerialNumberRegister.read(write("a;b", "1;2"), SCHEME))
        .hasMessageContaining("R005");
    assertThatThrownBy(() -> new NumberingScheme("", 4))
        .hasMessageContaining("at least one letter");
    assertThatThrownBy(() -> new NumberingScheme("K", 0)).hasMessageContaining("1 to 12 digits");
  }

  @Test
  void oneCaseHasOneNumberHoweverItsReferenceIsWritten() throws IOException {
    Path path = folder.resolve("register.csv");
    List<String> written =
        List.of(
            "\u00A0Älv 24/1 ",
            "A\u0308lv 24/1",
            "'Älv 24/1",
            "\u200BÄlv\u00A024/1",
            "\uFEFF' Älv  24/1");
    SerialNumberRegister register = SerialNumberRegister.create(SCHEME).extend(written);
    assertThat(register.size()).isEqualTo(1);
    register.write(path);
    SerialNumberRegister read = SerialNumberRegister.read(path).extend(written);

    assertThat(read.size()).isEqualTo(1);
    assertThat(written)
        .allSatisfy(
            reference -> {
              assertThat(register.numberOf(reference)).contains(new SerialNumber("K-0001"));
              assertThat(read.numberOf(reference)).contains(new SerialNumber("K-0001"));
            });
    assertThat(
            SerialNumberRegister.read(write("löpnummer;ärende", "K-1;'a 1", "K-2;a\u00A01"), SCHEME)
                .findings())
        .extracting(Finding::id)
        .containsExactly("R003");
  }

  @Test
  void aReferenceThatBeginsWithAMarkOrLikeAFormulaIsWrittenAndReadBack() {
    for (String name : List.of("register.csv", "register.xlsx")) {
      Path path = folder.resolve(name);
      List<String> references = List.of("'a", "'=b", "''-c", "=d", "-e", "'", "@f", "'''");
      SerialNumberRegister.create(SCHEME).extend(references).write(path);

      assertThat(LocalTable.read(path).rows())
          .extracting(row -> row.cells().get(1))
          .containsExactly("'a", "'=b", "''-c", "=d", "-e", "@f", "'''");
      SerialNumberRegister read = SerialNumberRegister.read(path).extend(references);
      assertThat(read.size()).isEqualTo(7);
      assertThat(read.numberOf("'=b")).contains(new SerialNumber("K-0002"));
      assertThat(read.numberOf("''-c")).contains(new SerialNumber("K-0003"));
      assertThat(read.findings()).isEmpty();
    }
  }

  @Test
  void aCaseWhoseRowLacksItsNumberGetsOneInThatRow() throws IOException {
    SerialNumberRegister register =
        SerialNumberRegister.read(
                write("löpnummer;ärende;not", "K-0007;a;x", ";b;y", ";a;z", ";;w", ";c;", ";c;"),
                SCHEME)
            .extend(List.of("b", "a", "c", " "));

    assertThat(register.size()).isEqualTo(6);
    assertThat(register.numberOf("a")).contains(new SerialNumber("K-0007"));
    assertThat(register.numberOf("b")).contains(new SerialNumber("K-0008"));
    assertThat(register.numberOf("c")).contains(new SerialNumber("K-0009"));
    Path path = folder.resolve("out.csv");
    register.write(path);
    assertThat(LocalTable.read(path).rows())
        .extracting(row -> row.cells().get(0) + row.cells().get(1) + row.cells().get(4))
        .containsExactly("K-0007ax", "K-0008by", "az", "w", "K-0009c", "c");
  }

  @Test
  void aNumberThatHasNotTheFormIsLeftToBeMendedAndNoOtherIsGiven() throws IOException {
    SerialNumberRegister register =
        SerialNumberRegister.read(write("löpnummer;ärende", "K 5;a"), SCHEME).extend(List.of("a"));

    assertThat(register.size()).isEqualTo(1);
    assertThat(register.numberOf("a")).isEmpty();
    assertThat(register.findings()).extracting(Finding::id).containsExactly("R004");
  }

  @Test
  void anEmptyRegisterIsWrittenAndReadBackWithItsSeriesAndItsNextNumber() throws IOException {
    for (String name : List.of("tomt.csv", "tomt.xlsx")) {
      Path path = folder.resolve(name);
      SerialNumberRegister.create(SCHEME).write(path);
      SerialNumberRegister empty = SerialNumberRegister.read(path);

      assertThat(empty.size()).isZero();
      assertThat(empty.scheme()).isEqualTo(SCHEME);
      assertThat(empty.findings()).isEmpty();
      assertThat(empty.proposal().count(Proposal.DECIDE)).isZero();
      empty.extend(List.of("a")).write(path);
      assertThat(LocalTable.read(path).rows()).hasSize(1);
      assertThat(SerialNumberRegister.read(path).numberOf("a"))
          .contains(new SerialNumber("K-0001"));
    }
    Path path = write("löpnummer;ärende;serie;nästa", ";;K-####;41");
    SerialNumberRegister.read(path).write(path);
    assertThat(SerialNumberRegister.read(path).extend(List.of("a")).numberOf("a"))
        .contains(new SerialNumber("K-0041"));
  }

  @Test
  void whatIsToldOfRepeatedRowsDoesNotDependOnTheirOrder() throws IOException {
    for (List<String> rows :
        List.of(
            List.of("K-1;a", "K-1;b", "K-1;a"),
            List.of("K-1;a", "K-1;a", "K-1;b"),
            List.of("K-1;b", "K-1;a", "K-1;a"))) {
      List<String> lines = new ArrayList<>(List.of("löpnummer;ärende"));
      lines.addAll(rows);
      SerialNumberRegister register =
          SerialNumberRegister.read(write(lines.toArray(String[]::new)), SCHEME);
      assertThat(register.findings())
          .extracting(Finding::id)
          .containsExactlyInAnyOrder("R001", "R002");
      assertThat(register.proposal().count(Proposal.DECIDE)).isEqualTo(3);
    }
  }

  @Test
  void aColumnGivenTwiceIsRefusedWithBothPlaces() throws IOException {
    LocalFileException refused =
        catchThrowableOfType(
            LocalFileException.class,
            () -> SerialNumberRegister.read(write("löpnummer;Ärende;ärende", "K-1;a;b"), SCHEME));
    assertThat(refused.findings()).extracting(Finding::id).containsExactly("F018");
    assertThat(refused.message(ENGLISH)).contains("Ärende occurs twice, as columns 2 and 3");
  }

  @Test
  void everyLineWithAPersonalIdentityNumberIsToldAndNotTheFirstAlone() throws IOException {
    LocalFileException refused =
        catchThrowableOfType(
            LocalFileException.class,
            () ->
                SerialNumberRegister.read(
                    write(
                        "löpnummer;ärende",
                        "200711042390;a",
                        "K-2;b",
                        "K-3",
                        "20071104-2390;c",
                        "K-4;\"d"),
                    SCHEME));
    assertThat(refused.findings())
        .extracting(finding -> finding.id() + " " + finding.location().line())
        .containsExactly("PERSONAL_ID 2", "F101 4", "PERSONAL_ID 5", "F022 6");
    assertThat(refused.message(ENGLISH)).doesNotContain("2390");
  }

  @Test
  void aReferenceThatIsNullIsNamed() {
    SerialNumberRegister register = SerialNumberRegister.create(SCHEME);
    assertThatThrownBy(() -> register.extend(Arrays.asList("a", null)))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("Case reference 2 is null");
    assertThatThrownBy(() -> register.extend(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("references");
    assertThatThrownBy(() -> register.numberOf(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("reference");
  }

  private Path write(String... lines) throws IOException {
    return Files.write(folder.resolve("list.csv"), List.of(lines));
  }
}
