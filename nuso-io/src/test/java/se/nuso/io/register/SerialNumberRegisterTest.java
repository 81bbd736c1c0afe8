package se.nuso.io.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.nuso.codebook.Language.ENGLISH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  private Path write(String... lines) throws IOException {
    return Files.write(folder.resolve("list.csv"), List.of(lines));
  }
}
