package cn.yimen.kiosk.effect;

import cn.yimen.device.printer.GuideSlip;
import cn.yimen.device.printer.TicketSlip;
import cn.yimen.kiosk.flow.Dealing.Receipt;
import cn.yimen.kiosk.flow.Paying.Bill;
import cn.yimen.kiosk.flow.Paying.Progress;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.language.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/// The words on receipts: of an application, of a payment. Always Chinese, as on tickets.
final class ReceiptSlips {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Texts texts = Texts.load(Texts.CHINESE, "cn/yimen/kiosk/apply");

    GuideSlip of(Receipt receipt, World world) {
        var facts = new ArrayList<GuideSlip.Fact>();
        facts.add(fact("number", receipt.number().orElse(receipt.receipt())));
        facts.add(fact("at", minute(receipt.at())));
        receipt.due().ifPresent(due -> facts.add(fact("due", due.toString())));
        receipt.parts().forEach(part -> facts.add(new GuideSlip.Fact(part.name(), part.number())));
        receipt.later()
                .forEach(owed ->
                        facts.add(
                                fact(
                                        "later",
                                        texts.text("receipt.until", owed.paper(), owed.until()))));
        return new GuideSlip(
                texts.text("receipt.receipt"),
                receipt.item().name(),
                texts.text("receipt.papers"),
                receipt.papers().stream()
                        .map(name -> new GuideSlip.Item(name, texts.text("receipt.taken"), true))
                        .toList(),
                facts,
                new TicketSlip.Code(receipt.receipt(), texts.text("receipt.code")),
                texts.text("receipt.advice"),
                texts.text("receipt.printed", minute(world.now())),
                telephone(world));
    }

    GuideSlip of(Bill bill, Progress.Paid paid, World world) {
        var facts = new ArrayList<GuideSlip.Fact>();
        facts.add(fact("bill", bill.number()));
        facts.add(fact("amount", texts.text("pay.amount", yuan(bill.fen()))));
        paid.receipt().ifPresent(number -> facts.add(fact("invoice", number)));
        paid.at().ifPresent(at -> facts.add(fact("at", minute(at))));
        return new GuideSlip(
                texts.text("receipt.payment"),
                bill.subject(),
                texts.text("receipt.paid"),
                List.of(new GuideSlip.Item(bill.subject(), yuan(bill.fen()), true)),
                facts,
                new TicketSlip.Code(bill.number(), texts.text("receipt.bill-code")),
                texts.text("receipt.payment.advice"),
                texts.text("receipt.printed", minute(world.now())),
                telephone(world));
    }

    private GuideSlip.Fact fact(String name, String value) {
        return new GuideSlip.Fact(texts.text("receipt.fact." + name), value);
    }

    private static String minute(Instant at) {
        return MINUTE.format(LocalDateTime.ofInstant(at, ZONE));
    }

    /// 80.00
    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    private String telephone(World world) {
        return world.config().map(config -> texts.text("receipt.phone", config.phone())).orElse("");
    }
}
