package cn.yimen.system.demo;

import cn.yimen.system.process.Checkout;
import java.nio.file.Path;
import java.util.List;

/// `./yimen demo`: puts up a whole hall, with `--tablet` a guide's tablet too; with `--play`, or
/// without a display, it plays its story by itself.
public final class DemoMain {

    private DemoMain() {}

    public static void main(String[] arguments) throws Exception {
        var options = List.of(arguments);
        for (var option : options) {
            if (!List.of("--play", "--tablet").contains(option)) {
                System.err.println("没有这个选项 / no such option: " + option + "（--play --tablet）");
                System.exit(2);
            }
        }
        var display = System.getenv("DISPLAY");
        var checkout = Checkout.around(Path.of(""));
        var folder = checkout.root().resolve("target").resolve("demo");
        boolean plays = options.contains("--play") || display == null || display.isBlank();
        boolean tablet = options.contains("--tablet");
        System.exit(
                plays
                        ? play(checkout, folder, tablet)
                        : PersonDrives.run(checkout, folder, display, tablet));
    }

    private static int play(Checkout checkout, Path folder, boolean tablet) throws Exception {
        try {
            Play.WHOLE_STORY.in(checkout, folder, tablet);
            System.out.println("→ " + folder);
            return 0;
        } catch (StepFailed failed) {
            System.err.println("这一步没有成功 / this step failed: " + failed.getMessage());
            failed.printStackTrace();
            return 1;
        }
    }
}
