package se.nuso.examples;

import static se.nuso.bbic.ProtectiveFactor.SUPPORTIVE_PARENT;
import static se.nuso.bbic.RiskFactor.CHILD_SCHOOL_PROBLEMS;
import static se.nuso.bbic.RiskFactor.PHYSICAL_VIOLENCE;
import static se.nuso.bbic.RiskFinding.LESS_SEVERE;
import static se.nuso.bbic.RiskFinding.NOT_DOCUMENTED;
import static se.nuso.bbic.RiskFinding.SEVERE;
import static se.nuso.codebook.CollectionMode.STRUCTURED_EXTRACT;
import static se.nuso.codebook.CollectionRound.CHILDREN_2024;
import static se.nuso.codebook.RecordOrigin.SYNTHETIC;
import static se.nuso.intervention.Intervention.FAMILY_TREATMENT;
import static se.nuso.intervention.Intervention.NONE;
import static se.nuso.investigation.ConsentAttitude.CONSENTS;
import static se.nuso.investigation.Diagnosis.ADHD;
import static se.nuso.investigation.LegalSex.BOY;
import static se.nuso.investigation.LegalSex.GIRL;
import static se.nuso.investigation.NeedAssessment.NEED_ASSESSED;
import static se.nuso.investigation.NeedAssessment.NO_NEED_ASSESSED;
import static se.nuso.municipality.Municipality.KARLSTAD;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import se.nuso.investigation.Investigation;
import se.nuso.io.NusoWriter;
import se.nuso.rule.FindingGroup;
import se.nuso.rule.NusoValidator;
import se.nuso.rule.Severity;
import se.nuso.rule.ValidationReport;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * What a case-management system does: builds investigations, has them checked, mends one and writes
 * the file.
 */
public final class VendorExport implements Program {
  private static final Label FOUND = new Label("Fel som hittades:", "Faults found:");

  private static final String OUT = "--out";

  private VendorExport() {}

  /** Runs the program; {@code --help} says how. */
  public static void main(String... arguments) {
    Program.main(new VendorExport(), arguments);
  }

  static int run(PrintStream out, String... arguments) {
    return Program.run(new VendorExport(), out, arguments);
  }

  @Override
  public String help() {
    return """
        VendorExport [--out FILE] [--json OUT]
          Builds investigations as a case system would, shows a wrong one caught in Swedish and in
          English, and writes the corrected ones to FILE (default: vendor-export.csv).
          The format follows the ending: .csv, .json or .ndjson.
          --json writes what was found in the wrong ones to OUT, in English.""";
  }

  @Override
  public String[] options() {
    return new String[] {OUT, CheckedFile.JSON};
  }

  @Override
  public int run(Arguments arguments, PrintStream out) {
    NusoValidator validator = NusoValidator.of(CHILDREN_2024);
    Investigation wrong = wrong();

    ValidationReport report = validator.validate(List.of(correct(), wrong));
    for (Language language : Language.values()) {
      out.println(FOUND.in(language));
      FindingGroup.lines(report.groups())
          .forEach(line -> out.println("  " + line.text().in(language)));
    }
    CheckedFile.write(
        List.of(CheckedFile.of("investigations", report, Language.ENGLISH)), arguments);

    List<Investigation> delivery = List.of(correct(), corrected(wrong));
    if (validator.validate(delivery).count(Severity.ERROR) > 0) {
      return FINDINGS;
    }
    Path file = Path.of(arguments.value(OUT).orElse("vendor-export.csv"));
    NusoWriter.of(CHILDREN_2024).write(delivery, file);
    out.println("Wrote " + delivery.size() + " investigations to " + file);
    return CLEAN;
  }

  private static Investigation correct() {
    return Investigation.builder(CHILDREN_2024)
        .mode(STRUCTURED_EXTRACT)
        .origin(SYNTHETIC) // a real export leaves this line out
        .serialNumber("SYN-1")
        .participant(KARLSTAD)
        .background(b -> b.legalSex(GIRL).age(11).diagnosis(ADHD))
        .process(p -> p.opened(LocalDate.of(2023, 11, 6)).closed(LocalDate.of(2024, 2, 12)))
        .factors(
            f ->
                f.risk(PHYSICAL_VIOLENCE, SEVERE)
                    .otherRisks(NOT_DOCUMENTED)
                    .protective(SUPPORTIVE_PARENT))
        .assessment(a -> a.need(NEED_ASSESSED))
        .consent(c -> c.guardian1(CONSENTS).guardian2(CONSENTS))
        .decisions(d -> d.intervention(FAMILY_TREATMENT))
        .build();
  }

  /**
   * Three faults: closed the day after the period, "none" beside another answer, and a need not
   * assessed.
   */
  private static Investigation wrong() {
    return Investigation.builder(CHILDREN_2024)
        .mode(STRUCTURED_EXTRACT)
        .origin(SYNTHETIC)
        .serialNumber("SYN-2")
        .participant(KARLSTAD)
        .background(b -> b.legalSex(BOY).age(14))
        .process(p -> p.opened(LocalDate.of(2024, 1, 8)).closed(LocalDate.of(2024, 4, 1)))
        .factors(f -> f.risk(CHILD_SCHOOL_PROBLEMS, LESS_SEVERE).otherRisks(NOT_DOCUMENTED))
        .assessment(a -> a.need(NO_NEED_ASSESSED))
        .consent(c -> c.guardian1(CONSENTS).child(CONSENTS))
        .decisions(d -> d.intervention(NONE, FAMILY_TREATMENT))
        .build();
  }

  private static Investigation corrected(Investigation wrong) {
    return wrong.toBuilder()
        .process(p -> p.closed(LocalDate.of(2024, 3, 29)))
        .assessment(a -> a.need(NEED_ASSESSED))
        .decisions(d -> d.interventions(java.util.Set.of(FAMILY_TREATMENT)))
        .build();
  }
}
