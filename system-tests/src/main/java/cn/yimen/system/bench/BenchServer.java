package cn.yimen.system.bench;

import cn.yimen.system.process.Checkout;
import cn.yimen.system.process.Program;
import cn.yimen.system.process.ProgramSpec;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The real hall server as a process of its own, with a hall's own virtual machine, and in clear
/// for the bench's hands: see [PlainServer].
///
/// @param data its data directory
record BenchServer(Program program, int port, Path data) implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(10);

    /// @param more options of the virtual machine, beyond those of a hall
    static BenchServer start(Checkout checkout, BenchHall hall, Path data, String... more)
            throws Exception {
        var jvm =
                new ArrayList<>(List.of("@" + checkout.root().resolve("hall-server/jvm.options")));
        jvm.addAll(List.of(more));
        var program = Program.start(checkout, spec(hall, data, jvm), data.resolve("logs"));
        var ready = program.await(0, "ready", Map.of(), START_LIMIT);
        return new BenchServer(program, Integer.parseInt(ready.field("port")), data);
    }

    private static ProgramSpec spec(BenchHall hall, Path data, List<String> jvm) {
        return new ProgramSpec(
                "server",
                "system-tests",
                "cn.yimen.system.bench.PlainServer",
                jvm,
                List.of(hall.layout().toString(), hall.catalogueFile().toString(), data.toString()),
                Map.of());
    }

    ProcessFacts facts() {
        return new ProcessFacts(program.pid());
    }

    /// Lets so many people wait in line A.
    void fill(int people, BenchHall hall) throws IOException {
        int kiosks = 8;
        var talkers = new ArrayList<TakesNumbers>();
        for (int kiosk = 0; kiosk < kiosks; kiosk++) {
            talkers.add(TakesNumbers.printed(people / kiosks, hall.item()));
        }
        Lanes.talk(port, talkers);
    }

    /// Asks whether it is well, and returns when it has answered.
    void health() throws IOException {
        var address = URI.create("http://127.0.0.1:" + port + "/v1/health");
        try (var answer = address.toURL().openStream()) {
            answer.readAllBytes();
        }
    }

    /// Lets it end by itself, so that it keeps a snapshot.
    void stop() {
        program.close();
    }

    /// `kill -9`, as a power cut would.
    void kill() throws InterruptedException {
        program.kill();
    }

    @Override
    public void close() {
        try {
            kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
