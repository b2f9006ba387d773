package cn.yimen.desk.guide.app;

import cn.yimen.client.HallClientConfig;
import cn.yimen.desk.launch.Launch;

/// Starts the guide's tablet.
public final class GuideMain {

    private GuideMain() {}

    public static void main(String[] arguments) {
        Launch.run(
                arguments,
                GuideOptions.KNOWN,
                GuideOptions::read,
                GuideOptions::hall,
                GuideMain::open);
    }

    private static void open(GuideOptions options, HallClientConfig hall, Launch.Ground ground) {
        var program = new GuideProgram(options, hall, ground.clock(), ground.log(), ground.ui());
        program.speak(ground);
        program.start(ground::painted);
    }
}
