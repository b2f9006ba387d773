package cn.yimen.server.support;

import cn.yimen.hall.config.AppointmentRule;
import cn.yimen.hall.config.Calendar;
import cn.yimen.hall.config.CallRule;
import cn.yimen.hall.config.Clerk;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.IssuingRule;
import cn.yimen.hall.config.Kiosk;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.config.PassedRule;
import cn.yimen.hall.config.Segment;
import cn.yimen.hall.config.Window;
import cn.yimen.hall.domain.LineId;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;

/// The invented hall, laid out otherwise in one thing or another.
public final class Layout {

    private final HallConfig from = Sample.config();
    private ZoneId zone = from.zone();
    private List<Line> lines = from.lines();
    private List<Window> windows = from.windows();
    private Calendar calendar = from.calendar();
    private IssuingRule issuing = from.issuing();
    private AppointmentRule appointments = from.appointments();
    private PassedRule passed = from.passed();
    private CallRule calls = from.calls();
    private List<Clerk> clerks = from.clerks();
    private List<Kiosk> kiosks = List.of(new Kiosk(Sample.KIOSK, "K1", 10));

    public Layout line(String id, UnaryOperator<Line> change) {
        lines =
                lines.stream()
                        .map(line -> line.id().equals(new LineId(id)) ? change.apply(line) : line)
                        .toList();
        return this;
    }

    public Layout zone(ZoneId value) {
        zone = value;
        return this;
    }

    public Layout lines(List<Line> value) {
        lines = value;
        return this;
    }

    public Layout windows(List<Window> value) {
        windows = value;
        return this;
    }

    public Layout calendar(Calendar value) {
        calendar = value;
        return this;
    }

    public Layout issuing(IssuingRule value) {
        issuing = value;
        return this;
    }

    public Layout appointments(AppointmentRule value) {
        appointments = value;
        return this;
    }

    public Layout passed(PassedRule value) {
        passed = value;
        return this;
    }

    public Layout calls(CallRule value) {
        calls = value;
        return this;
    }

    public Layout clerks(Clerk... value) {
        clerks = List.of(value);
        return this;
    }

    public Layout kiosks(Kiosk... value) {
        kiosks = List.of(value);
        return this;
    }

    public HallConfig done() {
        return new HallConfig(
                from.id(),
                from.name(),
                from.place(),
                zone,
                from.phone(),
                from.ticketLink(),
                from.hours(),
                lines,
                windows,
                passed,
                from.priority(),
                from.notices(),
                calendar,
                issuing,
                appointments,
                calls,
                clerks,
                kiosks);
    }

    public static Line prefixed(Line line, String prefix) {
        return new Line(
                line.id(),
                prefix,
                line.width(),
                line.name(),
                line.floor(),
                line.area(),
                line.usualServiceMinutes(),
                line.dailyCapacity(),
                line.segments(),
                line.offlineFrom());
    }

    public static Line limited(Line line, int dailyCapacity, Segment... segments) {
        return new Line(
                line.id(),
                line.prefix(),
                line.width(),
                line.name(),
                line.floor(),
                line.area(),
                line.usualServiceMinutes(),
                dailyCapacity,
                List.of(segments),
                line.offlineFrom());
    }

    public static Line lending(Line line, int offlineFrom) {
        return new Line(
                line.id(),
                line.prefix(),
                line.width(),
                line.name(),
                line.floor(),
                line.area(),
                line.usualServiceMinutes(),
                line.dailyCapacity(),
                line.segments(),
                offlineFrom);
    }
}
