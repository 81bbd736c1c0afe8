package se.nuso.analysis.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.nuso.bbic.ProtectiveFactor;
import se.nuso.bbic.RiskFactor;
import se.nuso.codebook.Code;
import se.nuso.investigation.InvestigationReason;
import se.nuso.stats.Proportion;
import se.nuso.stats.latent.Classification;
import se.nuso.text.Label;
import se.nuso.text.Language;

/** What is written of a class, word for word. */
class DescriptionTest {
  private static final Proportion NEED = new Proportion(40, 80, 3);
  private static final Proportion INTERVENTION = new Proportion(20, 83, 0);
  private static final Proportion REFERRAL = new Proportion(0, 0, 83);
  private static final Profile.Size SIZE = new Profile.Size(0.125, 83, 700, 0.912);

  /** A conflict-ridden class with one factor in each part of the rule. */
  private static final Map<Code, Double> RISKS =
      Map.of(
          RiskFactor.FAMILY_CONFLICT, 0.951,
          RiskFactor.EXPOSURE_TO_FAMILY_VIOLENCE, 0.803,
          RiskFactor.CARER_ILL_HEALTH, 0.512,
          RiskFactor.YOUNG_CARER, 0.31,
          RiskFactor.ECONOMIC_HARDSHIP, 0.199);

  private static final Map<Code, Double> PROTECTION =
      Map.of(
          ProtectiveFactor.SUPPORTIVE_PARENT, 0.62,
          ProtectiveFactor.SUPPORTIVE_PRIVATE_NETWORK, 0.25,
          ProtectiveFactor.WELL_FUNCTIONING_SCHOOL, 0.24,
          ProtectiveFactor.CHILD_OWN_RESOURCES, 0.23,
          ProtectiveFactor.SUPPORTIVE_PROFESSIONAL_NETWORK, 0.22,
          ProtectiveFactor.MEANINGFUL_LEISURE, 0.21);

  private static List<ProfileItem> items(ItemKind kind, Map<Code, Double> shares) {
    double all = shares.values().stream().mapToDouble(Double::doubleValue).sum();
    return kind.codes().stream()
        .map(
            code -> {
              double share = shares.getOrDefault(code, 0.0);
              return new ProfileItem(kind, code, share, Math.max(0, all - share));
            })
        .toList();
  }

  private static Profile ros(
      Profile.Size size, Map<Code, Double> risks, Map<Code, Double> protection) {
    List<ProfileItem> items = new ArrayList<>(items(ItemKind.RISK_FACTOR, risks));
    items.addAll(items(ItemKind.PROTECTIVE_FACTOR, protection));
    return new Profile(
        ProfileKind.RISK_AND_PROTECTION,
        2,
        8,
        size,
        items,
        NEED,
        INTERVENTION,
        REFERRAL,
        List.of(new Label("Utredningarna är syntetiska.", "The investigations are synthetic.")));
  }

  private static Profile reasons(int classes, Map<Code, Double> shares) {
    return new Profile(
        ProfileKind.INVESTIGATION,
        0,
        classes,
        new Profile.Size(1, 83, 83, 0.69),
        items(ItemKind.REASON, shares),
        NEED,
        INTERVENTION,
        INTERVENTION,
        List.of());
  }

  @Test
  void aClassIsDescribedInSwedish() {
    assertThat(ros(SIZE, RISKS, PROTECTION).description(SWEDISH))
        .isEqualTo(
            "C3 är en av åtta klasser som har skattats ur dokumenterade risk- och skyddsfaktorer;"
                + " klasserna är våra egna och ska inte förväxlas med NUSO:s publicerade profiler."
                + " Den väntas omfatta 12,5 % av de 700 utredningar som har klassats; 83 har den"
                + " som sin troligaste klass, i genomsnitt med sannolikheten 91,2 %."
                + " Bland riskfaktorerna dominerar två: konflikter i familjen eller mellan"
                + " omsorgspersoner (95,1 %) och upplevt våld i familjen (80,3 %)."
                + " Mellan 50 och 70 %, som NUSO:s namnregler lämnar öppet, ligger en: förälders"
                + " eller omsorgspersons egen ohälsa (51,2 %)."
                + " I viss mån förekommer en: barnet tar omfattande omsorgsansvar i hemmet"
                + " (31,0 %)."
                + " Var och en av de övriga 26 är dokumenterad i under 20 % av utredningarna,"
                + " alltså i inga eller få."
                + " I genomsnitt väntas 2,8 av de 30 vara dokumenterade."
                + " Bland skyddsfaktorerna dominerar en: fungerande och stödjande förälder"
                + " (62,0 %)."
                + " Att fungerande och stödjande förälder räknas som dominerande, fast andelen är"
                + " högst 70 %, beror på att få andra skyddsfaktorer är dokumenterade."
                + " I viss mån förekommer fem: fungerande och stödjande privat nätverk (25,0 %),"
                + " väl fungerande skolgång (24,0 %), barnets egna resurser (23,0 %), stöd från"
                + " professionella (22,0 %) och meningsfull fritid (21,0 %)."
                + " Den återstående är dokumenterad i under 20 % av utredningarna, alltså i inga"
                + " eller få."
                + " I genomsnitt väntas 1,8 av de 7 vara dokumenterade."
                + " Bland de utredningar som har klassen som sin troligaste är behov av stöd eller"
                + " skydd bedömt i 50,0 % (95 % intervall 39,3–60,7, n = 80, svar saknas i 3),"
                + " insats eller åtgärd beslutad i 24,1 % (95 % intervall 16,2–34,3, n = 83) och"
                + " hänvisning vidare gjord i en okänd andel (inga svar)."
                + " Det som är dokumenterat är inte detsamma som det som finns, och"
                + " allvarlighetsgraden ingår inte i modellen. Uppgifterna är ett tvärsnitt: de"
                + " säger inget om orsaker eller om utveckling över tid. "
                + Classification.caveat().sv()
                + " Utredningarna är syntetiska.");
  }

