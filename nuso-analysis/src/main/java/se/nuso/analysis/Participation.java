package se.nuso.analysis;

import static se.nuso.analysis.Words.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.nuso.analysis.indicator.Dimensions;
import se.nuso.analysis.indicator.Indicators;
import se.nuso.document.DataOrigin;
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
  private static final MethodNote METHOD =
      new MethodNote(
          Words.INVESTIGATIONS,
          text(
              "Andelen där barnet deltagit i samtal, haft enskilt samtal, och varje svar om barnets"
                  + " önskemål, efter åldersgrupp och kön.",
              "The share in which the child took part in talks, had an individual talk, and each"
                  + " answer on the child's wishes, by age group and sex."),
          text("Utredningar med svaret.", "Investigations with the answer."),
          text(
              "Utredningar i gruppen med svar på frågan; ”ej dokumenterat” om önskemål är ett svar.",
              "Investigations of the group with an answer to the question; \"not documented\" on"
                  + " wishes is an answer."),
          Words.MISSING_BESIDE,
          Words.WILSON,
          Words.PUBLISHED,
          List.of(
              text(
                  "Dokumenterat deltagande är inte detsamma som inflytande; ingen nivå i Shiers modell"
                      + " härleds.",
                  "Documented participation is not the same as influence; no level of Shier's pathways"
                      + " is derived."),
              text(
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
    return text("Barnets delaktighet och önskemål", "The child's participation and wishes");
  }

  @Override
  public MethodNote method() {
    return METHOD;
  }

  @Override
  public String toString(Language language) {
    TextSheet sheet = new TextSheet(this, language);
    sheet.table(
        2,
        Dimensions.AGE_GROUP.label(),
        Dimensions.SEX.label(),
        text("Deltog", "Took part"),
        text("Enskilt", "Individually"),
        text("Önskemål framförda", "Wishes stated"),
        text("ej framförda", "not stated"),
        text("ej dok.", "not docum."),
        Words.N,
        text("vid behov", "among need"));
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
        .text();
  }

  private void add(TextSheet sheet, Level age, Level sex) {
    Proportion stated = wishes(ChildWishes.STATED).share(age.code(), sex.code());
    sheet.row(
        sheet.words(age.label()),
        sheet.words(sex.label()),
        sheet.share(tookPart.share(age.code(), sex.code())),
        sheet.share(individually.share(age.code(), sex.code())),
        sheet.cell(stated),
        sheet.share(wishes(ChildWishes.NOT_STATED).share(age.code(), sex.code())),
        sheet.share(wishes(ChildWishes.NOT_DOCUMENTED).share(age.code(), sex.code())),
        sheet.count(stated.n()),
        sheet.share(statedAmongNeed.share(age.code(), sex.code())));
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
