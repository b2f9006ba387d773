package cn.yimen.system.bench;

import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.system.hall.BareHall;
import cn.yimen.system.hall.Identities;
import cn.yimen.system.image.ProgramImage;
import cn.yimen.system.image.RunningServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// From starting the kiosk's process to its first screen and to the attract screen on the panel,
/// with and without an AOT cache, before a hall server that is there.
final class KioskStart {

    private static final int STARTS = 5;
    private static final double BUDGET_MILLIS = 600;
    private static final Duration LIMIT = Duration.ofSeconds(40);
    private static final String KEPT = "standby.kept";
    private static final String SHOWN = "screen.shown";
    private static final String ATTRACT = "name=Attract";

    private final Report report;
    private final Path folder;
    private final ProgramImage image;

    private KioskStart(Ground ground, Report report) throws IOException {
        this.report = report;
        folder = ground.fresh("kiosk");
        image = ProgramImage.kiosk(ground.fresh("kiosk-image"), ground.checkout());
    }

    static void run(Ground ground, Report report) throws Exception {
        var starts = new KioskStart(ground, report);
        starts.train();
        try (var hall = BareHall.open(ground.checkout(), ground.fresh("kiosk-server"))) {
            var own = hall.identities().of(DeviceRole.KIOSK, "K1");
            var arguments = starts.arguments("data", hall.address().getPort(), own);
            starts.tell("without cache", starts.image.plainCommand(arguments), Budget.none());
            starts.tell("AOT cache", starts.image.command(arguments), Budget.atMost(BUDGET_MILLIS));
        }
    }

    /// As its package does it: nobody answers at that address, and the screens are what is learnt.
    private void train() throws Exception {
        var kiosk =
                RunningServer.start(image.trainingCommand(arguments("training", 9, identity())))
                        .within(LIMIT);
        if (kiosk.said(KEPT).isEmpty()) {
            throw new IOException("the kiosk never said " + KEPT);
        }
        kiosk.stop();
    }

    /// Of a hall that nobody will answer for.
    private Path identity() throws IOException {
        return Identities.in(folder.resolve("training-hall")).of(DeviceRole.KIOSK, "K1");
    }

    private List<String> arguments(String data, int port, Path identity) {
        return List.of(
                "--server",
                "https://127.0.0.1:" + port,
                "--device",
                "K1",
                "--identity",
                identity.toString(),
                "--data",
                folder.resolve(data).toString(),
                "--panel",
                "portrait",
                "--fit",
                "1",
                "--at",
                "0,0");
    }

    private void tell(String how, List<String> command, Budget budget) throws Exception {
        var firsts = new Timings();
        var attracts = new Timings();
        for (int start = 0; start < STARTS; start++) {
            var kiosk = RunningServer.start(command).within(LIMIT);
            firsts.add(nanos(kiosk, SHOWN));
            attracts.add(nanos(kiosk, ATTRACT));
            kiosk.kill();
        }
        add("start → first screen painted, " + how + ", median", firsts, Budget.none());
        add("start → attract painted, " + how + ", median", attracts, budget);
    }

    private static long nanos(RunningServer kiosk, String part) throws IOException {
        return kiosk.said(part)
                .orElseThrow(() -> new IOException("the kiosk never said " + part))
                .toNanos();
    }

    private void add(String what, Timings starts, Budget budget) {
        report.add(Finding.of(ScreenPart.PART, what, starts.percentile(50), "ms", budget));
    }
}
