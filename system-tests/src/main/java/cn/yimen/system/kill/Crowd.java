package cn.yimen.system.kill;

import cn.yimen.client.HallClient;
import cn.yimen.client.HallListener;
import cn.yimen.client.HallUpdate;
import cn.yimen.client.LinkState;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.HallState;
import cn.yimen.system.hall.Identities;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/// Two kiosks and two windows of the demo's hall, all asking at once, through the real client.
final class Crowd implements HallListener, AutoCloseable {

    private static final InstantSource CLOCK = InstantSource.system();
    private static final String RANDOM = "L64X128MixRandom";
    private static final long LIMIT_SECONDS = 60;

    private final int port;
    private final Identities identities;
    private final Answers answers;
    private final List<HallClient> clients = new ArrayList<>();
    private final List<Future<Void>> working = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /// @param data of the server
    Crowd(int port, Path data, Answers answers) throws IOException {
        this.port = port;
        identities = Identities.in(data);
        this.answers = answers;
        for (var line : List.of("A", "D")) {
            var id = new DeviceId("K" + line);
            var item =
                    DemoHall.catalogue().items().stream()
                            .filter(offered -> offered.line().equals(new LineId(line)))
                            .findFirst()
                            .orElseThrow();
            start(new Kiosk(client(DeviceRole.KIOSK, id), id, item.code(), ids(), answers));
        }
        for (var window : List.of("1", "13")) {
            var client = client(DeviceRole.DESK, new DeviceId("D" + window));
            start(new Desk(client, new WindowId(window), ids(), answers));
        }
    }

    private void start(Callable<Void> work) {
        working.add(threads.submit(work));
    }

    private HallClient client(DeviceRole role, DeviceId id) throws IOException {
        var address = URI.create("https://127.0.0.1:" + port);
        var client =
                HallClient.connect(
                        identities.client(address, role, id.value()),
                        this,
                        CLOCK,
                        RandomGenerator.of(RANDOM));
        clients.add(client);
        return client;
    }

    private static IdSource ids() {
        return new IdSource(CLOCK, RandomGenerator.of(RANDOM));
    }

    /// Lets everybody finish, while the server still runs.
    ///
    /// @return what each client has seen of the hall when all have seen the same
    List<HallState> goHome() throws InterruptedException, ExecutionException, TimeoutException {
        answers.end();
        for (var one : working) {
            one.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (seen().stream().mapToLong(HallState::seq).distinct().count() > 1
                && System.nanoTime() < end) {
            LockSupport.parkNanos(1_000_000);
        }
        return seen();
    }

    private List<HallState> seen() {
        return clients.stream().map(HallClient::state).toList();
    }

    @Override
    public void changed(HallUpdate update) {}

    @Override
    public void link(LinkState state) {}

    @Override
    public void close() {
        answers.end();
        threads.shutdownNow();
        clients.forEach(HallClient::close);
    }
}
