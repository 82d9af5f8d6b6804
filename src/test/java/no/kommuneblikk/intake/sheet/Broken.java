package no.kommuneblikk.intake.sheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A file with something wrong in it.
 *
 * @param code of the remark that has to come first
 */
record Broken(String name, byte[] bytes, String code) {

  private static final String HEADER = "kommunenummer;år;årsverk\n";
  private static final String GOOD = "0701;2016;31,5\n";
  private static final String RATINGS =
      "kommunenummer;mål;omfang;vurdering;rolle;dato;begrunnelse\n";
  private static final String OLE = "d0cf11e0a1b11ae1";

  @Override
  public String toString() {
    return name + " → " + code;
  }

  static Stream<Broken> all() {
    return Stream.of(
            files(), headers(), rows(), numbers(), cells(), surveys(), workbooks(), packages())
        .flatMap(part -> part);
  }

  private static Broken text(String name, String text, String code) {
    return new Broken(name, text.getBytes(UTF_8), code);
  }

  /** A file of one good row and one more. */
  private static Broken row(String name, String row, String code) {
    return text(name, HEADER + GOOD + row, code);
  }

  private static Broken value(String value, String code) {
    return row("verdi " + value, "0702;2016;" + value + "\n" + GOOD, code);
  }

  private static Broken hex(String name, String hex, String code) {
    return new Broken(name, HexFormat.of().parseHex(hex), code);
  }

