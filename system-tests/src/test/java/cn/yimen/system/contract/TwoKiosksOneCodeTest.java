package cn.yimen.system.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.client.HallClient;
import cn.yimen.client.HallClientConfig;
import cn.yimen.client.HallListener;
import cn.yimen.client.HallUpdate;
import cn.yimen.client.LinkState;
import cn.yimen.client.Reply;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.HandOver;
import cn.yimen.hall.wire.HallCommand.RecordAppointment;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.kiosk.effect.BookingSource;
import cn.yimen.kiosk.effect.SignedBookings;
import cn.yimen.kiosk.flow.Booking;
import cn.yimen.server.app.HallServer;
import cn.yimen.server.app.ServerSettings;
import cn.yimen.server.app.Starting;
import cn.yimen.server.http.HttpSettings;
import cn.yimen.uplink.checkin.BookingKeys;
import cn.yimen.uplink.checkin.BookingSigner;
import cn.yimen.uplink.checkin.SignedBooking;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One booking's code, shown at two kiosks that hear neither hall nor province: each reads the
/// province's signature and gives a number, for neither can know of the other. When both come back,
/// the booking is whose holder was there first; the other keeps the number on paper, and the desk
/// is told.
final class TwoKiosksOneCodeTest {

    private static final String HALL = "530199000001";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.ofInstant(NOON, ZONE);
    private static final InstantSource CLOCK = InstantSource.fixed(NOON);
    private static final AppointmentId BOOKING = new AppointmentId("YY3F08A1C29B");
    private static final DeviceId FIRST = new DeviceId("K1");
    private static final DeviceId SECOND = new DeviceId("K2");
    private static final DeviceId DESK = new DeviceId("D3");
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir Path data;
    private final IdSource ids = new IdSource(CLOCK, RandomGenerator.of("L64X128MixRandom"));
    private String code = "";
    private BookingKeys keys = BookingKeys.NONE;

    @BeforeEach
    void theProvinceSigns() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var file = Files.writeString(data.resolve("k.pem"), BookingKeys.pem(pair.getPublic()));
        if (BookingKeys.read(file) instanceof Reading.Read<BookingKeys>(var read, var _)) {
            keys = read;
        }
        var slot =
                new SignedBooking(
                        HALL,
                        BOOKING.value(),
                        "A",
                        TODAY,
                        LocalTime.of(11, 30),
                        LocalTime.of(12, 0));
        code = new BookingSigner(pair).code(slot);
    }

    @Test
    void theEarlierHasTheBookingAndTheDeskIsToldOfTheOther() throws Exception {
        var server = start();
        try (var desk = client(server.port(), DESK);
                var second = client(server.port(), SECOND);
                var first = client(server.port(), FIRST)) {
            var read = read();
            does(
                    desk,
                    DESK,
                    new RecordAppointment(
                            BOOKING,
                            List.of(DemoHall.catalogue().items().getFirst().code()),
                            read.from(),
                            read.to(),
                            Optional.empty()));
            var late = alone(SECOND, NOON.minusSeconds(600));
            var early = alone(FIRST, NOON.minusSeconds(900));
            does(second, SECOND, late);
            long seq = does(first, FIRST, early);
            var hall = heard(desk, seq);
            assertThat(hall.appointment(BOOKING).orElseThrow().ticket()).contains(early.ticket());
            assertThat(note(hall, early.ticket())).isEmpty();
            assertThat(note(hall, late.ticket()).orElseThrow())
                    .contains(BOOKING.value(), early.number().text());
            assertThat(hall.ticket(late.ticket()).orElseThrow().stage().isLive()).isTrue();
        } finally {
            server.close();
        }
    }

    /// As each kiosk reads it, without a line to anybody.
    private Booking read() {
        var alone = new SignedBookings(BookingSource.NONE, keys, HALL, () -> TODAY);
        assertThat(alone.flaw(code)).isEmpty();
        return alone.named(code).getFirst();
    }

    private HandOver alone(DeviceId kiosk, Instant came) {
        var series = DemoHall.config().kiosk(kiosk).orElseThrow().emergencyPrefix();
        return new HandOver(
                ids.ticket(),
                TODAY,
                new TicketNumber(series, 1, 3),
                List.of(DemoHall.catalogue().items().getFirst().code()),
                Optional.empty(),
                came,
                PrintResult.PRINTED,
                "",
                Optional.of(read().id()));
    }

    private static Optional<String> note(HallState hall, TicketId ticket) {
        return hall.ticket(ticket).orElseThrow().note().map(note -> note.text());
    }

    /// @return the number of the last event that came of it
    private long does(HallClient client, DeviceId as, HallCommand command) throws Exception {
        var envelope = new CommandEnvelope(ids.command(), as, command);
        return switch (client.sendUntilAnswered(envelope, LIMIT).get()) {
            case Reply.Answered(CommandAnswer.Accepted accepted) ->
                    accepted.events().getLast().seq();
            case Reply other -> throw new AssertionError(as + ": " + other);
        };
    }

    private static HallState heard(HallClient client, long seq) throws InterruptedException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (client.state().seq() < seq && System.nanoTime() < deadline) {
            LockSupport.parkNanos(10_000_000);
        }
        return client.state();
    }

    private HallServer start() {
        var settings = new ServerSettings(data, HttpSettings.loopback(0), Optional.empty());
        var log = new EventLog(CLOCK, new PrintStream(OutputStream.nullOutputStream()));
        var hall = new HallServer.Hall(DemoHall.config(), DemoHall.catalogue(), CLOCK, log);
        return switch (HallServer.start(settings, hall)) {
            case Starting.Started started -> started.server();
            case Starting.NotStarted not -> throw new AssertionError(not.sentence());
        };
    }

    private static HallClient client(int port, DeviceId as) {
        var address = URI.create("http://127.0.0.1:" + port);
        return HallClient.connect(
                HallClientConfig.of(address, as),
                new Silent(),
                CLOCK,
                RandomGenerator.of("L64X128MixRandom"));
    }

    /// Whoever only looks at the hall's state.
    private static final class Silent implements HallListener {
        @Override
        public void changed(HallUpdate update) {
            // The state is asked for.
        }

        @Override
        public void link(LinkState state) {
            // Who asks waits until there is an answer.
        }
    }
}
