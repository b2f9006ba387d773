package cn.yimen.server.fleet;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.fleet.Heartbeat;
import cn.yimen.hall.wire.WireJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The machines of a hall for a browser, on a desk or in a hand. Works without scripts.
public final class FleetPage {

    private static final String FRAME = frame();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM-dd HH:mm:ss");

    private final ResourceBundle texts;
    private final Locale language;
    private final ZoneId zone;
    private final Instant now;

    /// @param zone the hall's
    public FleetPage(Locale language, ZoneId zone, Instant now) {
        this.language = language;
        this.zone = zone;
        this.now = now;
        texts =
                ResourceBundle.getBundle(
                        "cn.yimen.server.fleet.fleet",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public String list(FleetView view, Question question) {
        var options =
                Stream.of(MachineView.State.values())
                        .map(state ->
                                "<option value=\"%s\"%s>%s (%d)</option>"
                                        .formatted(
                                                state,
                                                question.state().filter(state::equals).isPresent()
                                                        ? " selected"
                                                        : "",
                                                said("state." + state),
                                                view.counts().getOrDefault(state, 0)))
                        .collect(Collectors.joining());
        var filter =
                """
                <form method="get"><select name="state"><option value="">%s</option>%s</select>
                <input name="q" value="%s" placeholder="%s" aria-label="%s">
                <input type="hidden" name="lang" value="%s"><button>%s</button></form>\
                """
                        .formatted(
                                said("all"),
                                options,
                                escape(question.part()),
                                said("search"),
                                said("search"),
                                lang(),
                                said("filter"));
        var rows = view.machines().stream().map(this::row).collect(Collectors.joining());
        return framed(
                "<section>"
                        + filter
                        + "<p>"
                        + pages(view, question)
                        + "</p>"
                        + rows
                        + "</section>");
    }

    private String pages(FleetView view, Question question) {
        var more =
                view.page() < view.pages()
                        ? " <a href=\"?page=%d&amp;q=%s&amp;state=%s&amp;lang=%s\">%s</a>"
                                .formatted(
                                        view.page() + 1,
                                        escape(question.part()),
                                        question.state().map(Enum::name).orElse(""),
                                        lang(),
                                        said("next"))
                        : "";
        return said("found", view.found()) + " · " + said("page", view.page(), view.pages()) + more;
    }

    private String row(MachineView machine) {
        var name = escape(machine.device().value());
        return "<div class=\"row\">%s <b><a href=\"/fleet/%s?lang=%s\">%s</a></b> %s</div>"
                .formatted(sign(machine), name, lang(), name, facts(machine));
    }

    private String sign(MachineView machine) {
        return "<span class=\"sign %s\">%s</span>"
                .formatted(machine.state(), said("state." + machine.state()));
    }

    private String facts(MachineView machine) {
        var facts =
                Stream.of(
                        machine
                                .last()
                                .flatMap(Heartbeat::reason)
                                .map(code -> said("reason", code))
                                .stream(),
                        machine.slips().map(slips -> said("slips", slips)).stream(),
                        machine.records().map(depth -> said("unsent", depth.waiting())).stream(),
                        Stream.of(
                                machine.heardAt()
                                        .map(at -> said("heard", time(at)))
                                        .orElse(said("never"))));
        return facts.flatMap(Function.identity())
                .map(fact -> "<span class=\"soft\">" + fact + "</span>")
                .collect(Collectors.joining(" "));
    }

    /// @param actions the forms, made by whoever knows what may be done; empty where nothing
    /// @param outcome of what was just asked; may be empty
    public String machine(MachineView machine, List<Given> orders, String actions, String outcome) {
        var told =
                outcome.isEmpty()
                        ? ""
                        : "<section><p>" + said("said." + outcome) + "</p></section>";
        var head =
                "<p><a href=\"/fleet?lang=%s\">%s</a></p><h2>%s %s</h2><p>%s</p>"
                        .formatted(
                                lang(),
                                said("back"),
                                escape(machine.device().value()),
                                sign(machine),
                                facts(machine));
        var beat = machine.last().map(this::beat).orElse("");
        return framed(
                told
                        + "<section>"
                        + head
                        + beat
                        + "</section><section><h2>"
                        + said("parts")
                        + "</h2>"
                        + parts(machine)
                        + "</section><section><h2>"
                        + said("orders")
                        + "</h2>"
                        + actions
                        + orders.stream().map(this::order).collect(Collectors.joining())
                        + "</section>");
    }

    private String beat(Heartbeat beat) {
        var versions = beat.versions();
        var lines =
                Stream.of(
                        said("version", versions.program(), versions.java(), versions.data()),
                        said("started", time(beat.startedAt())),
                        said("clock", beat.clockOffsetMillis().map(String::valueOf).orElse("?")),
                        said("disk", beat.diskUsedPercent().map(String::valueOf).orElse("?")),
                        said("certificate", beat.certificateUntil().map(this::time).orElse("–")));
        var errors =
                beat.errors().stream()
                        .map(met -> said("error", met.code(), met.times(), time(met.last())));
        return Stream.concat(lines, errors)
                .map(line -> "<p>" + line + "</p>")
                .collect(Collectors.joining());
    }

    private String parts(MachineView machine) {
        return machine.parts().stream()
                .map(part ->
                        "<p>"
                                + said(
                                        "part",
                                        part.part(),
                                        part.readiness(),
                                        String.join(" ", part.faults()),
                                        time(part.since()))
                                + "</p>")
                .collect(Collectors.joining());
    }

    private String order(Given given) {
        var what = said("what." + WireJson.typeName(given.order().what().getClass()));
        var how = said("how." + given.ended().map(Enum::name).orElse("OPEN"));
        var log =
                given.log()
                        .map(page ->
                                "<p>"
                                        + said("left", page.left())
                                        + "</p><pre>"
                                        + escape(String.join("\n", page.lines()))
                                        + "</pre>")
                        .orElse("");
        return "<p>" + said("order", what, given.by(), time(given.at()), how) + "</p>" + log;
    }

    /// One thing that may be asked, with a box that says that it is meant.
    ///
    /// @param hidden what the form carries: token and order
    public String action(DeviceId device, String what, String hidden) {
        var field =
                switch (what) {
                    case "out-of-service", "show-message" ->
                            "<input name=\"words\" maxlength=\"60\" placeholder=\"%s\" aria-label=\"%s\">"
                                    .formatted(said("words"), said("words"));
                    case "send-log" ->
                            "<input name=\"hours\" type=\"number\" min=\"1\" max=\"72\" value=\"4\" aria-label=\"%s\">"
                                    .formatted(said("hours"));
                    default -> "";
                };
        var name = what.equals("forget") ? said("forget") : said("what." + what);
        return """
        <form method="post" action="/fleet/%s?lang=%s"><input type="hidden" name="what" value="%s">%s%s\
        <label><input type="checkbox" name="sure" value="yes" required> %s</label>\
        <button>%s</button></form>\
        """
                .formatted(escape(device.value()), lang(), what, hidden, field, said("sure"), name);
    }

    public String note(String key) {
        return "<p>" + said(key) + "</p>";
    }

    private String framed(String body) {
        return FRAME.replace("{{lang}}", language.toLanguageTag())
                .replace("{{title}}", said("title"))
                .replace("{{asof}}", said("asof", time(now)))
                .replace("{{body}}", body);
    }

    private String lang() {
        return language.getLanguage();
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }

    private String said(String key, Object... values) {
        var words = Stream.of(values).map(String::valueOf).toArray();
        return escape(new MessageFormat(texts.getString(key), language).format(words));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("{{", "&#123;{");
    }

    private static String frame() {
        try (var in = FleetPage.class.getResourceAsStream("page.html")) {
            if (in == null) {
                throw new IllegalStateException("page.html is not beside the page");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading page.html", e);
        }
    }
}
