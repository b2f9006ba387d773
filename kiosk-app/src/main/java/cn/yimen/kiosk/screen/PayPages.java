package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.DealTouch;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Paying;
import cn.yimen.kiosk.flow.Paying.Bill;
import cn.yimen.kiosk.flow.Paying.Progress;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.icon.Icon;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;

/// Paying. What nobody knows is never called paid, and never failed.
record PayPages(Surroundings around) {

    Page of(World world, Paying shown) {
        return switch (shown) {
            case Paying.Bills state -> bills(state);
            case Paying.Order state -> order(world, state);
        };
    }

    private Page bills(Paying.Bills state) {
        var page = Page.titled(around.text("pay.title"));
        if (state.bills().isEmpty()) {
            return page.with(Words.lead(around.text("pay.none")))
                    .primary(Act.of(around.text("deal.done"), KioskEvent.Key.DONE));
        }
        return page.lead(around.text("pay.lead"))
                .with(Block.rows(state.bills(), this::row))
                .first(state.first());
    }

    private Entry row(Bill bill) {
        var entry =
                Entry.leading(
                        Icon.TAX,
                        bill.subject() + "  " + amount(bill),
                        around.text("pay.bill", bill.number()),
                        new DealTouch.OpenBill(bill.number()));
        return bill.paid() ? entry.off(around.text("pay.paid.already")) : entry;
    }

    private String amount(Bill bill) {
        return around.text("pay.amount", BigDecimal.valueOf(bill.fen(), 2).toPlainString());
    }

    private Page order(World world, Paying.Order state) {
        var bill = state.bill();
        var page = Page.titled(bill.subject() + "  " + amount(bill));
        return switch (state.progress()) {
            case Progress.Ordering _ ->
                    page.with(Words.lead(around.text("pay.ordering")))
                            .primary(
                                    Act.of(around.text("pay.ordering"), KioskEvent.Key.DONE)
                                            .busy(around.text("pay.ordering")));
            case Progress.Open open -> open(world, page, open);
            case Progress.Unknown _ -> unknown(page);
            case Progress.Closed _ -> ended(page, "pay.closed");
            case Progress.NotOrdered _ -> ended(page, "pay.not-ordered");
            case Progress.Paid paid -> paid(world, page, bill, paid);
        };
    }

    private Page open(World world, Page page, Progress.Open open) {
        long minutes = Duration.between(world.now(), open.expiresAt()).toMinutes();
        return page.lead(around.text("pay.scan"))
                .with(QrTile.of(open.qr(), around.text("pay.code")))
                .notice(
                        Band.information(
                                Icon.MOBILE, around.text("pay.waiting", Math.max(1, minutes))));
    }

    private Page unknown(Page page) {
        return page.with(
                        Block.of(
                                Words.title(around.text("pay.unknown")),
                                Words.lead(around.text("pay.unknown.do")),
                                Band.attention(Icon.WARN, around.text("pay.unknown.not-again"))))
                .primary(Act.of(around.text("pay.unknown.leave"), KioskEvent.Key.DONE));
    }

    private Page ended(Page page, String why) {
        return page.with(
                        Block.of(
                                Words.title(around.text(why)),
                                Band.information(Icon.INFO, around.text("pay.no-money"))))
                .primary(Act.of(around.text("pay.again"), new DealTouch.Again()))
                .secondary(Act.of(around.text("pay.back"), KioskEvent.Key.BACK));
    }

    private Page paid(World world, Page page, Bill bill, Progress.Paid paid) {
        var deal = new DealPages(around);
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(around.text("pay.bill-number"), bill.number()));
        paid.receipt().ifPresent(number -> facts.add(new Fact(around.text("pay.invoice"), number)));
        return page.with(Block.of(Band.done(around.text("pay.done"))))
                .with(Block.card(facts))
                .notice(deal.paper(world, paid.paper()))
                .primary(Act.of(Icon.CHECK, around.text("deal.done"), KioskEvent.Key.DONE))
                .secondary(deal.printing(world, paid.paper()));
    }
}
