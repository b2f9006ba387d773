package cn.yimen.desk.app;

import cn.yimen.client.HallClientConfig;
import cn.yimen.desk.launch.Launch;

/// Starts the desk of one window.
public final class DeskMain {

    private DeskMain() {}

    public static void main(String[] arguments) {
        Launch.run(
                arguments, DeskOptions.KNOWN, DeskOptions::read, DeskOptions::hall, DeskMain::open);
    }

    private static void open(DeskOptions options, HallClientConfig hall, Launch.Ground ground) {
        var program = new DeskProgram(options, hall, ground.clock(), ground.log(), ground.ui());
        program.start(ground::painted);
        program.speak(ground);
    }
}
