package se.nuso.analysis.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.nuso.bbic.DerivedVulnerability;
import se.nuso.bbic.ProtectiveFactor;
import se.nuso.bbic.RiskFactor;
import se.nuso.bbic.Vulnerability;
import se.nuso.bbic.VulnerabilityRule;
import se.nuso.codebook.Code;
import se.nuso.codebook.CollectionMode;
import se.nuso.codebook.SurveyRecord;
import se.nuso.intervention.CompulsoryCareGround;
import se.nuso.intervention.Intervention;
import se.nuso.intervention.OnwardReferral;
import se.nuso.investigation.ActualisationType;
import se.nuso.investigation.AgeGroup;
import se.nuso.investigation.ChildTalk;
import se.nuso.investigation.ChildWishes;
import se.nuso.investigation.Competence;
import se.nuso.investigation.ConsentAttitude;
import se.nuso.investigation.Diagnosis;
import se.nuso.investigation.Factors;
import se.nuso.investigation.GuardianTalks;
import se.nuso.investigation.InformationSource;
import se.nuso.investigation.InstrumentUse;
import se.nuso.investigation.InterpreterNeed;
import se.nuso.investigation.Investigation;
import se.nuso.investigation.InvestigationReason;
import se.nuso.investigation.LegalSex;
import se.nuso.investigation.LivingSituation;
import se.nuso.investigation.NeedAssessment;
import se.nuso.investigation.Observation;
import se.nuso.investigation.Origin;
import se.nuso.investigation.PreviousInvestigation;
import se.nuso.municipality.CityDistrict;
import se.nuso.municipality.County;
import se.nuso.municipality.Municipality;
import se.nuso.municipality.MunicipalityGroup;
import se.nuso.municipality.Participant;
import se.nuso.municipality.ParticipantRecord;
import se.nuso.stats.Dimension;
import se.nuso.stats.Level;
import se.nuso.text.Label;

/** The dimensions of delstudie 1: what investigations are counted by. */
public final class Dimensions {
  /** What ages are made of: single years. */
  private static final String YEARS = "age";

  /** What places are made of: those that take part. */
  private static final String PLACES = "participant";

  private static final List<String> BANDS = List.of("AGE_0_5", "AGE_6_11", "AGE_12_17");

  private static final List<Participant> PARTICIPANTS =
      Stream.<Participant>concat(Stream.of(Municipality.values()), Stream.of(CityDistrict.values()))
          .toList();

  private Dimensions() {}

  private static List<String> years(AgeGroup group) {
    return IntStream.rangeClosed(group.youngest(), group.oldest())
        .mapToObj(Integer::toString)
        .toList();
  }

  private static int band(@Nullable AgeGroup group) {
    return group == null ? -1 : group.ordinal() / 2;
  }

  private static Dimension<ParticipantRecord> ofPlaces(
      Dimension<ParticipantRecord> dimension, Function<Municipality, String> level) {
    return dimension.over(
        PLACES,
        one ->
            PARTICIPANTS.stream()
                .filter(it -> level.apply(it.municipality()).equals(one.code()))
                .map(Participant::code)
                .toList());
  }

  // --- background ---

  /** Legal sex (<i>juridiskt kön</i>). */
  public static final Dimension<Investigation> SEX =
      single("Juridiskt kön", "Legal sex", LegalSex.class, r -> r.background().legalSex());

  /** Age in single years (<i>ålder</i>), 0–17; an age outside them counts as not answered. */
  public static final Dimension<Investigation> AGE =
      Dimension.<Investigation>ofLevels(
              new Label("Ålder", "Age"), years(), r -> year(r.background().age()))
          .over(YEARS, Level::leaves);

  /** Age group (<i>åldersgrupp</i>); an age outside 0–17 counts as not answered. */
  public static final Dimension<Investigation> AGE_GROUP =
      single("Åldersgrupp", "Age group", AgeGroup.class, r -> r.background().ageGroup())
          .over(YEARS, level -> years(AgeGroup.valueOf(level.code())));

