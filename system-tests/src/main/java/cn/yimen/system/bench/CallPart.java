package cn.yimen.system.bench;

import java.io.IOException;
import java.util.stream.IntStream;

/// How long a clerk waits for *call next* while 3,000 people wait, alone and among others who serve
/// as fast as they can.
final class CallPart {

    private static final String PART = "calls";
    private static final int WAITING = 3_000;
    private static final int PEOPLE = 1_280;

    private CallPart() {}

    static void run(Ground ground, Report report) throws Exception {
        try (var server = ground.server(PART)) {
            server.fill(WAITING, ground.hall());
            serve(ground, server, 8);
            for (int clerks : new int[] {1, 8, 64}) {
                var calls = serve(ground, server, clerks);
                tell(report, clerks, 50, calls);
                tell(report, clerks, 99, calls);
            }
        }
    }

    private static void tell(Report report, int clerks, int percent, Timings calls) {
        var what = "call next, clerks " + clerks + ", p" + percent;
        report.add(Finding.of(PART, what, calls.percentile(percent), "ms", Budget.none()));
    }

    /// As many people come afterwards as were served.
    private static Timings serve(Ground ground, BenchServer server, int clerks) throws IOException {
        var desks =
                IntStream.rangeClosed(1, clerks)
                        .mapToObj(number -> new Clerk(number, PEOPLE / clerks))
                        .toList();
        Lanes.talk(server.port(), desks);
        server.fill(PEOPLE, ground.hall());
        var all = new Timings();
        desks.forEach(desk -> all.addAll(desk.calls()));
        return all;
    }
}