  @Test
  void aClassIsDescribedInEnglish() {
    assertThat(ros(SIZE, RISKS, PROTECTION).description(ENGLISH))
        .isEqualTo(
            "C3 is one of eight classes estimated from documented risk and protective factors; the"
                + " classes are our own, not to be confused with NUSO's published profiles."
                + " It is expected to hold 12.5 % of the 700 investigations classified; it is the"
                + " most probable class of 83, with a mean probability of 91.2 %."
                + " Two risk factors dominate: conflict in the family or between carers (95.1 %)"
                + " and exposure to violence in the family (80.3 %)."
                + " One lies between 50 and 70 %, which NUSO's naming rules leave open: ill-health"
                + " of a parent or carer (51.2 %)."
                + " One occurs to some degree: child has extensive caring responsibilities at home"
                + " (31.0 %)."
                + " Each of the other 26 is documented in under 20 % of the investigations, that"
                + " is, in none or few."
                + " On average 2.8 of the 30 are expected to be documented."
                + " One protective factor dominates: functioning and supportive parent (62.0 %)."
                + " At 70 % or less, functioning and supportive parent counts as dominating because"
                + " few other protective factors are documented."
                + " Five occur to some degree: functioning and supportive private network (25.0 %),"
                + " well-functioning schooling (24.0 %), the child's own resources (23.0 %),"
                + " support from professionals (22.0 %) and meaningful leisure (21.0 %)."
                + " The remaining one is documented in under 20 % of the investigations, that is,"
                + " in none or few."
                + " On average 1.8 of the 7 are expected to be documented."
                + " Among the investigations of which it is the most probable class, need of"
                + " support or protection was assessed in 50.0 % (95 % interval 39.3–60.7, n = 80,"
                + " no answer in 3), an intervention or measure was decided in 24.1 % (95 %"
                + " interval 16.2–34.3, n = 83), and an onward referral was made in an unknown"
                + " share (no answers)."
                + " What is documented is not the same as what exists, and the degree of severity"
                + " is not in the model. The figures are a cross-section: they say nothing of"
                + " causes or of development over time. "
                + Classification.caveat().en()
                + " The investigations are synthetic.");
  }

  @Test
  void aClassWithoutFactorsIsSaidToHaveNoneOrFew() {
    Profile empty = ros(SIZE, Map.of(RiskFactor.FAMILY_CONFLICT, 0.1), Map.of());
    assertThat(empty.description(SWEDISH))
        .contains(
            "Inga eller få riskfaktorer är dokumenterade: var och en i under 20 % av utredningarna."
                + " I genomsnitt väntas 0,1 av de 30 vara dokumenterade."
                + " Inga eller få skyddsfaktorer är dokumenterade:")
        .doesNotContain("dominerar");
    assertThat(empty.description(ENGLISH))
        .contains(
            "None or few of the risk factors are documented: each in under 20 % of the"
                + " investigations. On average 0.1 of the 30 are expected to be documented.")
        .doesNotContain("dominate");
    assertThat(empty.heading(SWEDISH)).isEqualTo("Inga eller få riskfaktorer");
    assertThat(empty.heading(ENGLISH)).isEqualTo("None or few risk factors");
  }

  @Test
  void whereNothingDominatesItIsSaid() {
    Profile mild = ros(SIZE, Map.of(RiskFactor.FAMILY_CONFLICT, 0.4), PROTECTION);
    assertThat(mild.description(SWEDISH))
        .contains(
            "Ingen riskfaktor dominerar. I viss mån förekommer en: konflikter i familjen eller"
                + " mellan omsorgspersoner (40,0 %). Var och en av de övriga 29 är");
    assertThat(mild.description(ENGLISH))
        .contains("No risk factor dominates. One occurs to some degree: conflict");
    assertThat(mild.heading(SWEDISH))
        .isEqualTo(
            "Ingen riskfaktor dominerar (vanligast: konflikter i familjen eller mellan"
                + " omsorgspersoner); skydd: fungerande och stödjande förälder");
    assertThat(mild.heading(ENGLISH))
        .isEqualTo(
            "No risk factor dominates (most common: conflict in the family or between carers);"
                + " protection: functioning and supportive parent");
  }

