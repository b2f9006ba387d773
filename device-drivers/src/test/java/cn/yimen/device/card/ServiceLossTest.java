package cn.yimen.device.card;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.Fault;
import cn.yimen.device.Readiness;
import cn.yimen.device.card.CardEvent.Inserted;
import cn.yimen.device.card.CardEvent.Read;
import cn.yimen.device.card.CardEvent.Removed;
import cn.yimen.device.sim.card.CardTemper;
import cn.yimen.device.sim.card.InventedPersons;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// pcscd goes away and comes back, readers are unplugged: the program is never restarted for it.
class ServiceLossTest {

    private CardBench bench;
    private IdentityReader reader;

    @BeforeEach
    void openBench() throws IOException {
        bench = CardBench.open();
        reader = bench.reader();
    }

    @AfterEach
    void closeBench() throws IOException {
        reader.close();
        bench.close();
    }

    @Test
    void aServiceThatStartsLaterIsFound() throws Exception {
        bench.awaitStatus(status -> isMissing(status, Fault.SERVICE_DOWN));
        bench.service.start();
        bench.awaitStatus(status -> status.readiness() == Readiness.READY);
        bench.hand.insert(InventedPersons.youngWoman());
        bench.await(Read.class);

        assertThat(reader.status().faults()).isEmpty();
    }

    @Test
    void aCardIsTakenForRemovedWhenTheServiceCrashesAndReadAgainAfterwards() throws Exception {
        bench.service.start();
        bench.hand.insert(InventedPersons.youngWoman());
        bench.await(Read.class);

        bench.service.crash();
        bench.await(Removed.class);
        assertThat(isMissing(reader.status(), Fault.SERVICE_DOWN)).isTrue();

        bench.forget();
        bench.service.start();
        Read read = (Read) bench.await(Read.class).what();
        assertThat(read.document()).isEqualTo(InventedPersons.youngWoman());
        assertThat(bench.events()).hasExactlyElementsOfTypes(Inserted.class, Read.class);
    }

    @Test
    void aServiceThatCrashesInsideAReadingEndsItInRemoved() throws Exception {
        bench.service.start();
        bench.hand.insert(InventedPersons.oldMan(), new CardTemper.Slow(Duration.ofMillis(500)));
        bench.await(Inserted.class);
        bench.service.crash();
        bench.await(Removed.class);

        assertThat(bench.events()).hasExactlyElementsOfTypes(Inserted.class, Removed.class);
    }

    @Test
    void aServiceThatHangsIsDownUntilItGoesOn() throws Exception {
        bench.service.start();
        bench.awaitStatus(status -> status.readiness() == Readiness.READY);
        bench.forget();
        bench.service.freeze();
        bench.awaitStatus(status -> isMissing(status, Fault.SERVICE_DOWN));
        bench.forget();
        bench.service.thaw();
        bench.awaitStatus(status -> status.readiness() == Readiness.READY);
        bench.hand.insert(InventedPersons.youngWoman());
        bench.await(Read.class);

        assertThat(bench.events()).hasExactlyElementsOfTypes(Inserted.class, Read.class);
    }

    @Test
    void aReaderThatIsPulledIsMissingUntilItIsBack() throws Exception {
        bench.service.start();
        bench.awaitStatus(status -> status.readiness() == Readiness.READY);
        bench.service.stop();
        bench.service.startWithoutReaders();
        bench.awaitStatus(status -> isMissing(status, Fault.LINK_LOST));
        bench.forget();
        bench.service.stop();
        bench.service.start();
        bench.awaitStatus(status -> status.readiness() == Readiness.READY);
        bench.hand.insert(InventedPersons.youngWoman());
        bench.await(Read.class);

        assertThat(bench.events()).hasExactlyElementsOfTypes(Inserted.class, Read.class);
    }

    private static boolean isMissing(DeviceStatus status, Fault fault) {
        return status.readiness() == Readiness.MISSING && status.faults().equals(Set.of(fault));
    }
}
