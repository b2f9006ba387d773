package cn.yimen.system.bench;

import java.io.IOException;
import java.util.List;

/// How long a call takes to the sockets of all screens.
final class FanOutPart {

    private static final String PART = "screens";
    private static final int WAITING = 1_200;
    private static final int WARM_UP = 400;
    private static final int CALLS = 200;

    private FanOutPart() {}

    static void run(Ground ground, Report report) throws Exception {
        run(ground, report, 200, Budget.atMost(6), Budget.atMost(15));
        run(ground, report, 500, Budget.none(), Budget.none());
    }

    private static void run(Ground ground, Report report, int count, Budget median, Budget most)
            throws Exception {
        try (var server = ground.server(PART)) {
            server.fill(WAITING, ground.hall());
            try (var screens = Screens.open(server.port(), count)) {
                call(server, screens, WARM_UP);
                var calls = call(server, screens, CALLS);
                var what = " → " + count + " sockets, p";
                tell(report, "call" + what + 50, calls.fromCall().percentile(50), median);
                tell(report, "call" + what + 99, calls.fromCall().percentile(99), most);
                var none = Budget.none();
                tell(report, "commit" + what + 50, calls.fromCommit().percentile(50), none);
                tell(report, "commit" + what + 99, calls.fromCommit().percentile(99), none);
            }
        }
    }

    private static Announcer call(BenchServer server, Screens screens, int calls)
            throws IOException {
        var announcer = new Announcer(new Clerk(1, calls), screens.arrivals());
        Lanes.talk(server.port(), List.of(announcer));
        return announcer;
    }

    private static void tell(Report report, String what, double millis, Budget budget) {
        report.add(Finding.of(PART, what, millis, "ms", budget));
    }
}
