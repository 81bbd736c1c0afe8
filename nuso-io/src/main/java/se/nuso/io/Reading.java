package se.nuso.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.Codebook;
import se.nuso.codebook.CollectionRound;
import se.nuso.identity.OutsideText;
import se.nuso.identity.PersonalIdentityNumber;
import se.nuso.identity.SerialNumber;
import se.nuso.municipality.Participant;
import se.nuso.rule.Finding;
import se.nuso.rule.Location;
import se.nuso.rule.NusoValidator;
import se.nuso.rule.ValidationRun;
import se.nuso.text.Label;

/** One file on its way through: opened, its records bound, validated and handed on one by one. */
final class Reading<R> {
  private static final long RECORDS_BETWEEN_PROGRESS = 1_000;

  private final CollectionRound round;
  private final Class<R> type;
  private final Mapping mapping;
  private final SheetChoice sheets;
  private final ReadLimits limits;
  private final Progress progress;
  private final boolean strict;

  /** Whose record was rejected, as far as it is known. */
  record RejectedKey(SerialNumber number, @Nullable Participant participant) {}

  private final ValidationRun<R> run;
  private final Location file;
  private long read;
  private long rejected;

  Reading(
      Class<R> type,
      Path path,
      NusoValidator validator,
      Mapping mapping,
      SheetChoice sheets,
      ReadLimits limits,
      Progress progress,
      boolean strict) {
    this.round = validator.round();
    this.type = type;
    this.mapping = mapping;
    this.sheets = sheets;
    this.limits = limits;
    this.progress = progress;
    this.strict = strict;
    this.run = validator.listing(limits.findings()).start(type);
    this.file = new Location(FileFormat.nameOf(path), 0, 0, null);
  }

  /**
   * Reads the file to its end, or to a fault of the whole file.
   *
   * @param taker takes each record that could be built, with its place
   * @param rejects takes the key of each that could not, where its serial number is known
   */
  ReadSummary of(
      Path path, BiConsumer<R, Location> taker, BiConsumer<RejectedKey, Location> rejects) {
    boolean complete = true;
    try {
      requireNameOfNobody(path);
      InputFile input = open(path);
      input.note().ifPresent(run::add);
      try (DecodedInput characters = input.characters();
          RecordSource source = source(input)) {
        readAll(characters, input.size(), source, taker, rejects);
        input.requireUnchanged();
        input.lastNote().ifPresent(run::add);
      } catch (IOException e) {
        throw InputFile.fault(e, file);
      }
      seeAgain(path);
    } catch (FileFault fault) {
      fault.findings().forEach(run::add);
      complete = false;
    }
    return new ReadSummary(
        OutsideText.fileName(FileFormat.nameOf(path)), read, rejected, complete, run.report());
  }

  private static void requireNameOfNobody(Path path) {
    String name = FileFormat.nameOf(path);
    if (PersonalIdentityNumber.isIn(name)) {
      throw new FileFault(
          RecordBinder.personal(
              new Location(name, 0, 0, null), new Label("Filnamnet", "The file name")));
    }
  }

  private InputFile open(Path path) {
    return InputFile.open(path, limits, strict);
  }

  private RecordBinder<R> binder(Consumer<Finding> findings) {
    return new RecordBinder<>(Codebook.of(type), Schema.of(type), round, file, findings, strict);
  }

  /**
   * Goes through the file once more for the records that a rule must see again. A file that has
   * changed meanwhile only leaves the rule without an answer.
   */
  @SuppressWarnings("try") // the characters are named only to be closed
  private void seeAgain(Path path) {
    BitSet wanted = run.recordsToSeeAgain();
    if (wanted.isEmpty()) {
      return;
    }
    try {
      InputFile input = open(path);
      try (DecodedInput characters = input.characters();
          RecordSource source = source(input)) {
        RecordBinder<R> binder = binder(finding -> {});
        while (binder.number() < wanted.length() - 1 && source.next(binder)) {
          R record = wanted.get((int) binder.number()) ? binder.finish() : null;
          if (record != null) {
            run.seeAgain(record, binder.location());
          }
        }
      }
    } catch (IOException | FileFault changed) {
      // Nothing is lost: the finding then names the two records but no variable.
    }
  }

  private void readAll(
      DecodedInput characters,
      long size,
      RecordSource source,
      BiConsumer<R, Location> taker,
      BiConsumer<RejectedKey, Location> rejects) {
    RecordBinder<R> binder = binder(run::add);
    while (next(source, binder)) {
      R record = finish(binder);
      if (record == null) {
        rejected++;
        binder
            .serialNumber()
            .ifPresent(
                known ->
                    rejects.accept(
                        new RejectedKey(known, binder.participant()), binder.location()));
      } else {
        read++;
        run.accept(record, binder.location());
        taker.accept(record, binder.location());
      }
      if (binder.number() % RECORDS_BETWEEN_PROGRESS == 0) {
        progress.at(binder.number(), source.bytesTaken(characters.bytesTaken()), size);
      }
    }
    progress.at(binder.number(), source.bytesTaken(characters.bytesTaken()), size);
    if (binder.number() == 0) {
      run.add(ReadFault.NO_RECORDS.at(file, Map.of()));
    }
  }

  private boolean next(RecordSource source, RecordBinder<R> binder) {
    long before = binder.number();
    try {
      boolean found = source.next(binder);
      if (binder.number() > limits.records()) {
        throw limits.exceeded(
            Limit.RECORDS, new Location(file.file(), binder.location().line(), 0, null));
      }
      return found;
    } catch (FileFault fault) {
      rejected += binder.number() - before;
      throw fault;
    }
  }

  private @Nullable R finish(RecordBinder<R> binder) {
    try {
      return binder.finish();
    } catch (FileFault fault) {
      rejected++;
      throw fault;
    }
  }

  private RecordSource source(InputFile input) throws IOException {
    boolean table = input.format() == FileFormat.CSV || input.format() == FileFormat.XLSX;
    if (!table && !mapping.isNone()) {
      throw new FileFault(MappingKinds.NO_TABLE.at(input.location(), Map.of()));
    }
    SeparatorGuess known =
        SeparatorGuess.of(Codebook.of(type), mapping.columns().columns(), input.location());
    return switch (input.format()) {
      case CSV ->
          new TableSource(new Table(new CsvTable(input, limits, known, strict), known), mapping);
      case XLSX ->
          sheets.all()
              ? AllSheets.of(input, limits, known, mapping)
              : AllSheets.one(input, limits, known, sheets, mapping);
      case JSON -> new JsonSource(input, limits, Codebook.of(type));
      case NDJSON -> new NdjsonSource(input, limits, Codebook.of(type));
    };
  }
}
