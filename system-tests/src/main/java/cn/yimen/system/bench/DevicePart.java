package cn.yimen.system.bench;

/// The devices, each through its real protocol over the real stack.
final class DevicePart {

    private DevicePart() {}

    static void run(Ground ground, Report report) throws Exception {
        DeviceBenchCards.run(ground, report);
        DeviceBenchLine.run(ground.fresh("devices"), report);
        DeviceBenchPrinter.run(ground, report);
        DeviceBenchPassports.run(report);
    }
}
