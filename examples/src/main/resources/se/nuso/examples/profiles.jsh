// The profile analysis, from a file of investigations to descriptions. Given: [FILE [MOST [STARTS]]]
//   FILE     the file (.csv, .json or .xlsx; without it a synthetic one is made)
//   MOST     the largest number of classes that is tried (4)
//   STARTS   random starts for each number of classes (20; NUSO's size and 15 classes want 100 or more)
// Afterwards there are the records and the profiles, and profilesOf(...) for another file or number.

/** The investigations that the profiles are of. */
List<Investigation> records = List.of()

/** Tells how far a fit has come, five times or fewer a stage. */
FitProgress progress = (stage, done, all, best) -> {
    if (stage == FitProgress.Stage.POLISH) {
        System.out.print("\r                \r");
    } else if (done % Math.max(1, all / 5) == 0) {
        System.out.print("\r" + stage + " " + done + "/" + all + "   ");
    }
}

/** Risk-and-protection profiles of a file: as many classes, from 1 to the most, as give the smallest BIC. */
Profiles profilesOf(Path file, int most, int starts) {
    ReadResult<Investigation> read = NusoReader.of(CHILDREN_2024).investigations(file);
    System.out.println(read);
    records = read.withoutErrors();
    System.out.println(new Label("Analyseras: %d utredningar. Utelämnade, med fel eller oläsliga: %d.\n",
        "Analysed: %d investigations. Left out, with errors or unreadable: %d.\n")
        .toString().formatted(records.size(), read.total() - records.size()));
    if (records.isEmpty()) {
        return null;
    }
    ModelComparison comparison = LatentClassAnalysis.of(InvestigationResponses.ofFactors(records))
        .starts(starts).seed(1).progress(progress).compare(1, most);
    System.out.println(comparison);
    if (comparison.smallestBic().classes() == most) {
        System.out.println(new Label("Minsta BIC har det största antal klasser som prövats: pröva fler.",
            "The smallest BIC is at the largest number of classes tried: try more."));
    }
    Profiles profiles = Profiles.ofFactors(records, comparison.smallestBic());
    System.out.println("\n" + profiles + "\n");
    profiles.profiles().forEach(p -> System.out.println(p.description(Language.ofHost()) + "\n"));
    System.out.println(NEED.by(profiles.dimension()).of(records));
    System.out.println(profiles.methodNote(Language.ofHost()) + "\n");
    System.out.println(new Label("Spara modellen: ", "Save the model: ")
        + "JsonDocument.write(profiles.model(), Path.of(\"model.json\"))");
    return profiles;
}

/** A file to try with: 1 000 investigations of no real children. */
Path synthetic() throws IOException {
    Path file = Files.createTempDirectory("nuso").resolve("synthetic.csv");
    NusoWriter.of(CHILDREN_2024).write(SyntheticCohort.of(1, 1000).records(), file);
    return file;
}

Profiles profiles = profilesOf(
    arguments.isEmpty() ? synthetic() : Path.of(arguments.get(0)),
    arguments.size() < 2 ? 4 : Integer.parseInt(arguments.get(1)),
    arguments.size() < 3 ? 20 : Integer.parseInt(arguments.get(2)))
