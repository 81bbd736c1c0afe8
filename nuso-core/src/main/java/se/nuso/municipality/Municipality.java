package se.nuso.municipality;

import static se.nuso.municipality.MunicipalityGroup.*;

import java.util.Optional;
import se.nuso.codebook.Codes;
import se.nuso.codebook.Provenance;
import se.nuso.text.Label;

/**
 * The 290 municipalities (<i>kommuner</i>) with SCB's code, county and SKR's municipality group of
 * 2023.
 *
 * <p>Constants keep å, ä and ö, since {@code HÅBO} and {@code HABO} are two municipalities.
 */
public enum Municipality implements Participant {
  UPPLANDS_VÄSBY("0114", "Upplands Väsby", County.STOCKHOLM, A2),
  VALLENTUNA("0115", "Vallentuna", County.STOCKHOLM, A2),
  ÖSTERÅKER("0117", "Österåker", County.STOCKHOLM, A2),
  VÄRMDÖ("0120", "Värmdö", County.STOCKHOLM, A2),
  JÄRFÄLLA("0123", "Järfälla", County.STOCKHOLM, A2),
  EKERÖ("0125", "Ekerö", County.STOCKHOLM, A2),
  HUDDINGE("0126", "Huddinge", County.STOCKHOLM, A2),
  BOTKYRKA("0127", "Botkyrka", County.STOCKHOLM, A2),
  SALEM("0128", "Salem", County.STOCKHOLM, A2),
  HANINGE("0136", "Haninge", County.STOCKHOLM, A2),
  TYRESÖ("0138", "Tyresö", County.STOCKHOLM, A2),
  UPPLANDS_BRO("0139", "Upplands-Bro", County.STOCKHOLM, A2),
  NYKVARN("0140", "Nykvarn", County.STOCKHOLM, B4),
  TÄBY("0160", "Täby", County.STOCKHOLM, A2),
  DANDERYD("0162", "Danderyd", County.STOCKHOLM, A2),
  SOLLENTUNA("0163", "Sollentuna", County.STOCKHOLM, A2),
  STOCKHOLM("0180", "Stockholm", County.STOCKHOLM, A1),
  SÖDERTÄLJE("0181", "Södertälje", County.STOCKHOLM, B3),
  NACKA("0182", "Nacka", County.STOCKHOLM, A2),
  SUNDBYBERG("0183", "Sundbyberg", County.STOCKHOLM, A2),
  SOLNA("0184", "Solna", County.STOCKHOLM, A2),
  LIDINGÖ("0186", "Lidingö", County.STOCKHOLM, A2),
  VAXHOLM("0187", "Vaxholm", County.STOCKHOLM, A2),
  NORRTÄLJE("0188", "Norrtälje", County.STOCKHOLM, C6),
  SIGTUNA("0191", "Sigtuna", County.STOCKHOLM, A2),
  NYNÄSHAMN("0192", "Nynäshamn", County.STOCKHOLM, A2),
  HÅBO("0305", "Håbo", County.UPPSALA, A2),
  ÄLVKARLEBY("0319", "Älvkarleby", County.UPPSALA, B4),
  KNIVSTA("0330", "Knivsta", County.UPPSALA, B4),
  HEBY("0331", "Heby", County.UPPSALA, B4),
  TIERP("0360", "Tierp", County.UPPSALA, B4),
  UPPSALA("0380", "Uppsala", County.UPPSALA, B3),
  ENKÖPING("0381", "Enköping", County.UPPSALA, B4),
  ÖSTHAMMAR("0382", "Östhammar", County.UPPSALA, B5),
  VINGÅKER("0428", "Vingåker", County.SÖDERMANLAND, C7),
  GNESTA("0461", "Gnesta", County.SÖDERMANLAND, B4),
  NYKÖPING("0480", "Nyköping", County.SÖDERMANLAND, C6),
  OXELÖSUND("0481", "Oxelösund", County.SÖDERMANLAND, C7),
  FLEN("0482", "Flen", County.SÖDERMANLAND, C7),
  KATRINEHOLM("0483", "Katrineholm", County.SÖDERMANLAND, C6),
  ESKILSTUNA("0484", "Eskilstuna", County.SÖDERMANLAND, B3),
  STRÄNGNÄS("0486", "Strängnäs", County.SÖDERMANLAND, B4),
  TROSA("0488", "Trosa", County.SÖDERMANLAND, B4),
  ÖDESHÖG("0509", "Ödeshög", County.ÖSTERGÖTLAND, C7),
  YDRE("0512", "Ydre", County.ÖSTERGÖTLAND, C7),
  KINDA("0513", "Kinda", County.ÖSTERGÖTLAND, B4),
  BOXHOLM("0560", "Boxholm", County.ÖSTERGÖTLAND, C7),
  ÅTVIDABERG("0561", "Åtvidaberg", County.ÖSTERGÖTLAND, B4),
  FINSPÅNG("0562", "Finspång", County.ÖSTERGÖTLAND, B5),
  VALDEMARSVIK("0563", "Valdemarsvik", County.ÖSTERGÖTLAND, B4),
  LINKÖPING("0580", "Linköping", County.ÖSTERGÖTLAND, B3),
  NORRKÖPING("0581", "Norrköping", County.ÖSTERGÖTLAND, B3),
  SÖDERKÖPING("0582", "Söderköping", County.ÖSTERGÖTLAND, B4),
  MOTALA("0583", "Motala", County.ÖSTERGÖTLAND, B5),
  VADSTENA("0584", "Vadstena", County.ÖSTERGÖTLAND, C7),
  MJÖLBY("0586", "Mjölby", County.ÖSTERGÖTLAND, B4),
  ANEBY("0604", "Aneby", County.JÖNKÖPING, B4),
  GNOSJÖ("0617", "Gnosjö", County.JÖNKÖPING, C7),
  MULLSJÖ("0642", "Mullsjö", County.JÖNKÖPING, B4),
  HABO("0643", "Habo", County.JÖNKÖPING, B4),
  GISLAVED("0662", "Gislaved", County.JÖNKÖPING, C8),
  VAGGERYD("0665", "Vaggeryd", County.JÖNKÖPING, B4),
  JÖNKÖPING("0680", "Jönköping", County.JÖNKÖPING, B3),
  NÄSSJÖ("0682", "Nässjö", County.JÖNKÖPING, B5),
  VÄRNAMO("0683", "Värnamo", County.JÖNKÖPING, C6),
  SÄVSJÖ("0684", "Sävsjö", County.JÖNKÖPING, C7),
  VETLANDA("0685", "Vetlanda", County.JÖNKÖPING, C8),
  EKSJÖ("0686", "Eksjö", County.JÖNKÖPING, C7),
  TRANÅS("0687", "Tranås", County.JÖNKÖPING, C8),
  UPPVIDINGE("0760", "Uppvidinge", County.KRONOBERG, B5),
  LESSEBO("0761", "Lessebo", County.KRONOBERG, B4),
  TINGSRYD("0763", "Tingsryd", County.KRONOBERG, B5),
  ALVESTA("0764", "Alvesta", County.KRONOBERG, B4),
  ÄLMHULT("0765", "Älmhult", County.KRONOBERG, C7),
  MARKARYD("0767", "Markaryd", County.KRONOBERG, C7),
  VÄXJÖ("0780", "Växjö", County.KRONOBERG, B3),
  LJUNGBY("0781", "Ljungby", County.KRONOBERG, C6),
  HÖGSBY("0821", "Högsby", County.KALMAR, C7),
  TORSÅS("0834", "Torsås", County.KALMAR, B4),
  MÖRBYLÅNGA("0840", "Mörbylånga", County.KALMAR, B4),
  HULTSFRED("0860", "Hultsfred", County.KALMAR, C7),
  MÖNSTERÅS("0861", "Mönsterås", County.KALMAR, C7),
  EMMABODA("0862", "Emmaboda", County.KALMAR, C7),
  KALMAR("0880", "Kalmar", County.KALMAR, B3),
  NYBRO("0881", "Nybro", County.KALMAR, B5),
  OSKARSHAMN("0882", "Oskarshamn", County.KALMAR, C6),
  VÄSTERVIK("0883", "Västervik", County.KALMAR, C6),
  VIMMERBY("0884", "Vimmerby", County.KALMAR, C8),
  BORGHOLM("0885", "Borgholm", County.KALMAR, C9),
  GOTLAND("0980", "Gotland", County.GOTLAND, C6),
  OLOFSTRÖM("1060", "Olofström", County.BLEKINGE, C7),
  KARLSKRONA("1080", "Karlskrona", County.BLEKINGE, C6),
  RONNEBY("1081", "Ronneby", County.BLEKINGE, C7),
  KARLSHAMN("1082", "Karlshamn", County.BLEKINGE, C6),
  SÖLVESBORG("1083", "Sölvesborg", County.BLEKINGE, B4),
  SVALÖV("1214", "Svalöv", County.SKÅNE, B4),
  STAFFANSTORP("1230", "Staffanstorp", County.SKÅNE, A2),
  BURLÖV("1231", "Burlöv", County.SKÅNE, A2),
  VELLINGE("1233", "Vellinge", County.SKÅNE, A2),
  ÖSTRA_GÖINGE("1256", "Östra Göinge", County.SKÅNE, B4),
  ÖRKELLJUNGA("1257", "Örkelljunga", County.SKÅNE, B4),
  BJUV("1260", "Bjuv", County.SKÅNE, B4),
  KÄVLINGE("1261", "Kävlinge", County.SKÅNE, A2),
  LOMMA("1262", "Lomma", County.SKÅNE, A2),
  SVEDALA("1263", "Svedala", County.SKÅNE, A2),
  SKURUP("1264", "Skurup", County.SKÅNE, A2),
  SJÖBO("1265", "Sjöbo", County.SKÅNE, B4),
  HÖRBY("1266", "Hörby", County.SKÅNE, B4),
  HÖÖR("1267", "Höör", County.SKÅNE, C7),
  TOMELILLA("1270", "Tomelilla", County.SKÅNE, C7),
  BROMÖLLA("1272", "Bromölla", County.SKÅNE, B4),
  OSBY("1273", "Osby", County.SKÅNE, C7),
  PERSTORP("1275", "Perstorp", County.SKÅNE, B4),
  KLIPPAN("1276", "Klippan", County.SKÅNE, B4),
  ÅSTORP("1277", "Åstorp", County.SKÅNE, B4),
  BÅSTAD("1278", "Båstad", County.SKÅNE, C9),
  MALMÖ("1280", "Malmö", County.SKÅNE, A1),
  LUND("1281", "Lund", County.SKÅNE, B3),
  LANDSKRONA("1282", "Landskrona", County.SKÅNE, B4),
  HELSINGBORG("1283", "Helsingborg", County.SKÅNE, B3),
  HÖGANÄS("1284", "Höganäs", County.SKÅNE, B4),
  ESLÖV("1285", "Eslöv", County.SKÅNE, B4),
  YSTAD("1286", "Ystad", County.SKÅNE, C6),
  TRELLEBORG("1287", "Trelleborg", County.SKÅNE, A2),
  KRISTIANSTAD("1290", "Kristianstad", County.SKÅNE, B3),
  SIMRISHAMN("1291", "Simrishamn", County.SKÅNE, C9),
  ÄNGELHOLM("1292", "Ängelholm", County.SKÅNE, B4),
  HÄSSLEHOLM("1293", "Hässleholm", County.SKÅNE, B5),
  HYLTE("1315", "Hylte", County.HALLAND, B5),
  HALMSTAD("1380", "Halmstad", County.HALLAND, B3),
  LAHOLM("1381", "Laholm", County.HALLAND, B4),
  FALKENBERG("1382", "Falkenberg", County.HALLAND, C6),
  VARBERG("1383", "Varberg", County.HALLAND, C6),
  KUNGSBACKA("1384", "Kungsbacka", County.HALLAND, A2),
  HÄRRYDA("1401", "Härryda", County.VÄSTRA_GÖTALAND, A2),
  PARTILLE("1402", "Partille", County.VÄSTRA_GÖTALAND, A2),
  ÖCKERÖ("1407", "Öckerö", County.VÄSTRA_GÖTALAND, A2),
  STENUNGSUND("1415", "Stenungsund", County.VÄSTRA_GÖTALAND, A2),
  TJÖRN("1419", "Tjörn", County.VÄSTRA_GÖTALAND, C7),
  ORUST("1421", "Orust", County.VÄSTRA_GÖTALAND, C7),
  SOTENÄS("1427", "Sotenäs", County.VÄSTRA_GÖTALAND, C9),
  MUNKEDAL("1430", "Munkedal", County.VÄSTRA_GÖTALAND, C7),
  TANUM("1435", "Tanum", County.VÄSTRA_GÖTALAND, C9),
  DALS_ED("1438", "Dals-Ed", County.VÄSTRA_GÖTALAND, C7),
  FÄRGELANDA("1439", "Färgelanda", County.VÄSTRA_GÖTALAND, C7),
  ALE("1440", "Ale", County.VÄSTRA_GÖTALAND, A2),
  LERUM("1441", "Lerum", County.VÄSTRA_GÖTALAND, A2),
  VÅRGÅRDA("1442", "Vårgårda", County.VÄSTRA_GÖTALAND, C7),
  BOLLEBYGD("1443", "Bollebygd", County.VÄSTRA_GÖTALAND, A2),
  GRÄSTORP("1444", "Grästorp", County.VÄSTRA_GÖTALAND, B4),
  ESSUNGA("1445", "Essunga", County.VÄSTRA_GÖTALAND, C7),
  KARLSBORG("1446", "Karlsborg", County.VÄSTRA_GÖTALAND, C7),
  GULLSPÅNG("1447", "Gullspång", County.VÄSTRA_GÖTALAND, C7),
  TRANEMO("1452", "Tranemo", County.VÄSTRA_GÖTALAND, B5),
  BENGTSFORS("1460", "Bengtsfors", County.VÄSTRA_GÖTALAND, C8),
  MELLERUD("1461", "Mellerud", County.VÄSTRA_GÖTALAND, C7),
  LILLA_EDET("1462", "Lilla Edet", County.VÄSTRA_GÖTALAND, A2),
  MARK("1463", "Mark", County.VÄSTRA_GÖTALAND, B4),
  SVENLJUNGA("1465", "Svenljunga", County.VÄSTRA_GÖTALAND, B4),
  HERRLJUNGA("1466", "Herrljunga", County.VÄSTRA_GÖTALAND, B4),
  VARA("1470", "Vara", County.VÄSTRA_GÖTALAND, C7),
  GÖTENE("1471", "Götene", County.VÄSTRA_GÖTALAND, C7),
  TIBRO("1472", "Tibro", County.VÄSTRA_GÖTALAND, C7),
  TÖREBODA("1473", "Töreboda", County.VÄSTRA_GÖTALAND, C7),
  GÖTEBORG("1480", "Göteborg", County.VÄSTRA_GÖTALAND, A1),
  MÖLNDAL("1481", "Mölndal", County.VÄSTRA_GÖTALAND, A2),
  KUNGÄLV("1482", "Kungälv", County.VÄSTRA_GÖTALAND, A2),
  LYSEKIL("1484", "Lysekil", County.VÄSTRA_GÖTALAND, C8),
  UDDEVALLA("1485", "Uddevalla", County.VÄSTRA_GÖTALAND, B5),
  STRÖMSTAD("1486", "Strömstad", County.VÄSTRA_GÖTALAND, C9),
  VÄNERSBORG("1487", "Vänersborg", County.VÄSTRA_GÖTALAND, B4),
  TROLLHÄTTAN("1488", "Trollhättan", County.VÄSTRA_GÖTALAND, B3),
  ALINGSÅS("1489", "Alingsås", County.VÄSTRA_GÖTALAND, A2),
  BORÅS("1490", "Borås", County.VÄSTRA_GÖTALAND, B3),
  ULRICEHAMN("1491", "Ulricehamn", County.VÄSTRA_GÖTALAND, B5),
  ÅMÅL("1492", "Åmål", County.VÄSTRA_GÖTALAND, C7),
  MARIESTAD("1493", "Mariestad", County.VÄSTRA_GÖTALAND, C6),
  LIDKÖPING("1494", "Lidköping", County.VÄSTRA_GÖTALAND, C6),
  SKARA("1495", "Skara", County.VÄSTRA_GÖTALAND, C7),
  SKÖVDE("1496", "Skövde", County.VÄSTRA_GÖTALAND, C6),
  HJO("1497", "Hjo", County.VÄSTRA_GÖTALAND, C7),
  TIDAHOLM("1498", "Tidaholm", County.VÄSTRA_GÖTALAND, C7),
  FALKÖPING("1499", "Falköping", County.VÄSTRA_GÖTALAND, C6),
  KIL("1715", "Kil", County.VÄRMLAND, B4),
  EDA("1730", "Eda", County.VÄRMLAND, C9),
  TORSBY("1737", "Torsby", County.VÄRMLAND, C8),
  STORFORS("1760", "Storfors", County.VÄRMLAND, C7),
  HAMMARÖ("1761", "Hammarö", County.VÄRMLAND, B4),
  MUNKFORS("1762", "Munkfors", County.VÄRMLAND, B5),
  FORSHAGA("1763", "Forshaga", County.VÄRMLAND, B4),
  GRUMS("1764", "Grums", County.VÄRMLAND, B4),
  ÅRJÄNG("1765", "Årjäng", County.VÄRMLAND, C9),
  SUNNE("1766", "Sunne", County.VÄRMLAND, C8),
  KARLSTAD("1780", "Karlstad", County.VÄRMLAND, B3),
  KRISTINEHAMN("1781", "Kristinehamn", County.VÄRMLAND, B5),
  FILIPSTAD("1782", "Filipstad", County.VÄRMLAND, C8),
  HAGFORS("1783", "Hagfors", County.VÄRMLAND, C8),
  ARVIKA("1784", "Arvika", County.VÄRMLAND, C8),
  SÄFFLE("1785", "Säffle", County.VÄRMLAND, C8),
  LEKEBERG("1814", "Lekeberg", County.ÖREBRO, B4),
  LAXÅ("1860", "Laxå", County.ÖREBRO, B5),
  HALLSBERG("1861", "Hallsberg", County.ÖREBRO, B4),
  DEGERFORS("1862", "Degerfors", County.ÖREBRO, C7),
  HÄLLEFORS("1863", "Hällefors", County.ÖREBRO, C8),
  LJUSNARSBERG("1864", "Ljusnarsberg", County.ÖREBRO, C7),
  ÖREBRO("1880", "Örebro", County.ÖREBRO, B3),
  KUMLA("1881", "Kumla", County.ÖREBRO, B4),
  ASKERSUND("1882", "Askersund", County.ÖREBRO, B5),
  KARLSKOGA("1883", "Karlskoga", County.ÖREBRO, C6),
  NORA("1884", "Nora", County.ÖREBRO, B4),
  LINDESBERG("1885", "Lindesberg", County.ÖREBRO, B5),
  SKINNSKATTEBERG("1904", "Skinnskatteberg", County.VÄSTMANLAND, C7),
  SURAHAMMAR("1907", "Surahammar", County.VÄSTMANLAND, B4),
  KUNGSÖR("1960", "Kungsör", County.VÄSTMANLAND, C7),
  HALLSTAHAMMAR("1961", "Hallstahammar", County.VÄSTMANLAND, B4),
  NORBERG("1962", "Norberg", County.VÄSTMANLAND, C7),
  VÄSTERÅS("1980", "Västerås", County.VÄSTMANLAND, B3),
  SALA("1981", "Sala", County.VÄSTMANLAND, B4),
  FAGERSTA("1982", "Fagersta", County.VÄSTMANLAND, C7),
  KÖPING("1983", "Köping", County.VÄSTMANLAND, B5),
  ARBOGA("1984", "Arboga", County.VÄSTMANLAND, C7),
  VANSBRO("2021", "Vansbro", County.DALARNA, C8),
  MALUNG_SÄLEN("2023", "Malung-Sälen", County.DALARNA, C9),
  GAGNEF("2026", "Gagnef", County.DALARNA, B4),
  LEKSAND("2029", "Leksand", County.DALARNA, C9),
  RÄTTVIK("2031", "Rättvik", County.DALARNA, C9),
  ORSA("2034", "Orsa", County.DALARNA, C9),
  ÄLVDALEN("2039", "Älvdalen", County.DALARNA, C9),
  SMEDJEBACKEN("2061", "Smedjebacken", County.DALARNA, C7),
  MORA("2062", "Mora", County.DALARNA, C9),
  FALUN("2080", "Falun", County.DALARNA, C6),
  BORLÄNGE("2081", "Borlänge", County.DALARNA, B3),
  SÄTER("2082", "Säter", County.DALARNA, B4),
  HEDEMORA("2083", "Hedemora", County.DALARNA, C7),
  AVESTA("2084", "Avesta", County.DALARNA, C6),
  LUDVIKA("2085", "Ludvika", County.DALARNA, C6),
  OCKELBO("2101", "Ockelbo", County.GÄVLEBORG, B4),
  HOFORS("2104", "Hofors", County.GÄVLEBORG, C7),
  OVANÅKER("2121", "Ovanåker", County.GÄVLEBORG, C8),
  NORDANSTIG("2132", "Nordanstig", County.GÄVLEBORG, C7),
  LJUSDAL("2161", "Ljusdal", County.GÄVLEBORG, C8),
  GÄVLE("2180", "Gävle", County.GÄVLEBORG, B3),
  SANDVIKEN("2181", "Sandviken", County.GÄVLEBORG, B5),
  SÖDERHAMN("2182", "Söderhamn", County.GÄVLEBORG, C8),
  BOLLNÄS("2183", "Bollnäs", County.GÄVLEBORG, C8),
  HUDIKSVALL("2184", "Hudiksvall", County.GÄVLEBORG, C6),
  ÅNGE("2260", "Ånge", County.VÄSTERNORRLAND, C8),
  TIMRÅ("2262", "Timrå", County.VÄSTERNORRLAND, B4),
  HÄRNÖSAND("2280", "Härnösand", County.VÄSTERNORRLAND, C6),
  SUNDSVALL("2281", "Sundsvall", County.VÄSTERNORRLAND, B3),
  KRAMFORS("2282", "Kramfors", County.VÄSTERNORRLAND, C8),
  SOLLEFTEÅ("2283", "Sollefteå", County.VÄSTERNORRLAND, C8),
  ÖRNSKÖLDSVIK("2284", "Örnsköldsvik", County.VÄSTERNORRLAND, C6),
  RAGUNDA("2303", "Ragunda", County.JÄMTLAND, C8),
  BRÄCKE("2305", "Bräcke", County.JÄMTLAND, B5),
  KROKOM("2309", "Krokom", County.JÄMTLAND, B4),
  STRÖMSUND("2313", "Strömsund", County.JÄMTLAND, C8),
  ÅRE("2321", "Åre", County.JÄMTLAND, C9),
  BERG("2326", "Berg", County.JÄMTLAND, B5),
  HÄRJEDALEN("2361", "Härjedalen", County.JÄMTLAND, C9),
  ÖSTERSUND("2380", "Östersund", County.JÄMTLAND, B3),
  NORDMALING("2401", "Nordmaling", County.VÄSTERBOTTEN, B4),
  BJURHOLM("2403", "Bjurholm", County.VÄSTERBOTTEN, B4),
  VINDELN("2404", "Vindeln", County.VÄSTERBOTTEN, B5),
  ROBERTSFORS("2409", "Robertsfors", County.VÄSTERBOTTEN, B4),
  NORSJÖ("2417", "Norsjö", County.VÄSTERBOTTEN, C8),
  MALÅ("2418", "Malå", County.VÄSTERBOTTEN, C8),
  STORUMAN("2421", "Storuman", County.VÄSTERBOTTEN, C9),
  SORSELE("2422", "Sorsele", County.VÄSTERBOTTEN, C9),
  DOROTEA("2425", "Dorotea", County.VÄSTERBOTTEN, C8),
  VÄNNÄS("2460", "Vännäs", County.VÄSTERBOTTEN, B4),
  VILHELMINA("2462", "Vilhelmina", County.VÄSTERBOTTEN, C8),
  ÅSELE("2463", "Åsele", County.VÄSTERBOTTEN, C8),
  UMEÅ("2480", "Umeå", County.VÄSTERBOTTEN, B3),
  LYCKSELE("2481", "Lycksele", County.VÄSTERBOTTEN, C8),
  SKELLEFTEÅ("2482", "Skellefteå", County.VÄSTERBOTTEN, C6),
  ARVIDSJAUR("2505", "Arvidsjaur", County.NORRBOTTEN, C8),
  ARJEPLOG("2506", "Arjeplog", County.NORRBOTTEN, C9),
  JOKKMOKK("2510", "Jokkmokk", County.NORRBOTTEN, C9),
  ÖVERKALIX("2513", "Överkalix", County.NORRBOTTEN, C8),
  KALIX("2514", "Kalix", County.NORRBOTTEN, C8),
  ÖVERTORNEÅ("2518", "Övertorneå", County.NORRBOTTEN, C8),
  PAJALA("2521", "Pajala", County.NORRBOTTEN, C8),
  GÄLLIVARE("2523", "Gällivare", County.NORRBOTTEN, C9),
  ÄLVSBYN("2560", "Älvsbyn", County.NORRBOTTEN, B5),
  LULEÅ("2580", "Luleå", County.NORRBOTTEN, B3),
  PITEÅ("2581", "Piteå", County.NORRBOTTEN, C6),
  BODEN("2582", "Boden", County.NORRBOTTEN, B5),
  HAPARANDA("2583", "Haparanda", County.NORRBOTTEN, C8),
  KIRUNA("2584", "Kiruna", County.NORRBOTTEN, C6);

