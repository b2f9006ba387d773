package cn.yimen.desk.manager.screen;

import cn.yimen.desk.manager.ManagerDesk;
import cn.yimen.desk.manager.ManagerEvent;
import cn.yimen.desk.manager.ManagerEvent.HallChanged;
import cn.yimen.desk.manager.ManagerEvent.Heartbeat;
import cn.yimen.desk.manager.ManagerEvent.Tick;
import cn.yimen.desk.manager.ManagerEvent.Wished;
import cn.yimen.desk.manager.ManagerFlow;
import cn.yimen.desk.manager.Page;
import cn.yimen.desk.manager.Wish;
import cn.yimen.desk.manager.Wish.TurnTrial.Field;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.EmergencyKind;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.NoticeId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.StaffRole;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.AppointmentEvent.AppointmentBooked;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.HallWideEvent.EmergencyDeclared;
import cn.yimen.hall.event.HallWideEvent.ExtraSessionAnnounced;
import cn.yimen.hall.event.HallWideEvent.LineClosed;
import cn.yimen.hall.event.HallWideEvent.NoticePosted;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.WindowEvent.WindowOpened;
import cn.yimen.hall.event.WindowEvent.WindowPaused;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.watch.Alarm;
import cn.yimen.hall.watch.AlarmKind;
import cn.yimen.hall.watch.Course;
import cn.yimen.hall.watch.Fact;
import cn.yimen.hall.watch.HallWatch;
import cn.yimen.hall.watch.Level;
import cn.yimen.hall.wire.SignInAnswer;
import cn.yimen.ui.proof.LargeHall;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A manager's desk in an ordinary morning.
public final class ManagerSample {

    static final Instant NOW = Instant.parse("2026-11-24T02:24:00Z");
    private static final ClerkId WHO = new ClerkId("0001");

    private ManagerSample() {}

    static List<ManagerDesk> pages() {
        return Stream.of(Page.values())
                .map(page -> wishes(morning(), new Wish.Show(page)))
                .toList();
    }

    /// Twenty lines, forty windows.
    static ManagerDesk large() {
        var events = List.of(new Recorded(1, NOW, new Configured(LargeHall.config())));
        var manager = desk(HallState.empty().applyAll(events));
        return wishes(manager, new Wish.Show(Page.STEER));
    }

    /// A loudspeaker that does not work.
    static ManagerDesk silent() {
        var part = Fact.of(Fact.Kind.PART_FAULTY, "loudspeaker", NOW);
        var alarm =
                new Alarm(
                        "PART_FAULTY:B1",
                        AlarmKind.PART_FAULTY,
                        Level.YELLOW,
                        new Alarm.Subject(Alarm.Subject.Of.MACHINE, "B1"),
                        1,
                        1,
                        NOW,
                        1,
                        List.of(),
                        Optional.empty(),
                        List.of(part));
        return happens(desk(hall()), new ManagerEvent.Watched(watch(List.of(alarm)), NOW));
    }

    /// With so many alarms.
    static ManagerDesk alarmed(int count) {
        var alarms =
                IntStream.range(0, count)
                        .mapToObj(n ->
                                new Alarm(
                                        "WAIT:" + n,
                                        AlarmKind.WAIT,
                                        Level.ORANGE,
                                        new Alarm.Subject(Alarm.Subject.Of.LINE, "A"),
                                        31,
                                        30,
                                        NOW,
                                        1,
                                        List.of(),
                                        Optional.empty(),
                                        List.of()))
                        .toList();
        return happens(desk(hall()), new ManagerEvent.Watched(watch(alarms), NOW));
    }

    public static HallWatch watch(List<Alarm> alarms) {
        var hall =
                new HallWatch.HallNow(
                        31,
                        Optional.empty(),
                        Optional.empty(),
                        3,
                        15,
                        Optional.of(10.3),
                        90,
                        Optional.empty());
        return new HallWatch(
                1,
                NOW,
                Optional.empty(),
                hall,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                alarms,
                Course.unknown(),
                Optional.empty(),
                30,
                0,
                Optional.empty());
    }

    static ManagerDesk asking() {
        var tell = wishes(morning(), new Wish.Show(Page.TELL));
        return wishes(tell, new Wish.Declare(EmergencyKind.EVACUATE));
    }

    static ManagerDesk emergency() {
        var declared = new EmergencyDeclared(EmergencyKind.EVACUATE, WHO);
        return wishes(desk(hall(declared)), new Wish.Show(Page.TELL));
    }

