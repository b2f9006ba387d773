package cn.yimen.display.overview.screen;

import cn.yimen.display.overview.Overview.AlarmRow;
import cn.yimen.display.overview.Overview.Alarms;
import cn.yimen.display.overview.Overview.OfHall;
import cn.yimen.display.overview.Overview.OfLine;
import cn.yimen.display.overview.Overview.OfMachine;
import cn.yimen.display.overview.Overview.OfWindow;
import cn.yimen.display.overview.Overview.Severity;
import cn.yimen.display.overview.Overview.Subject;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.AlarmSign;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.time.ZonedDateTime;
import java.util.Locale;
import javafx.scene.Node;

/// The alarms: mark, word, what with its value, which limit, since when, who has it.
final class AlarmsView {

    private static final double LEFT = 1216;
    private static final double RIGHT = 1880;
    private static final double TITLE = 486;
    private static final double TOP = 500;
    private static final double PITCH = 68;
    private static final int ROWS = 4;
    private static final double WORDS = 1303;
    private static final Lettering SMALL = Lettering.of(18);

    private final Texts texts;
    private final Moments moments;

    AlarmsView(Texts texts, Moments moments) {
        this.texts = texts;
        this.moments = moments;
    }

    /// What is drawn: the worst stays, the others take turns.
    record Shown(Alarms alarms, Paged<AlarmRow> page) {
        static Shown of(Alarms alarms, ZonedDateTime now) {
            return new Shown(alarms, Paged.of(alarms.rows(), 1, ROWS, now));
        }
    }

    Node of(Shown view) {
        var alarms = view.alarms();
        var sheet = new Sheet();
        var title =
                alarms.known()
                        ? texts.text("alarms", alarms.rows().size())
                        : texts.text("alarms.unknown");
        sheet.text(Lettering.of(24).bold(), title, LEFT, TITLE);
        sheet.textEnding(Lettering.of(19).soft(), note(view), RIGHT, TITLE);
        int shown = view.page().rows().size();
        for (int i = 0; i < shown; i++) {
            row(sheet, view.page().rows().get(i), TOP + i * PITCH);
        }
        sheet.rule(LEFT, RIGHT, TOP + shown * PITCH);
        if (alarms.known() && alarms.rows().isEmpty()) {
            sheet.at(IconView.plain(Icon.CHECK, 26, Tone.JADE), LEFT, TOP + 18);
            sheet.text(Lettering.of(21), texts.text("alarms.none"), LEFT + 38, TOP + 39);
        }
        return sheet.pane();
    }

    private String note(Shown view) {
        var alarms = view.alarms();
        if (!alarms.known()) {
            return "";
        }
        var open = alarms.unaccepted();
        var first = open > 0 ? texts.count("alarms.open", open) : "";
        var page = view.page();
        return page.pages() > 1
                ? first + "  " + texts.text("page", page.page() + 1, page.pages())
                : first;
    }

    private void row(Sheet sheet, AlarmRow alarm, double top) {
        sheet.rule(LEFT, RIGHT, top);
        sheet.at(AlarmSign.of(Signs.of(alarm.severity()), 36), LEFT, top + 16);
        var level = texts.text("level." + key(alarm.severity()));
        sheet.text(Lettering.of(23).bold(), level, LEFT + 46, top + 42);
        var since = sheet.textEnding(SMALL, moments.time(alarm.since()), RIGHT, top + 27);
        var who =
                alarm.who()
                        .map(name -> texts.text("alarm.accepted", name))
                        .orElseGet(() -> texts.text("alarm.unaccepted"));
        var whose = sheet.textEnding(SMALL, who, RIGHT, top + 52);
        double end = Math.min(since.getLayoutX(), whose.getLayoutX()) - 12;
        var what = what(texts, alarm);
        sheet.at(Lettering.of(21).bold().fitted(what, end - WORDS, 14), WORDS, top + 29);
        var limit = texts.text("alarm." + alarm.kind() + ".limit", level, number(alarm.limit()));
        var said = alarm.codes().isEmpty() ? limit : alarm.codes() + "  " + limit;
        sheet.at(SMALL.fitted(said, end - WORDS, 12), WORDS, top + 53);
    }

    /// What is wrong, with its value.
    static String what(Texts texts, AlarmRow alarm) {
        var subject = subject(texts, alarm.subject());
        return texts.text("alarm." + alarm.kind(), subject, number(alarm.value()));
    }

    private static String subject(Texts texts, Subject subject) {
        return switch (subject) {
            case OfHall _ -> texts.text("subject.hall");
            case OfLine(String prefix, String name) -> prefix + " " + name;
            case OfWindow(String window) -> texts.text("subject.window", window);
            case OfMachine(String device) -> texts.text("kiosk", device);
        };
    }

    /// Whole where it is whole.
    static String number(double value) {
        return value == Math.rint(value)
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%.1f", value);
    }

    private static String key(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
