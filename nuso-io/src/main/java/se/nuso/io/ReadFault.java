package se.nuso.io;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.nuso.rule.Finding;
import se.nuso.rule.Location;
import se.nuso.rule.Severity;
import se.nuso.text.Label;

/**
 * What a reader can find wrong with a file, beside what is wrong with one value ({@link
 * se.nuso.codebook.ValueFault}) and what breaks a rule.
 *
 * <p>Identifiers from {@code F001} concern the whole file. Those of severity ERROR end the reading,
 * and nothing that was read may be used. Identifiers from {@code F101} concern one record, which is
 * rejected while the rest is read; only those that are no ERROR, and {@link
 * #SEVERITY_WITHOUT_FACTOR}, leave it read. The texts have places in braces.
 */
public enum ReadFault {
  EMPTY_FILE(
      "F001",
      new Label("Filen är tom.", "The file is empty."),
      new Label(
          "Gör om uttaget; en fil utan poster har ändå en rubrikrad.",
          "Make the export again; a file without records still has a header line.")),
  NO_SUCH_FILE(
      "F002",
      new Label("Filen finns inte.", "There is no such file."),
      new Label("Kontrollera mapp och filnamn.", "Check the folder and the file name.")),
  IS_A_DIRECTORY(
      "F003",
      new Label("Det här är en mapp, inte en fil.", "This is a directory, not a file."),
      new Label("Ange en fil i mappen.", "Name a file in the directory.")),
  NO_PERMISSION(
      "F004",
      new Label("Filen får inte läsas.", "There is no permission to read the file."),
      new Label(
          "Ge den som kör programmet läsrätt till filen.",
          "Give whoever runs the program the right to read the file.")),
  NOT_READABLE(
      "F005",
      new Label(
          "Filen gick inte att läsa ({exception}).", "The file could not be read ({exception})."),
      new Label(
          "Stäng filen i andra program, eller kopiera den till en lokal mapp och försök igen.",
          "Close the file in other programs, or copy it to a local folder, and try again.")),
  UNKNOWN_FORMAT(
      "F006",
      new Label(
          "Filens ändelse ”{found}” säger inte vilket format den har.",
          "The file's extension “{found}” does not say which format it has."),
      new Label("Använd {expected}.", "Use {expected}.")),
  SPREADSHEET(
      "F007",
      new Label(
          "Filen är ett kalkylblad eller ett zip-arkiv, inte {expected}.",
          "The file is a spreadsheet or a zip archive, not {expected}."),
      new Label(
          "Ge en .xlsx-fil dess ändelse, eller öppna den i Excel och välj Spara som, ”CSV UTF-8 (kommaavgränsad)”.",
          "Give an .xlsx file its extension, or open it in Excel and choose Save as, “CSV UTF-8 (Comma delimited)”.")),
  WEB_PAGE(
      "F008",
      new Label(
          "Filen är en webbsida (HTML), inte {expected}.",
          "The file is a web page (HTML), not {expected}."),
      new Label(
          "Nedladdningen misslyckades nog, till exempel för att inloggningen gått ut; logga in och hämta filen igen.",
          "The download probably failed, for instance because the session had ended; log in and fetch the file again.")),
  XML(
      "F009",
      new Label(
          "Filen är XML, inte {expected}; DOCTYPE och entiteter läses aldrig.",
          "The file is XML, not {expected}; DOCTYPE and entities are never read."),
      new Label("Exportera som CSV eller JSON.", "Export as CSV or JSON.")),
  OTHER_KIND_OF_FILE(
      "F010",
      new Label("Filen är {kind}, inte {expected}.", "The file is {kind}, not {expected}."),
      new Label("Exportera som CSV eller JSON.", "Export as CSV or JSON.")),
  BINARY(
      "F011",
      new Label(
          "Byte {offset} är NUL: filen är binär eller skadad.",
          "Byte {offset} is NUL: the file is binary or damaged."),
      new Label("Gör om uttaget som text i UTF-8.", "Make the export again, as text in UTF-8.")),
  UTF_16(
      "F012",
      new Label(
          "Filen är i UTF-16 (”Unicode-text” i Excel), men UTF-8 väntades.",
          "The file is in UTF-16 (“Unicode Text” in Excel), but UTF-8 was expected."),
      new Label("Gör om uttaget, eller {save}.", "Make the export again, or {save}.")),
  NOT_UTF_8(
      "F013",
      new Label(
          "Byte {offset} ({byte}) är inte {encoding}.",
          "Byte {offset} ({byte}) is not {encoding}."),
      new Label(
          "Filen är sparad i en annan teckenkodning, eller skadad: {save}.",
          "The file was saved in another encoding, or is damaged: {save}.")),
  LIMIT(
      "F014",
      new Label(
          "Gränsen för {limit} är {expected} och överskrids.",
          "The limit on {limit} is {expected}, and is exceeded."),
      new Label(
          "Är filen riktig, höj gränsen {name} i ReadLimits; för en lång post, se efter om ett citattecken saknas.",
          "If the file is right, raise the limit {name} in ReadLimits; for a long record, see whether a quote is missing.")),
  NO_KNOWN_COLUMNS(
      "F015",
      new Label("{place} har något känt kolumnnamn{how}.", "{place} has a known column name{how}."),
      new Label(
          "En av de första raderna ska vara kolumnnamn: {expected}, …",
          "One of the first lines must be the names of the columns: {expected}, …")),
  UNKNOWN_COLUMN(
      "F016",
      new Label(
          "Kolumn {position}, ”{found}”, är okänd.", "Column {position}, “{found}”, is unknown."),
      new Label(
          "Närmast: {nearest}. Rätta namnet eller ta bort kolumnen.",
          "Nearest: {nearest}. Correct the name or remove the column.")),
  UNNAMED_COLUMN(
      "F017",
      new Label("Kolumn {position} har inget namn.", "Column {position} has no name."),
      new Label(
          "Ge kolumnen dess namn eller ta bort den.", "Give the column its name or remove it.")),
  DUPLICATED_COLUMN(
      "F018",
      new Label(
          "Kolumnen {column} finns två gånger, som kolumn {first} och {second}.",
          "The column {column} occurs twice, as columns {first} and {second}."),
      new Label(
          "Ta bort den ena, eller ge den ett annat namn.",
          "Remove one of them, or give it another name.")),
  MISSING_COLUMN(
      "F019",
      new Label(
          "Kolumnen {column} ({label}) saknas; den krävs. Filen har: {found}.",
          "The column {column} ({label}) is missing; it is required. The file has: {found}."),
      new Label("Lägg till kolumnen.", "Add the column.")),
  ABSENT_COLUMNS(
      "F020",
      Severity.WARNING,
      new Label(
          "{n} variabler finns inte i filen och räknas som obesvarade: {columns}.",
          "{n} variables are not in the file and count as not answered: {columns}."),
      new Label(
          "Lägg till en kolumn för var och en som är besvarad.",
          "Add a column for each that was answered.")),
  RENAMED_COLUMN(
      "F021",
      Severity.INFO,
      new Label(
          "Kolumn {position}, ”{found}”, lästes som {column}.",
          "Column {position}, “{found}”, was read as {column}."),
      new Label("Skriv namnet som {column}.", "Write the name as {column}.")),
  UNCLOSED_QUOTE(
      "F022",
      new Label(
          "Ett citattecken som öppnas på rad {line} stängs aldrig.",
          "A quote that opens on line {line} is never closed."),
      new Label(
          "Stäng citattecknet, eller skriv två (\"\") för ett citattecken inuti en cell.",
          "Close the quote, or write two (\"\") for a quote inside a cell.")),
  TEXT_AFTER_QUOTE(
      "F023",
      new Label(
          "I posten som börjar på rad {line} står text efter ett stängande citattecken.",
          "In the record that starts on line {line}, text follows a closing quote."),
      new Label(
          "Skriv två citattecken (\"\") för ett citattecken inuti en cell.",
          "Write two quotes (\"\") for a quote inside a cell.")),
  UNKNOWN_SEPARATOR(
      "F024",
      new Label(
          "Raden ”sep=” anger ett skiljetecken som inte kan användas.",
          "The line “sep=” names a separator that cannot be used."),
      new Label("Använd ”;”, ”,” eller tabb.", "Use “;”, “,” or tab.")),
  FUTURE_SCHEMA(
      "F025",
      new Label(
          "Filen följer schemat ”{found}”, som är nyare än detta bibliotek.",
          "The file follows the schema “{found}”, which is newer than this library."),
      new Label(
          "Detta bibliotek läser {expected}; uppdatera biblioteket eller exportera i det schemat.",
          "This library reads {expected}; update the library, or export in that schema.")),
  OTHER_SCHEMA(
      "F026",
      new Label(
          "Filen följer schemat ”{found}”, men {expected} väntades.",
          "The file follows the schema “{found}”, but {expected} was expected."),
      new Label(
          "Läs filen som den posttyp den innehåller, eller rätta schemat.",
          "Read the file as the kind of record that it holds, or correct the schema.")),
  NO_SCHEMA(
      "F027",
      Severity.WARNING,
      new Label(
          "Filen säger inte vilket schema den följer; den lästes som {expected}.",
          "The file does not say which schema it follows; it was read as {expected}."),
      new Label("Ange schema {expected}.", "Give the schema {expected}.")),
  NO_RECORDS(
      "F028",
      Severity.WARNING,
      new Label("Filen har ingen post.", "The file holds no record."),
      new Label(
          "Kontrollera uttaget om det skulle ha funnits poster.",
          "Check the export if there should have been records.")),
  EMPTY_ROWS(
      "F029",
      Severity.INFO,
      new Label(
          "{n} rader utan innehåll hoppades över, den första på rad {line}.",
          "{n} rows without content were passed over, the first on line {line}."),
      new Label(
          "Ta bort raderna; de räknas inte som poster.",
          "Remove the rows; they do not count as records.")),
  OTHER_ROUND(
      "F030",
      new Label(
          "Filen har insamlingsomgången ”{found}”, men {expected} läses.",
          "The file is of the collection round “{found}”, but {expected} is being read."),
      new Label(
          "Läs filen med NusoReader.of för dess omgång.",
          "Read the file with NusoReader.of for its round.")),
  MIXED_HEAD(
      "F031",
      Severity.WARNING,
      new Label(
          "{variable} är inte densamma i hela filen: ”{first}” i den första posten, ”{found}” i post {number}.",
          "{variable} is not the same in the whole file: “{first}” in the first record, “{found}” in record {number}."),
      new Label(
          "Dela upp filen: sådana poster kan inte jämföras med varandra.",
          "Split the file: such records cannot be compared with each other.")),
  JSON_IN_CSV(
      "F032",
      new Label("Filen är JSON, inte {expected}.", "The file is JSON, not {expected}."),
      new Label(
          "Ge filen ändelsen .json, eller .ndjson om varje rad är en post.",
          "Name the file .json, or .ndjson if each line is a record.")),
  JSON_SYNTAX(
      "F033",
      new Label(
          "Tecken {offset} på raden är inte giltig JSON.",
          "Character {offset} of the line is not valid JSON."),
      new Label(
          "Gör om uttaget med ett program som skriver JSON (RFC 8259).",
          "Make the export again with a program that writes JSON (RFC 8259).")),
  TRUNCATED_JSON(
      "F034",
      new Label(
          "Filen tar slut mitt i, vid tecken {offset} på raden: oväntat slut.",
          "The file ends in the middle, at character {offset} of the line: unexpected end."),
      new Label(
          "Filen är avklippt; överför den igen.", "The file was cut off; transfer it again.")),
  DUPLICATE_PROPERTY(
      "F035",
      new Label("Egenskapen {path} finns två gånger.", "The property {path} occurs twice."),
      new Label(
          "Ta bort den ena: ingen av dem gäller före den andra.",
          "Remove one of them: neither counts before the other.")),
  TRAILING_CONTENT(
      "F036",
      new Label(
          "Efter JSON-dokumentets slut kommer mer innehåll.",
          "More content follows the end of the JSON document."),
      new Label(
          "Ta bort det; om varje rad är en post ska filen heta .ndjson.",
          "Remove it; if each line is a record, name the file .ndjson.")),
  NOT_A_DOCUMENT(
      "F037",
      new Label(
          "{path}: väntade {expected}, fick {found}.",
          "{path}: expected {expected}, found {found}."),
      new Label(
          "Filen ska ha formen {\"schema\": …, \"round\": …, \"mode\": …, \"origin\": …, \"records\": [ … ]}.",
          "The file must have the form {\"schema\": …, \"round\": …, \"mode\": …, \"origin\": …, \"records\": [ … ]}.")),
  MISSING_PROPERTY(
      "F038",
      new Label(
          "Egenskapen {property} saknas före {before}; den krävs.",
          "The property {property} is missing before {before}; it is required."),
      new Label("Skriv den överst i dokumentet.", "Write it at the top of the document.")),
  UNKNOWN_DOCUMENT_PROPERTY(
      "F039",
      new Label(
          "Egenskapen ”{found}” i dokumentet är okänd, eller står efter posterna.",
          "The property “{found}” of the document is unknown, or comes after the records."),
      new Label(
          "Tillåtna, före posterna: {expected}. Om varje rad är en post ska filen heta .ndjson.",
          "Allowed, before the records: {expected}. If each line is a record, name the file .ndjson.")),
  NOT_ONE_RECORD_A_LINE(
      "F040",
      new Label(
          "Första raden är inte en hel post; i NDJSON är varje rad en.",
          "The first line is not a whole record; in NDJSON each line is one."),
      new Label(
          "Är filen ett enda JSON-dokument ska den heta .json.",
          "If the file is one JSON document, name it .json.")),
  OTHER_ENCODING(
      "F041",
      Severity.WARNING,
      new Label(
          "Filen är inte i UTF-8 och lästes som {encoding}.",
          "The file is not in UTF-8 and was read as {encoding}."),
      new Label(
          "Kontrollera att å, ä och ö blev rätt; spara som ”CSV UTF-8” nästa gång.",
          "Check that å, ä and ö came out right; save as “CSV UTF-8” next time.")),
  FOUND_SEPARATOR(
      "F042",
      Severity.INFO,
      new Label(
          "Cellerna skiljs åt av {separator}{how}.",
          "The cells are separated by {separator}{how}."),
      new Label(
          "Inget behöver göras om kolumnerna blev rätt; det väntade är semikolon.",
          "Nothing need be done if the columns came out right; a semicolon is expected.")),
  COMPOSED_LETTERS(
      "F043",
      Severity.INFO,
      new Label(
          "{n} celler hade bokstäver med lösa accenter, som sattes samman (NFC), den första på rad {line}.",
          "{n} cells had letters with separate accents, which were composed (NFC), the first on line {line}."),
      new Label(
          "Inget behöver göras; ö skrivs nu på ett enda sätt.",
          "Nothing need be done; ö is now written in one way only.")),
  LABEL_FOR_CODE(
      "F044",
      Severity.INFO,
      new Label(
          "{variable}: {n} svar var etiketter i stället för koder och lästes som koderna, först ”{found}” som {read} på rad {line}.",
          "{variable}: {n} answers were labels instead of codes and were read as the codes, first “{found}” as {read} on line {line}."),
      new Label(
          "Skriv koden; bara den publicerade etiketten, på svenska eller engelska, godtas.",
          "Write the code; only the published label, Swedish or English, is accepted.")),
  LEADING_ZERO(
      "F045",
      Severity.INFO,
      new Label(
          "{variable}: {n} koder saknade sin inledande nolla, först ”{found}” som lästes som {read} på rad {line}.",
          "{variable}: {n} codes lacked their leading zero, first “{found}”, read as {read}, on line {line}."),
      new Label(
          "Formatera kolumnen som text i Excel, så att nollan står kvar.",
          "Format the column as text in Excel, so that the zero stays.")),
  NOT_A_WORKBOOK(
      "F046",
      new Label(
          "Filen är ingen Excel-arbetsbok (.xlsx), eller är skadad ({part}).",
          "The file is not an Excel workbook (.xlsx), or is damaged ({part})."),
      new Label(
          "Öppna den i Excel och spara den på nytt som ”Excel-arbetsbok (.xlsx)”.",
          "Open it in Excel and save it again as “Excel Workbook (.xlsx)”.")),
  OLD_OR_LOCKED_WORKBOOK(
      "F047",
      new Label(
          "Filen är en arbetsbok i det gamla formatet .xls, eller skyddad med lösenord.",
          "The file is a workbook in the old format .xls, or protected by a password."),
      new Label(
          "Öppna den i Excel, ta bort lösenordet och spara den som ”Excel-arbetsbok (.xlsx)”.",
          "Open it in Excel, remove the password and save it as “Excel Workbook (.xlsx)”.")),
  DOCUMENT_TYPE(
      "F048",
      new Label(
          "{part} i arbetsboken har en DOCTYPE; den läses aldrig, och inte heller entiteter.",
          "{part} of the workbook has a DOCTYPE; it is never read, nor are entities."),
      new Label(
          "Excel skriver ingen sådan: ta reda på var filen kommer ifrån.",
          "Excel writes none: find out where the file comes from.")),
  CHOSEN_SHEET(
      "F049",
      Severity.INFO,
      new Label(
          "Bladet ”{sheet}” lästes; {n} andra blad lästes inte{found}.",
          "The sheet “{sheet}” was read; {n} other sheets were not{found}."),
      new Label(
          "Det synliga blad läses som har flest kända kolumnnamn; ange ett annat blad med dess namn.",
          "The visible sheet with most known column names is read; give the name of another to read that.")),
  MERGED_CELLS(
      "F050",
      Severity.WARNING,
      new Label(
          "Bladet har {n} sammanfogade områden; bara den första cellen i varje har ett värde.",
          "The sheet has {n} merged areas; only the first cell of each holds a value."),
      new Label(
          "Dela upp de sammanfogade cellerna och fyll i värdet på varje rad.",
          "Split the merged cells and fill in the value on every row.")),
  SHORT_ROWS(
      "F070",
      Severity.WARNING,
      new Label(
          "Rader som är kortare än rubrikraden lästes som om deras sista celler vore tomma: {n}, den första på rad {line}.",
          "Rows shorter than the line of names were read as if their last cells were empty: {n}, the first on line {line}."),
      new Label(
          "Excel utelämnar de sista skiljetecknen där de sista kolumnerna är tomma; inget behöver göras om dessa svar saknas, annars gör om uttaget.",
          "Excel leaves out the last separators where the last columns are empty; nothing need be done if these answers are missing, else make the export again.")),
  EMPTY_COLUMNS(
      "F071",
      Severity.INFO,
      new Label(
          "Tomma kolumner utan namn hoppades över: {n}.",
          "Empty columns without a name were passed over: {n}."),
      new Label(
          "Inget behöver göras; de kommer ofta av skiljetecken sist på raden.",
          "Nothing need be done; they often come from separators at the end of the line.")),
  OTHER_NAMES(
      "F072",
      new Label(
          "Rad {line} har kolumnnamn i en annan ordning än rubrikraden: det som följer står i andra kolumner.",
          "Line {line} has column names in another order than the line of names: what follows is in other columns."),
      new Label(
          "Två filer är nog sammanslagna: dela filen vid raden och läs delarna var för sig.",
          "Two files have probably been joined: split the file at the line and read each part.")),
  TITLE_ROWS(
      "F073",
      Severity.WARNING,
      new Label(
          "Kolumnnamnen står på rad {line}; ovanför dem finns innehåll som inte lästes (antal rader: {n}).",
          "The column names stand on line {line}; the content above them was not read (number of lines: {n})."),
      new Label(
          "Inget behöver göras om det är en rubrik; annars ta bort raderna.",
          "Nothing need be done if it is a title; else remove the lines.")),
  SHEETS_ALIKE(
      "F074",
      Severity.WARNING,
      new Label(
          "Bladet ”{sheet}” lästes, men andra blad har också kända kolumnnamn och lästes inte ({n}): {found}.",
          "The sheet “{sheet}” was read, but other sheets have known column names too and were not read ({n}): {found}."),
      new Label(
          "Poster kan saknas: läs alla blad, eller ange det som ska läsas.",
          "Records may be missing: read all sheets, or name the one to read.")),
  HIDDEN_ROWS(
      "F075",
      Severity.WARNING,
      new Label(
          "Dolda rader lästes: {n}, den första på rad {line}.",
          "Hidden rows were read: {n}, the first on line {line}."),
      new Label(
          "Ta bort filtret eller visa raderna i Excel, och ta bort dem som inte ska vara med.",
          "Remove the filter or show the rows in Excel, and delete those that should not be there.")),
  HIDDEN_COLUMNS(
      "F076",
      Severity.WARNING,
      new Label(
          "Dolda kolumner lästes: {n}, den första är {first} (”{name}”).",
          "Hidden columns were read: {n}, the first is {first} (“{name}”)."),
      new Label(
          "Visa kolumnerna i Excel, och ta bort dem som inte ska vara med.",
          "Show the columns in Excel, and delete those that should not be there.")),
  NOT_THAT_WORKBOOK(
      "F077",
      new Label(
          "Filen är {kind}, inte en Excel-arbetsbok (.xlsx).",
          "The file is {kind}, not an Excel workbook (.xlsx)."),
      new Label("{mend}.", "{mend}.")),
  NO_SUCH_SHEET(
      "F078",
      new Label(
          "Arbetsboken har inget synligt blad som heter ”{sheet}”.",
          "The workbook has no visible sheet called “{sheet}”."),
      new Label("Bladen heter {found}.", "The sheets are called {found}.")),
  ROWS_OUT_OF_ORDER(
      "F079",
      new Label(
          "Bladets rader står inte i ordning: rad {line} efter rad {before}.",
          "The rows of the sheet are not in order: row {line} after row {before}."),
      new Label(
          "Filen är skadad eller gjord av ett program med fel; öppna den i Excel och spara den på nytt.",
          "The file is damaged, or was made by a program with an error; open it in Excel and save it again.")),
  CHANGED_WHILE_READ(
      "F060",
      new Label(
          "Filen ändrades medan den lästes: den kan vara avklippt eller ännu inte färdigskriven.",
          "The file changed while it was read: it may be cut off, or not yet written to its end."),
      new Label(
          "Vänta tills filen är färdig, eller överför den igen, och läs om den; inget som lästes får användas.",
          "Wait until the file is finished, or transfer it again, and read it anew; nothing that was read may be used.")),
  NOT_A_REGULAR_FILE(
      "F061",
      new Label(
          "Det här är ingen vanlig fil utan en enhet, ett rör eller en sockel.",
          "This is not a regular file but a device, a pipe or a socket."),
      new Label(
          "Spara innehållet i en fil och läs den.", "Save the content in a file, and read that.")),
  NO_LAST_LINE_END(
      "F062",
      Severity.INFO,
      new Label(
          "Sista raden har inget radslut: en fil som blivit avklippt ser ut så.",
          "The last line has no line end: a file that was cut off looks like this."),
      new Label(
          "Kontrollera att sista raden är hel och att antalet poster stämmer.",
          "Check that the last line is whole and that the number of records is right.")),
  UNKNOWN_ENCODING(
      "F063",
      new Label(
          "Filen är inte i UTF-8, och det går inte att avgöra vilken teckenkodning den har. Möjliga: {candidates}.",
          "The file is not in UTF-8, and its encoding cannot be determined. Possible: {candidates}."),
      new Label(
          "Öppna filen i programmet som skrev den och spara den som ”CSV UTF-8”.",
          "Open the file in the program that wrote it, and save it as “CSV UTF-8”.")),
  CONTRADICTED_SEPARATOR(
      "F064",
      new Label(
          "Raden ”sep=” anger {separator}, men kolumnnamnen skiljs åt av {found}.",
          "The line “sep=” names {separator}, but the column names are separated by {found}."),
      new Label(
          "Ta bort raden ”sep=”, eller låt den ange {found}.",
          "Remove the line “sep=”, or let it name {found}.")),
  CLEANED_CELLS(
      "F065",
      Severity.INFO,
      new Label(
          "{n} celler hade hårda blanksteg eller osynliga tecken i kanten, som togs bort, den första på rad {line}.",
          "{n} cells had no-break spaces or invisible characters at the edge, which were removed, the first on line {line}."),
      new Label(
          "Inget behöver göras; sådana tecken följer ofta med från en webbsida eller ett kalkylblad.",
          "Nothing need be done; such characters often come along from a web page or a spreadsheet.")),
  REWRITTEN(
      "F066",
      Severity.INFO,
      new Label(
          "{variable}: {n} svar var skrivna med andra tecken för samma siffror och bokstäver, först ”{found}” som lästes som {read} på rad {line}.",
          "{variable}: {n} answers were written with other characters for the same digits and letters, first “{found}”, read as {read}, on line {line}."),
      new Label(
          "Skriv siffror och bokstäver på vanligt sätt; en kopierad text kan ha andra (till exempel ”２３”).",
          "Write digits and letters the ordinary way; a text that was copied may have others (such as “２３”).")),
  GROUPED_DIGITS(
      "F067",
      Severity.INFO,
      new Label(
          "{variable}: {n} tal hade blanksteg mellan tusental, först ”{found}” som lästes som {read} på rad {line}.",
          "{variable}: {n} numbers had a space between thousands, first “{found}”, read as {read}, on line {line}."),
      new Label("Skriv tal utan blanksteg.", "Write numbers without spaces.")),
  LINE_BREAKS(
      "F068",
      Severity.INFO,
      new Label(
          "{n} poster har en cell som fortsätter på nästa rad, den första på rad {line}.",
          "{n} records have a cell that goes on to the next line, the first on line {line}."),
      new Label(
          "Inget behöver göras om texten ska ha flera rader; annars fattas ett citattecken.",
          "Nothing need be done if the text should have several lines; otherwise a quote is missing.")),
  TOO_FEW_CELLS(
      "F101",
      new Label(
          "Raden har {found} celler, men {expected} väntades.",
          "The row has {found} cells, but {expected} were expected."),
      new Label(
          "Kontrollera om raden är avbruten eller om ett skiljetecken fattas. Excel utelämnar skiljetecken sist på raden där kolumnerna är tomma: ge filen en sista kolumn som alltid är ifylld.",
          "Check whether the row is broken off or lacks a separator. Excel leaves out separators at the end where the columns are empty: give the file a last column that is always filled.")),
  TOO_MANY_CELLS(
      "F102",
      new Label(
          "Raden har {found} celler, men {expected} väntades.",
          "The row has {found} cells, but {expected} were expected."),
      new Label("{mend}.", "{mend}.")),
  LINE_BREAK_IN_CELL(
      "F103",
      new Label(
          "En cell fortsätter på nästa rad och rymmer en hel rads skiljetecken; flera rader har nog lästs som en.",
          "A cell goes on to the next line and holds the separators of a whole line; several lines were probably read as one."),
      new Label(
          "Stäng citattecknet som öppnas på raden, eller ta bort skiljetecknen ur texten.",
          "Close the quote that opens on the line, or remove the separators from the text.")),
  WRONG_KIND(
      "F104",
      new Label(
          "{variable}: väntade {expected}, fick {found}.",
          "{variable}: expected {expected}, found {found}."),
      new Label(
          "Rätta värdet; obesvarat skrivs genom att egenskapen utelämnas.",
          "Correct the value; leave the property out if it is not answered.")),
  UNKNOWN_PROPERTY(
      "F105",
      new Label("Egenskapen ”{found}” är okänd.", "The property “{found}” is unknown."),
      new Label(
          "Närmast: {nearest}. Rätta namnet eller ta bort egenskapen.",
          "Nearest: {nearest}. Correct the name or remove the property.")),
  MISPLACED_PROPERTY(
      "F106",
      new Label(
          "Egenskapen {found} hör till dokumentet, inte till en post.",
          "The property {found} belongs to the document, not to a record."),
      new Label(
          "Skriv den en gång, överst i dokumentet.", "Write it once, at the top of the document.")),
  MALFORMED_LINE(
      "F107",
      new Label(
          "Raden är inte ett JSON-objekt (tecken {offset}).",
          "The line is not a JSON object (character {offset})."),
      new Label("Skriv en hel post på varje rad.", "Write one whole record on each line.")),
  NOT_A_RECORD(
      "F108",
      new Label("Väntade en post, fick {found}.", "Expected a record, found {found}."),
      new Label("Skriv posten som ett JSON-objekt.", "Write the record as a JSON object.")),
  SEVERITY_WITHOUT_FACTOR(
      "F109",
      new Label(
          "Allvarlighetsgraden ”{found}” är angiven för {factor}, som inte är dokumenterad.",
          "The severity “{found}” is given for {factor}, which is not documented."),
      new Label(
          "Rätta factors.risk.{factor} eller factors.severity.{factor}; faktorn räknas som obesvarad.",
          "Correct factors.risk.{factor} or factors.severity.{factor}; the factor counts as not answered.")),
  BROKEN_LETTERS(
      "F110",
      new Label(
          "{variable}: ”{value}” har fel bokstäver; det ska nog vara ”{suggested}”.",
          "{variable}: “{value}” has the wrong letters; it was probably “{suggested}”."),
      new Label(
          "Texten har lästs i en annan teckenkodning än den skrevs i, innan filen skrevs; gör om uttaget.",
          "The text was read in another encoding than it was written in, before the file was written; make the export again.")),
  UNDECLARED_MISSING(
      "F111",
      new Label(
          "{variable}: ”{value}” är inte angivet som saknat svar för variabeln.",
          "{variable}: “{value}” is not declared as missing for this variable."),
      new Label(
          "Lämna cellen tom om svar saknas{codes}.",
          "Leave the cell empty if not answered{codes}.")),
  FORMULA(
      "F112",
      new Label(
          "{variable}: cellen är en formel och räknas inte ut.",
          "{variable}: the cell is a formula, and is not calculated."),
      new Label(
          "Klistra in värdet i stället för formeln (Klistra in special, Värden).",
          "Paste the value instead of the formula (Paste special, Values).")),
  REMAINS(
      "F056",
      Severity.WARNING,
      new Label(
          "Bredvid filen ligger {found}, som en annan skrivning håller på med eller har lämnat kvar.",
          "Beside the file lies {found}, which another program is writing or has left behind."),
      new Label(
          "Skriver ingen till filen nu, ta bort den: den kan innehålla poster.",
          "If nobody is writing the file now, remove it: it may hold records.")),
  REMAINS_REMOVED(
      "F057",
      Severity.WARNING,
      new Label(
          "En tidigare skrivning avbröts och lämnade {found} bredvid filen; den är borttagen.",
          "An earlier writing was broken off and left {found} beside the file; it has been removed."),
      new Label(
          "Kontrollera att inga kopior finns kvar, till exempel i en säkerhetskopia.",
          "Check that no copies remain, for instance in a backup.")),
  ERROR_CELL(
      "F160",
      new Label(
          "{variable}: {cell} har felvärdet {value} i stället för ett svar.",
          "{variable}: {cell} holds the error value {value} instead of an answer."),
      new Label(
          "Rätta det som gav felet i Excel, eller töm cellen om svar saknas.",
          "Correct what caused the error in Excel, or empty the cell if not answered.")),
  UNREADABLE_CELL(
      "F161",
      new Label(
          "{variable}: {cell} har ett innehåll som inte stämmer med cellens typ.",
          "{variable}: {cell} holds what does not agree with the type of the cell."),
      new Label(
          "Skriv värdet på nytt i Excel och spara filen.",
          "Write the value again in Excel and save the file.")),
  CELL_TWICE(
      "F162",
      new Label(
          "{variable}: {cell} finns två gånger i filen.",
          "{variable}: {cell} occurs twice in the file."),
      new Label(
          "Filen är skadad eller gjord av ett program med fel; öppna den i Excel, kontrollera cellen och spara på nytt.",
          "The file is damaged, or was made by a program with an error; open it in Excel, check the cell and save it again.")),
  STRAY_CELL(
      "F163",
      new Label(
          "{column} har ett värde men inget namn.", "{column} holds a value but has no name."),
      new Label(
          "Ta bort värdet, eller ge kolumnen ett namn.",
          "Remove the value, or give the column a name.")),
  NO_SCHEMA_NAME(
      "F164",
      new Label(
          "Texten i kolumnen schema är inget schema; väntade {expected}.",
          "The text in the column schema is not a schema name; expected {expected}."),
      new Label(
          "Är raden ingen post, ta bort den; annars skriv {expected}.",
          "If the row is not a record, remove it; else write {expected}.")),
  TOTAL_ROW(
      "F165",
      new Label("Raden är en summa och ingen post.", "The row is a total, and no record."),
      new Label(
          "Ta bort raden; den räknas som avvisad.", "Remove the row; it counts as rejected.")),
  RULING_ROW(
      "F166",
      new Label("Raden är ett streck och ingen post.", "The row is a ruling, and no record."),
      new Label(
          "Ta bort raden; den räknas som avvisad.", "Remove the row; it counts as rejected.")),
  REPEATED_NAMES(
      "F167",
      new Label(
          "Raden upprepar kolumnnamnen: är två filer sammanslagna?",
          "The row repeats the column names: have two files been joined?"),
      new Label(
          "Ta bort raden, och kontrollera att inga poster finns två gånger.",
          "Remove the row, and check that no record is there twice.")),
  NOTE_ROW(
      "F168",
      new Label("Raden är en anmärkning och ingen post.", "The row is a note, and no record."),
      new Label(
          "Ta bort raden; den räknas som avvisad.", "Remove the row; it counts as rejected.")),
  UNWRITABLE_CELL(
      "F169",
      new Label(
          "{column} har ett tecken som ingen fil kan hålla (NUL eller ett halvt tecken).",
          "{column} holds a character that no file can hold (NUL, or half of a character)."),
      new Label(
          "Ta bort tecknet där texten kommer ifrån; ingen fil har skrivits.",
          "Remove the character where the text comes from; no file has been written.")),
  LOST_LETTERS(
      "F150",
      new Label(
          "{variable}: ”{value}” har bokstäver som gått förlorade (”\uFFFD”, U+FFFD).",
          "{variable}: “{value}” has letters that are lost (“\uFFFD”, U+FFFD)."),
      new Label(
          "De försvann när filen tidigare gjordes om till en annan teckenkodning och går inte att återskapa; gör om uttaget i UTF-8.",
          "They were lost when the file was converted to another encoding before, and cannot be restored; make the export again in UTF-8."));

