package cn.yimen.sandbox.page;

import static cn.yimen.sandbox.page.Html.escape;

import cn.yimen.sandbox.service.Phone.Known;
import java.util.List;
import java.util.stream.Collectors;

/// The invented persons, their bills and the codes that their phones show now; and a phone that
/// scans and pays.
public final class PeoplePage {

    private PeoplePage() {}

    public static String of(Texts texts, List<Known> people) {
        var rows = people.stream().map(PeoplePage::row).collect(Collectors.joining());
        var body =
                """
                <section><h1>%s</h1><p>%s</p>%s%s</section>
                <section><div class="scroll"><table>
                <thead><tr><th>%s</th><th>%s</th><th>%s</th><th>%s</th><th>%s</th></tr></thead>
                <tbody>
                %s</tbody></table></div></section>
                """
                        .formatted(
                                say(texts, "people"),
                                say(texts, "people.note"),
                                form(
                                        texts,
                                        "people.scan",
                                        field(texts, "scan") + field(texts, "person")),
                                form(texts, "people.pay", field(texts, "order")),
                                say(texts, "column.person"),
                                say(texts, "column.name"),
                                say(texts, "column.document"),
                                say(texts, "column.bill"),
                                say(texts, "column.code"),
                                rows);
        return Html.page(texts, texts.say("people"), 0, body);
    }

    private static String form(Texts texts, String button, String fields) {
        return "<form method=\"post\" action=\"%s\">%s<button>%s</button></form>\n"
                .formatted(texts.link("/people"), fields, say(texts, button));
    }

    private static String field(Texts texts, String name) {
        return "<label>%s <input name=\"%s\"></label>"
                .formatted(say(texts, "people.field." + name), name);
    }

    private static String row(Known known) {
        return "<tr><td>%d</td><td>%s</td><td>%s</td><td>%s</td><td><code>%s</code></td></tr>\n"
                .formatted(
                        known.index(),
                        escape(known.name()),
                        escape(known.number()),
                        escape(known.bill()),
                        escape(known.code()));
    }

    private static String say(Texts texts, String key) {
        return escape(texts.say(key));
    }
}
