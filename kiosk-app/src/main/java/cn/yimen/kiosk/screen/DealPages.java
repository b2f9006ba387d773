package cn.yimen.kiosk.screen;

import cn.yimen.hall.config.ServiceItem;
import cn.yimen.kiosk.flow.Certifying;
import cn.yimen.kiosk.flow.DealTouch;
import cn.yimen.kiosk.flow.Dealing;
import cn.yimen.kiosk.flow.Dealing.Paper;
import cn.yimen.kiosk.flow.Dealing.Receipt;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Part;
import cn.yimen.kiosk.flow.Paying;
import cn.yimen.kiosk.flow.Province;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.theme.Lettering;
import java.util.ArrayList;
import java.util.List;

/// What stands on the pages of what is done with the province at once.
final class DealPages {

    private final Surroundings around;
    private final PayPages payments;
    private final CertificatePages certificates;

    DealPages(Surroundings around) {
        this.around = around;
        payments = new PayPages(around);
        certificates = new CertificatePages(around);
    }

    Page of(World world, Dealing shown) {
        return switch (shown) {
            case Dealing.Matters state -> matters(world, state);
            case Dealing.Asking state -> asking(state);
            case Dealing.NotReached state -> notReached(state);
            case Dealing.HandedIn state -> handedIn(world, state);
            case Paying state -> payments.of(world, state);
            case Certifying state -> certificates.of(state);
        };
    }

    private Page matters(World world, Dealing.Matters state) {
        var matters = world.province().map(Province::matters).orElse(List.of());
        return Page.titled(around.text("deal.matters"))
                .lead(around.text("deal.matters.lead"))
                .with(Block.rows(matters, matter -> row(world, matter)))
                .first(state.first())
                .primary(Act.onwards(around.text("deal.single"), new DealTouch.SingleItem()));
    }

    private Entry row(World world, ServiceItem matter) {
        var items =
                world.filing(matter.code())
                        .flatMap(filing -> filing.matter())
                        .map(one ->
                                around.text(
                                        "deal.matter", one.items().getFirst(), one.items().size()))
                        .orElse("");
        return Entry.leading(
                Icon.ALL, matter.name(), items, new DealTouch.OpenMatter(matter.code()));
    }

    private Page asking(Dealing.Asking state) {
        return Page.titled(around.text("deal.title." + state.what()))
                .with(Words.lead(around.text("deal.asking")))
                .primary(
                        Act.of(around.text("deal.asking"), KioskEvent.Key.DONE)
                                .busy(around.text("deal.asking")));
    }

    private Page notReached(Dealing.NotReached state) {
        return Page.titled(around.text("deal.title." + state.what()))
                .with(
                        Block.of(
                                Words.title(around.text("deal.not-reached")),
                                Words.lead(around.text("deal.not-reached.do")),
                                Band.information(Icon.INFO, around.text("deal.nothing-done"))))
                .primary(Act.of(around.text("deal.again"), new DealTouch.Again()));
    }

    private Page handedIn(World world, Dealing.HandedIn state) {
        var receipt = state.receipt();
        var page =
                Page.titled(around.text(receipt.finished() ? "deal.finished" : "deal.received"))
                        .crumb(around.name(receipt.item()))
                        .with(Words.of(Lettering.KEY.bold(), number(receipt)))
                        .with(Block.card(facts(receipt)).turning())
                        .notice(paper(world, state.paper()))
                        .closingIn(state.secondsLeft())
                        .primary(Act.of(Icon.CHECK, around.text("deal.done"), KioskEvent.Key.DONE));
        return page.secondary(printing(world, state.paper()));
    }

    private static String number(Receipt receipt) {
        return receipt.number().orElse(receipt.receipt());
    }

    private List<Fact> facts(Receipt receipt) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(around.text("deal.flow"), receipt.receipt()));
        receipt.due()
                .ifPresent(due -> facts.add(new Fact(around.text("deal.due"), due.toString())));
        receipt.later()
                .forEach(owed ->
                        facts.add(
                                new Fact(
                                        around.text("deal.later"),
                                        around.text(
                                                "deal.until",
                                                owed.paper(),
                                                owed.until().toString()))));
        receipt.parts().forEach(part -> facts.add(new Fact(part.name(), part.number())));
        return facts;
    }

    Band paper(World world, Paper paper) {
        if (!world.part(Part.PRINTER).usable() && paper == Paper.NOT_ASKED) {
            return Band.attention(Icon.PRINT, around.text("deal.paper.none"));
        }
        return switch (paper) {
            case NOT_ASKED -> Band.done(around.text("deal.paper.message"));
            case PRINTING -> Band.information(Icon.PRINT, around.text("deal.paper.printing"));
            case OUT -> Band.done(around.text("deal.paper.out"));
            case NOT_OUT -> Band.attention(Icon.PRINT, around.text("deal.paper.not-out"));
        };
    }

    Act printing(World world, Paper paper) {
        var act = Act.of(around.text("deal.print"), new DealTouch.PrintReceipt());
        if (!world.part(Part.PRINTER).usable()) {
            return act.off(around.text("deal.print.off"));
        }
        return paper == Paper.PRINTING ? act.busy(around.text("deal.printing")) : act;
    }
}
