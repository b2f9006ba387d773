package cn.yimen.desk.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.client.HallClient;
import cn.yimen.client.HallClientConfig;
import cn.yimen.desk.desk.TinyHall;
import cn.yimen.desk.effect.HallEars;
import cn.yimen.desk.effect.PadRatings;
import cn.yimen.device.Readiness;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.pad.EvaluatorPad;
import cn.yimen.device.sim.keys.SimulatedPad;
import cn.yimen.device.sim.pty.PtyPair;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.RateService;
import cn.yimen.hall.wire.HallCommand.StartServing;
import cn.yimen.hall.wire.HolderView;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The pad on a real serial line, the hall on a real connection.
@Timeout(60)
final class PadRatingsTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final WindowId WINDOW = new WindowId("3");
    private static final ClerkId CLERK = new ClerkId("0317");
    private static final DeviceId DESK = new DeviceId("D3");

    @TempDir private Path folder;

    private final InstantSource clock = InstantSource.system();
    private final IdSource ids = new IdSource(clock, new SplittableRandom(3));
    private HallOverHttp hall;
    private PtyPair cable;
    private SimulatedPad machine;
    private EvaluatorPad pad;
    private HallClient client;

    @BeforeEach
    void begin() throws Exception {
        hall =
                new HallOverHttp(
                        new HolderView(
                                IdentityKind.RESIDENT_CARD,
                                "周*兰",
                                "511***********002X",
                                Optional.empty(),
                                Optional.empty()));
        hall.happens(tiny -> tiny.issue(clock.instant(), PriorityClass.ORDINARY, "SX-1"));
        hall.happens(tiny -> tiny.issue(clock.instant(), PriorityClass.ORDINARY, "SX-2"));
        cable = PtyPair.in(folder, "pad");
        machine = SimulatedPad.start(SerialSettings.of(cable.far(), 9_600).opener());
        pad = EvaluatorPad.start(SerialSettings.of(cable.near(), 9_600).opener(), _ -> {}, clock);
        var connected = new CompletableFuture<HallClient>();
        var log = new EventLog(clock, new PrintStream(OutputStream.nullOutputStream()));
        var teller = new PadRatings.Teller(connected, DESK, ids, log);
        var ears = new PadRatings(new HallEars(clock, _ -> {}), pad, WINDOW, teller);
        client =
                HallClient.connect(
                        HallClientConfig.of(hall.address(), DESK),
                        ears,
                        clock,
                        new SplittableRandom(4));
        connected.complete(client);
        until(() -> pad.status().readiness() == Readiness.READY);
        until(() -> client.state().tickets().size() == 2);
    }

    @AfterEach
    void end() {
        client.close();
        pad.close();
        machine.close();
        cable.close();
        hall.close();
    }

    @Test
    void aFinishedServiceIsRatedOnThePad() {
        TicketId ticket = serveOne();
        until(machine::lit);
        assertThat(ratings()).isEmpty();
        machine.press(2);
        until(() -> !ratings().isEmpty());
        assertThat(ratings()).containsExactly(new RateService(ticket, 4, List.of()));
    }

    @Test
    void whoeverDoesNotPressGivesNoRatingAndTheNextServiceEndsTheAsking() {
        serveOne();
        until(machine::lit);
        TicketId next = call();
        happens(new StartServing(next, WINDOW, CLERK));
        until(() -> !machine.lit());
        assertThat(ratings()).isEmpty();
    }

    private TicketId serveOne() {
        happens(new OpenWindow(WINDOW, CLERK));
        TicketId ticket = call();
        happens(new StartServing(ticket, WINDOW, CLERK));
        happens(new FinishServing(ticket, WINDOW, CLERK));
        return ticket;
    }

    private TicketId call() {
        happens(new CallNext(WINDOW, CLERK));
        until(() -> called().isPresent());
        return called().orElseThrow();
    }

    private Optional<TicketId> called() {
        return Optional.ofNullable(client.state().windows().get(WINDOW))
                .flatMap(window -> window.current());
    }

    private void happens(HallCommand command) {
        CommandId id = ids.command();
        hall.happens((TinyHall tiny) -> tiny.answer(id, command, clock.instant()));
    }

    private List<RateService> ratings() {
        return hall.commands().stream()
                .filter(RateService.class::isInstance)
                .map(RateService.class::cast)
                .toList();
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(2_000_000);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
