package cn.yimen.server.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A report as a table file (RFC 4180), with the mark by which spreadsheets know UTF-8.
final class ReportCsv {

    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";

    /// One below the other: a spreadsheet makes the first column as wide as its longest words.
    private static final Pattern SENTENCE = Pattern.compile("(?<=[。；])|(?<=[.;])\\s+");

    /// A spreadsheet takes these for a formula.
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+@\t\r].*|-.*[^0-9.,%].*");

    private ReportCsv() {}

    static byte[] of(ReportTable table) {
        var text = new StringBuilder(MARK);
        line(text, List.of(table.title()));
        SENTENCE.splitAsStream(table.remark())
                .forEach(sentence -> line(text, List.of(sentence.strip())));
        for (var part : table.parts()) {
            text.append(END);
            line(text, List.of(part.title()));
            line(text, part.heads());
            part.rows().forEach(row -> line(text, row));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(ReportCsv::cell).collect(Collectors.joining(",")))
                .append(END);
    }

    private static String cell(String value) {
        var safe = FORMULA.matcher(value).matches() ? "'" + value : value;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
