package cn.yimen.sandbox.page;

import static cn.yimen.sandbox.page.Html.escape;

import cn.yimen.sandbox.ledger.LedgerView;
import cn.yimen.sandbox.ledger.LedgerView.Book;
import cn.yimen.sandbox.ledger.LedgerView.Gap;
import cn.yimen.sandbox.ledger.LedgerView.Line;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The ledger as people read it: each hall's totals and its events in the order of their numbers.
public final class LedgerPage {

    private static final int REFRESH_SECONDS = 2;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZONE);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZONE);

    private final Texts texts;
    private final Instant now;

    public LedgerPage(Texts texts, Instant now) {
        this.texts = texts;
        this.now = now;
    }

    public String of(LedgerView ledger, FaultState faults) {
        var books =
                ledger.books().isEmpty()
                        ? "<p class=\"empty\">" + say("empty") + "</p>\n"
                        : ledger.books().stream().map(this::book).collect(Collectors.joining());
        var asOf = "<p class=\"asof\">" + say("asof", DAY_AND_TIME.format(now)) + "</p>\n";
        return Html.page(texts, texts.say("title"), REFRESH_SECONDS, drill(faults) + asOf + books);
    }

    private String book(Book book) {
        return """
        <section>
        <h2>%s <b>%s</b><small>%s %s</small></h2>
        <dl>%s%s%s%s%s</dl>
        %s<div class="scroll"><table>
        <thead><tr>%s</tr></thead>
        <tbody>
        %s</tbody>
        </table></div>
        </section>
        """
                .formatted(
                        say("hall"),
                        escape(book.hall()),
                        say("epoch"),
                        escape(book.epoch()),
                        figure("total.events", Long.toString(book.count()), ""),
                        figure("total.repeats", Long.toString(book.repeats()), ""),
                        figure("total.gaps", gaps(book.gaps()), book.gaps().isEmpty() ? "" : "bad"),
                        figure("total.heard", heard(book), ""),
                        figure("total.backlog", backlog(book), ""),
                        shown(book),
                        heads(),
                        book.events().stream().map(this::row).collect(Collectors.joining()));
    }

    private String figure(String key, String value, String look) {
        return "<div class=\"%s\"><dt>%s</dt><dd>%s</dd></div>"
                .formatted(look, say(key), escape(value));
    }

    private String gaps(List<Gap> gaps) {
        if (gaps.isEmpty()) {
            return texts.say("gaps.none");
        }
        return gaps.stream()
                .limit(5)
                .map(gap -> gap.from() == gap.to() ? "" + gap.from() : gap.from() + "–" + gap.to())
                .collect(Collectors.joining("、", "", gaps.size() > 5 ? " …" : ""));
    }

    private String heard(Book book) {
        return book.heard().map(heard -> TIME.format(heard.receivedAt())).orElse("—");
    }

    private String backlog(Book book) {
        return book.heard()
                .map(heard ->
                        texts.say(
                                "backlog", heard.heartbeat().backlog(), heard.heartbeat().parked()))
                .orElse("—");
    }

    private String shown(Book book) {
        return book.events().size() < book.count()
                ? "<p class=\"asof\">" + say("newest", book.events().size()) + "</p>\n"
                : "";
    }

    private String heads() {
        return List.of("seq", "time", "kind", "number", "window", "received", "times").stream()
                .map(key -> "<th>" + say("column." + key) + "</th>")
                .collect(Collectors.joining());
    }

    private String row(Line line) {
        return """
        <tr><td class="seq">%d</td><td>%s</td><td>%s%s</td><td class="number">%s</td><td>%s</td><td>%s</td><td>%s</td></tr>
        """
                .formatted(
                        line.seq(),
                        TIME.format(line.at()),
                        say("kind." + line.kind()),
                        line.level().map(level -> "　" + say("level." + level)).orElse(""),
                        escape(line.number().orElse("")),
                        line.window().map(LedgerPage::window).orElse(""),
                        TIME.format(line.firstAt()),
                        line.times() == 1 ? "" : say("again", line.times() - 1));
    }

    /// A window is its number inside the door.
    private static String window(String number) {
        double width = number.length() > 1 ? 130 : 92;
        return """
        <svg class="window" viewBox="0 0 %s 100" role="img"><path d="M3.1 20V100M5.9 1.9L16.4 14.4\
        M%s 3.1H%sV100" fill="none" stroke="currentColor" stroke-width="6.2"/>\
        <text x="%s" y="84">%s</text></svg>\
        """
                .formatted(width, width * 0.33, width - 3.1, width / 2, escape(number));
    }

    /// People must not take a drill for the real thing.
    private String drill(FaultState faults) {
        return faults.isOn()
                ? "<p class=\"drill\">%s</p>\n"
                        .formatted(
                                say("drill", texts.say("fault." + faults.kind()), faults.percent()))
                : "";
    }

    private String say(String key, Object... values) {
        return escape(texts.say(key, values));
    }
}