    static ManagerDesk signingIn() {
        var asked = happens(morning(), new ManagerEvent.StaffRuleCame(true, NOW));
        var tried = wishes(asked, new Wish.SignIn(WHO, "wrong"));
        var wrong = Optional.<SignInAnswer>of(new SignInAnswer.Wrong(4));
        return happens(tried, new ManagerEvent.SignInEnded(WHO, wrong, NOW));
    }

    static ManagerDesk looking() {
        var asked = happens(morning(), new ManagerEvent.StaffRuleCame(true, NOW));
        var tried = wishes(asked, new Wish.SignIn(WHO, "right"));
        var clerk = Optional.<SignInAnswer>of(new SignInAnswer.Welcome("s", StaffRole.CLERK));
        return happens(tried, new ManagerEvent.SignInEnded(WHO, clerk, NOW));
    }

    static ManagerDesk away() {
        return happens(morning(), new Tick(NOW.plusSeconds(12)));
    }

    static ManagerDesk policy() {
        var page = wishes(morning(), new Wish.Show(Page.POLICY));
        return wishes(page, new Wish.ChangeRate(PriorityClass.SENIOR, 0.5));
    }

    /// What a faster rate for seniors would have done this morning.
    static ManagerDesk previewed() {
        return answered(wishes(policy(), new Wish.PreviewPolicy()));
    }

    /// What another window would have done this morning.
    static ManagerDesk tried() {
        var page = wishes(morning(), new Wish.Show(Page.WHAT_IF));
        var atTen = wishes(page, new Wish.TurnTrial(Field.TIME, -4));
        return answered(wishes(atTen, new Wish.AskTrial()));
    }

    private static ManagerDesk answered(ManagerDesk asking) {
        var question = asking.trial().asked().orElseThrow();
        var answer = Optional.of(TrialSample.answer());
        return happens(asking, new ManagerEvent.TrialAnswered(question, answer, NOW));
    }

    private static ManagerDesk morning() {
        return wishes(desk(hall()), new Wish.EditLines(new WindowId("7")));
    }

    /// Two sessions stand; in one somebody has booked.
    static ManagerDesk announced() {
        var saturday = LocalDate.of(2026, 11, 28);
        var nine = LocalTime.of(9, 0);
        var from = Instant.parse("2026-11-28T02:00:00Z");
        var a = new LineId("A");
        return desk(
                hall(
                        new ExtraSessionAnnounced(
                                saturday, nine, LocalTime.of(12, 0), List.of(a), WHO),
                        new ExtraSessionAnnounced(
                                LocalDate.of(2026, 11, 24),
                                LocalTime.of(17, 30),
                                LocalTime.of(19, 0),
                                List.of(),
                                WHO,
                                Optional.of(List.of(new WindowId("1"), new WindowId("5"))),
                                Optional.of(40)),
                        new AppointmentBooked(
                                new AppointmentId("YY-1"),
                                saturday,
                                a,
                                List.of(),
                                from,
                                from.plusSeconds(1800),
                                Optional.empty())));
    }

    static ManagerDesk desk(HallState hall) {
        var first = happens(ManagerDesk.of(WHO, NOW), new HallChanged(hall, NOW));
        return happens(first, new Heartbeat(NOW, NOW));
    }

    static ManagerDesk wishes(ManagerDesk manager, Wish wish) {
        return happens(manager, new Wished(wish, new CommandId(new UUID(0x7000, 1)), NOW));
    }

    static ManagerDesk happens(ManagerDesk manager, ManagerEvent event) {
        return ManagerFlow.update(manager, event).manager();
    }

    static HallState hall(HallEvent... more) {
        var events =
                Stream.concat(
                                Stream.<HallEvent>of(
                                        new Configured(DemoHall.config()),
                                        new WindowOpened(new WindowId("1"), new ClerkId("0301")),
                                        new WindowOpened(new WindowId("5"), new ClerkId("0305")),
                                        new WindowOpened(new WindowId("8"), new ClerkId("0308")),
                                        new WindowPaused(
                                                new WindowId("8"),
                                                new ClerkId("0308"),
                                                "meal",
                                                Optional.of(NOW.minusSeconds(190))),
                                        new LineClosed(new LineId("D"), WHO, ""),
                                        new NoticePosted(
                                                new NoticeId("n1"),
                                                "13 号窗口下午 2 点起加办不动产登记。",
                                                Map.of(),
                                                false,
                                                Optional.empty(),
                                                WHO),
                                        new NoticePosted(
                                                new NoticeId("n2"),
                                                "请云A·12345 的车主到停车场挪车。",
                                                Map.of(),
                                                true,
                                                Optional.empty(),
                                                WHO)),
                                Stream.of(more))
                        .toList();
        var state = HallState.empty();
        for (var event : events) {
            state = state.apply(new Recorded(state.seq() + 1, NOW, event));
        }
        return state;
    }
}
