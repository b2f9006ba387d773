package cn.yimen.desk.manager.app;

import cn.yimen.client.HallClientConfig;
import cn.yimen.desk.launch.Launch;

/// Starts the manager's desk.
public final class ManagerMain {

    private ManagerMain() {}

    public static void main(String[] arguments) {
        Launch.run(
                arguments,
                ManagerOptions.KNOWN,
                ManagerOptions::read,
                ManagerOptions::hall,
                ManagerMain::open);
    }

    private static void open(ManagerOptions options, HallClientConfig hall, Launch.Ground ground) {
        var program = new ManagerProgram(options, hall, ground.clock(), ground.ui());
        program.speak(ground);
        program.start(ground::painted);
    }
}
