package se.nuso.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.nuso.text.Language.ENGLISH;
import static se.nuso.text.Language.SWEDISH;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {x:percent} | 0.12345  | 12,3 %     | 12.3 %
          {x:points}  | -0.12345 | -12,3      | -12.3
          {x:level}   | 0.999    | 99,9       | 99.9
          {x:count}   | 12.0     | 12         | 12
          {x:number}  | 3.14159  | 3,142      | 3.142
          {x:2}       | 3.14159  | 3,14       | 3.14
          p {x:p}     | 0.0123   | p = 0,012  | p = 0.012
          p {x:p}     | 0        | p < 1e-300 | p < 1e-300
          {x}         | 2.5      | 2,5        | 2.5
          """)
  void aNumberStandsInTheFormThatItsPlaceAsksFor(
      String template, double value, String swedish, String english) {
    Label text = new Label(template, template).with("x", value);

    assertThat(text).isEqualTo(new Label(swedish, english));
  }

  @ParameterizedTest
  @CsvSource({"0,0 rader", "1,1 rad", "2,2 rader", "21,21 rader"})
  void aWordFollowsItsNumber(long number, String swedish) {
    Label text = new Label("{n} {n|rad|rader}", "{n} {n|row|rows}").with("n", number);

    assertThat(text.sv()).isEqualTo(swedish);
    assertThat(text.en()).isEqualTo(number + (number == 1 ? " row" : " rows"));
  }

  @Test
  void labelsAreInTheLanguageOfTheTextAndListsHaveCommas() {
    List<Label> names = List.of(new Label("ett", "one"), new Label("två", "two"), Label.same("3"));

    assertThat(new Label("{a}: {b}", "{a}: {b}").with(Map.of("a", names.get(0), "b", names)))
        .isEqualTo(new Label("ett: ett, två, 3", "one: one, two, 3"));
    assertThat(new Label("{b:and}", "{b:and}").with("b", names))
        .isEqualTo(new Label("ett, två och 3", "one, two and 3"));
    assertThat(new Label("{b:and}", "{b:and}").with("b", names.subList(0, 1)))
        .isEqualTo(names.get(0));
  }

  @Test
  void daysAndDecimalsAreWrittenAsTheLanguageWritesThem() {
    Map<String, Object> values =
        Map.of("day", LocalDate.of(2024, 3, 1), "x", new BigDecimal("-1.50"));

    assertThat(new Label("{day} {x}", "{day} {x}").with(values))
        .isEqualTo(new Label("2024-03-01 −1,50", "2024-03-01 -1.50"));
  }

  @Test
  void aPlaceThatIsNotFilledStaysAndOneWithoutValueIsADash() {
    Label half = new Label("{a} av {b}", "{a} of {b}").with("a", 3);

    assertThat(half.sv()).isEqualTo("3 av {b}");
    assertThat(half.in(ENGLISH, Map.of())).isEqualTo("3 of –");
    assertThat(half.in(SWEDISH, Map.of("b", 4))).isEqualTo("3 av 4");
  }

  @Test
  void aBraceInAValueIsNoPlace() {
    Map<String, Object> values = Map.of("name", "{n}", "n", 5);

    assertThat(new Label("{name}: {n}", "{name}: {n}").with(values).sv()).isEqualTo("{n}: 5");
  }

  @Test
  void aValueThatDoesNotSuitItsPlaceIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Label.same("{x:percent}").with("x", "much"))
        .withMessageContaining("{x:percent} asks for a number");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Label.same("{x:and}").with("x", "much"))
        .withMessageContaining("asks for a list");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Label.same("{x:promille}").with("x", 1))
        .withMessageContaining("promille");
  }

  @Test
  void placesMayHaveOtherNames() {
    assertThat(Template.rename("{a.b} och {n|en|flera} {x:2}", name -> name + ".sv"))
        .isEqualTo("{a.b.sv} och {n.sv|en|flera} {x.sv:2}");
  }

  @Property(tries = 300)
  void aTextWithoutPlacesIsLeftAsItIs(@ForAll String text) {
    String bare = text.replace("{", "").replace("}", "");

    assertThat(Template.fill(bare, Map.of("x", 1), SWEDISH)).isEqualTo(bare);
  }

  @Property(tries = 300)
  void whatFillsAPlaceIsThereAsItIs(@ForAll String value) {
    List<String> several = new ArrayList<>(List.of(value));

    assertThat(Label.same("<{x}>").with("x", value).en()).isEqualTo("<" + value + ">");
    assertThat(Label.same("<{x}>").with("x", several).sv()).isEqualTo("<" + value + ">");
  }
}