  private final String code;
  private final Label label;
  private final County county;
  private final MunicipalityGroup group;

  Municipality(String code, String name, County county, MunicipalityGroup group) {
    this.code = code;
    this.label = new Label(name, name);
    this.county = county;
    this.group = group;
  }

  /**
   * The municipality with a code.
   *
   * @param code SCB's four-digit code, such as {@code 1780} or {@code 0180}
   * @return empty where there is none
   */
  public static Optional<Municipality> ofCode(String code) {
    return Codes.find(Municipality.class, code).filter(found -> found.code.equals(code.strip()));
  }

  /**
   * The municipality with a name.
   *
   * @param name such as {@code Karlstad}, {@code Karlstads kommun} or {@code Malmö stad}
   * @return empty where there is none
   */
  public static Optional<Municipality> ofName(String name) {
    String bare = name.strip().replaceFirst("(?iU)s?\\s+(kommun|stad)$", "");
    return Codes.find(Municipality.class, name)
        .or(() -> Codes.find(Municipality.class, bare))
        .or(() -> Codes.find(Municipality.class, bare + "s"))
        .filter(found -> !found.code.equals(name.strip()));
  }

  /** SCB's four-digit municipality code, for example {@code 1780}. */
  @Override
  public String code() {
    return code;
  }

  @Override
  public Label label() {
    return label;
  }

  @Override
  public Provenance provenance() {
    return Provenance.PUBLISHED;
  }

  @Override
  public String source() {
    return "SCB's municipality codes (open data); SKR's municipality groups 2023";
  }

  @Override
  public Municipality municipality() {
    return this;
  }

  /** The county that the municipality lies in. */
  public County county() {
    return county;
  }

  /** SKR's municipality group of 2023. */
  public MunicipalityGroup group() {
    return group;
  }
}
