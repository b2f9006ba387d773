package cn.yimen.sandbox.service;

import static cn.yimen.sandbox.ContractCaller.body;
import static cn.yimen.sandbox.ContractCaller.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.sandbox.ContractCaller;
import cn.yimen.sandbox.Samples;
import cn.yimen.sandbox.TestPlatform;
import cn.yimen.uplink.contract.BatchReceipt.Outcome;
import cn.yimen.uplink.contract.PlatformProblem;
import cn.yimen.uplink.contract.appointment.Appointment;
import cn.yimen.uplink.contract.appointment.AppointmentDelta;
import cn.yimen.uplink.contract.appointment.AppointmentState;
import cn.yimen.uplink.contract.appointment.Cancellation;
import cn.yimen.uplink.contract.appointment.Change;
import cn.yimen.uplink.contract.appointment.Mark;
import cn.yimen.uplink.contract.appointment.Marks;
import cn.yimen.uplink.contract.appointment.Marks.AppointmentMark;
import cn.yimen.uplink.contract.appointment.Slots;
import cn.yimen.uplink.contract.appointment.Slots.Slot;
import cn.yimen.uplink.contract.hall.HallDelta;
import cn.yimen.uplink.contract.person.HolderMark;
import cn.yimen.uplink.contract.write.RecordReceipts;
import cn.yimen.uplink.contract.write.Stamp;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AppointmentsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final String HALL = TestPlatform.HALL.value();

    @TempDir Path dir;
    private final Samples samples = new Samples(NOW);
    private TestPlatform platform;
    private ContractCaller caller;
    private String item;

    @BeforeEach
    void start() {
        platform = new TestPlatform(dir, InstantSource.fixed(NOW));
        caller = new ContractCaller(platform, NOW);
        item =
                caller.done("listHalls", Map.of(), HallDelta.class)
                        .upserts()
                        .getFirst()
                        .lines()
                        .get(1)
                        .items()
                        .getFirst();
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    private List<Slot> slots(String day, int days) {
        return caller.done(
                        "listSlots",
                        with(
                                "hall",
                                HALL,
                                "line",
                                "B",
                                "from",
                                day,
                                "days",
                                Integer.toString(days)),
                        Slots.class)
                .slots();
    }

    private Map<String, String> booking(String key, Slot slot, int person) {
        return body(samples.booking(key, slot.code(), item, person));
    }

    @Test
    void slotsFollowSessionsWeekendsAndSpecialDays() {
        assertThat(slots("2026-11-24", 1)).hasSize(7);
        assertThat(slots("2026-11-28", 1)).as("Saturday morning").hasSize(3);
        assertThat(slots("2026-11-29", 1)).as("Sunday").isEmpty();
        assertThat(slots("2026-12-31", 1)).as("half a day").hasSize(3);
        assertThat(slots("2027-01-01", 1)).as("New Year").isEmpty();
    }

    @Test
    void aBookingTakesOnePlaceAndIsTheHallsWithoutTheHoldersNumber() {
        var slot = slots("2026-11-24", 1).getFirst();
        var booked = caller.done("book", booking("book:0001", slot, 1), Appointment.class);
        assertThat(caller.done("book", booking("book:0001", slot, 1), Appointment.class))
                .as("the same key gets the same booking")
                .isEqualTo(booked);
        assertThat(slots("2026-11-24", 1).getFirst().free()).isEqualTo(slot.free() - 1);
        assertThat(caller.refused("book", booking("book:0002", slot, 1)))
                .isEqualTo("already-booked");
        var answer = caller.call("listAppointments", with("hall", HALL));
        assertThat(answer.body()).doesNotContain(Citizens.number(1), Citizens.name(1));
        var person = Citizens.person(1);
        assertThat(
                        ContractCaller.read(answer, AppointmentDelta.class)
                                .upserts()
                                .getFirst()
                                .holderMark())
                .isEqualTo(HolderMark.of(TestPlatform.CALLER, person.document(), person.number()));
    }

    @Test
    void aFullSlotAndAPastOneAreRefused() {
        var slot = slots("2026-11-24", 1).getLast();
        for (int person = 0; person < slot.total(); person++) {
            caller.done("book", booking("full:000" + person, slot, person), Appointment.class);
        }
        assertThat(caller.refused("book", booking("full:0099", slot, 20))).isEqualTo("slot-full");
        var past = slots("2026-11-23", 1).getFirst();
        assertThat(caller.refused("book", booking("past:0001", past, 21))).isEqualTo("slot-closed");
    }

    @Test
    void aBookingIsMovedCancelledAndTooLateInTheEnd() {
        var days = slots("2026-11-24", 1);
        var booked =
                caller.done("book", booking("move:0001", days.getFirst(), 3), Appointment.class);
        var moved =
                caller.done(
                        "changeAppointment",
                        body(
                                new Change(samples.stamp("move:0002"), days.getLast().code()),
                                "appointment",
                                booked.code()),
                        Appointment.class);
        assertThat(moved.slot()).isEqualTo(days.getLast().code());
        var cancelled =
                caller.done(
                        "cancelAppointment", cancel("move:0003", booked.code()), Appointment.class);
        assertThat(cancelled.state()).isEqualTo(AppointmentState.CANCELLED);
        assertThat(caller.refused("cancelAppointment", cancel("move:0004", booked.code())))
                .isEqualTo("wrong-state");
        var soon = slots("2026-11-23", 1).get(2);
        var near = caller.done("book", booking("late:0001", soon, 4), Appointment.class);
        assertThat(caller.refused("cancelAppointment", cancel("late:0002", near.code())))
                .isEqualTo("too-late");
    }

    private Map<String, String> cancel(String key, String code) {
        return body(new Cancellation(samples.stamp(key), "来不了"), "appointment", code);
    }

    @Test
    void marksAreTakenOneByOneAndTwoNoShowsBar() {
        var slots = slots("2026-11-24", 4);
        var first =
                caller.done("book", booking("mark:0001", slots.getFirst(), 5), Appointment.class);
        var second = caller.done("book", booking("mark:0002", slots.get(10), 5), Appointment.class);
        var marks =
                new Marks(
                        List.of(
                                mark("mark:0003", first, Mark.NO_SHOW),
                                mark("mark:0004", second, Mark.COMPLETED),
                                mark("mark:0005", second, Mark.NO_SHOW)));
        var receipts = caller.done("reportMarks", body(marks), RecordReceipts.class).items();
        assertThat(receipts)
                .extracting(RecordReceipts.RecordReceipt::outcome)
                .containsExactly(Outcome.ACCEPTED, Outcome.REFUSED, Outcome.ACCEPTED);
        assertThat(
                        caller.done("reportMarks", body(marks), RecordReceipts.class)
                                .items()
                                .getFirst()
                                .outcome())
                .isEqualTo(Outcome.KNOWN);
        assertThat(caller.refused("book", booking("mark:0006", slots.getLast(), 5)))
                .isEqualTo("blocked");
    }

    @Test
    void aBookingThatTwoMachinesCheckedInAloneIsTheEarliersInEveryOrder() {
        var slot = slots("2026-11-24", 1).getFirst();
        var one = caller.done("book", booking("twice:0001", slot, 6), Appointment.class);
        assertThat(told(checkedIn("twice:0002", one, NOW.minusSeconds(1)))).isEmpty();
        assertThat(told(checkedIn("twice:0003", one, NOW))).contains("already-done");

        var other = caller.done("book", booking("twice:0004", slot, 7), Appointment.class);
        assertThat(told(checkedIn("twice:0005", other, NOW))).isEmpty();
        assertThat(told(checkedIn("twice:0006", other, NOW.minusSeconds(1)))).isEmpty();
        assertThat(told(checkedIn("twice:0007", other, NOW.minusMillis(999))))
                .as("the earlier has it now")
                .contains("already-done");
    }

    private AppointmentMark checkedIn(String key, Appointment of, Instant at) {
        var mark = mark(key, of, Mark.CHECKED_IN);
        var stamp =
                new Stamp(
                        key,
                        at,
                        mark.stamp().hall(),
                        mark.stamp().device(),
                        Optional.empty(),
                        true);
        return new AppointmentMark(
                stamp, of.code(), Mark.CHECKED_IN, Optional.of(new UUID(1, at.toEpochMilli())));
    }

    /// Why it was not taken.
    private Optional<String> told(AppointmentMark mark) {
        return caller.done("reportMarks", body(new Marks(List.of(mark))), RecordReceipts.class)
                .items()
                .getFirst()
                .problem()
                .map(type -> type.substring(PlatformProblem.PREFIX.length()));
    }

    private AppointmentMark mark(String key, Appointment of, Mark mark) {
        return new AppointmentMark(samples.stamp(key), of.code(), mark, Optional.empty());
    }
}
