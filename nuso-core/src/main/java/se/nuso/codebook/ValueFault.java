package se.nuso.codebook;

import se.nuso.text.Label;

/**
 * What can be wrong with one value, so that no record can be built of it. The texts have places in
 * braces: {@code {value}}, {@code {variable}} and those that the fault itself names.
 */
public enum ValueFault {
  NOT_A_WHOLE_NUMBER(
      "V001",
      new Label(
          "{variable}: väntade ett heltal, fick ”{value}”{character}.",
          "{variable}: expected a whole number, found “{value}”{character}."),
      new Label(
          "Skriv heltalet utan decimaler och enhet, eller lämna tomt om svar saknas.",
          "Write the whole number without decimals or unit, or leave it empty if not answered.")),
  NOT_A_DATE(
      "V002",
      new Label(
          "{variable}: väntade ett datum, fick ”{value}”{character}.",
          "{variable}: expected a date, found “{value}”{character}."),
      new Label("Skriv datumet som ÅÅÅÅ-MM-DD.", "Write the date as YYYY-MM-DD.")),
  IMPOSSIBLE_DATE(
      "V003",
      new Label("{variable}: dagen {value} finns inte.", "{variable}: there is no day {value}."),
      new Label(
          "Månaden {month} har {days} dagar; rätta datumet.",
          "The month {month} has {days} days; correct the date.")),
  EXCEL_DAY_NUMBER(
      "V007",
      new Label(
          "{variable}: väntade ett datum, fick talet {value}.",
          "{variable}: expected a date, found the number {value}."),
      new Label(
          "Är det Excels dagnummer är dagen {suggested} ({system}-systemet); skriv datumet som ÅÅÅÅ-MM-DD.",
          "If it is Excel's day number, the day is {suggested} ({system} system); write the date as YYYY-MM-DD.")),
  AMBIGUOUS_DATE(
      "V008",
      new Label(
          "{variable}: ”{value}” kan läsas både som dag/månad och månad/dag.",
          "{variable}: “{value}” can be read both as day/month and as month/day."),
      new Label(
          "Skriv datumet som ÅÅÅÅ-MM-DD (ISO 8601).", "Write the date as YYYY-MM-DD (ISO 8601).")),
  TWO_DIGIT_YEAR(
      "V009",
      new Label(
          "{variable}: årtalet i ”{value}” har två siffror.",
          "{variable}: the year of “{value}” has two digits."),
      new Label(
          "Skriv datumet som ÅÅÅÅ-MM-DD, med fyra siffror i årtalet.",
          "Write the date as YYYY-MM-DD, with four digits of the year.")),
  ROUNDED_NUMBER(
      "V010",
      new Label(
          "{variable}: numret är skrivet med tiopotens, som 1,23E+11.",
          "{variable}: the number is written with a power of ten, like 1.23E+11."),
      new Label(
          "Excel har avrundat numret och det ursprungliga är förlorat; gör om uttaget med kolumnen som text.",
          "Excel has rounded the number and the original is lost; make the export again with the column as text.")),
  NOT_A_MONTH(
      "V011",
      new Label(
          "{variable}: väntade en månad, fick ”{value}”{character}.",
          "{variable}: expected a month, found “{value}”{character}."),
      new Label("Skriv månaden som ÅÅÅÅ-MM.", "Write the month as YYYY-MM.")),
  NOT_ON_THE_LIST(
      "V004",
      new Label(
          "{variable}: ”{value}” finns inte i kodlistan{character}.",
          "{variable}: “{value}” is not on the code list{character}."),
      new Label(
          "Närmast: {nearest}. Tillåtna koder: {codes}.",
          "Nearest: {nearest}. Codes allowed: {codes}.")),
  SEVERAL_CODES(
      "V015",
      new Label(
          "{variable}: ”{value}” är flera koder med fel skiljetecken.{wrong}",
          "{variable}: “{value}” is several codes with the wrong separator.{wrong}"),
      new Label("{how}: {suggested}.", "{how}: {suggested}.")),
  EMPTY_CODE(
      "V016",
      new Label(
          "{variable}: ”{value}” har ett ”|” för mycket: kod {number} är tom.",
          "{variable}: “{value}” has one “|” too many: code {number} is empty."),
      new Label(
          "Skilj flera koder åt med ett ”|” mellan dem, inget före den första eller efter den sista.",
          "Separate several codes by one “|” between them, none before the first or after the last.")),
  ONE_CODE_ONLY(
      "V017",
      new Label(
          "{variable}: ”{value}” är flera koder, men bara en kan anges.",
          "{variable}: “{value}” is several codes, but only one can be given."),
      new Label(
          "Välj den kod som gäller: {suggested}.", "Choose the code that holds: {suggested}.")),
  DATE_WITH_TIME(
      "V018",
      new Label(
          "{variable}: ”{value}” är en tidpunkt, men ett datum väntades.",
          "{variable}: “{value}” is a date with a time, but a date was expected."),
      new Label(
          "I Sverige är det dagen {suggested}{period}; skriv datumet som ÅÅÅÅ-MM-DD.",
          "In Sweden it is the day {suggested}{period}; write the date as YYYY-MM-DD.")),
  NO_SUCH_HOUR(
      "V019",
      new Label(
          "{variable}: klockslaget i ”{value}” finns inte i Sverige: den natten ställdes klockan fram från 02 till 03.",
          "{variable}: the time of “{value}” does not exist in Sweden: that night the clock went from 02 to 03."),
      new Label(
          "Ta reda på vilken tidszon programmet skriver; är det svensk dag är datumet {suggested}{period}.",
          "Find out which time zone the program writes; if the day is Swedish, the date is {suggested}{period}.")),
  NOT_A_TEXT(
      "V006",
      new Label("{variable}: väntade en text.", "{variable}: expected a text."),
      new Label("Skriv ett enda värde som text.", "Write one single value, as text.")),
  MALFORMED_SERIAL_NUMBER(
      "V005",
      new Label(
          "{variable}: löpnumret har inte tillåten form{character}.",
          "{variable}: the serial number is not of the form allowed{character}."),
      new Label(
          "Använd 1–40 latinska bokstäver, siffror, bindestreck, punkter, snedstreck eller understreck; det första tecknet en"
              + " bokstav eller siffra.",
          "Use 1–40 Latin letters, digits, hyphens, full stops, slashes or underscores, the first a letter or a digit.")),
  PERSONAL_IDENTITY_NUMBER(
      "PERSONAL_ID",
      new Label(
          "{variable}: värdet innehåller något som liknar ett personnummer (••••••-••••).",
          "{variable}: the value holds what looks like a personal identity number (••••••-••••)."),
      new Label(
          "Ta bort personnumret och använd ett löpnummer som bara kommunens egen lista knyter till personen.",
          "Remove the personal identity number and use a serial number that only the municipality's own list ties to"
              + " the person."));

  private final String id;
  private final Label message;
  private final Label hint;

  ValueFault(String id, Label message, Label hint) {
    this.id = id;
    this.message = message;
    this.hint = hint;
  }

  /** The stable identifier that findings carry. */
  public String id() {
    return id;
  }

  /** What is wrong, as a template. */
  public Label message() {
    return message;
  }

  /** How to mend it, as a template. */
  public Label hint() {
    return hint;
  }
}
