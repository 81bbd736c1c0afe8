package se.nuso.examples;

import static se.nuso.codebook.CollectionRound.CHILDREN_2024;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.nuso.analysis.synthetic.SyntheticCohort;
import se.nuso.analysis.synthetic.SyntheticFollowUps;
import se.nuso.intervention.Intervention;
import se.nuso.intervention.InterventionFollowUp;
import se.nuso.intervention.StartPhase;
import se.nuso.investigation.Investigation;
import se.nuso.io.NusoReader;
import se.nuso.io.NusoWriter;
import se.nuso.io.register.FollowUpPopulation;
import se.nuso.io.register.PreFlight;
import se.nuso.municipality.Municipality;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * Lays a file of follow-ups beside the file of investigations before it is sent, and shows what
 * will not match.
 */
public final class LinkFollowUp implements Program {
  private static final String OUT = "--out";
  private static final String EXPECT = "--expect";
  private static final String LOCALE = "--locale";
  private static final int INVESTIGATIONS = 300;
  private static final long SEED = 1;

  private LinkFollowUp() {}

  /** Runs the program; {@code --help} says how. */
  public static void main(String... arguments) {
    Program.main(new LinkFollowUp(), arguments);
  }

  static int run(PrintStream out, String... arguments) {
    return Program.run(new LinkFollowUp(), out, arguments);
  }

  @Override
  public String help() {
    return """
        LinkFollowUp [INVESTIGATIONS FOLLOWUPS] [--expect interventions|referrals]
            [--locale sv|en] [--json OUT] [--out FOLDER]
          Checks a file of follow-ups against the file of investigations before it is sent.
          Without files it writes two of its own to FOLDER (default: link-follow-up), with planted
          faults, and checks them: each fault is shown with its reason.
          --expect says of which investigations a follow-up is expected: of those with a decided
          intervention (unless said otherwise), or also of those with onward referrals only.
          --json writes totals and findings to OUT as well.
          Exit status: 0 can be sent, 1 something does not match, 2 a file is unusable.""";
  }

  @Override
  public String[] options() {
    return new String[] {OUT, EXPECT, LOCALE, CheckedFile.JSON};
  }

  @Override
  public int run(Arguments arguments, PrintStream out) {
    Language language = arguments.language();
    FollowUpPopulation population = population(arguments);
    CheckedFile.requireOtherTarget(arguments);
    Path investigations;
    Path followUps;
    if (arguments.files().size() == 2) {
      investigations = Path.of(arguments.files().get(0));
      followUps = Path.of(arguments.files().get(1));
    } else if (arguments.files().isEmpty()) {
      Path folder = folder(arguments.value(OUT).orElse("link-follow-up"));
      investigations = folder.resolve("investigations.csv");
      followUps = folder.resolve("follow-ups.csv");
      out.println(write(investigations, followUps).in(language));
    } else {
      throw new IllegalArgumentException(
          new Label(
                  "Ange två filer, utredningarna och uppföljningarna, eller ingen.",
                  "Name two files, the investigations and the follow-ups, or none.")
              .in(language));
    }
    PreFlight check =
        PreFlight.check(NusoReader.of(CHILDREN_2024), investigations, followUps, population);
    out.println(check.toString(language));
    List<CheckedFile> checked = new ArrayList<>();
    checked.add(CheckedFile.of(investigations.toString(), check.investigations(), language));
    checked.add(CheckedFile.of(followUps.toString(), check.followUps(), language));
    check
        .linkage()
        .ifPresent(
            linkage ->
                checked.add(
                    CheckedFile.of(
                        "linkage", check.followUps().read(), linkage.findings(), language)));
    CheckedFile.write(checked, arguments);
    if (check.linkage().isEmpty()) {
      return UNUSABLE;
    }
    return check.ready() ? CLEAN : FINDINGS;
  }

  private static FollowUpPopulation population(Arguments arguments) {
    String typed = arguments.value(EXPECT).orElse("interventions");
    return switch (typed) {
      case "interventions" -> FollowUpPopulation.DECIDED_INTERVENTIONS;
      case "referrals" -> FollowUpPopulation.REFERRALS_TOO;
      default ->
          throw new IllegalArgumentException(
              "The option --expect is interventions or referrals, not " + typed + ".");
    };
  }

  static Path folder(String name) {
    try {
      return Files.createDirectories(Path.of(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes both files, and says what was planted. */
  private static Label write(Path investigations, Path followUps) {
    SyntheticCohort cohort = SyntheticCohort.of(SEED, INVESTIGATIONS);
    List<Investigation> left = new ArrayList<>(cohort.records());
    List<InterventionFollowUp> right = new ArrayList<>(SyntheticFollowUps.of(cohort));
    List<Integer> alone = followedUpOnce(right);

    change(right, alone.get(0), number(right, alone.get(0)).replaceFirst("-0+", "-"));
    change(right, alone.get(1), number(right, alone.get(1)).toLowerCase(java.util.Locale.ROOT));
    change(right, alone.get(2), "SYN-UNKNOWN");
    right.set(
        alone.get(3),
        right.get(alone.get(3)).toBuilder().participant(Municipality.ÖVERTORNEÅ).build());
    right.set(
        alone.get(4),
        right.get(alone.get(4)).toBuilder()
            .onwardReferral(null)
            .intervention(Intervention.NON_RESIDENTIAL_TREATMENT_LVU_22)
            .startPhase(StartPhase.AFTER)
            .build());
    right.add(right.get(alone.get(5)));
    String repeated = number(right, alone.get(6));
    left.stream()
        .filter(investigation -> repeated.equals(number(investigation)))
        .findFirst()
        .ifPresent(first -> left.add(first.toBuilder().background(b -> b.age(0)).build()));
    right.remove((int) alone.get(7));

    NusoWriter.of(CHILDREN_2024).evenWithErrors().write(left, investigations);
    NusoWriter.of(CHILDREN_2024).evenWithErrors().write(right, followUps);
    return new Label(
        "Planterade fel: förlorade nollor, små bokstäver, ett okänt nummer, en annan kommun, en insats som inte beslutades, en dubblett på var sida och en saknad uppföljning.\n",
        "Planted faults: lost zeros, small letters, an unknown number, another municipality, an intervention not decided, a duplicate on either side and a missing follow-up.\n");
  }

  /** The places of follow-ups whose investigation has no other, spread over the list. */
  private static List<Integer> followedUpOnce(List<InterventionFollowUp> followUps) {
    List<Integer> alone = new ArrayList<>();
    for (int i = 0; i < followUps.size(); i++) {
      String number = number(followUps, i);
      if (followUps.stream().filter(other -> number.equals(number(other))).count() == 1
          && followUps.get(i).intervention() != null
          && followUps.get(i).intervention() != Intervention.NON_RESIDENTIAL_TREATMENT_LVU_22) {
        alone.add(i);
      }
    }
    return alone;
  }

  private static void change(List<InterventionFollowUp> followUps, int index, String number) {
    followUps.set(index, followUps.get(index).toBuilder().serialNumber(number).build());
  }

  private static String number(List<InterventionFollowUp> followUps, int index) {
    return number(followUps.get(index));
  }

  private static String number(InterventionFollowUp followUp) {
    return followUp.serialNumber() == null ? "" : followUp.serialNumber().value();
  }

  private static String number(Investigation investigation) {
    return investigation.serialNumber() == null ? "" : investigation.serialNumber().value();
  }
}
