package cn.yimen.system.sim;

import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.EmergencyKind;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.NoticeId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.hall.wire.Beside;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.ExtraHours;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.hall.wire.ToAll;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// 导办台: gives numbers by hand, takes bookings and checks their holders in, grants priorities,
/// closes a line, stops the hall and lets it go on, announces extra hours, lays the hall out anew.
/// Its own printer never fails.
final class FrontDesk {

    private static final ClerkId CLERK = new ClerkId("F1");
    private static final String NAME = "front-desk";
    private static final int LAYOUTS = 4;

    /// How often the guide looks whether a machine calls for help.
    private static final int ROUNDS = 40;

    private static final long HOUR = 3_600_000;
    private static final Duration SLOT = Duration.ofMinutes(30);

    private final Timeline time;
    private final Dice dice;
    private final Asker asker;
    private final People people;
    private final Witness witness;
    private int persons = 1_000_000;

    FrontDesk(Timeline time, Dice dice, Asker asker, People people, Witness witness) {
        this.time = time;
        this.dice = dice;
        this.asker = asker;
        this.people = people;
        this.witness = witness;
    }

    /// @param people how many come in the day; a few of them here
    void expect(int people) {
        long first = time.millis();
        for (int i = 0; i < people / 25 + 1; i++) {
            time.at(first + dice.nextLong(9 * HOUR), this::byHand);
            time.at(first + dice.nextLong(HOUR), this::booking);
            time.at(first + dice.nextLong(9 * HOUR), this::priority);
        }
        seldom(first, 0.3, this::closeLine);
        seldom(first, 0.2, this::stop);
        seldom(first, 0.4, this::session);
        seldom(first, 0.3, this::notice);
        seldom(first, 0.2, this::emergency);
        for (int i = 0; i < LAYOUTS; i++) {
            seldom(first, 0.3, this::layout);
        }
        var duty = new OnDuty(asker, witness, CLERK);
        seldom(first, 0.3, duty::acceptAlarm);
        seldom(
                first,
                0.3,
                () -> duty.rest().ifPresent(id -> time.after(HOUR / 4, () -> duty.back(id))));
        for (int i = 0; i < ROUNDS; i++) {
            seldom(first, 0.5, () -> duty.helps().ifPresent(at -> goes(duty, at)));
        }
        time.at(first + 8 * HOUR, duty::followUp);
    }

    private void goes(OnDuty duty, DeviceId machine) {
        time.after(dice.between(60_000, 300_000), () -> duty.helped(machine));
    }

    private void seldom(long first, double probability, Runnable act) {
        if (dice.happens(probability)) {
            time.at(first + dice.nextLong(9 * HOUR), act);
        }
    }

    private Person person() {
        return Person.draw(persons++, dice);
    }

    private void byHand() {
        var person = person();
        var ticket = asker.ids().ticket();
        asker.ask(
                new HallCommand.IssueByStaff(
                        ticket,
                        List.of(person.item()),
                        Optional.of(person.holder()),
                        dice.one(List.of(PriorityClass.values())),
                        CLERK,
                        "没带证件"),
                answer -> printed(person, ticket, answer));
    }

    private void printed(Person person, TicketId ticket, CommandAnswer answer) {
        if (answer instanceof CommandAnswer.Accepted accepted) {
            accepted.events().stream()
                    .map(recorded -> recorded.event())
                    .filter(Reserved.class::isInstance)
                    .map(Reserved.class::cast)
                    .filter(reserved -> reserved.ticket().equals(ticket))
                    .forEach(reserved -> print(person, reserved));
        }
    }

    private void print(Person person, Reserved reserved) {
        var slip = new PaperCheck.Slip(NAME, reserved.ticket(), reserved.day(), reserved.number());
        witness.papers().begins(slip, true, false);
        witness.papers().out(slip);
        asker.ask(new HallCommand.ReportPrint(reserved.ticket(), PrintResult.PRINTED, ""), _ -> {});
        people.holds(person, reserved.ticket());
    }

