package cn.yimen.kiosk.effect;

import cn.yimen.device.printer.GuideSlip;
import cn.yimen.device.printer.TicketSlip;
import cn.yimen.kiosk.flow.FiledAppeal;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.language.Texts;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// The paper that brings somebody back to what they told 12345: its number, its password, and a
/// code of both. Always Chinese, as on tickets.
final class OrderSlips {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final Texts texts = Texts.load(Texts.CHINESE, "cn/yimen/kiosk/slip");

    GuideSlip slip(FiledAppeal appeal, World world) {
        var key = appeal.key();
        return new GuideSlip(
                texts.text("order.heading"),
                appeal.title(),
                texts.text("order.keep"),
                List.of(),
                List.of(
                        fact("number", key.order()),
                        fact("password", key.password()),
                        fact("due", DAY.format(appeal.due()))),
                new TicketSlip.Code(appeal.codeText(), texts.text("order.code")),
                texts.text("order.advice"),
                PRINTED.format(world.localTime()),
                texts.text("phone", "12345"));
    }

    private GuideSlip.Fact fact(String name, String value) {
        return new GuideSlip.Fact(texts.text("order." + name), value);
    }
}
