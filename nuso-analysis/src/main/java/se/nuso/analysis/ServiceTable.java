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
import se.nuso.document.Cell;
import se.nuso.document.Column;
import se.nuso.document.DataOrigin;
import se.nuso.document.Document;
import se.nuso.document.Result;
import se.nuso.document.Table;
import se.nuso.municipality.Participant;
import se.nuso.service.NonAssessedService;
import se.nuso.service.NonAssessedServiceCounts;
import se.nuso.stats.Level;
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
public final class ServiceTable implements Result {
  private static final Label TITLE =
      new Label(
          "Icke biståndsprövade insatser, båda vägarna i en tabell",
          "Services without needs assessment, both routes in one table");
  private static final List<Label> HEADS =
      List.of(
          new Label("En och en", "One by one"),
          new Label("Som summor", "As sums"),
          new Label("Insatser", "Services"),
          new Label("Barn*", "Children*"),
          new Label("Omsorgspersoner*", "Carers*"));
  private static final Label UNITS =
      new Label(
          "* Bara ur summorna. Insatser, barn och omsorgspersoner är tre enheter och läggs aldrig"
              + " ihop.",
          "* From the sums alone. Services, children and carers are three units and never added"
              + " together.");
  private static final Label LOST =
      new Label(
          "Förlorat: {variable} saknas i {rows} {rows|rad|rader} med summor; {services} enskilda"
              + " insatser har ett svar som inte syns här.",
          "Lost: {variable} is missing in {rows} {rows|row|rows} of sums; {services} single services"
              + " have an answer that is not seen here.");
  private static final Label NEVER =
      new Label("Aldrig i summorna: {variables}.", "Never in the sums: {variables}.");
  private static final Label WITHOUT_SERVICES =
      new Label(
          "Obs: {rows} {rows|rad|rader} med summor saknar antal insatser.",
          "Note: {rows} {rows|row|rows} of sums {rows|gives|give} no number of services.");
  private static final Label IN_BOTH =
      new Label(
          "Obs: {participants}{more} finns i båda vägarna och kan vara räknade två gånger.",
          "Note: {participants}{more} are in both routes and may be counted twice.");

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
  private final List<Counts> cells;
  private final List<Loss> losses;
  private final Set<Participant> inBoth;
  private final long rowsWithoutServices;
  private final DataOrigin origin;

  private ServiceTable(
      List<Label> margins,
      List<Counts> cells,
      List<Loss> losses,
      Set<Participant> inBoth,
      long rowsWithoutServices,
      DataOrigin origin) {
    this.margins = List.copyOf(margins);
    this.cells = List.copyOf(cells);
    this.losses = List.copyOf(losses);
    this.inBoth = Set.copyOf(inBoth);
    this.rowsWithoutServices = rowsWithoutServices;
    this.origin = origin;
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
  public record Counts(List<Level> levels, long oneByOne, long summed, long children, long carers) {
    public Counts {
      levels = List.copyOf(levels);
    }

    /** Services of both routes. */
    public long services() {
      return oneByOne + summed;
    }

    private Counts plus(Counts other) {
      return new Counts(
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
        new DataOrigin(
            single.size() + sums.size(),
            Stream.concat(
                    single.stream().map(NonAssessedService::origin),
                    sums.stream().map(NonAssessedServiceCounts::origin))
                .filter(origin -> origin == RecordOrigin.SYNTHETIC)
                .count(),
            Map.of()));
  }

  private static <R> List<R> listed(Iterable<R> records) {
    List<R> list = new ArrayList<>();
    records.forEach(list::add);
    return list;
  }

  private static List<Counts> cells(
      List<ServiceVariable> margins,
      List<NonAssessedService> single,
      List<NonAssessedServiceCounts> sums) {
    Map<List<ServiceVariable.Place>, Counts> cells = new TreeMap<>(IN_ORDER);
    for (NonAssessedService service : single) {
      var key = margins.stream().map(margin -> margin.of(service)).toList();
      cells.merge(key, new Counts(levels(key), 1, 0, 0, 0), Counts::plus);
    }
    for (NonAssessedServiceCounts row : sums) {
      var key = margins.stream().map(margin -> margin.of(row)).toList();
      cells.merge(
          key,
          new Counts(
              levels(key), 0, number(row.services()), number(row.children()), number(row.carers())),
          Counts::plus);
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
  public List<Counts> cells() {
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
  public Counts total() {
    return cells.stream()
        .map(cell -> new Counts(List.of(), cell.oneByOne, cell.summed, cell.children, cell.carers))
        .reduce(new Counts(List.of(), 0, 0, 0, 0), Counts::plus);
  }

  /** The table, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }

  /** The table of both routes, and below it what is lost. */
  @Override
  public Document document() {
    List<Column> columns = new ArrayList<>(margins.stream().map(Column::words).toList());
    HEADS.forEach(head -> columns.add(Column.of(head)));
    Table.Builder table = Table.of(columns).totals(1);
    cells.forEach(cell -> table.row(row(cell)));
    Counts total = total();
    if (!margins.isEmpty()) {
      List<Level> all = margins.stream().map(margin -> Level.ALL).toList();
      table.row(row(new Counts(all, total.oneByOne, total.summed, total.children, total.carers)));
    }
    Document.Builder document = Document.of(TITLE).table(table).note(UNITS);
    for (Loss loss : losses) {
      document.note(
          LOST.with(
              Map.of(
                  "variable", loss.variable(), "rows", loss.rows(), "services", loss.services())));
    }
    document.note(NEVER.with("variables", NEVER_IN_SUMS));
    if (rowsWithoutServices > 0) {
      document.note(WITHOUT_SERVICES.with("rows", rowsWithoutServices));
    }
    if (!inBoth.isEmpty()) {
      document.note(IN_BOTH.with(Map.of("participants", named(), "more", more())));
    }
    return document.origin(origin).build();
  }

  private List<Label> named() {
    return inBoth.stream()
        .map(Participant::label)
        .sorted(Comparator.comparing(Label::sv))
        .limit(MOST_NAMED)
        .toList();
  }

  private Label more() {
    return Label.same(inBoth.size() > MOST_NAMED ? " … (" + inBoth.size() + ")" : "");
  }

  private static List<Cell> row(Counts cell) {
    return Stream.concat(
            cell.levels().stream().map(level -> Cell.words(level.label())),
            Stream.of(
                    cell.oneByOne(), cell.summed(), cell.services(), cell.children(), cell.carers())
                .map(Cell::count))
        .toList();
  }
}
