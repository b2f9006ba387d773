package cn.yimen.server.uplink;

import cn.yimen.hall.wire.RecordsDepth;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.uplink.UplinkDesk.ParkedEvent;
import cn.yimen.server.uplink.UplinkReport.Events;
import cn.yimen.server.uplink.UplinkReport.Machine;
import cn.yimen.uplink.Parked.Handling;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The technician's page: how far the hall and its machines have come, and what was refused.
public final class UplinkPage {

    private static final String FRAME = resource("page.html");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final PageTexts texts;
    private final ZoneId zone;
    private final Instant now;

    /// @param zone the hall's
    public UplinkPage(Locale language, ZoneId zone, Instant now) {
        texts = new PageTexts(language);
        this.zone = zone;
        this.now = now;
    }

    public String html(UplinkReport report, List<ParkedEvent> parked) {
        return FRAME.replace("{{lang}}", texts.tag())
                .replace("{{title}}", said("title"))
                .replace("{{asof}}", said("asof", time(now)))
                .replace(
                        "{{events}}", report.events().map(this::events).orElse(note("events.none")))
                .replace("{{machines}}", machines(report.machines()))
                .replace("{{parked}}", parked(parked))
                .replace("{{taken}}", said("taken"))
                .replace("{{clerk.missing}}", said("clerk.missing"));
    }

    private String events(Events events) {
        return "<h2>%s</h2>%s"
                .formatted(
                        said("events"),
                        figures(
                                figure("backlog", events.backlog(), false),
                                figure("oldest", age(events.oldest()), false),
                                figure("parked", events.parked(), events.parked() > 0),
                                figure("left", events.left(), false),
                                figure(
                                        "last",
                                        events.lastSuccess().map(this::time).orElse("–"),
                                        false),
                                hindrance(events.hindrance())));
    }

    private String machines(List<Machine> machines) {
        var each = machines.stream().map(this::machine).collect(Collectors.joining());
        return "<h2>%s</h2>%s"
                .formatted(said("machines"), machines.isEmpty() ? note("machines.none") : each);
    }

    private String machine(Machine machine) {
        var name =
                "<h3>%s <small>%s</small></h3>".formatted(escape(machine.device()), told(machine));
        return name + machine.depth().map(this::depth).orElse(note("unknown"));
    }

    private String told(Machine machine) {
        return machine.told().map(at -> said("told", time(at))).orElse(said("told.never"));
    }

    private String depth(RecordsDepth depth) {
        return figures(
                figure("waiting", depth.waiting(), false),
                figure("oldest", age(depth.oldest()), false),
                figure("parked", depth.parked(), depth.parked() > 0),
                figure("drafts", depth.drafts(), false),
                figure("unreadable", depth.unreadable(), depth.unreadable() > 0),
                hindrance(depth.hindrance()));
    }

    private String parked(List<ParkedEvent> parked) {
        var each = parked.stream().map(this::refused).collect(Collectors.joining());
        return "<h2>%s</h2>%s"
                .formatted(said("refused"), parked.isEmpty() ? note("refused.none") : each);
    }

    private String refused(ParkedEvent event) {
        var head =
                "<h3>%s <small>%s · %s</small></h3>"
                        .formatted(
                                event.seq(),
                                time(event.at()),
                                escape(texts.word("reason", event.reason())));
        var handled = event.handling().map(this::handled).orElse("");
        return "<article>" + head + handled + mending(event) + "</article>";
    }

    private String handled(Handling handling) {
        return "<p>%s</p>"
                .formatted(
                        said("handled." + handling.what(), handling.clerk(), time(handling.at())));
    }

    private String mending(ParkedEvent event) {
        if (event.event().isEmpty()) {
            return note("refused.earlier");
        }
        if (event.underWay()) {
            return note("refused.underway");
        }
        return """
        <form data-seq="%d">
        <textarea rows="6" spellcheck="false" aria-label="%s">%s</textarea>
        <label>%s <input name="clerk" maxlength="32" autocomplete="off"></label>
        <button data-what="CORRECTED">%s</button><button data-what="RESENT">%s</button>
        <button data-what="LEFT" class="quiet">%s</button> <output></output>
        </form>
        """
                .formatted(
                        event.seq(),
                        said("refused.content"),
                        escape(WireJson.write(event.event().get())),
                        said("clerk"),
                        said("correct"),
                        said("resend"),
                        said("leave"));
    }

    private static String figures(String... figures) {
        return "<dl>" + String.join("", figures) + "</dl>";
    }

    private String figure(String key, Object value, boolean isBad) {
        return "<div%s><dt>%s</dt><dd>%s</dd></div>"
                .formatted(isBad ? " class=\"bad\"" : "", said(key), escape(value.toString()));
    }

    private String hindrance(Optional<String> word) {
        return figure(
                "hindrance",
                word.map(found -> texts.word("hindrance", found)).orElse("–"),
                word.isPresent());
    }

    private String note(String key) {
        return "<p class=\"note\">" + said(key) + "</p>";
    }

    private String said(String key, Object... values) {
        return escape(texts.say(key, values));
    }

    /// A time that lies ahead of the clock has no age.
    private String age(Optional<Instant> since) {
        return since.map(from -> Duration.between(from, now))
                .map(age -> age.isNegative() ? texts.say("unknown") : texts.length(age))
                .orElse("–");
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("{{", "&#123;{");
    }

    private static String resource(String name) {
        try (var in = UplinkPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not beside the page");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }
}
