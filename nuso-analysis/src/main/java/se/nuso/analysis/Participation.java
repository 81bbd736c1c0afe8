package se.nuso.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.analysis.indicator.Indicators;
import se.nuso.document.Cell;
import se.nuso.document.DataOrigin;
import se.nuso.document.Document;
import se.nuso.document.Look;
import se.nuso.investigation.ChildWishes;
import se.nuso.investigation.Investigation;
import se.nuso.stats.Indicator;
import se.nuso.stats.Level;
import se.nuso.stats.Proportion;
import se.nuso.stats.Shares;
import se.nuso.text.Label;
import se.nuso.text.Language;

/**
 * The child's participation and wishes by age group and sex.
 *
 * @param tookPart the share in which the child took part in talks
 * @param individually the share with an individual talk with the child
 * @param wishes the share with each answer on wishes: stated, not stated, not documented
 * @param statedAmongNeed the share with wishes stated, among those with need assessed
 * @param basis the records
 */
public record Participation(
    Shares tookPart,
    Shares individually,
    Map<ChildWishes, Shares> wishes,
    Shares statedAmongNeed,
    DataOrigin basis)
    implements Analysis {
  private static final Label THE_CHILDS_PARTICIPATION_AND_WISHES =
      new Label("Barnets delaktighet och önskemål", "The child's participation and wishes");
  private static final Label TOOK_PART = new Label("Deltog", "Took part");
  private static final Label INDIVIDUALLY = new Label("Enskilt", "Individually");
  private static final Label WISHES_STATED = new Label("Önskemål framförda", "Wishes stated");
  private static final Label NOT_STATED = new Label("ej framförda", "not stated");
  private static final Label NOT_DOCUM = new Label("ej dok.", "not docum.");
  private static final Label AMONG_NEED = new Label("vid behov", "among need");

  private static final MethodNote METHOD =
      new MethodNote(
          Words.INVESTIGATIONS,
          new Label(
              "Andelen där barnet deltagit i samtal, haft enskilt samtal, och varje svar om barnets"
                  + " önskemål, efter åldersgrupp och kön.",
              "The share in which the child took part in talks, had an individual talk, and each"
                  + " answer on the child's wishes, by age group and sex."),
          new Label("Utredningar med svaret.", "Investigations with the answer."),
          new Label(
              "Utredningar i gruppen med svar på frågan; ”ej dokumenterat” om önskemål är ett svar.",
              "Investigations of the group with an answer to the question; \"not documented\" on"
                  + " wishes is an answer."),
          Words.MISSING_BESIDE,
          Words.WILSON,
          Words.PUBLISHED,
          List.of(
              new Label(
                  "Dokumenterat deltagande är inte detsamma som inflytande; ingen nivå i Shiers modell"
                      + " härleds.",
                  "Documented participation is not the same as influence; no level of Shier's pathways"
                      + " is derived."),
              new Label(
                  "Andelen med önskemål är en nedre gräns, eftersom dokumentation ofta saknas.",
                  "The share with wishes is a lower bound, since documentation is often missing."),
              Words.CROSS_SECTION));

  public Participation {
    wishes = Collections.unmodifiableMap(new EnumMap<>(wishes));
    Objects.requireNonNull(basis, "basis");
  }

  /**
   * Participation and wishes in investigations.
   *
   * <p>Time grows with the number of records, memory with that of the cells.
   *
   * @param investigations the records; read once
   */
  public static Participation of(Iterable<Investigation> investigations) {
    List<Investigation> records = new ArrayList<>();
    investigations.forEach(records::add);
    Map<ChildWishes, Shares> wishes = new EnumMap<>(ChildWishes.class);
    for (ChildWishes answer : ChildWishes.values()) {
      wishes.put(answer, by(Indicator.share(Dimensions.CHILD_WISHES, answer), records));
    }
    return new Participation(
        by(Indicators.CHILD_TOOK_PART, records),
        by(Indicators.CHILD_HEARD_INDIVIDUALLY, records),
        wishes,
        by(Indicators.WISHES_STATED.among(Indicators.NEED), records),
        Basis.of(records, Dimensions.AGE_GROUP));
  }

  private static Shares by(Indicator<Investigation> indicator, List<Investigation> records) {
    return indicator.by(Dimensions.AGE_GROUP, Dimensions.SEX).of(records);
  }

  /**
   * The shares with an answer on wishes.
   *
   * @param answer which answer
   */
  public Shares wishes(ChildWishes answer) {
    return Objects.requireNonNull(wishes.get(answer));
  }

  @Override
  public Label title() {
    return THE_CHILDS_PARTICIPATION_AND_WISHES;
  }

  @Override
  public MethodNote method() {
    return METHOD;
  }

  @Override
  public Document document() {
    Sheet sheet = new Sheet(this);
    sheet.table(
        Sheet.words(Dimensions.AGE_GROUP.label()),
        Sheet.words(Dimensions.SEX.label()),
        Sheet.of(TOOK_PART),
        Sheet.of(INDIVIDUALLY),
        Sheet.of(WISHES_STATED, Look.WITH_INTERVAL),
        Sheet.of(NOT_STATED),
        Sheet.of(NOT_DOCUM),
        Sheet.of(Words.N),
        Sheet.of(AMONG_NEED));
    for (Level age : levels(Dimensions.AGE_GROUP.levels())) {
      for (Level sex : levels(Dimensions.SEX.levels())) {
        add(sheet, age, sex);
      }
    }
    return sheet
        .withoutAnswer(tookPart, individually)
        .withoutAnswer(Dimensions.CHILD_WISHES.label(), wishes(ChildWishes.STATED).all().missing())
        .withoutAnswer(statedAmongNeed)
        .notAnswered(tookPart)
        .document();
  }

  private void add(Sheet sheet, Level age, Level sex) {
    Proportion stated = wishes(ChildWishes.STATED).share(age.code(), sex.code());
    sheet.row(
        Cell.words(age.label()),
        Cell.words(sex.label()),
        tookPart.share(age.code(), sex.code()).cell(),
        individually.share(age.code(), sex.code()).cell(),
        stated.cell(),
        wishes(ChildWishes.NOT_STATED).share(age.code(), sex.code()).cell(),
        wishes(ChildWishes.NOT_DOCUMENTED).share(age.code(), sex.code()).cell(),
        Cell.count(stated.n()),
        statedAmongNeed.share(age.code(), sex.code()).cell());
  }

  private static List<Level> levels(List<Level> levels) {
    return Stream.concat(levels.stream(), Stream.of(Level.ALL)).toList();
  }

  /** The table, in the language of this machine's user. */
  @Override
  public String toString() {
    return toString(Language.ofHost());
  }
}
