package se.nuso.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nuso.codebook.RecordOrigin;
import se.nuso.municipality.Participant;
import se.nuso.service.NonAssessedService;
import se.nuso.service.NonAssessedServiceCounts;
import se.nuso.stats.Level;
import se.nuso.stats.text.Text;
import se.nuso.stats.text.TextTable;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * The two routes of delstudie 2 as one table: services counted one by one and services taken as
 * sums, on the margins that the sums have. A variable that any row of sums lacks cannot be a margin
 * of the whole: it is lost, and the table says so, with the number of rows that lack it.
 *
 * <pre>{@code
 * System.out.println(ServiceTable.of(services, counts));
 * }</pre>
 *
 * <p>Services, children and carers are three units. They stand side by side and are never added.
 * Children and carers come from the sums alone: a record of one service does not tell whether its
 * child is also the child of another.
 *
 * <p>Immutable.
 */
public final class ServiceTable {
  /** What only single services tell, whatever the sums hold. */
  private static final List<Label> NEVER_IN_SUMS =
      List.of(
          new Label("verksamhet", "providing unit"),
          new Label("samverkan", "collaboration"),
          new Label("boendesituation", "living situation"),
          new Label("omsorgspersoners kön", "sex of the carers"),
          new Label("språk", "language"));

  /** How many participants a note names; {@link #inBoth()} has them all. */
  private static final int MOST_NAMED = 5;

  private static final Comparator<List<ServiceVariable.Place>> IN_ORDER =
      (one, other) ->
          IntStream.range(0, one.size())
              .map(i -> Integer.compare(one.get(i).order(), other.get(i).order()))
              .filter(difference -> difference != 0)
              .findFirst()
              .orElse(0);

  private final List<Label> margins;
  private final List<Cell> cells;
  private final List<Loss> losses;
  private final Set<Participant> inBoth;
  private final long rowsWithoutServices;
  private final long synthetic;

  private ServiceTable(
      List<Label> margins,
      List<Cell> cells,
      List<Loss> losses,
      Set<Participant> inBoth,
      long rowsWithoutServices,
      long synthetic) {
    this.margins = List.copyOf(margins);
    this.cells = List.copyOf(cells);
    this.losses = List.copyOf(losses);
    this.inBoth = Set.copyOf(inBoth);
    this.rowsWithoutServices = rowsWithoutServices;
    this.synthetic = synthetic;
  }

  /**
   * A cell of the table.
   *
   * @param levels the level of each margin; {@link Level#NOT_ANSWERED} where a single service does
   *     not answer
   * @param oneByOne services counted one by one
   * @param summed services taken as sums
   * @param children children of the sums; 0 when no row gives them
   * @param carers carers of the sums; 0 when no row gives them
   */
  public record Cell(List<Level> levels, long oneByOne, long summed, long children, long carers) {
    public Cell {
      levels = List.copyOf(levels);
    }

    /** Services of both routes. */
    public long services() {
      return oneByOne + summed;
    }

    private Cell plus(Cell other) {
      return new Cell(
          levels,
          oneByOne + other.oneByOne,
          summed + other.summed,
          children + other.children,
          carers + other.carers);
    }
  }

  /**
   * A variable that the table cannot have.
   *
   * @param variable what it asks
   * @param rows how many rows of sums lack it
   * @param services how many single services answer it, and so lose their answer here
   */
  public record Loss(Label variable, long rows, long services) {}

  /**
   * The table of both routes.
   *
   * <p>Time grows with the number of records, memory with that of the cells.
   *
   * @param services services counted one by one
   * @param counts services taken as sums
   */
  public static ServiceTable of(
      Iterable<NonAssessedService> services, Iterable<NonAssessedServiceCounts> counts) {
    List<NonAssessedService> single = listed(services);
    List<NonAssessedServiceCounts> sums = listed(counts);
    List<ServiceVariable> margins = new ArrayList<>();
    List<Loss> losses = new ArrayList<>();
    for (ServiceVariable variable : ServiceVariable.values()) {
      long lacking = sums.stream().filter(row -> !variable.givenBy(row)).count();
      if (lacking == 0) {
        margins.add(variable);
      } else {
        losses.add(
            new Loss(
                variable.label(), lacking, single.stream().filter(variable::answeredBy).count()));
      }
    }
    return new ServiceTable(
        margins.stream().map(ServiceVariable::label).toList(),
        cells(margins, single, sums),
        losses,
        inBoth(single, sums),
        sums.stream().filter(row -> row.services() == null).count(),
        Stream.concat(
                single.stream().map(NonAssessedService::origin),
                sums.stream().map(NonAssessedServiceCounts::origin))
            .filter(origin -> origin == RecordOrigin.SYNTHETIC)
            .count());
  }

  private static <R> List<R> listed(Iterable<R> records) {
    List<R> list = new ArrayList<>();
    records.forEach(list::add);
    return list;
  }

  private static List<Cell> cells(
      List<ServiceVariable> margins,
      List<NonAssessedService> single,
      List<NonAssessedServiceCounts> sums) {
    Map<List<ServiceVariable.Place>, Cell> cells = new TreeMap<>(IN_ORDER);
    for (NonAssessedService service : single) {
      var key = margins.stream().map(margin -> margin.of(service)).toList();
      cells.merge(key, new Cell(levels(key), 1, 0, 0, 0), Cell::plus);
    }
    for (NonAssessedServiceCounts row : sums) {
      var key = margins.stream().map(margin -> margin.of(row)).toList();
      cells.merge(
          key,
          new Cell(
              levels(key), 0, number(row.services()), number(row.children()), number(row.carers())),
          Cell::plus);
    }
    return List.copyOf(cells.values());
  }

