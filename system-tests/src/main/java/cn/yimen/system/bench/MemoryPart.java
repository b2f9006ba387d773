package cn.yimen.system.bench;

import java.util.List;

/// What the server keeps in memory with a full hall and all its screens.
final class MemoryPart {

    private static final String PART = "memory";
    private static final int WAITING = 3_000;
    private static final int SCREENS = 500;
    private static final int CALLS = 200;
    private static final double BUDGET_MEGABYTES = 200;

    private MemoryPart() {}

    static void run(Ground ground, Report report) throws Exception {
        try (var server = ground.server(PART)) {
            tell(report, "server, empty hall", server, Budget.none());
            server.fill(WAITING, ground.hall());
            tell(report, "server, 3,000 waiting", server, Budget.none());
            try (var screens = Screens.open(server.port(), SCREENS)) {
                var announcer = new Announcer(new Clerk(1, CALLS), screens.arrivals());
                Lanes.talk(server.port(), List.of(announcer));
                tell(
                        report,
                        "server, 3,000 waiting, 500 screens, 200 calls",
                        server,
                        Budget.atMost(BUDGET_MEGABYTES));
            }
        }
    }

    private static void tell(Report report, String what, BenchServer server, Budget budget)
            throws Exception {
        report.add(Finding.of(PART, what, server.facts().residentMegabytes(), "MB", budget));
    }
}
