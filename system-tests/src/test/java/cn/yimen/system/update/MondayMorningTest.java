package cn.yimen.system.update;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.client.HallClient;
import cn.yimen.client.HallListener;
import cn.yimen.client.HallUpdate;
import cn.yimen.client.LinkState;
import cn.yimen.client.Reply;
import cn.yimen.client.update.UpdateFetch.Outcome;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand.TakeNumber;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// All machines of a hall find a release at once, and the hall's work goes on.
final class MondayMorningTest {

    private static final int MACHINES = 50;
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final byte[] BUNDLE = ReleasingHall.bytes(600_000, 9);

    @TempDir private Path folder;
    private final IdSource ids = new IdSource(ReleasingHall.CLOCK, new SplittableRandom(3));

    private record Fetched(FetchingKiosk kiosk, Outcome outcome) {}

    @Test
    void fiftyMachinesHaveItAndAKioskIsAnsweredAllTheWhile() throws Exception {
        var names = IntStream.rangeClosed(1, MACHINES).mapToObj(each -> "K" + each).toList();
        var all = new ArrayList<>(names);
        all.add("K99");
        try (var hall = new ReleasingHall(folder, all);
                var threads = Executors.newVirtualThreadPerTaskExecutor();
                var citizen = client(hall)) {
            hall.lay(2, BUNDLE);
            var machines = new ArrayList<Callable<Fetched>>();
            for (var name : names) {
                var own = hall.identity(DeviceRole.KIOSK, name);
                var kiosk = new FetchingKiosk(folder.resolve(name), own, hall.root);
                machines.add(() -> new Fetched(kiosk, kiosk.run(hall.address()).outcome()));
            }
            long begun = System.nanoTime();
            var running = machines.stream().map(threads::submit).toList();
            var answered = work(citizen, running);
            assertThat(running).allSatisfy(each -> hasIt(each.get()));
            System.out.printf(
                    "UPDATE %d machines of %d bytes: %d ms, told to wait %d times; meanwhile %d"
                            + " questions of a kiosk answered, the slowest after %d ms%n",
                    MACHINES,
                    BUNDLE.length,
                    Duration.ofNanos(System.nanoTime() - begun).toMillis(),
                    waits(running),
                    answered.size(),
                    answered.stream().mapToLong(Duration::toMillis).max().orElse(0));
            assertThat(answered).hasSizeGreaterThan(5);
        }
    }

    private static void hasIt(Fetched fetched) throws IOException {
        assertThat(fetched.outcome()).isEqualTo(Outcome.FETCHED);
        assertThat(fetched.kiosk().fetched("kiosk-2.tar.gz")).isEqualTo(BUNDLE);
    }

    private static int waits(List<Future<Fetched>> running)
            throws InterruptedException, ExecutionException {
        int waits = 0;
        for (var each : running) {
            waits += each.get().kiosk().waits;
        }
        return waits;
    }

    /// One after another until the last machine has its release; none may be refused or lost.
    private List<Duration> work(HallClient citizen, List<Future<Fetched>> running)
            throws Exception {
        var answered = new ArrayList<Duration>();
        var item = DemoHall.catalogue().items().getFirst().code();
        while (running.stream().anyMatch(each -> !each.isDone())) {
            long asked = System.nanoTime();
            var wish = new TakeNumber(ids.ticket(), List.of(item), Optional.empty());
            var envelope = new CommandEnvelope(ids.command(), new DeviceId("K99"), wish);
            // At night the answer is that the hall is closed.
            assertThat(citizen.sendUntilAnswered(envelope, LIMIT).get())
                    .isInstanceOf(Reply.Answered.class);
            answered.add(Duration.ofNanos(System.nanoTime() - asked));
        }
        return answered;
    }

    private static HallClient client(ReleasingHall hall) throws IOException {
        return HallClient.connect(
                hall.client(DeviceRole.KIOSK, "K99"),
                new HallListener() {
                    @Override
                    public void changed(HallUpdate update) {
                        // Asked of the answers.
                    }

                    @Override
                    public void link(LinkState state) {
                        // Asked of the answers.
                    }
                },
                ReleasingHall.CLOCK,
                new SplittableRandom(4));
    }
}
