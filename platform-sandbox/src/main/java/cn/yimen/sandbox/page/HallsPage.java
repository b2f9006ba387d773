package cn.yimen.sandbox.page;

import static cn.yimen.sandbox.page.Html.escape;

import cn.yimen.sandbox.service.KnownSummary;
import cn.yimen.uplink.contract.fleet.HallSummary.MachineCount;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How the halls are, by what each last said. Of one that is lost nothing is known now: what it
/// said is shown as long ago.
public final class HallsPage {

    private static final int REFRESH_SECONDS = 5;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("MM-dd HH:mm:ss", Locale.ROOT)
                    .withZone(ZoneId.of("Asia/Shanghai"));
    private static final List<String> HEADS =
            List.of(
                    "hall",
                    "state",
                    "heard",
                    "version",
                    "machines",
                    "paper",
                    "lines",
                    "waiting",
                    "backlog");

    private final Texts texts;
    private final Instant now;

    private HallsPage(Texts texts, Instant now) {
        this.texts = texts;
        this.now = now;
    }

    public static String of(Texts texts, List<KnownSummary> halls, Instant now) {
        var page = new HallsPage(texts, now);
        return Html.page(texts, texts.say("halls"), REFRESH_SECONDS, page.body(halls));
    }

    private String body(List<KnownSummary> halls) {
        if (halls.isEmpty()) {
            return "<section><h1>%s</h1><p class=\"empty\">%s</p></section>\n"
                    .formatted(say("halls"), say("halls.none"));
        }
        var heads =
                HEADS.stream()
                        .map(head -> "<th>" + say("halls." + head) + "</th>")
                        .collect(Collectors.joining());
        return """
        <section><h1>%s</h1><div class="scroll"><table><thead><tr>%s</tr></thead><tbody>
        %s</tbody></table></div></section>
        """
                .formatted(
                        say("halls"),
                        heads,
                        halls.stream().map(this::row).collect(Collectors.joining()));
    }

    private String row(KnownSummary known) {
        var summary = known.summary();
        boolean isLost = known.isLost(now);
        var machines = summary.machines().stream().map(this::machines);
        return Stream.of(
                        known.hall(),
                        texts.say(isLost ? "halls.lost" : "halls.there"),
                        TIME.format(known.heardAt()),
                        summary.version(),
                        isLost
                                ? texts.say("halls.unknown")
                                : machines.filter(text -> !text.isEmpty())
                                        .collect(Collectors.joining("; ")),
                        figure(summary.paperLow(), isLost),
                        figure(summary.linesOpen(), isLost),
                        figure(summary.waiting(), isLost),
                        backlog(known, isLost))
                .map(cell -> "<td>" + escape(cell) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    private String machines(MachineCount count) {
        int all = count.well() + count.trouble() + count.lost() + count.unknown();
        return all == 0
                ? ""
                : texts.say(
                        "halls.count",
                        texts.say("halls.kind." + count.kind()),
                        count.well(),
                        count.trouble(),
                        count.lost(),
                        count.unknown());
    }

    private String backlog(KnownSummary known, boolean isLost) {
        var depth = figure(known.summary().backlog(), isLost);
        return known.summary()
                .oldest()
                .filter(_ -> !isLost)
                .map(oldest -> texts.say("halls.since", depth, TIME.format(oldest)))
                .orElse(depth);
    }

    private String figure(long value, boolean isLost) {
        return isLost ? texts.say("halls.unknown") : Long.toString(value);
    }

    private String say(String key) {
        return escape(texts.say(key));
    }
}
