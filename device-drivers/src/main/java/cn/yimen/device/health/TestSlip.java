package cn.yimen.device.health;

import cn.yimen.device.config.DeviceEntry;
import cn.yimen.device.printer.GuideSlip;
import cn.yimen.device.printer.Slip;
import cn.yimen.device.printer.TicketSlip;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// What a printer prints to show that it works: native text, a line with characters that it cannot
/// set by itself, and a code.
final class TestSlip {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private TestSlip() {}

    static Slip of(DeviceEntry entry, Words words, InstantSource clock) {
        var now = TIME.format(clock.instant().atZone(ZoneId.systemDefault()));
        return new GuideSlip(
                words.say("slip.heading"),
                entry.name(),
                words.say("slip.look"),
                List.of(
                        new GuideSlip.Item(words.say("slip.common"), "", false),
                        new GuideSlip.Item(words.say("slip.rare"), "", false),
                        new GuideSlip.Item(words.say("slip.cut"), "", false)),
                List.of(new GuideSlip.Fact(words.say("slip.model"), entry.model())),
                new TicketSlip.Code("YIMEN/TEST", words.say("slip.code")),
                words.say("slip.advice"),
                now,
                "");
    }
}