  @Test
  void severalBetweenAndSeveralAmongFewStandInThePlural() {
    Profile between =
        ros(
            SIZE,
            Map.of(
                RiskFactor.FAMILY_CONFLICT, 0.9,
                RiskFactor.CARER_ILL_HEALTH, 0.9,
                RiskFactor.INSECURE_HOUSING, 0.6,
                RiskFactor.ECONOMIC_HARDSHIP, 0.55),
            Map.of(
                ProtectiveFactor.SUPPORTIVE_PARENT, 0.7,
                ProtectiveFactor.WELL_FUNCTIONING_SCHOOL, 0.5));
    assertThat(between.description(SWEDISH))
        .contains("lämnar öppet, ligger två: utsatt boende (60,0 %) och utsatt ekonomi (55,0 %).")
        .contains(
            "Att fungerande och stödjande förälder och väl fungerande skolgång räknas som"
                + " dominerande, fast andelen är högst 70 %");
    assertThat(between.description(ENGLISH))
        .contains("Two lie between 50 and 70 %")
        .contains(
            "At 70 % or less, functioning and supportive parent and well-functioning schooling"
                + " count as dominating");
  }

  @Test
  void aClassThatIsNobodysMostProbableClaimsNoNeed() {
    Profile nobodys = ros(new Profile.Size(0.004, 0, 700, Double.NaN), RISKS, PROTECTION);
    assertThat(nobodys.description(SWEDISH))
        .contains(
            "Den väntas omfatta 0,4 % av de 700 utredningar som har klassats, men ingen av dem har"
                + " den som sin troligaste klass. Bland")
        .doesNotContain("behov av stöd");
    assertThat(nobodys.description(ENGLISH))
        .contains("investigations classified, but is the most probable class of none of them.")
        .doesNotContain("need of support");
  }

  @Test
  void reasonsAreGivenAndNotDocumented() {
    Profile profile = reasons(1, Map.of(InvestigationReason.FAMILY_CONFLICT, 0.83));
    assertThat(profile.description(SWEDISH))
        .startsWith(
            "C1 är den enda klass som har skattats ur anledningarna till utredningarna; klasserna"
                + " är våra egna")
        .contains(
            "i genomsnitt med sannolikheten 69,0 %, vilket är lågt (tumregel: minst 70 %): klassen"
                + " är svår att skilja från andra. Bland anledningarna dominerar en: konflikter i"
                + " familjen (83,0 %). Var och en av de övriga 15 är angiven i under 20 % av"
                + " utredningarna, alltså i inga eller få. I genomsnitt väntas 0,8 av de 16 vara"
                + " angivna.")
        .contains("Anledningen är den oro som utredningen inleddes för, inte vad den visade.")
        .doesNotContain("llvarlighetsgrad", "dokumenterad", "skydd:");
    assertThat(profile.description(ENGLISH))
        .startsWith(
            "C1 is the only class estimated from the reasons for the investigations; the classes")
        .contains(
            "with a mean probability of 69.0 %, which is low (rule of thumb: at least 70 %): the"
                + " class is hard to tell from others. One reason dominates: conflict in the"
                + " family (83.0 %).")
        .contains("The reason is the concern that the investigation was opened for")
        .doesNotContain("severity", "documented");
    assertThat(profile.size().uncertain()).isTrue();
    assertThat(SIZE.uncertain()).isFalse();
    assertThat(reasons(2, Map.of(InvestigationReason.FAMILY_CONFLICT, 0.83)).description(ENGLISH))
        .startsWith("C1 is one of two classes");
  }

  @Test
  void onAScreenWhatIsBelow20PercentIsCounted() {
    String shown = ros(SIZE, RISKS, PROTECTION).toString(ENGLISH);
    assertThat(shown)
        .startsWith(
            """
            C3: Conflict in the family or between carers and exposure to violence in the family; protection: functioning
            and supportive parent
            The investigations are synthetic.
            Expected share 12.5 %, most probable for 83, of classified investigations 700, certainty 91.2 %
            """)
        .contains("26 of 30 risk factors")
        .contains("dominates, few others")
        .contains("Need of support or protection assessed: 50.0 % (39.3–60.7) n=80, missing 3\n")
        .contains("Referred onward: – n=0, missing 83\n")
        .endsWith("(GDPR art. 22; AI Act annex III).");
    assertThat(ros(SIZE, RISKS, PROTECTION).toString(SWEDISH))
        .contains("26 av 30 riskfaktorer", "i viss mån", "däremellan", "1 av 7 skyddsfaktorer");
    assertThat(ros(SIZE, RISKS, PROTECTION))
        .hasToString(ros(SIZE, RISKS, PROTECTION).toString(Language.ofHost()));
  }
}
