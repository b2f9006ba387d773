package cn.yimen.device.card.sdt;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.Await;
import cn.yimen.device.DeviceStatus;
import cn.yimen.device.Fault;
import cn.yimen.device.Readiness;
import cn.yimen.device.card.CardEvent;
import cn.yimen.device.card.CardEvent.Inserted;
import cn.yimen.device.card.CardEvent.Read;
import cn.yimen.device.card.CardEvent.Removed;
import cn.yimen.device.card.CardEvent.Unreadable;
import cn.yimen.device.card.CardTrouble;
import cn.yimen.device.card.IdentityReader;
import cn.yimen.device.card.Told;
import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.sim.card.InventedPersons;
import cn.yimen.device.sim.pty.PtyPair;
import cn.yimen.device.sim.reader.SdtModel;
import cn.yimen.device.sim.reader.SdtModel.AfterReading;
import cn.yimen.device.sim.reader.SimulatedSdtReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The whole way over the real serial stack: simulated reader, pty, driver, façade.
@Timeout(150)
@Execution(ExecutionMode.CONCURRENT)
final class SdtReaderTest {

    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final SdtReader.Timing LIVELY =
            new SdtReader.Timing(
                    Duration.ofMillis(20),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(1));

    @TempDir Path folder;

    private final Told told = new Told();
    private PtyPair cable;

    @BeforeEach
    void plug() {
        cable = PtyPair.in(folder, "sdt");
    }

    @AfterEach
    void unplug() {
        cable.close();
    }

    @ParameterizedTest
    @EnumSource(AfterReading.class)
    void aCardIsReadAndItsRemovalNoticed(AfterReading habit) throws Exception {
        try (var far = machine(SdtModel.usual().that(habit).noisy("aa00", 100));
                var _ = reader()) {
            far.lay(InventedPersons.uyghurWoman());
            Read read = (Read) told.await(Read.class).what();
            assertThat(read.document()).isEqualTo(InventedPersons.uyghurWoman());
            assertThat(read.photo().bytes()).isEqualTo(InventedPersons.photo());
            far.lift();
            told.await(Removed.class);
            assertThat(told.kinds()).containsExactly(Inserted.class, Read.class, Removed.class);
            nextCitizenIsServed(far);
        }
    }

    @ParameterizedTest
    @EnumSource(SdtSpeed.class)
    void theSpeedOfTheReaderIsFoundOut(SdtSpeed speed) throws Exception {
        try (var far = machine(SdtModel.usual().at(speed));
                var _ = told.reader(List.of(config(far.host(this::near))))) {
            far.lay(InventedPersons.youngWoman());
            assertThat(told.awaitDocument()).isEqualTo(InventedPersons.youngWoman());
        }
    }

    /// In the search, in the selection, and here and there in the reading; every offset is tried
    /// without an operating system in SdtPlaceTest.
    @ParameterizedTest
    @ValueSource(ints = {5, 20, 60, 300, 1_200})
    void aCableTornOutHealsBehindAnotherNumber(int offset) throws Exception {
        try (var far = machine(SdtModel.usual());
                var _ = reader()) {
            told.awaitStatus(status -> status.readiness() == Readiness.READY);
            far.afterBytes(offset, cable::unplug);
            far.lay(InventedPersons.oldMan());
            told.awaitStatus(status -> status.readiness() == Readiness.MISSING);
            assertThat(told.kinds()).doesNotContain(Read.class, Unreadable.class);
            told.forget();
            cable.plug();
            assertThat(told.awaitDocument()).isEqualTo(InventedPersons.oldMan());
            assertThat(told.kinds()).containsExactly(Inserted.class, Read.class);
        }
    }

    @Test
    void aReaderSwitchedOffIsMissingAndReadsAgainWhenItIsBack() throws Exception {
        try (var far = machine(SdtModel.usual());
                var reader = reader()) {
            told.awaitStatus(status -> status.readiness() == Readiness.READY);
            far.switchOn(false);
            told.awaitStatus(status -> status.faults().equals(Set.of(Fault.NO_ANSWER)));
            far.switchOn(true);
            Await.until(LIMIT, "ready", () -> reader.status().readiness() == Readiness.READY);
            nextCitizenIsServed(far);
        }
    }

    @Test
    void aPortThatDoesNotExistIsMissing() throws Exception {
        cable.unplug();
        try (var _ = reader()) {
            var status = (DeviceStatus) told.awaitStatus(_ -> true).what();
            assertThat(status.readiness()).isEqualTo(Readiness.MISSING);
            assertThat(status.faults()).containsExactly(Fault.LINK_LOST);
        }
    }

