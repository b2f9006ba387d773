package cn.yimen.system.blind;

import cn.yimen.system.process.Checkout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.logging.Level;
import java.util.logging.Logger;

/// `./yimen blind`: somebody who cannot see takes a number, checks in and rates, by four keys and
/// what is heard. All that was heard stays in `target/blind/`.
public final class BlindMain {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMdd-HHmmss");

    private BlindMain() {}

    public static void main(String... arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        if (arguments.length > 0) {
            System.err.println("./yimen blind");
            System.exit(2);
        }
        var checkout = Checkout.around(Path.of(""));
        var name = "visit-" + LocalDateTime.now(ZoneId.systemDefault()).format(NAME);
        var folder = Files.createDirectories(checkout.root().resolve("target/blind").resolve(name));
        var told = BlindStory.whole(checkout, folder);
        for (var task : told.tasks()) {
            System.out.printf(
                    "%-16s %3d presses  %5.1f s%n",
                    task.name(), task.presses(), task.length().toMillis() / 1000.0);
        }
        System.out.println("→ " + folder.resolve("story.txt"));
        System.exit(0);
    }
}
