package se.nuso.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.analysis.indicator.Indicators;
import se.nuso.codebook.Code;
import se.nuso.document.Cell;
import se.nuso.document.DataOrigin;
import se.nuso.document.Document;
import se.nuso.document.Look;
import se.nuso.investigation.Competence;
import se.nuso.investigation.InformationSource;
import se.nuso.investigation.Investigation;
import se.nuso.stats.Dimension;
import se.nuso.stats.Indicator;
import se.nuso.stats.Level;
import se.nuso.stats.Proportion;
import se.nuso.stats.Shares;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * Information from other professions and organisations, by diagnosis or any other dimension.
 *
 * @param dimension what it is told by
 * @param levels the levels of it
 * @param any the share with information from any other competence
 * @param twoOrMore the share with information from two or more
 * @param competences the share with each competence
 * @param sources the share with each organisation
 * @param basis the records
 */
public record OutsideInformation(
    Label dimension,
    List<Level> levels,
    Shares any,
    Shares twoOrMore,
    Map<Competence, Shares> competences,
    Map<InformationSource, Shares> sources,
    DataOrigin basis)
    implements Analysis {
  private static final Label TITLE =
      new Label(
          "Information från andra efter {dimension}", "Information from others by {dimension}");

  private static final Label ANY = new Label("Någon", "Any");
  private static final Label TWO_OR_MORE = new Label("Två eller flera", "Two or more");
  private static final Label PEDAGOGICAL = new Label("Pedagogisk", "Pedagogical");
  private static final Label MEDICAL = new Label("Medicinsk", "Medical");
  private static final Label PSYCHOSOCIAL = new Label("Psykosocial", "Psychosocial");
  private static final Label PSYCHOLOGICAL = new Label("Psykologisk", "Psychological");
  private static final Label ORGANISATION = new Label("Verksamhet", "Organisation");

  private static final MethodNote METHOD =
      new MethodNote(
          Words.INVESTIGATIONS,
          new Label(
              "Andelen utredningar där information kom från annan kompetens: någon, två eller flera,"
                  + " och var och en; samt från varje verksamhet.",
              "The share of investigations in which information came from another competence: any,"
                  + " two or more, and each; and from each organisation."),
          new Label(
              "Utredningar där informationen kom tillbaka; flera kan anges.",
              "Investigations in which the information came back; several may be given."),
          Words.ANSWERED,
          Words.MISSING_BESIDE,
          Words.WILSON,
          Words.PUBLISHED,
          List.of(
              new Label(
                  "Att ingen information kom betyder inte att ingen efterfrågades.",
                  "That no information came does not mean that none was asked for."),
              new Label(
                  "NUSO:s andelar per kompetens kan läsas bland alla eller bland dem med information;"
                      + " här är de bland alla med svar.",
                  "NUSO's shares by competence may be read among all or among those with information;"
                      + " here they are among all with an answer."),
              Words.NO_CAUSE));

  public OutsideInformation {
    levels = List.copyOf(levels);
    competences = Collections.unmodifiableMap(new EnumMap<>(competences));
    sources = Collections.unmodifiableMap(new EnumMap<>(sources));
    Objects.requireNonNull(basis, "basis");
  }

  /**
   * Outside information with and without a known diagnosis.
   *
   * <p>Time grows with the number of records, memory with that of the cells.
   *
   * @param investigations the records; read once
   */
  public static OutsideInformation of(Iterable<Investigation> investigations) {
    return of(investigations, Dimensions.DIAGNOSIS);
  }

  /**
   * Outside information by a dimension, for example the investigation profile.
   *
   * <p>Time grows with the number of records, memory with that of the cells.
   *
   * @param investigations the records; read once
   * @param dimension the dimension
   */
  public static OutsideInformation of(
      Iterable<Investigation> investigations, Dimension<? super Investigation> dimension) {
    List<Investigation> records = new ArrayList<>();
    investigations.forEach(records::add);
    return new OutsideInformation(
        dimension.label(),
        dimension.levels(),
        Indicators.INFORMATION_FROM_OTHERS.by(dimension).of(records),
        Indicators.TWO_OR_MORE_COMPETENCES.by(dimension).of(records),
        each(Competence.class, Competence.NONE, Dimensions.COMPETENCE, dimension, records),
        each(
            InformationSource.class,
            InformationSource.NONE,
            Dimensions.INFORMATION_SOURCE,
            dimension,
            records),
        Basis.of(records, Dimensions.COMPETENCE));
  }

  private static <E extends Enum<E> & Code> Map<E, Shares> each(
      Class<E> list,
      E none,
      Dimension<? super Investigation> asked,
      Dimension<? super Investigation> by,
      List<Investigation> records) {
    return Stream.of(list.getEnumConstants())
        .filter(code -> code != none)
        .collect(
            Collectors.toMap(
                code -> code,
                code -> Indicator.<Investigation>share(asked, code).by(by).of(records),
                (one, other) -> one,
                () -> new EnumMap<>(list)));
  }

  @Override
  public Label title() {
    return TITLE.with("dimension", dimension);
  }

  @Override
  public MethodNote method() {
    return METHOD;
  }

  @Override
  public Document document() {
    Sheet sheet = new Sheet(this);
    sheet.table(
        Sheet.words(dimension),
        Sheet.of(ANY),
        Sheet.of(TWO_OR_MORE),
        Sheet.of(PEDAGOGICAL),
        Sheet.of(MEDICAL),
        Sheet.of(PSYCHOSOCIAL),
        Sheet.of(PSYCHOLOGICAL),
        Sheet.of(Words.N),
        Sheet.of(Words.MISSING));
    Stream.concat(levels.stream(), Stream.of(Level.ALL))
        .filter(level -> Sheet.isShown(any.share(level.code()).n(), levels))
        .forEach(level -> add(sheet, level));
    sheet.table(
        Sheet.words(ORGANISATION),
        Sheet.of(Words.COUNT),
        Sheet.of(Words.SHARE, Look.WITH_INTERVAL),
        Sheet.of(Words.N),
        Sheet.of(Words.MISSING));
    sources.forEach(
        (source, shares) ->
            sheet.row(
                Cell.words(source.label()),
                Cell.count(shares.all().yes()),
                shares.all().cell(),
                Cell.count(shares.all().n()),
                Cell.count(shares.all().missing())));
    return sheet.notAnswered(any).document();
  }

  private void add(Sheet sheet, Level level) {
    Proportion share = any.share(level.code());
    List<Cell> cells = new ArrayList<>();
    cells.add(Sheet.level(level, levels));
    cells.add(share.cell());
    cells.add(twoOrMore.share(level.code()).cell());
    competences.values().forEach(each -> cells.add(each.share(level.code()).cell()));
    cells.add(Cell.count(share.n()));
    cells.add(Cell.count(share.missing()));
    sheet.row(cells);
  }

  /** The tables, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}