  /** Age in three bands of two age groups each; a child outside 0–17 counts as not answered. */
  public static final Dimension<Investigation> AGE_3 =
      Dimension.<Investigation>ofLevels(
              new Label("Ålder i tre grupper", "Age in three bands"),
              List.of(
                  new Level("AGE_0_5", new Label("0–5 år", "0–5 years")),
                  new Level("AGE_6_11", new Label("6–11 år", "6–11 years")),
                  new Level("AGE_12_17", new Label("12–17 år", "12–17 years"))),
              r -> band(r.background().ageGroup()))
          .over(
              YEARS,
              level ->
                  Stream.of(AgeGroup.values())
                      .filter(group -> BANDS.get(band(group)).equals(level.code()))
                      .flatMap(group -> years(group).stream())
                      .toList());

  /**
   * Origin (<i>härkomst</i>) by the definition of Statistics Sweden: the countries of birth where
   * they settle it, else as given. "Information missing" is a level, as NUSO reports it; not
   * answered is beside it.
   */
  public static final Dimension<Investigation> ORIGIN =
      single("Härkomst", "Origin", Origin.class, r -> r.background().originByDefinition());

  /** Whom the child lives with (<i>boendesituation</i>). */
  public static final Dimension<Investigation> LIVING_SITUATION =
      single(
          "Boendesituation",
          "Living situation",
          LivingSituation.class,
          r -> r.background().livingSituation());

  /**
   * Whether any diagnosis or disability is known (<i>diagnos eller funktionsnedsättning</i>): any
   * or none.
   */
  public static final Dimension<Investigation> DIAGNOSIS =
      Dimension.<Investigation>ofLevels(
          new Label("Diagnos", "Diagnosis"),
          List.of(
              new Level("ANY", new Label("Någon diagnos", "Any diagnosis")),
              Level.of(Diagnosis.NONE)),
          r -> anyOrNone(r.background().diagnoses(), Diagnosis.NONE));

  /** Which diagnoses are known (<i>diagnoser</i>); several may be given. */
  public static final Dimension<Investigation> DIAGNOSES =
      several("Diagnoser", "Diagnoses", Diagnosis.class, r -> r.background().diagnoses());

  /** Need of an interpreter (<i>behov av tolk</i>). */
  public static final Dimension<Investigation> INTERPRETER =
      single(
          "Behov av tolk",
          "Need of an interpreter",
          InterpreterNeed.class,
          r -> r.background().interpreter());

  // --- reason and earlier contact ---

  /** How the investigation came about (<i>aktualiseringssätt</i>). */
  public static final Dimension<Investigation> ACTUALISATION_TYPE =
      single(
          "Aktualiseringssätt",
          "Actualisation type",
          ActualisationType.class,
          r -> r.reason().actualisationType());

  /** Why the investigation was opened (<i>anledning till utredningen</i>); several may be given. */
  public static final Dimension<Investigation> REASON =
      several(
          "Anledning till utredningen",
          "Reason for the investigation",
          InvestigationReason.class,
          r -> r.reason().reasons());

  /**
   * First or recurring investigation (<i>förstagångsutredning eller återkommande utredning</i>).
   */
  public static final Dimension<Investigation> FIRST_OR_RECURRING =
      single(
          "Förstagångs- eller återkommande utredning",
          "First or recurring investigation",
          PreviousInvestigation.class,
          r -> r.reason().previousInvestigation());

  // --- how the investigation was carried out ---

  /** Number of talks with guardians (<i>samtal med vårdnadshavare</i>), in three classes. */
  public static final Dimension<Investigation> GUARDIAN_TALKS =
      single(
          "Samtal med vårdnadshavare",
          "Talks with guardians",
          GuardianTalks.class,
          r -> r.process().guardianTalks());

  /**
   * How the child took part in talks (<i>barnets deltagande i samtal</i>); several may be given.
   */
  public static final Dimension<Investigation> CHILD_TALK =
      several(
          "Barnets deltagande i samtal",
          "The child's participation in talks",
          ChildTalk.class,
          r -> r.process().childTalks());

