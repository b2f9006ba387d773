package cn.yimen.sandbox.record;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.journal.record.Actor;
import cn.yimen.journal.record.Aggregate;
import cn.yimen.journal.record.Contents;
import cn.yimen.journal.record.NewRecord;
import cn.yimen.journal.record.RecordHeader;
import cn.yimen.journal.record.RecordId;
import cn.yimen.journal.record.RecordState;
import cn.yimen.sandbox.Samples;
import cn.yimen.sandbox.TestPlatform;
import cn.yimen.uplink.client.Appointments;
import cn.yimen.uplink.client.Fetched;
import cn.yimen.uplink.client.Halls;
import cn.yimen.uplink.client.Outcome;
import cn.yimen.uplink.client.PlatformWords;
import cn.yimen.uplink.client.Since;
import cn.yimen.uplink.client.Transport;
import cn.yimen.uplink.contract.appointment.Mark;
import cn.yimen.uplink.contract.appointment.Marks.AppointmentMark;
import cn.yimen.uplink.contract.file.FilePurpose;
import cn.yimen.uplink.contract.fleet.DeviceReport;
import cn.yimen.uplink.contract.fleet.DeviceReport.Part;
import cn.yimen.uplink.contract.fleet.Readiness;
import cn.yimen.uplink.contract.fleet.Supply;
import cn.yimen.uplink.contract.hotline.AppealKind;
import cn.yimen.uplink.contract.hotline.AppealRequest;
import cn.yimen.uplink.contract.rating.RatingRecord;
import cn.yimen.uplink.record.Capture;
import cn.yimen.uplink.record.Sent;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RecordsToPlatformTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Actor CLERK = new Actor("0317");

    @TempDir Path dir;

    private TestPlatform platform;
    private Machine machine;

    @BeforeEach
    void start() {
        platform = new TestPlatform(dir, InstantSource.fixed(NOW));
        machine = new Machine(dir.resolve("machine"), InstantSource.fixed(NOW));
    }

    @AfterEach
    void stop() {
        machine.close();
        platform.close();
    }

    private void send() {
        try (var uplink = machine.uplink(platform.address(TestPlatform.HALL))) {
            machine.workUntilNothingWaits(uplink);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fault=NONE",
                "fault=DOWN&percent=40",
                "fault=LOST_ANSWER&percent=40",
                "fault=DUPLICATE&percent=40",
                "fault=CLIENT_ERROR&percent=40",
                "fault=MALFORMED&percent=40"
            })
    void everyRecordIsAtThePlatformOnceWhateverTheNetworkDoes(String faults) {
        var ids = new ArrayList<String>();
        for (int i = 0; i < 12; i++) {
            ids.add(keep(Machine.ratingOf(UUID.randomUUID(), NOW)));
            ids.add(keep(appeal(List.of())));
        }
        platform.faults(faults);
        send();
        assertThat(machine.in(RecordState.SENT)).hasSize(ids.size());
        assertThat(Held.by(dir).keySet()).containsExactlyInAnyOrderElementsOf(ids);
        boolean repeats = faults.matches(".*(LOST|DUPLICATE|MALFORMED).*");
        assertThat(Held.by(dir).values().stream().anyMatch(times -> times > 1)).isEqualTo(repeats);
    }

    private String keep(NewRecord record) {
        return machine.keep(record).id().toString();
    }

    private static NewRecord appeal(List<UUID> files) {
        return Sent.hotline(
                new AppealRequest(
                        Machine.stamp(UUID.randomUUID(), NOW),
                        AppealKind.QUESTION,
                        "咨询",
                        "办理身份证要多久？",
                        "530199",
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        files));
    }

    @Test
    void whatBecameOfABookingIsToldInItsOrder() {
        var bookings = book(4);
        for (var mark : List.of(Mark.CHECKED_IN, Mark.CALLED, Mark.COMPLETED)) {
            for (var booking : bookings) {
                keep(
                        Sent.checkIn(
                                new AppointmentMark(
                                        Machine.stamp(UUID.randomUUID(), NOW),
                                        booking,
                                        mark,
                                        Optional.empty())));
            }
        }
        platform.faults("fault=LOST_ANSWER&percent=40");
        send();
        assertThat(machine.in(RecordState.PARKED)).isEmpty();
        assertThat(machine.in(RecordState.SENT)).hasSize(12);
    }

    private List<String> book(int persons) {
        var samples = new Samples(NOW);
        var booked = new ArrayList<String>();
        try (var transport =
                new Transport(
                        platform.address(TestPlatform.HALL),
                        InstantSource.fixed(NOW),
                        new Random(3))) {
            var halls = new Halls(transport, PlatformWords.OF_THE_CONTRACT);
            var hall = fresh(halls.halls(Since.BEGINNING)).upserts().getFirst();
            var line = hall.lines().getFirst();
            var slot = hall.code() + "." + line.code() + ".20261124.0900";
            var appointments = new Appointments(transport, PlatformWords.OF_THE_CONTRACT);
            for (int person = 0; person < persons; person++) {
                var booking =
                        samples.booking("book:000" + person, slot, line.items().getFirst(), person);
                booked.add(done(appointments.book(booking)).code());
            }
        }
        return booked;
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T>) outcome).value();
    }

    private static <T> T fresh(Outcome<Fetched<T>> outcome) {
        return ((Fetched.Fresh<T>) done(outcome)).value();
    }

    @Test
    void aRefusedRecordHoldsBackItsOwnVisitOnlyAndGoesUpOnceItIsCorrected() {
        var ticket = UUID.randomUUID();
        var id = UUID.randomUUID();
        machine.keep(Sent.rating(ratedTooEarly(id, ticket)));
        var later = machine.keep(Sent.rating(Machine.rating(ticket, 2, NOW)));
        var others = keep(Machine.ratingOf(UUID.randomUUID(), NOW));
        try (var uplink = machine.uplink(platform.address(TestPlatform.HALL))) {
            uplink.work();
            assertThat(machine.in(RecordState.PARKED))
                    .singleElement()
                    .satisfies(parked -> assertThat(parked.reason()).contains("invalid"));
            uplink.work();
            assertThat(machine.in(RecordState.WAITING))
                    .extracting(RecordHeader::id)
                    .containsExactly(later.id());
            assertThat(uplink.depth().orElseThrow())
                    .satisfies(depth -> {
                        assertThat(depth.parked()).isOne();
                        assertThat(depth.waiting()).isOne();
                        assertThat(depth.oldest()).contains(NOW);
                        assertThat(depth.hindrance()).isEmpty();
                    });
            assertThat(Held.by(dir)).containsOnlyKeys(others);
            var sound = Sent.body(Machine.rating(id, ticket, 1, NOW));
            machine.store().resend(new RecordId(id), Contents.of(sound), CLERK);
            machine.workUntilNothingWaits(uplink);
        }
        assertThat(Held.by(dir)).containsOnlyKeys(others, id.toString(), later.id().toString());
        assertThat(machine.log()).contains("record.parked").contains("reason=invalid");
    }

    /// Before it was served, which the platform does not believe.
    private static RatingRecord ratedTooEarly(UUID id, UUID ticket) {
        var sound = Machine.rating(id, ticket, 1, NOW);
        return new RatingRecord(
                sound.stamp(),
                sound.target(),
                sound.about(),
                sound.rated(),
                sound.score(),
                sound.channel(),
                sound.stage(),
                NOW.plusSeconds(1_800),
                sound.applicant());
    }

    @Test
    void aFileGoesUpBeforeWhatNamesItThoughItWasKeptLater() {
        var photo = new byte[600_000];
        new Random(5).nextBytes(photo);
        var file = UUID.randomUUID();
        keep(appeal(List.of(file)));
        keep(
                Sent.capture(
                        Capture.of(
                                Machine.stamp(file, NOW),
                                FilePurpose.APPEAL,
                                "image/jpeg",
                                photo)));
        platform.faults("fault=LOST_ANSWER&percent=30");
        send();
        assertThat(machine.in(RecordState.PARKED)).isEmpty();
        assertThat(Held.by(dir)).hasSize(2).containsKey(file.toString());
    }

    @Test
    void whatIsNotAsItsKindSaysIsParkedAndNotSent() {
        var id = UUID.randomUUID();
        machine.keep(
                new NewRecord(
                        new RecordId(id),
                        Sent.RATING.kind(),
                        new Aggregate(id.toString()),
                        Contents.of(Sent.body(Machine.rating(id, 1, NOW)))));
        send();
        assertThat(machine.in(RecordState.PARKED))
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).contains("not-as-its-kind"));
        assertThat(Held.by(dir)).isEmpty();
    }

    @Test
    void theProvinceHearsHowTheMachineIs() {
        var report =
                new DeviceReport(
                        NOW,
                        TestPlatform.HALL.value(),
                        "0.1.0",
                        "1",
                        Optional.empty(),
                        NOW,
                        3,
                        1,
                        Optional.of(NOW),
                        0,
                        512,
                        Optional.empty(),
                        List.of(new Part("printer", Readiness.READY, Supply.LOW, List.of())));
        try (var uplink = machine.uplink(platform.address(TestPlatform.HALL))) {
            assertThat(uplink.report(Machine.DEVICE, report)).isTrue();
            platform.faults("fault=DOWN&percent=100");
            assertThat(uplink.report(Machine.DEVICE, report)).isFalse();
        }
    }
}