    /// A booking of today whose holder comes early, on time, late or never.
    private void booking() {
        var person = person();
        var id = new AppointmentId("B" + persons);
        var from = time.instant().plusMillis(HOUR + dice.nextLong(6 * HOUR));
        var booking =
                new HallCommand.RecordAppointment(
                        id,
                        List.of(person.item()),
                        from,
                        from.plus(SLOT),
                        Optional.of(person.holder()));
        asker.ask(booking, _ -> awaits(id, person.holder(), from, person));
        if (dice.happens(0.1)) {
            asker.ask(new HallCommand.CancelAppointment(id, "改期"), _ -> {});
        }
    }

    private void awaits(AppointmentId id, Holder holder, Instant from, Person person) {
        if (dice.happens(0.85)) {
            long comes = from.toEpochMilli() + dice.between(-HOUR, HOUR);
            time.at(comes, () -> checkIn(id, holder, person));
        }
    }

    private void checkIn(AppointmentId id, Holder holder, Person person) {
        var ticket = asker.ids().ticket();
        asker.ask(
                new HallCommand.CheckIn(ticket, id, Optional.of(holder)),
                answer -> printed(person, ticket, answer));
    }

    private void priority() {
        var line = new LineId(dice.one(HallPlan.lineNames()));
        var waiting = witness.state().waitingIn(line);
        if (!waiting.isEmpty()) {
            asker.ask(
                    new HallCommand.GrantPriority(
                            dice.one(waiting).id(), PriorityClass.PREGNANT, CLERK, "孕妇"),
                    _ -> {});
            asker.ask(new Beside.NoteTicket(dice.one(waiting).id(), "轮椅，请到低位窗口", CLERK), _ -> {});
            asker.ask(new Beside.ReprintTicket(dice.one(waiting).id(), 1, CLERK), _ -> {});
        }
    }

    private void closeLine() {
        var line = new LineId(dice.one(HallPlan.lineNames()));
        asker.ask(new HallCommand.CloseLine(line, CLERK, "今日号已满"), _ -> {});
        time.after(
                dice.around(HOUR),
                () -> asker.ask(new HallCommand.ReopenLine(line, CLERK), _ -> {}));
    }

    /// Longer today, or on one of the next days.
    private void session() {
        var day = HallPlan.DAY.plusDays(dice.between(0, 6));
        var lines =
                dice.happens(0.5)
                        ? List.<LineId>of()
                        : List.of(new LineId(dice.one(HallPlan.lineNames())));
        var from = LocalTime.of(17, 0);
        var to = LocalTime.of(18, 30);
        asker.ask(new ExtraHours.AnnounceSession(day, from, to, lines, CLERK), _ -> {});
        if (dice.happens(0.3)) {
            var back = new ExtraHours.WithdrawSession(day, from, to, lines, CLERK);
            time.after(dice.around(HOUR), () -> asker.ask(back, _ -> {}));
        }
    }

    private void layout() {
        witness.state()
                .config()
                .ifPresent(now ->
                        asker.ask(
                                new HallCommand.ChangeConfig(Relayout.of(now, dice), CLERK),
                                _ -> {}));
    }

    private void stop() {
        asker.ask(
                new HallCommand.StopHall(CLERK, "消防演练"),
                _ ->
                        time.after(
                                dice.around(HOUR / 4),
                                () -> asker.ask(new HallCommand.ResumeHall(CLERK), _ -> {})));
    }

    private void notice() {
        var notice = new NoticeId("TZ-" + persons++);
        asker.ask(
                new ToAll.PostNotice(
                        notice,
                        "电梯检修",
                        Map.of("en", "The lift is being mended"),
                        dice.happens(0.5),
                        Optional.empty(),
                        CLERK),
                _ -> {});
        asker.ask(new ToAll.IdentifyScreens(CLERK), _ -> {});
        time.after(
                dice.around(HOUR),
                () -> asker.ask(new ToAll.WithdrawNotice(notice, CLERK), _ -> {}));
    }

    private void emergency() {
        asker.ask(
                new ToAll.DeclareEmergency(dice.one(List.of(EmergencyKind.values())), CLERK),
                _ ->
                        time.after(
                                dice.around(HOUR / 4),
                                () -> asker.ask(new ToAll.ClearEmergency(CLERK), _ -> {})));
    }
}
