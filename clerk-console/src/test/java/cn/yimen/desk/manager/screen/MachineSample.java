package cn.yimen.desk.manager.screen;

import static cn.yimen.desk.manager.screen.ManagerSample.NOW;

import cn.yimen.desk.manager.ManagerDesk;
import cn.yimen.desk.manager.ManagerEvent;
import cn.yimen.desk.manager.Page;
import cn.yimen.desk.manager.Wish;
import cn.yimen.hall.watch.Alarm;
import cn.yimen.hall.watch.AlarmKind;
import cn.yimen.hall.watch.Fact;
import cn.yimen.hall.watch.Level;
import java.util.List;
import java.util.Optional;

/// A kiosk whose door is open, one whose reader comes and goes, and a line without a window.
final class MachineSample {

    private MachineSample() {}

    static ManagerDesk desk() {
        var watch = ManagerSample.watch(List.of(out(), part(), vain()));
        var before = ManagerSample.desk(ManagerSample.hall());
        var seen = ManagerSample.happens(before, new ManagerEvent.Watched(watch, NOW));
        var mute = ManagerSample.happens(seen, new ManagerEvent.ToneEnded(false, NOW));
        var page = ManagerSample.wishes(mute, new Wish.Show(Page.ALARMS));
        return ManagerSample.wishes(page, new Wish.OpenStory("alarm:PART_FAULTY:K1"));
    }

    private static Alarm out() {
        return alarm(
                new Alarm.Subject(Alarm.Subject.Of.MACHINE, "K2"),
                AlarmKind.MACHINE_OUT,
                Level.RED,
                Fact.of(Fact.Kind.ERROR_CODE, "K-09", NOW),
                Fact.of(Fact.Kind.LAST_HEARD, "K2", NOW));
    }

    private static Alarm part() {
        return alarm(
                new Alarm.Subject(Alarm.Subject.Of.MACHINE, "K1"),
                AlarmKind.PART_FAULTY,
                Level.ORANGE,
                Fact.of(Fact.Kind.ERROR_CODE, "NO_ANSWER", NOW),
                Fact.of(Fact.Kind.PART_FAULTY, "card-reader", NOW),
                Fact.of(Fact.Kind.CAME_AND_WENT, "", NOW.minusSeconds(700)),
                Fact.of(Fact.Kind.LAST_HEARD, "K1", NOW));
    }

    private static Alarm vain() {
        return alarm(
                new Alarm.Subject(Alarm.Subject.Of.LINE, "B"),
                AlarmKind.SATURATION,
                Level.ORANGE,
                Fact.of(Fact.Kind.NO_OPEN_WINDOW, "B", 6.2, NOW.minusSeconds(372)));
    }

    private static Alarm alarm(Alarm.Subject subject, AlarmKind kind, Level level, Fact... story) {
        return new Alarm(
                kind.name() + ":" + subject.id(),
                kind,
                level,
                subject,
                31,
                30,
                NOW,
                1,
                List.of(),
                Optional.empty(),
                List.of(story));
    }
}
