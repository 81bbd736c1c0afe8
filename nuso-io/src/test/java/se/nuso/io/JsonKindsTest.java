package se.nuso.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.nuso.investigation.Background;
import se.nuso.investigation.Investigation;
import se.nuso.rule.Finding;
import se.nuso.text.Language;

/** In JSON nothing is taken for something else. */
class JsonKindsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "{'serialNumber':17} # F104 # serialNumber",
        "{'serialNumber':['K1']} # F104 # serialNumber",
        "{'serialNumber':{}} # F104 # serialNumber",
        "{'serialNumber':true} # F104 # serialNumber",
        "{'serialNumber':''} # V005 # serialNumber",
        "{'participant':1780} # F104 # participant",
        "{'participant':' 1780'} # V004 # participant",
        "{'background':[]} # F104 # background",
        "{'background':'x'} # F104 # background",
        "{'background':1} # F104 # background",
        "{'background':true} # F104 # background",
        "{'background':{'age':'11'}} # F104 # background.age",
        "{'background':{'age':11.0}} # F104 # background.age",
        "{'background':{'age':1e1}} # F104 # background.age",
        "{'background':{'age':1e400}} # F104 # background.age",
        "{'serialNumber':-1e9999999999} # F104 # serialNumber",
        "{'background':{'age':[11]}} # F104 # background.age",
        "{'background':{'age':true}} # F104 # background.age",
        "{'background':{'age':{}}} # F104 # background.age",
        "{'background':{'age':12345678901234567890}} # V001 # background.age",
        "{'background':{'legalSex':1}} # F104 # background.legalSex",
        "{'background':{'legalSex':['GIRL']}} # F104 # background.legalSex",
        "{'background':{'legalSex':false}} # F104 # background.legalSex",
        "{'background':{'legalSex':'Girl'}} # V004 # background.legalSex",
        "{'background':{'legalSex':''}} # V004 # background.legalSex",
        "{'background':{'legalSex':'GIRL|BOY'}} # V017 # background.legalSex",
        "{'background':{'diagnoses':'ADHD'}} # F104 # background.diagnoses",
        "{'background':{'diagnoses':{'ADHD':true}}} # F104 # background.diagnoses",
        "{'background':{'diagnoses':[null]}} # F104 # background.diagnoses[0]",
        "{'background':{'diagnoses':['ADHD',1]}} # F104 # background.diagnoses[1]",
        "{'background':{'diagnoses':[['ADHD']]}} # F104 # background.diagnoses[0]",
        "{'background':{'diagnoses':['ADHD|AUTISM']}} # V015 # background.diagnoses",
        "{'background':{'diagnoses':['ADHD','']}} # V004 # background.diagnoses",
        "{'factors':{'risk':[]}} # F104 # factors.risk",
        "{'factors':{'risk':{'X':null}}} # F105 # factors.risk.X",
        "{'factors':{'risk':{'FAMILY_CONFLICT':true}}} # F104 # factors.risk.FAMILY_CONFLICT",
        "{'process':{'opened':20240101}} # F104 # process.opened",
        "{'process':{'opened':'20240101'}} # V002 # process.opened",
        "{'origin':'REAL'} # F106 # origin",
        "{'round':null} # F106 # round",
        "{'schema':'investigation/1'} # F106 # schema",
        "{'age':11} # F105 # age",
        "{'background.age':11} # F105 # background.age",
        "{'background':{'Age':11}} # F105 # background.Age",
        "{'':1} # F105 # ''"
      })
  void aWrongKindOfValueRejectsTheRecordWithItsPath(String record, String id, String path) {
    ReadResult<Investigation> result =
        read(Samples.json("{}", record.replace('\'', '"'), "{\"serialNumber\":\"K3\"}"));

    assertThat(Samples.ids(result)).containsExactly(id);
    assertThat(result.read()).isEqualTo(2);
    assertThat(result.rejected()).isEqualTo(1);
    Finding finding = Samples.finding(result, id);
    assertThat(finding.location().record()).isEqualTo(2);
    assertThat(finding.location().column()).isEqualTo("records[1]." + path.replace("''", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "{}",
        "{'background':null}",
        "{'background':{}}",
        "{'background':{'age':null,'legalSex':null,'diagnoses':null}}",
        "{'background':{'diagnoses':[]}}",
        "{'factors':{'risk':null}}",
        "{'factors':{'risk':{'FAMILY_CONFLICT':null}}}",
        "{'serialNumber':null}"
      })
  void nullAndNothingAreNoAnswer(String record) {
    ReadResult<Investigation> result = read(Samples.json(record.replace('\'', '"')));

    assertThat(Samples.ids(result)).isEmpty();
    assertThat(result.records()).hasSize(1);
    assertThat(result.records().get(0).background()).isEqualTo(Background.UNANSWERED);
    assertThat(result.records().get(0).factors().risk()).isEmpty();
  }

  @Test
  void everyFaultOfARecordIsTold() {
    ReadResult<Investigation> result =
        read(
            Samples.json(
                "{\"serialNumber\":1,\"background\":{\"age\":\"3\",\"legalSex\":\"XY\",\"diagnoses\":[null],"
                    + "\"x\":1},\"reason\":3}"));

    assertThat(Samples.ids(result)).containsExactly("F104", "F104", "V004", "F104", "F105", "F104");
    assertThat(result.rejected()).isEqualTo(1);
  }

  @Test
  void aLineOfNdjsonThatIsNoJsonRejectsThatRecordOnly() {
    Path path =
        Samples.file(
            folder,
            "x.ndjson",
            Samples.ndjson("")
                + "\r\n{\"a\":tru}\nhej\n[1]\n"
                + Samples.ndjson("\"background\":{\"age\":3}"));

    ReadResult<Investigation> result = Samples.reader().investigations(path);

    assertThat(result.complete()).isTrue();
    assertThat(result.read()).isEqualTo(2);
    assertThat(result.rejected()).isEqualTo(3);
    assertThat(Samples.ids(result)).containsExactly("F107", "F107", "F108");
    assertThat(Samples.finding(result, "F108").location().line()).isEqualTo(5);
  }

  @Test
  void decomposedLettersInTextsAndNamesAreComposed() {
    ReadResult<Investigation> result = read(Samples.json("{\"serialNumber\":\"Ko\u0308-1\"}"));

    assertThat(result.records().get(0).serialNumber().value()).isEqualTo("Kö-1");
  }

  private ReadResult<Investigation> read(String json) {
    return Samples.reader().investigations(Samples.file(folder, "x.json", json));
  }

  @Test
  void aNumberThatIsTooLargeIsSaidToBeOutOfRangeInBothFormats() {
    String age = "\"background\":{\"age\":1e400}";
    String record = "{\"serialNumber\":\"K-1\",\"participant\":\"1780\"," + age + "}";
    for (Path path :
        List.of(
            Samples.file(folder, "a.json", Samples.json(record)),
            Samples.file(folder, "a.ndjson", Samples.ndjson(age)))) {
      ReadResult<Investigation> result = Samples.reader().investigations(path);
      assertThat(result.complete()).isTrue();
      assertThat(result.rejected()).isEqualTo(1);
      assertThat(Samples.finding(result, "F104").message(Language.SWEDISH))
          .contains("fick ett tal utanför det tillåtna området");
      assertThat(Samples.finding(result, "F104").message(Language.ENGLISH))
          .contains("found a number out of range");
    }
  }
}