  private final String id;
  private final Severity severity;
  private final Label message;
  private final Label hint;

  ReadFault(String id, Label message, Label hint) {
    this(id, Severity.ERROR, message, hint);
  }

  ReadFault(String id, Severity severity, Label message, Label hint) {
    this.id = id;
    this.severity = severity;
    this.message = message;
    this.hint = hint;
  }

  /** The stable identifier that findings carry. */
  public String id() {
    return id;
  }

  /** How grave it is; an ERROR of the whole file ends the reading. */
  public Severity severity() {
    return severity;
  }

  /** What is wrong, as a template. */
  public Label message() {
    return message;
  }

  /** How to mend it, as a template. */
  public Label hint() {
    return hint;
  }

  Finding at(Location location, Map<String, ?> parameters, String... variables) {
    return new Finding(
        id, severity, location, List.of(variables), message, hint, new TreeMap<>(parameters));
  }

  /** The same as an ERROR, where what is otherwise repaired may not be. */
  FileFault endsStrictly(Location location, Map<String, ?> parameters) {
    return new FileFault(
        new Finding(
            id, Severity.ERROR, location, List.of(), message, hint, new TreeMap<>(parameters)));
  }

  /** The fault as what ends the reading of the whole file. */
  FileFault ends(Location location, Map<String, ?> parameters, String... variables) {
    return new FileFault(at(location, parameters, variables));
  }
}