  /** Whether the child could state wishes (<i>barnets önskemål</i>). */
  public static final Dimension<Investigation> CHILD_WISHES =
      single(
          "Barnets önskemål",
          "The child's wishes",
          ChildWishes.class,
          r -> r.process().childWishes());

  /** Observations made (<i>observation</i>). */
  public static final Dimension<Investigation> OBSERVATION =
      single("Observation", "Observation", Observation.class, r -> r.process().observation());

  /**
   * Other professions whose information came back (<i>annan kompetens</i>); several may be given.
   */
  public static final Dimension<Investigation> COMPETENCE =
      several(
          "Information från annan kompetens",
          "Information from another competence",
          Competence.class,
          r -> r.process().competences());

  /**
   * Other organisations whose information came back (<i>annan verksamhet</i>); several may be
   * given.
   */
  public static final Dimension<Investigation> INFORMATION_SOURCE =
      several(
          "Information från annan verksamhet",
          "Information from another organisation",
          InformationSource.class,
          r -> r.process().informationSources());

  /** Whether an assessment instrument was used (<i>bedömningsinstrument</i>). */
  public static final Dimension<Investigation> INSTRUMENT =
      single(
          "Bedömningsinstrument",
          "Assessment instrument",
          InstrumentUse.class,
          r -> r.process().instrument());

  // --- risk and protective factors ---

  /**
   * Documented risk factors (<i>riskfaktorer</i>); several may be given. That no factor is
   * documented is said only of a record with all thirty questions answered; one with none
   * documented and some unanswered counts as not answered. A question without an answer is no
   * documented factor: for one factor's share with its own missing use {@link
   * Indicators#documented}.
   */
  public static final Dimension<Investigation> RISK_FACTOR =
      Dimension.<Investigation>several(
          new Label("Dokumenterade riskfaktorer", "Documented risk factors"),
          riskFactors(),
          r -> documented(r.factors()));

  /** Documented protective factors (<i>skyddsfaktorer</i>); several may be given. */
  public static final Dimension<Investigation> PROTECTIVE_FACTOR =
      several(
          "Skyddsfaktorer",
          "Protective factors",
          ProtectiveFactor.class,
          r -> r.factors().protective());

  /**
   * Number of documented risk factors in NUSO's classes 0, 1, 2, 3–4 and 5 or more, of records with
   * all thirty questions answered. Of the others the number is not known, also where many factors
   * are documented: they count as not answered, since taking only those with many would make the
   * high classes too large.
   */
  public static final Dimension<Investigation> RISK_COUNT =
      Dimension.<Investigation>ofLevels(
          new Label("Antal riskfaktorer", "Number of risk factors"),
          counts("0", "1", "2", "3–4", "5+"),
          r -> riskClass(r.factors().documentedRisks().orElse(-1)));

  /** Number of documented protective factors in NUSO's classes 0, 1, 2 and 3 or more. */
  public static final Dimension<Investigation> PROTECTION_COUNT =
      Dimension.<Investigation>ofLevels(
          new Label("Antal skyddsfaktorer", "Number of protective factors"),
          counts("0", "1", "2", "3+"),
          r -> Math.min(r.factors().documentedProtection().orElse(-1), 3));

  // --- assessment and consent ---

  /**
   * Identified vulnerability as given (<i>identifierad utsatthet</i>); for a derived one see {@link
   * #vulnerability}.
   */
  public static final Dimension<Investigation> VULNERABILITY =
      single(
          "Identifierad utsatthet",
          "Identified vulnerability",
          Vulnerability.class,
          r -> r.assessment().vulnerability());

  /** Whether a need of support or protection was assessed (<i>bedömt behov</i>). */
  public static final Dimension<Investigation> NEED_ASSESSMENT =
      single(
          "Bedömt behov av stöd eller skydd",
          "Need of support or protection",
          NeedAssessment.class,
          r -> r.assessment().need());