  private static byte[] join(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (var part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private static Stream<Broken> files() {
    return Stream.of(
        text("tom.csv", "", "tom-fil"),
        text("blank.csv", " \n \t\r\n", "uten-innhold"),
        text("skilletegn.csv", ";;;\n;;;\n", "uten-innhold"),
        new Broken("blank16.csv", "\ufeff \n".getBytes(UTF_16LE), "uten-innhold"),
        text("rapport.csv", "%PDF-1.7 kommune;år", "ikke-regneark"),
        hex("bilde.csv", "89504e470d0a1a0a0000", "ikke-regneark"),
        hex("foto.xlsx", "ffd8ffe000104a46", "ikke-regneark"),
        hex("arkiv.csv", "1f8b080000000000", "ikke-regneark"),
        text("side.xls", "<html><table><tr><td>0301</td></tr></table></html>", "ikke-regneark"),
        text("ark.xml", "<?xml version='1.0'?><Workbook/>", "ikke-regneark"),
        hex("gammel.xls", OLE + "00".repeat(64), "gammel-excel"),
        new Broken(
            "laast.xlsx",
            join(
                HexFormat.of().parseHex(OLE), new byte[600], "EncryptedPackage".getBytes(UTF_16LE)),
            "passord"),
        text("null.csv", HEADER + "0701;20\u000016;5\n" + "0702;2016;5\n".repeat(400), "nulltegn"),
        new Broken("null16.csv", ("\ufeff" + HEADER + "07\u000001").getBytes(UTF_16BE), "nulltegn"),
        text("styretegn.csv", HEADER + "0701;2016;\u00075\n", "ikke-tekst"),
        hex("binaer.csv", "c3284b8df1a0ff81", "ikke-tekst"),
        new Broken(
            "tegnsett.csv",
            join(
                new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
                HEADER.getBytes(Charset.forName("windows-1252"))),
            "ugyldig-tegnsett"),
        text("tabell.px", "CHARSET=\"ANSI\";\nAXIS-VERSION=\"2013\";\n", "px-fil"),
        text("px.json", "\ufeffAXIS-VERSION=\"2013\";\nDATA=\n20.5;", "px-fil"),
        text("tabell.json", "{\"class\":\"dataset\",\"dimension\":{}}", "json-stat"),
        text("svar.json", "[{\"kommune\":\"0301\"}]", "ikke-regneark"),
        hex("overlang.csv", "6bc3b86d6d756e65e080af0a", "ulovlig-utf8"),
        hex("overlang2.csv", "6bc0af0a", "ulovlig-utf8"),
        hex("surrogat.csv", "6b6f6d6d756e65eda0bdedb8800a", "ulovlig-utf8"),
        hex("utenfor.csv", "6bf49080800a", "ulovlig-utf8"),
        hex("overlang-merket.csv", "efbbbf6bc0af0a", "ulovlig-utf8"),
        hex("halvt16.csv", "fffe6b003dd86b006b000a00", "halve-tegn"),
        hex("tomzip.xlsx", "504b0506" + "00".repeat(18), "odelagt"));
  }

  private static Stream<Broken> headers() {
    return Stream.of(
        text("uten-overskrift.csv", "0701;2016;31\n0702;2016;5\n", "finner-ikke-overskrift"),
        text("fremmed.csv", "alfa;beta;gamma\nx;y;z\n", "finner-ikke-overskrift"),
        text("prosa.csv", "Hei, her kommer tallene.\nHilsen oss\n", "finner-ikke-overskrift"),
        text("sen.csv", "\n".repeat(25) + HEADER + GOOD, "finner-ikke-overskrift"),
        text("uten-kommune.csv", "år;årsverk\n2016;5\n", "finner-ikke-kommune"),
        text("uten-verdi.csv", "kommune;år\nHorten;2016\n", "finner-ikke-verdi"),
        text("uten-aar.csv", "kommune;årsverk\nHorten;5\n", "finner-ikke-aar"),
        text("uten-maling.csv", "kommune;år;verdi\nHorten;2016;5\n", "finner-ikke-maling"),
        text("like.csv", "kommune;årsverk 2016;Årsverk, 2016\nHorten;5;6\n", "like-kolonner"),
        text("bare-overskrift.csv", HEADER, "ingen-rader"),
        text("bare-noter.csv", HEADER + "Kilde: SSB\n", "ingen-rader"));
  }

  private static Stream<Broken> rows() {
    return Stream.of(
        row("kort rad", "0702;2016\n" + GOOD, "for-faa-celler"),
        row("lang rad", "0702;2016;1;5\n" + GOOD, "for-mange-celler"),
        row("avkuttet", "0702;20", "avkuttet"),
        row("åpent anførselstegn", "\"0702;2016;5\n" + GOOD.repeat(20), "uten-sluttanforsel"),
        row("lang celle", "0702;2016;" + "x".repeat(3000) + "\n", "for-lang-celle"),
        row("uten kommune", ";2016;5\n" + GOOD, "mangler-kommune"),
        row("år med to sifre", "0702;16;5\n" + GOOD, "ikke-aar"),
        row("år som intervall", "0702;2016-2017;5\n" + GOOD, "celle-flere-aar"),
        row("år som kvartal", "0702;2016K1;5\n" + GOOD, "celle-del-av-aaret"),
        row("tapt bokstav", "H\ufffdrten;2016;5\n" + GOOD, "tapt-bokstav"),
        row("uten år", "0702;;5\n" + GOOD, "ikke-aar"),
        text("uten-malekode.csv", "måling;kommune;år;verdi\n;Horten;2016;5\n", "mangler-maling"),
        text("kvalitet.csv", "kommune;år;årsverk;kvalitet\nHorten;2016;5;fin\n", "ukjent-kvalitet"),
        text(
            "motstrid.csv",
            "kommune;år;årsverk;kvalitet\nHorten;2016;5;mangler\n",
            "verdi-og-kvalitet"),
        text(
            "inndeling.csv",
            "kommune;år;årsverk;inndeling\nHorten;2016;5;gammel\n",
            "ukjent-inndeling"),
        text(
            "folketall.csv",
            "kommunenummer;år;årsverk per 1 000 innbyggere\n0000;2016;5\n",
            "mangler-folketall"));
  }

  private static Stream<Broken> numbers() {
    return Stream.of(
        value("fem", "ikke-tall"),
        value("3.jan", "dato-som-tall"),
        value("02.jan", "dato-som-tall"),
        value("mai.20", "dato-som-tall"),
        value("1. mai 2020", "dato-som-tall"),
        value("3/1/2020", "dato-som-tall"),
        value("2020-01-03", "dato-som-tall"),
        value("3.1.2020", "dato-som-tall"),
        value("5 årsverk", "ikke-tall"),
        value("NaN", "ikke-tall"),
        value("1e5", "ikke-tall"),
        value("0x1F", "ikke-tall"),
        value("1 2", "ikke-tall"),
        value("12,3¹", "fotnotetegn"),
        value("12,3*", "fotnotetegn"),
        value("1234567890123456", "for-mange-sifre"),
        text("tvetydig.csv", "kommune;år;årsverk\nHorten;2016;1.234\n", "tvetydig-tall"),
        text("blandet.csv", HEADER + GOOD.repeat(20_100) + "0702;2016;1.5\n", "feil-desimaltegn"));
  }

  private static Stream<Broken> cells() {
    return Stream.of(
        value("=SUM(A1:A9)", "formel"),
        value("=1+1", "formel"),
        value("#N/A!", "ikke-tall"),
        row("formel for kommune", "=A1;2016;5\n" + GOOD, "formel"));
  }

  private static Stream<Broken> surveys() {
    return Stream.of(
        text(
            "s1.csv",
            "kommune;vurdering;rolle;dato\nHorten;lav;kommunen;1.2.2026\n",
            "finner-ikke-mal"),
        text("s2.csv", "kommune;mål;vurdering;dato\nHorten;1;lav;1.2.2026\n", "finner-ikke-rolle"),
        text("s3.csv", "kommune;mål;vurdering;rolle\nHorten;1;lav;kommunen\n", "finner-ikke-dato"),
        text(
            "s4.csv", "mål;vurdering;rolle;dato\n1;lav;kommunen;1.2.2026\n", "finner-ikke-kommune"),
        text("s5.csv", RATINGS + "0701;1;samlet;bra;kommunen;1.2.2026;\n", "ukjent-vurdering"),
        text("s6.csv", RATINGS + "0701;alle;samlet;lav;kommunen;1.2.2026;\n", "ukjent-mal"),
        text("s7.csv", RATINGS + "0701;1;avdeling;lav;kommunen;1.2.2026;\n", "ukjent-niva"),
        text("s8.csv", RATINGS + "0701;1;samlet;lav;naboen;1.2.2026;\n", "ukjent-rolle"),
        text("s11.csv", RATINGS + "0701;1;samlet;lav;;1.2.2026;\n", "mangler-rolle"),
        text("s12.csv", RATINGS + "0701;1;samlet;lav;kommunen;;\n", "mangler-dato"),
        text("s9.csv", RATINGS + "0701;1;samlet;lav;kommunen;i fjor;\n", "ikke-dato"),
        text("s10.csv", RATINGS + "0701;1;samlet;lav;kommunen;31.2.2026;\n", "ikke-dato"));
  }

  private static Stream<Broken> workbooks() {
    var head = Sheets.row(1, "kommunenummer", "år", "årsverk");
    return Stream.of(
        sheet("formel", head + number("<c r='C2'><f>1+1</f><v>2</v></c>"), "formel"),
        sheet(
            "delt formel", head + number("<c r='C2'><f t='shared' si='0'/><v>2</v></c>"), "formel"),
        sheet("feilverdi", head + number("<c r='C2' t='e'><v>#REF!</v></c>"), "feilverdi"),
        sheet("ikke endelig", head + number("<c r='C2'><v>NaN</v></c>"), "feilverdi"),
        sheet("tekst", head + number("<c r='C2' t='str'><v>fem</v></c>"), "ikke-tall"),
        sheet("kolonne", head + number("<c r='ZZZZZZ2'><v>2</v></c>"), "odelagt"),
        sheet("langt ute", head + number("<c r='XFD2'><v>2</v></c>"), "for-mange-kolonner"),
        sheet("rad", head + "<row r='99999999'><c r='A1'><v>1</v></c></row>", "for-mange-rader"),
        sheet("radrekkefølge", head + Sheets.row(1, "0701", "2016", "5"), "odelagt"),
        sheet("delt tekst", head + number("<c r='C2' t='s'><v>7</v></c>"), "odelagt"),
        sheet("uavsluttet", head + "<row r='2'><c r='A2'>", "odelagt"),
        sheet(
            "lang celle", head + Sheets.row(2, "0701", "2016", "x".repeat(3000)), "for-lang-celle"),
        new Broken(
            "dato.xlsx",
            Sheets.workbook(
                sheet -> {
                  sheet.value(0, 0, "kommunenummer");
                  sheet.value(0, 1, "år");
                  sheet.value(0, 2, "årsverk");
                  sheet.value(1, 0, "0701");
                  sheet.value(1, 1, 2016);
                  sheet.value(1, 2, LocalDate.of(2026, 2, 1));
                  sheet.style(1, 2).format("dd.mm.yyyy").set();
                }),
            "dato-som-tall"));
  }

  private static Broken sheet(String name, String sheetData, String code) {
    return new Broken(name + ".xlsx", Sheets.raw(sheetData), code);
  }

  private static String number(String cell) {
    return "<row r='2'><c r='A2'><v>701</v></c><c r='B2'><v>2016</v></c>" + cell + "</row>";
  }

  private static Stream<Broken> packages() {
    var whole = Sheets.raw(Sheets.row(1, "kommune", "år", "årsverk"));
    return Stream.of(
        new Broken("halv.xlsx", Arrays.copyOf(whole, whole.length / 2), "odelagt"),
        new Broken("uten-slutt.xlsx", Arrays.copyOf(whole, whole.length - 30), "odelagt"),
        with(
            "entitet",
            "xl/sharedStrings.xml",
            "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
            "xml-enhet"),
        with("entitet i vedlegg", "docProps/app.xml", "<!dOcTyPe a>", "xml-enhet"),
        new Broken("entitet16.xlsx", Sheets.packed(wide()), "xml-enhet"),
        with(
            "endeløs merkelapp",
            "xl/styles.xml",
            "<a b='" + "x".repeat(200_000) + "'/>",
            "odelagt"),
        without("uten rels", "xl/_rels/workbook.xml.rels", "odelagt"),
        without("uten ark", "xl/worksheets/sheet1.xml", "odelagt"),
        other("tekst.docx", "word/document.xml", "ikke-regneark"),
        other("arkiv.zip", "les-meg.txt", "ikke-regneark"),
        other("binaer.xlsb", "xl/workbook.bin", "binar-excel"),
        new Broken(
            "ark.ods",
            Sheets.packed(Map.of("mimetype", new byte[1], "content.xml", new byte[1])),
            "opendocument"));
  }

  private static Map<String, byte[]> wide() {
    var parts = Sheets.parts("");
    parts.put("xl/styles.xml", "\ufeff<!DOCTYPE a>".getBytes(UTF_16LE));
    return parts;
  }

  private static Broken with(String name, String part, String content, String code) {
    var parts = Sheets.parts(Sheets.row(1, "kommune", "år", "årsverk"));
    Sheets.put(parts, part, content);
    return new Broken(name + ".xlsx", Sheets.packed(parts), code);
  }

  private static Broken without(String name, String part, String code) {
    var parts = Sheets.parts(Sheets.row(1, "kommune", "år", "årsverk"));
    parts.remove(part);
    return new Broken(name + ".xlsx", Sheets.packed(parts), code);
  }

  private static Broken other(String name, String part, String code) {
    var parts = new LinkedHashMap<String, byte[]>();
    Sheets.put(parts, part, "x");
    return new Broken(name, Sheets.packed(parts), code);
  }
}
