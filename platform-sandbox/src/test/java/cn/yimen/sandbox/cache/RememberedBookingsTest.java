package cn.yimen.sandbox.cache;

import static cn.yimen.sandbox.cache.Remembering.TODAY;
import static cn.yimen.sandbox.cache.Remembering.data;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.sandbox.TestPlatform;
import cn.yimen.sandbox.service.Citizens;
import cn.yimen.uplink.cache.PlatformCache;
import cn.yimen.uplink.cache.Refreshed;
import cn.yimen.uplink.contract.person.DocumentType;
import cn.yimen.uplink.contract.person.HolderMark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The bookings that a machine remembers, against the strict platform over HTTP, with real files.
final class RememberedBookingsTest {

    @TempDir Path dir;
    private Remembering all;

    @BeforeEach
    void start() {
        all = new Remembering(dir);
    }

    @AfterEach
    void stop() {
        all.close();
    }

    private PlatformCache filled() {
        var cache = all.cache();
        assertThat(cache.refreshProvince()).isInstanceOf(Refreshed.Changed.class);
        return cache;
    }

    @Test
    void bookingsAreFoundByTheirHoldersMarkAndByTheirCode() {
        var cache = filled();
        var booked = all.book(data(cache), "20261124.0900", 1);
        assertThat(cache.refreshAppointments()).isInstanceOf(Refreshed.Changed.class);

        var known = data(all.cacheAlone());
        var person = Citizens.person(1);
        var mark = HolderMark.of(TestPlatform.CALLER, person.document(), person.number());
        var stranger = HolderMark.of(TestPlatform.CALLER, DocumentType.ID_CARD, "x");
        var tomorrow = TODAY.plusDays(1);
        assertThat(known.appointmentsOf(mark, tomorrow)).containsExactly(booked);
        assertThat(known.appointmentsOf(mark, TODAY)).isEmpty();
        assertThat(known.appointmentsOf(stranger, tomorrow)).isEmpty();
        assertThat(known.appointmentByCode(booked.checkInCode(), tomorrow)).contains(booked);
    }

    @Test
    void nothingOfABookingCanBeReadFromTheDiskAndNothingOfItStaysAfterItsDay() throws IOException {
        var cache = filled();
        var booked = all.book(data(cache), "20261124.0900", 1);
        cache.refreshAppointments();
        assertThat(onDisk())
                .doesNotContain(booked.checkInCode())
                .doesNotContain(booked.holderMark())
                .doesNotContain(booked.code());

        var file = all.data.resolve("appointments.sealed");
        var sealed = Files.size(file);
        all.clock.pass(Duration.ofDays(2));
        assertThat(data(all.cacheAlone()).appointments(TODAY.plusDays(1))).isEmpty();
        assertThat(Files.size(file)).isLessThan(sealed);
        assertThat(all.data.resolve("appointments.sealed.old")).doesNotExist();
    }

    @Test
    void aMachineThatIsNeverSwitchedOffErasesOldBookingsToo() {
        var cache = filled();
        all.book(data(cache), "20261124.0900", 1);
        cache.refreshAppointments();
        all.clock.pass(Duration.ofDays(2));
        cache.eraseOldAppointments();
        assertThat(data(cache).appointments(TODAY.plusDays(1))).isEmpty();
    }

    private String onDisk() throws IOException {
        try (Stream<Path> files = Files.list(all.data)) {
            var text = new StringBuilder();
            for (var file : files.toList()) {
                text.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
            return text.toString();
        }
    }

    @Test
    void aMachineWithAnotherKeyKnowsTheProvinceAndNoBookings() throws IOException {
        var cache = filled();
        all.book(data(cache), "20261124.0900", 1);
        cache.refreshAppointments();
        Files.delete(dir.resolve("cache.key"));

        var known = data(all.cacheAlone());
        assertThat(known.appointments()).isEmpty();
        assertThat(known.province().value().items().size()).isEqualTo(456);
    }
}
