package org.cvmworkbench.export;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A part of a workbook beside its sheets: what it is made of, and how days are shown.
///
/// @param name of its entry in the archive
record XlsxParts(String name, String content) {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// A sheet whose header stays in sight, and whose columns are wide enough for a moment.
    static final String SHEET_BEGINS = XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetViews>"
            + "<sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\""
            + " state=\"frozen\"/></sheetView></sheetViews>"
            + "<sheetFormatPr defaultColWidth=\"20\" defaultRowHeight=\"15\"/><sheetData>";

    static final String SHEET_ENDS = "</sheetData></worksheet>";

    /// The cell formats: 0 as it is, 1 a day, 2 a moment.
    private static final String STYLES = XML + "<styleSheet xmlns=\"" + MAIN + "\">"
            + "<numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm:ss\"/></numFmts>"
            + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
            + "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
            + "<xf numFmtId=\"165\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
            + "</cellXfs></styleSheet>";

    /// The entry of a sheet.
    ///
    /// @param number from 1
    static String sheet(int number) {
        return "xl/worksheets/sheet" + number + ".xml";
    }

    /// All parts of a workbook with so many sheets.
    static List<XlsxParts> of(int sheets) {
        return List.of(
                new XlsxParts("[Content_Types].xml", types(sheets)),
                new XlsxParts("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml"))),
                new XlsxParts("xl/workbook.xml", workbook(sheets)),
                new XlsxParts(
                        "xl/_rels/workbook.xml.rels",
                        relations(each(
                                        sheets,
                                        sheet -> relation(
                                                sheet, "worksheet", sheet(sheet).substring(3)))
                                + relation(sheets + 1, "styles", "styles.xml"))),
                new XlsxParts("xl/styles.xml", STYLES));
    }

    private static String workbook(int sheets) {
        return XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>"
                + each(
                        sheets,
                        sheet -> "<sheet name=\"List " + sheet + "\" sheetId=\"" + sheet + "\" r:id=\"rId" + sheet
                                + "\"/>")
                + "</sheets></workbook>";
    }

    private static String types(int sheets) {
        return XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("/xl/workbook.xml", "sheet.main")
                + type("/xl/styles.xml", "styles")
                + each(sheets, sheet -> type("/" + sheet(sheet), "worksheet"))
                + "</Types>";
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + kind + "+xml\"/>";
    }

    private static String relations(String all) {
        return XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static String relation(int number, String kind, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target
                + "\"/>";
    }

    private static String each(int sheets, IntFunction<String> part) {
        return IntStream.rangeClosed(1, sheets).mapToObj(part).collect(Collectors.joining());
    }
}
