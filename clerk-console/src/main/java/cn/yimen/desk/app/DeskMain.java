package cn.yimen.desk.app;

import cn.yimen.desk.launch.Launch;

/// Starts the desk of one window.
public final class DeskMain {

    private DeskMain() {}

    public static void main(String[] arguments) {
        Launch.run(arguments, DeskOptions.KNOWN, DeskOptions::read, DeskMain::open);
    }

    private static void open(DeskOptions options, Launch.Ground ground) {
        var program = new DeskProgram(options, ground.clock(), ground.log(), ground.ui());
        program.start(ground::painted);
        program.speak(ground);
    }
}
