package cn.yimen.desk.app;

import cn.yimen.desk.desk.Post;
import cn.yimen.desk.launch.HallDoor;
import cn.yimen.desk.launch.StaffOptions;
import cn.yimen.desk.screen.DeskLayout;
import cn.yimen.desk.screen.KeyChart;
import cn.yimen.device.config.DeviceList;
import cn.yimen.hall.config.Given;
import cn.yimen.hall.config.Option;
import cn.yimen.hall.config.OptionTable;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.config.WrongValue;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.ui.host.Panel;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// What the command line of a desk says.
///
/// @param keypad the number pad works like the function keys (小键盘)
/// @param onTop the desk stays over the clerk's other programs
/// @param keys which key does what
/// @param idleLimit after so long without a key the desk is locked, where one must sign in
/// @param devices of the window: pad, caller keys, card reader, printer
record DeskOptions(
        HallDoor hall,
        Post post,
        Panel panel,
        Locale locale,
        boolean keypad,
        boolean onTop,
        KeyChart keys,
        Duration idleLimit,
        DeviceList devices) {

    /// What the hall calls this machine.
    DeviceId device() {
        return hall.device();
    }

    /// Where what was done without the hall is kept: beside what this machine is known by, and
    /// apart from another desk's that has the same account.
    Path deeds() {
        var name = URLEncoder.encode(device().value(), StandardCharsets.UTF_8);
        return hall.access().identity().resolve("deeds-" + name + ".jsonl");
    }

    static final OptionTable KNOWN =
            OptionTable.of(
                            "yimen-desk",
                            Option.needed("--window", "3", "the window that it stands at"),
                            Option.needed("--clerk", "0317", "who works there (工号)"),
                            Option.of("--keys", "FILE", "which key does what"),
                            Option.of("--idle-lock", "10", "minutes without a key until it locks"),
                            Option.flag("--keypad", "the number pad (小键盘) works like F1 to F9"),
                            Option.flag("--not-on-top", "other windows may cover it"))
                    .with(StaffOptions.OPTIONS);

    private static final int LONGEST_IDLE_MINUTES = 240;

    static Reading<DeskOptions> read(Start start) {
        return read(KNOWN.read(start));
    }

    static Reading<DeskOptions> read(Given given) {
        var staff = StaffOptions.read(given);
        var keys = given.read("--keys", DeskOptions::keys).orElseGet(KeyChart::usual);
        var idle =
                given.read(
                                "--idle-lock",
                                DeskOptions::minutes,
                                "is no number of minutes from 1 to 240")
                        .orElse(Duration.ofMinutes(10));
        return given.whole(() ->
                new DeskOptions(
                        staff.hall(),
                        new Post(
                                new WindowId(given.text("--window").orElseThrow()),
                                new ClerkId(given.text("--clerk").orElseThrow())),
                        staff.panel(DeskLayout.WIDTH, DeskLayout.HEIGHT),
                        staff.language(),
                        given.has("--keypad"),
                        !given.has("--not-on-top"),
                        keys,
                        idle,
                        staff.devices()));
    }

    private static Optional<Duration> minutes(String text) {
        return Optional.of(text)
                .filter(digits -> digits.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .filter(minutes -> minutes >= 1 && minutes <= LONGEST_IDLE_MINUTES)
                .map(Duration::ofMinutes);
    }

    private static KeyChart keys(String text) throws WrongValue {
        var file = Path.of(text);
        try {
            var name = file.getFileName().toString();
            return switch (KeyChart.read(name, Files.readAllLines(file))) {
                case Reading.Read<KeyChart> read -> read.value();
                case Reading.Unreadable<KeyChart> not -> throw WrongValue.of(not);
            };
        } catch (IOException e) {
            throw new WrongValue(text + " cannot be read as UTF-8 text");
        }
    }
}
