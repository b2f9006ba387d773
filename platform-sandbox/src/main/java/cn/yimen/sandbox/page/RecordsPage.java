package cn.yimen.sandbox.page;

import static cn.yimen.sandbox.page.Html.escape;

import cn.yimen.sandbox.store.RecordsReader.Line;
import cn.yimen.sandbox.store.RecordsReader.Refused;
import cn.yimen.sandbox.store.RecordsReader.Total;
import cn.yimen.sandbox.store.RecordsReader.View;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What was written under which key, when and how often, and what was refused.
public final class RecordsPage {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("MM-dd HH:mm:ss", Locale.ROOT)
                    .withZone(ZoneId.of("Asia/Shanghai"));

    private final Texts texts;

    private RecordsPage(Texts texts) {
        this.texts = texts;
    }

    public static String of(Texts texts, String search, View view) {
        var page = new RecordsPage(texts);
        return Html.page(
                texts,
                texts.say("records"),
                0,
                page.search(search)
                        + page.table("records.halls", HALLS, view.totals(), page::total)
                        + page.table("records.lines", LINES, view.lines(), page::line)
                        + page.table("records.refusals", REFUSALS, view.refusals(), page::refusal));
    }

    private static final List<String> HALLS = List.of("hall", "count", "repeats", "others", "last");
    private static final List<String> LINES =
            List.of("received", "operation", "hall", "device", "time", "key", "times");
    private static final List<String> REFUSALS =
            List.of("received", "operation", "problem", "field");

    private String search(String search) {
        var language =
                texts.language().equals("en")
                        ? "<input type=\"hidden\" name=\"lang\" value=\"en\">"
                        : "";
        return """
        <section><form method="get" action="/records">%s
        <label>%s <input name="q" type="search" value="%s"></label><button>%s</button></form></section>
        """
                .formatted(language, say("records.search"), escape(search), say("records.find"));
    }

    private interface Row<T> {
        List<String> cells(T value);
    }

    private <T> String table(String title, List<String> heads, List<T> values, Row<T> row) {
        if (values.isEmpty()) {
            return "<section><h2>%s</h2><p class=\"empty\">%s</p></section>\n"
                    .formatted(say(title), say("records.none"));
        }
        return "<section><h2>%s</h2><div class=\"scroll\"><table><thead><tr>%s</tr></thead><tbody>\n%s</tbody></table></div></section>\n"
                .formatted(
                        say(title),
                        heads.stream()
                                .map(head -> "<th>" + say("column." + head) + "</th>")
                                .collect(Collectors.joining()),
                        values.stream()
                                .map(row::cells)
                                .map(this::row)
                                .collect(Collectors.joining()));
    }

    private String row(List<String> cells) {
        return cells.stream()
                .map(cell -> "<td>" + escape(cell) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    private List<String> total(Total total) {
        return List.of(
                total.hall(),
                Long.toString(total.count()),
                Long.toString(total.repeats()),
                Long.toString(total.others()),
                time(total.lastAt()));
    }

    private List<String> line(Line line) {
        return List.of(
                time(line.firstAt()),
                line.operation(),
                line.hall(),
                line.device(),
                time(line.at()),
                line.key(),
                line.times() == 1 ? "" : texts.say("again", line.times() - 1));
    }

    private List<String> refusal(Refused refused) {
        return List.of(time(refused.at()), refused.operation(), refused.problem(), refused.field());
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }

    private String say(String key) {
        return escape(texts.say(key));
    }
}
