package cn.yimen.desk.screen;

import cn.yimen.desk.desk.Choice.Label;
import cn.yimen.desk.desk.Desk;
import cn.yimen.desk.desk.PauseReason;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.state.Ticket;
import cn.yimen.ui.language.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/// What the desk says, in the hall's language and time.
final class Words {

    private static final int LONGEST_ON_KEY = 11;

    private static final String BUNDLE = "cn/yimen/desk/screen/desk";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("H:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("H:mm:ss");

    private final Texts texts;

    Words(Locale locale) {
        texts = load(locale);
    }

    static Texts load(Locale locale) {
        return Texts.load(locale, BUNDLE);
    }

    String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    Locale locale() {
        return texts.locale();
    }

    boolean has(String key) {
        return texts.has(key);
    }

    /// The name under which the bundle has an enum's word: `RESIDENT_CARD` → `resident-card`.
    static String key(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// `4:12`, `1:04:12`.
    static String counted(Duration span) {
        return span.toHours() > 0
                ? "%d:%02d:%02d"
                        .formatted(span.toHours(), span.toMinutesPart(), span.toSecondsPart())
                : "%d:%02d".formatted(span.toMinutes(), span.toSecondsPart());
    }

    String minutes(Duration span) {
        return text("minutes", span.toMinutes());
    }

    String time(Desk desk, Instant moment) {
        return MINUTE.format(local(desk, moment));
    }

    String second(Desk desk, Instant moment) {
        return SECOND.format(local(desk, moment));
    }

    boolean isMorning(Desk desk) {
        return local(desk, desk.hallNow()).getHour() < 12;
    }

    /// The name of an item, or its code while the catalogue is not there.
    String item(Desk desk, ItemCode code) {
        return desk.catalogue()
                .flatMap(catalogue -> catalogue.item(code))
                .map(ServiceItem::name)
                .orElse(code.value());
    }

    /// All that a ticket is for, in a few words.
    String items(Desk desk, Ticket ticket) {
        if (ticket.items().isEmpty()) {
            return lineOf(desk, ticket);
        }
        var first = item(desk, ticket.items().getFirst());
        return ticket.items().size() == 1
                ? first
                : text("items.more", first, ticket.items().size());
    }

    /// The window's lines by name.
    String lines(Desk desk) {
        return desk.hall().config().stream()
                .flatMap(config -> config.window(desk.post().window()).stream())
                .flatMap(window -> window.lines().stream())
                .flatMap(line -> desk.hall().config().flatMap(c -> c.line(line)).stream())
                .map(Line::name)
                .collect(Collectors.joining(text("lines.and")));
    }

    String pause(String code) {
        return PauseReason.of(code).map(this::pause).orElse(code);
    }

    String pause(PauseReason reason) {
        return text("pause." + reason.code());
    }

    /// What stands on the key of an answer.
    String choice(Desk desk, Label label) {
        return switch (label) {
            case Label.Word word -> text(word.key());
            case Label.OfLine line -> line(desk, line.line());
            case Label.OfMaterial of ->
                    text(
                            "material." + key(of.mark()),
                            onKey(of.material().name()),
                            of.material().deferDays());
            case Label.AtWindow at -> text("transfer.window", at.window().value());
            case Label.Row row ->
                    desk.hall().ticket(row.ticket()).map(t -> t.number().text()).orElse("");
        };
    }

    /// As much as a key shows in letters that can be read; the list beside it has the whole name.
    private static String onKey(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_ON_KEY
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_ON_KEY - 1)) + "…";
    }

    /// Why somebody is held; a reason of another program stands as it is.
    String hold(String code) {
        return has("hold." + code) ? text("hold." + code) : code;
    }

    /// Why somebody was chosen; likewise.
    String chosen(String code) {
        return has("chosen." + code) ? text("chosen." + code) : code;
    }

    private static String lineOf(Desk desk, Ticket ticket) {
        return line(desk, ticket.line());
    }

    private static String line(Desk desk, LineId line) {
        return desk.hall()
                .config()
                .flatMap(config -> config.line(line))
                .map(Line::name)
                .orElse(line.value());
    }

    private static ZonedDateTime local(Desk desk, Instant moment) {
        ZoneId zone = desk.hall().config().map(HallConfig::zone).orElse(ZoneOffset.UTC);
        return moment.atZone(zone);
    }
}