    @Test
    void aCardThatIsRefusedForGoodIsUnreadableOnce() throws Exception {
        try (var far = machine(SdtModel.usual());
                var _ = reader()) {
            far.machine()
                    .answer(
                            SdtCommand.READ,
                            SdtStatus.VERIFICATION_FAILED,
                            SdtStatus.VERIFICATION_FAILED,
                            SdtStatus.VERIFICATION_FAILED);
            far.lay(InventedPersons.oldMan());
            var end = (Unreadable) told.await(Unreadable.class).what();
            assertThat(end.reason()).isEqualTo(new CardTrouble.Refused(0x33));
            far.lift();
            told.await(Removed.class);
            nextCitizenIsServed(far);
        }
    }

    @Test
    void whileACardLiesAtOneReaderTheOtherWaitsAndThenHasItsTurn() throws Exception {
        try (var second = PtyPair.in(folder, "second");
                var far = machine(SdtModel.usual());
                var other =
                        SimulatedSdtReader.start(
                                SerialSettings.of(second.far(), 115_200).opener(),
                                SdtModel.usual());
                var _ =
                        told.reader(
                                List.of(
                                        config(this::near),
                                        SdtReader.at(second.near()).timed(LIVELY)))) {
            told.awaitStatus(status -> status.readiness() == Readiness.READY);
            far.lay(InventedPersons.youngWoman());
            assertThat(told.awaitDocument()).isEqualTo(InventedPersons.youngWoman());
            told.forget();
            other.lay(InventedPersons.oldMan());
            Await.until(
                    LIMIT,
                    "found by the other reader",
                    () -> other.machine().asked().contains(SdtCommand.FIND));
            assertThat(told.events()).isEmpty();
            far.lift();
            assertThat(told.awaitDocument()).isEqualTo(InventedPersons.oldMan());
            assertThat(told.kinds()).containsExactly(Removed.class, Inserted.class, Read.class);
        }
    }

    @Test
    void aCardThatCannotBeReadGivesWayToOneAtAnotherReader() throws Exception {
        try (var second = PtyPair.in(folder, "second");
                var far = machine(SdtModel.usual().that(AfterReading.FINDS));
                var other =
                        SimulatedSdtReader.start(
                                SerialSettings.of(second.far(), 115_200).opener(),
                                SdtModel.usual());
                var _ =
                        told.reader(
                                List.of(
                                        config(this::near),
                                        SdtReader.at(second.near()).timed(LIVELY)))) {
            far.machine().answer(SdtCommand.READ, SdtStatus.CARD_TYPE_UNKNOWN);
            far.lay(InventedPersons.youngWoman());
            told.await(Unreadable.class);
            other.lay(InventedPersons.oldMan());
            assertThat(told.awaitDocument()).isEqualTo(InventedPersons.oldMan());
            assertThat(told.kinds())
                    .containsExactly(
                            Inserted.class,
                            Unreadable.class,
                            Removed.class,
                            Inserted.class,
                            Read.class);
        }
    }

    @Test
    void oneReaderOfTwoIsDegradedUntilBothAreThere() throws Exception {
        try (var _ = machine(SdtModel.usual());
                var _ =
                        told.reader(
                                List.of(
                                        config(this::near),
                                        SdtReader.at(folder.resolve("none")).timed(LIVELY)))) {
            var status =
                    (DeviceStatus)
                            told.awaitStatus(one -> one.readiness() == Readiness.DEGRADED).what();
            assertThat(status.faults()).containsExactly(Fault.LINK_LOST);
        }
    }

    private void nextCitizenIsServed(SimulatedSdtReader far) throws InterruptedException {
        told.forget();
        far.lay(InventedPersons.youngWoman());
        assertThat(told.awaitDocument()).isEqualTo(InventedPersons.youngWoman());
        assertThat(told.events())
                .hasExactlyElementsOfTypes(CardEvent.Inserted.class, CardEvent.Read.class);
    }

    private SimulatedSdtReader machine(SdtModel model) {
        return SimulatedSdtReader.start(SerialSettings.of(cable.far(), 115_200).opener(), model);
    }

    private IdentityReader reader() {
        return told.reader(List.of(config(this::near)));
    }

    private static SdtReader config(Function<SdtSpeed, LinkOpener> line) {
        return SdtReader.over("test", line).timed(LIVELY).keepingPhoto();
    }

    private LinkOpener near(SdtSpeed speed) {
        return SerialSettings.of(cable.near(), speed.baud()).opener();
    }
}
