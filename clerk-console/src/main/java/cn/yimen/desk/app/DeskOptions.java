package cn.yimen.desk.app;

import cn.yimen.desk.desk.Post;
import cn.yimen.desk.launch.CommandLine;
import cn.yimen.desk.launch.Options;
import cn.yimen.desk.launch.Parsed;
import cn.yimen.desk.launch.WrongOption;
import cn.yimen.desk.screen.DeskLayout;
import cn.yimen.desk.screen.KeyChart;
import cn.yimen.device.config.DeviceList;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.ui.host.Panel;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What the command line of a desk says.
///
/// @param servers the first is asked, the others where it does not answer
/// @param keypad the number pad works like the function keys (小键盘)
/// @param onTop the desk stays over the clerk's other programs
/// @param keys which key does what
/// @param idleLimit after so long without a key the desk is locked, where one must sign in
/// @param devices of the window: pad, caller keys, card reader, printer
record DeskOptions(
        List<URI> servers,
        Post post,
        DeviceId device,
        Panel panel,
        Locale locale,
        boolean keypad,
        boolean onTop,
        KeyChart keys,
        Duration idleLimit,
        DeviceList devices) {

    private static final Options KNOWN =
            new Options(
                    """
                    DeskMain --server URL[,URL…] --window 3 --clerk 0317 --device D3
                             [--fit 0.5] [--at x,y] [--language zh|en] [--keypad] [--not-on-top]
                             [--devices devices.yaml] [--keys FILE] [--idle-lock 10]\
                    """,
                    List.of("--server", "--window", "--clerk", "--device"),
                    Set.of("--keys", "--idle-lock"),
                    Set.of("--keypad", "--not-on-top"));

    private static final int LONGEST_IDLE_MINUTES = 240;

    static Parsed<DeskOptions> parse(List<String> arguments) {
        return Parsed.of(KNOWN, arguments, DeskOptions::read);
    }

    private static DeskOptions read(CommandLine line) throws WrongOption {
        return new DeskOptions(
                line.servers(),
                new Post(new WindowId(line.value("--window")), new ClerkId(line.value("--clerk"))),
                new DeviceId(line.value("--device")),
                line.panel(DeskLayout.WIDTH, DeskLayout.HEIGHT),
                line.language(),
                line.has("--keypad"),
                !line.has("--not-on-top"),
                keys(line),
                idleLimit(line),
                line.devices());
    }

    private static Duration idleLimit(CommandLine line) throws WrongOption {
        var text = line.optional("--idle-lock").orElse("10");
        if (!text.matches("\\d{1,3}")
                || Integer.parseInt(text) < 1
                || Integer.parseInt(text) > LONGEST_IDLE_MINUTES) {
            throw new WrongOption("--idle-lock wants minutes from 1 to 240: --idle-lock 10");
        }
        return Duration.ofMinutes(Integer.parseInt(text));
    }

    private static KeyChart keys(CommandLine line) throws WrongOption {
        var given = line.optional("--keys").map(Path::of);
        if (given.isEmpty()) {
            return KeyChart.usual();
        }
        var file = given.get();
        try {
            var name = file.getFileName().toString();
            return switch (KeyChart.read(name, Files.readAllLines(file))) {
                case Reading.Read<KeyChart> read -> read.value();
                case Reading.Unreadable<KeyChart> not -> throw new WrongOption(not.sentence());
            };
        } catch (IOException e) {
            throw new WrongOption("--keys " + file + " cannot be read as UTF-8 text");
        }
    }
}