  /** Grounds for compulsory care (<i>skäl för LVU</i>); several may be given. */
  public static final Dimension<Investigation> COMPULSORY_CARE_GROUND =
      several(
          "Skäl för LVU",
          "Grounds for compulsory care",
          CompulsoryCareGround.class,
          r -> r.assessment().compulsoryCareGrounds());

  /**
   * The first guardian's documented attitude (<i>vårdnadshavare 1, inställning</i>); the options
   * are provisional.
   */
  public static final Dimension<Investigation> GUARDIAN_1_CONSENT =
      single(
          "Vårdnadshavare 1, inställning",
          "Guardian 1, attitude",
          ConsentAttitude.class,
          r -> r.consent().guardian1());

  /**
   * The second guardian's documented attitude (<i>vårdnadshavare 2, inställning</i>); the options
   * are provisional.
   */
  public static final Dimension<Investigation> GUARDIAN_2_CONSENT =
      single(
          "Vårdnadshavare 2, inställning",
          "Guardian 2, attitude",
          ConsentAttitude.class,
          r -> r.consent().guardian2());

  /** The child's documented attitude (<i>barnets inställning</i>); the options are provisional. */
  public static final Dimension<Investigation> CHILD_CONSENT =
      single(
          "Barnets inställning",
          "The child's attitude",
          ConsentAttitude.class,
          r -> r.consent().child());

  // --- decisions ---

  /**
   * Decided interventions and measures (<i>beslutade insatser och åtgärder</i>); several may be
   * given.
   */
  public static final Dimension<Investigation> INTERVENTION =
      several(
          "Beslutade insatser och åtgärder",
          "Decided interventions and measures",
          Intervention.class,
          r -> r.decisions().interventions());

  /**
   * Onward referrals (<i>hänvisningar</i>); several may be given, and a sub-item stands beside its
   * parent.
   */
  public static final Dimension<Investigation> ONWARD_REFERRAL =
      several(
          "Hänvisningar",
          "Onward referrals",
          OnwardReferral.class,
          r -> r.decisions().onwardReferrals());

  // --- who reports, and how ---

  /** The municipality or city district that takes part (<i>deltagare</i>). */
  public static final Dimension<ParticipantRecord> PARTICIPANT =
      Dimension.<ParticipantRecord>ofCodes(
              new Label("Kommun eller stadsdel", "Municipality or district"),
              PARTICIPANTS,
              ParticipantRecord::participant)
          .over(PLACES, Level::leaves);

  /** The municipality (<i>kommun</i>), city districts counted in theirs. */
  public static final Dimension<ParticipantRecord> MUNICIPALITY =
      ofPlaces(
          Dimension.of(
              new Label("Kommun", "Municipality"), Municipality.class, Dimensions::municipality),
          Municipality::code);

  /** SKR's municipality group of 2023 (<i>kommungrupp</i>). */
  public static final Dimension<ParticipantRecord> MUNICIPALITY_GROUP =
      ofPlaces(
          Dimension.of(
              new Label("Kommungrupp", "Municipality group"),
              MunicipalityGroup.class,
              r -> of(municipality(r), Municipality::group)),
          municipality -> municipality.group().code());

  /**
   * The size of the municipality (<i>kommunstorlek</i>) by SKR's group of 2023: large A1–B3, middle
   * B4–C6, small C7–C9. Our reading: NUSO has published no limits.
   */
  public static final Dimension<ParticipantRecord> MUNICIPALITY_SIZE =
      Dimension.<ParticipantRecord>ofLevels(
          new Label("Kommunstorlek (SKR-grupp)", "Municipality size (SKR group)"),
          List.of(
              new Level("LARGE", new Label("Större (A1–B3)", "Large (A1–B3)")),
              new Level("MIDDLE", new Label("Mellan (B4–C6)", "Middle (B4–C6)")),
              new Level("SMALL", new Label("Mindre (C7–C9)", "Small (C7–C9)"))),
          r -> size(of(municipality(r), Municipality::group)));