  private static List<Level> levels(List<ServiceVariable.Place> places) {
    return places.stream().map(ServiceVariable.Place::level).toList();
  }

  private static long number(@Nullable Integer count) {
    return count == null ? 0 : count;
  }

  private static Set<Participant> inBoth(
      List<NonAssessedService> single, List<NonAssessedServiceCounts> sums) {
    Set<Participant> both =
        single.stream()
            .map(NonAssessedService::participant)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(HashSet::new));
    both.retainAll(
        sums.stream()
            .map(NonAssessedServiceCounts::participant)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
    return both;
  }

  /** What the table is counted by: the margins that every row of sums has. */
  public List<Label> margins() {
    return margins;
  }

  /** The cells that hold anything, in the order of their levels. */
  public List<Cell> cells() {
    return cells;
  }

  /** The variables that the sums do not let the table have. */
  public List<Loss> losses() {
    return losses;
  }

  /**
   * The participants that gave both single services and sums: theirs may be counted twice, and
   * nothing is taken away.
   */
  public Set<Participant> inBoth() {
    return inBoth;
  }

  /** How many rows of sums give no number of services, and so add none. */
  public long rowsWithoutServices() {
    return rowsWithoutServices;
  }

  /** All cells taken together. */
  public Cell total() {
    return cells.stream()
        .map(cell -> new Cell(List.of(), cell.oneByOne, cell.summed, cell.children, cell.carers))
        .reduce(new Cell(List.of(), 0, 0, 0, 0), Cell::plus);
  }

  /** The table, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }

  /**
   * The table on one screen, and below it what is lost.
   *
   * @param language the language of the words
   */
  public String toString(Language language) {
    boolean swedish = language == Language.SWEDISH;
    List<String> header = new ArrayList<>(margins.stream().map(m -> m.in(language)).toList());
    header.addAll(
        swedish
            ? List.of("En och en", "Som summor", "Insatser", "Barn*", "Omsorgspersoner*")
            : List.of("One by one", "As sums", "Services", "Children*", "Carers*"));
    TextTable table = new TextTable(margins.size(), true, header);
    cells.forEach(cell -> table.add(row(cell, language)));
    Cell total = total();
    if (!margins.isEmpty()) {
      List<Level> all = margins.stream().map(margin -> Level.ALL).toList();
      table.add(
          row(new Cell(all, total.oneByOne, total.summed, total.children, total.carers), language));
    }
    StringBuilder text =
        new StringBuilder(
            swedish
                ? "Icke biståndsprövade insatser, båda vägarna i en tabell\n"
                : "Services without needs assessment, both routes in one table\n");
    text.append(table.toText(1, swedish ? "rader till" : "more rows"));
    notes(language).forEach(note -> text.append(Text.wrapped(note)).append('\n'));
    return text.toString();
  }

  private static List<String> row(Cell cell, Language language) {
    return Stream.concat(
            cell.levels().stream().map(level -> level.label().in(language)),
            Stream.of(
                    cell.oneByOne(), cell.summed(), cell.services(), cell.children(), cell.carers())
                .map(String::valueOf))
        .toList();
  }

  private List<String> notes(Language language) {
    boolean swedish = language == Language.SWEDISH;
    List<String> notes = new ArrayList<>();
    notes.add(
        swedish
            ? "* Bara ur summorna. Insatser, barn och omsorgspersoner är tre enheter och läggs"
                + " aldrig ihop."
            : "* From the sums alone. Services, children and carers are three units and never"
                + " added together.");
    for (Loss loss : losses) {
      notes.add(
          (swedish ? "Förlorat: " : "Lost: ")
              + loss.variable().in(language)
              + (swedish
                  ? " saknas i "
                      + loss.rows()
                      + " rader med summor; "
                      + loss.services()
                      + " enskilda insatser har ett svar som inte syns här."
                  : " is missing in "
                      + loss.rows()
                      + " rows of sums; "
                      + loss.services()
                      + " single services have an answer that is not seen here."));
    }
    notes.add(
        (swedish ? "Aldrig i summorna: " : "Never in the sums: ")
            + NEVER_IN_SUMS.stream().map(l -> l.in(language)).collect(Collectors.joining(", "))
            + ".");
    if (rowsWithoutServices > 0) {
      notes.add(
          swedish
              ? "Obs: " + rowsWithoutServices + " rader med summor saknar antal insatser."
              : "Note: " + rowsWithoutServices + " rows of sums give no number of services.");
    }
    if (!inBoth.isEmpty()) {
      String who =
          inBoth.stream()
              .map(participant -> participant.label().in(language))
              .sorted()
              .limit(MOST_NAMED)
              .collect(Collectors.joining(", "));
      String more = inBoth.size() > MOST_NAMED ? " … (" + inBoth.size() + ")" : "";
      notes.add(
          swedish
              ? "Obs: " + who + more + " finns i båda vägarna och kan vara räknade två gånger."
              : "Note: " + who + more + " are in both routes and may be counted twice.");
    }
    if (synthetic > 0) {
      notes.add(
          swedish
              ? "Obs: syntetiska data, inga verkliga barn (" + synthetic + " poster)."
              : "Note: synthetic data, no real children (" + synthetic + " records).");
    }
    return notes;
  }
}
