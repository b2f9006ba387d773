package cn.yimen.server.trust;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.MachineAdmitted;
import cn.yimen.hall.event.HallWideEvent.MachineAdmitted.Entry;
import cn.yimen.hall.event.HallWideEvent.MachinePutOut;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.trust.DeviceName;
import cn.yimen.server.trust.Device.Revocation;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrustBookTest {

    private static final InstantSource CLOCK = InstantSource.system();
    private static final HallId HALL = new HallId("530199000001");
    private static final DeviceId K1 = new DeviceId("K1");

    @TempDir Path data;
    private final BlockingQueue<HallEvent> chain = new LinkedBlockingQueue<>();
    private final EventLog log =
            new EventLog(CLOCK, new PrintStream(PrintStream.nullOutputStream()));
    private HallAuthority authority;

    @BeforeEach
    void make() {
        authority =
                ((HallAuthority.Opening.Opened)
                                HallAuthority.openOrMake(data, HALL, CLOCK, new SecureRandom()))
                        .authority();
    }

    private void issue(HallId hall, DeviceId device) throws IOException {
        var _ = authority.issue(new DeviceName(hall, DeviceRole.KIOSK, device));
    }

    private TrustBook opened() {
        var book = new TrustBook(authority, chain::add, log);
        book.begin();
        return book;
    }

    private HallEvent next() throws InterruptedException {
        return Objects.requireNonNull(chain.poll(20, TimeUnit.SECONDS), "nothing came");
    }

    private static void assertAdmitted(HallEvent event, Entry how) {
        assertThat(event)
                .isInstanceOfSatisfying(
                        MachineAdmitted.class,
                        admitted -> {
                            assertThat(admitted.device()).isEqualTo(K1);
                            assertThat(admitted.how()).isEqualTo(how);
                        });
    }

    @Test
    void whatHappensToAMachineIsWrittenDownOnceWhetherAServerRunsOrNot() throws Exception {
        issue(HALL, K1);
        issue(new HallId("530199000002"), new DeviceId("K9"));
        try (var book = opened()) {
            assertAdmitted(next(), Entry.NEW);
            issue(HALL, K1);
            book.look();
            assertAdmitted(next(), Entry.REPLACED);
        }
        assertThat(authority.devices().revoke(HALL, K1, new Revocation(CLOCK.instant(), "x", "y")))
                .isTrue();
        try (var book = opened()) {
            assertThat(next()).isEqualTo(new MachinePutOut(K1, DeviceRole.KIOSK, "x", "y"));
            issue(HALL, K1);
            book.look();
            assertAdmitted(next(), Entry.NEW);
        }
        assertThat(chain).as("nothing twice, nothing of another hall").isEmpty();
    }

    @Test
    void aRenewalAListOfYesterdayAndALostListAreTold() {
        var name = new DeviceName(HALL, DeviceRole.KIOSK, K1);
        var now = CLOCK.instant();
        var first = new Device(HALL, name.role(), K1, "aa", "1", now, now, Optional.empty());
        var renewed = new Device(HALL, name.role(), K1, "aa", "2", now, now, Optional.empty());
        var out = first.revoked(new Revocation(now, "x", "stolen"));
        assertAdmitted(Changes.between(List.of(first), List.of(renewed)).getFirst(), Entry.RENEWED);
        assertThat(Changes.between(List.of(first), List.of(first))).isEmpty();
        assertThat(Changes.between(List.of(out), List.of(out))).isEmpty();
        assertAdmitted(Changes.between(List.of(out), List.of(first)).getFirst(), Entry.READMITTED);
        assertThat(Changes.between(List.of(first), List.of()))
                .singleElement()
                .isInstanceOf(MachinePutOut.class);
        assertThat(Changes.between(List.of(out), List.of())).isEmpty();
        assertThat(Changes.between(List.of(), List.of(out)))
                .hasExactlyElementsOfTypes(MachineAdmitted.class, MachinePutOut.class);
    }
}