  /** The county (<i>län</i>). */
  public static final Dimension<ParticipantRecord> COUNTY =
      ofPlaces(
          Dimension.of(
              new Label("Län", "County"),
              County.class,
              r -> of(municipality(r), Municipality::county)),
          municipality -> municipality.county().code());

  /** How the record came to be (<i>insamlingssätt</i>). */
  public static final Dimension<SurveyRecord> COLLECTION_MODE =
      Dimension.of(
          new Label("Insamlingssätt", "Collection mode"), CollectionMode.class, SurveyRecord::mode);

  /**
   * Vulnerability derived from the risk factors by a rule, which is ours and not NUSO's: the rule's
   * name stands in the label. Records that do not answer enough of the factors count as not
   * answered.
   *
   * @param rule how to derive it
   */
  public static Dimension<Investigation> vulnerability(VulnerabilityRule rule) {
    return single(
        "Utsatthet " + rule.name().sv(),
        "Vulnerability " + rule.name().en(),
        DerivedVulnerability.class,
        r -> rule.derive(r.factors().risk()));
  }

  private static <E extends Enum<E> & Code> Dimension<Investigation> single(
      String sv,
      String en,
      Class<E> list,
      Function<? super Investigation, ? extends @Nullable E> answer) {
    return Dimension.<Investigation, E>of(new Label(sv, en), list, answer);
  }

  private static <E extends Enum<E> & Code> Dimension<Investigation> several(
      String sv,
      String en,
      Class<E> list,
      Function<? super Investigation, ? extends Set<E>> answers) {
    return Dimension.<Investigation, E>several(new Label(sv, en), list, answers);
  }

  private static <T> @Nullable T of(
      @Nullable Municipality municipality, Function<Municipality, T> property) {
    return municipality == null ? null : property.apply(municipality);
  }

  private static @Nullable Municipality municipality(ParticipantRecord record) {
    Participant participant = record.participant();
    return participant == null ? null : participant.municipality();
  }

  private static int size(@Nullable MunicipalityGroup group) {
    if (group == null) {
      return -1;
    }
    return switch (group) {
      case A1, A2, B3 -> 0;
      case B4, B5, C6 -> 1;
      case C7, C8, C9 -> 2;
    };
  }

  private static List<Level> years() {
    return IntStream.rangeClosed(0, 17).mapToObj(Integer::toString).map(Dimensions::level).toList();
  }

  private static int year(@Nullable Integer age) {
    return age == null || age < 0 || age > 17 ? -1 : age;
  }

  private static List<Level> counts(String... classes) {
    return Stream.of(classes).map(Dimensions::level).toList();
  }

  private static Level level(String number) {
    // A code is typed on a keyboard: 3-4; the label is set with a dash: 3–4.
    return new Level(number.replace('–', '-'), new Label(number, number));
  }

  private static int riskClass(int documented) {
    if (documented < 3) {
      return documented;
    }
    return documented < 5 ? 3 : 4;
  }

  // "None" beside another answer is a contradiction; what is documented then weighs more.
  private static <E> int anyOrNone(Set<E> given, E none) {
    if (given.isEmpty()) {
      return -1;
    }
    return given.size() == 1 && given.contains(none) ? 1 : 0;
  }

  private static List<Level> riskFactors() {
    List<Level> levels = new ArrayList<>();
    for (RiskFactor factor : RiskFactor.values()) {
      levels.add(Level.of(factor));
    }
    levels.add(
        new Level("NONE", new Label("Ingen riskfaktor dokumenterad", "No risk factor documented")));
    return levels;
  }

  // That none is documented is known only where all are answered.
  private static IntStream documented(Factors factors) {
    int[] documented =
        factors.risk().entrySet().stream()
            .filter(answer -> answer.getValue().documented())
            .mapToInt(answer -> answer.getKey().ordinal())
            .toArray();
    return documented.length == 0 && factors.riskComplete()
        ? IntStream.of(RiskFactor.values().length)
        : IntStream.of(documented);
  }
}
