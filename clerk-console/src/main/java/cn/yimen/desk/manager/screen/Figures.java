package cn.yimen.desk.manager.screen;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.watch.Alarm;
import cn.yimen.hall.watch.Level;
import cn.yimen.ui.icon.AlarmSign;
import cn.yimen.ui.language.Moments;
import java.time.ZoneId;
import java.util.Locale;

/// Figures, levels and subjects in the hall's words.
final class Figures {

    private Figures() {}

    static AlarmSign.Level sign(Level level) {
        return switch (level) {
            case YELLOW -> AlarmSign.Level.YELLOW;
            case ORANGE -> AlarmSign.Level.ORANGE;
            case RED -> AlarmSign.Level.RED;
        };
    }

    static String level(Canvas canvas, Level level) {
        return canvas.text("level." + kebab(level.name()));
    }

    static String subject(Canvas canvas, Alarm.Subject subject) {
        return switch (subject.of()) {
            case HALL -> canvas.text("subject.hall");
            case WINDOW -> canvas.text("subject.window", subject.id());
            case MACHINE -> canvas.text("subject.machine", subject.id());
            case LINE -> line(canvas, new LineId(subject.id()));
        };
    }

    /// `B 社保医保`; the id alone where the hall knows it no more.
    static String line(Canvas canvas, LineId id) {
        return canvas.manager()
                .hall()
                .config()
                .flatMap(config -> config.line(id))
                .map(line -> line.prefix() + " " + line.name())
                .orElse(id.value());
    }

    static String prefix(Canvas canvas, LineId id) {
        return canvas.manager()
                .hall()
                .config()
                .flatMap(config -> config.line(id))
                .map(Line::prefix)
                .orElse(id.value());
    }

    static Moments moments(Canvas canvas) {
        return new Moments(canvas.texts().locale(), zone(canvas));
    }

    static ZoneId zone(Canvas canvas) {
        return canvas.manager()
                .hall()
                .config()
                .map(HallConfig::zone)
                .orElseGet(ZoneId::systemDefault);
    }

    /// Whole where it is whole, otherwise with one digit.
    static String number(double value) {
        double tenth = Math.round(value * 10) / 10.0;
        return tenth == Math.rint(tenth)
                ? String.valueOf((long) tenth)
                : String.format(Locale.ROOT, "%.1f", tenth);
    }

    static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
