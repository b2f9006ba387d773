package cn.yimen.kiosk.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.wire.HallCommand;
import cn.yimen.kiosk.flow.Booking;
import cn.yimen.kiosk.flow.KioskEvent.SlipPrinted;
import cn.yimen.kiosk.flow.KioskEvent.Storage;
import cn.yimen.kiosk.flow.TestHall;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// 预约签到: with the server, and without.
class CheckInTest {

    @TempDir private Path directory;
    private final TestHall hall = new TestHall(TestHall.CONFIG);
    private final Booking booking = hall.book("YY3F08A1C29B", Duration.ofMinutes(18));
    private final ScriptedServer server = new ScriptedServer(hall);
    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(directory, server);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void checkIn() {
        bench.desk.checkIn(1, Optional.of(Bench.WANG), booking);
    }

    @Test
    void theServerGivesTheNumberOfTheBookingAndTellsTheProvinceItself() {
        checkIn();

        var slip = bench.await(SlipPrinted.class).ticket();
        assertThat(slip.alone()).isFalse();
        assertThat(slip.slot()).contains(LocalTime.of(10, 30));
        bench.awaitRest();
        assertThat(server.tickets().getFirst().appointment()).contains(booking.id());
        assertThat(bench.checkedIn).isEmpty();
    }

    @Test
    void withoutTheServerTheCheckInIsKeptAndHandedOverWithItsNumber() {
        server.goDown();
        checkIn();

        var slip = bench.await(SlipPrinted.class).ticket();
        assertThat(slip.alone()).isTrue();
        assertThat(slip.slot()).contains(LocalTime.of(10, 30));
        assertThat(bench.checkedIn).containsEntry(booking.id(), slip.id());

        server.comeBack();
        bench.awaitRest();
        assertThat(server.done())
                .extracting(envelope -> envelope.command())
                .filteredOn(HallCommand.HandOver.class::isInstance)
                .singleElement()
                .satisfies(command ->
                        assertThat(((HallCommand.HandOver) command).booking())
                                .contains(booking.id()));
    }

    @Test
    void whatCannotBeKeptIsNotPrinted() {
        server.goDown();
        bench.checkInsWork = false;
        checkIn();

        Bench.until(() -> bench.told.contains(new Storage(false)), "the trouble");
        assertThat(bench.paper).isEmpty();
    }
}
