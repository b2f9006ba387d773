package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Certifying;
import cn.yimen.kiosk.flow.Certifying.Document;
import cn.yimen.kiosk.flow.Certifying.End;
import cn.yimen.kiosk.flow.DealTouch;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.ui.icon.Icon;
import java.util.ArrayList;
import java.util.stream.IntStream;

/// Certificates and results.
record CertificatePages(Surroundings around) {

    private static final int STEPS = 3;

    Page of(Certifying shown) {
        return switch (shown) {
            case Certifying.Documents state -> documents(state);
            case Certifying.Printing state -> printing(state);
            case Certifying.Ended state -> ended(state);
        };
    }

    private Page documents(Certifying.Documents state) {
        var page = Page.titled(around.text("cert.title"));
        if (state.documents().isEmpty()) {
            return page.with(
                            Block.of(
                                    Words.title(around.text("cert.none")),
                                    Words.lead(around.text("cert.none.do"))))
                    .primary(Act.of(around.text("deal.done"), KioskEvent.Key.DONE));
        }
        return page.lead(around.text("cert.lead"))
                .with(Block.rows(state.documents(), this::row))
                .first(state.first());
    }

    private Entry row(Document document) {
        boolean isResult = document.receipt().isPresent();
        var entry =
                Entry.leading(
                        isResult ? Icon.DONE : Icon.PRINT,
                        document.name(),
                        isResult
                                ? around.text("cert.result", document.department())
                                : around.text("cert.left", document.department(), document.left()),
                        new DealTouch.OpenDocument(document.code()));
        return document.left() > 0 ? entry : entry.off(around.text("cert.used-up"));
    }

    private Page printing(Certifying.Printing state) {
        return Page.titled(state.document().name())
                .with(
                        Block.of(
                                Words.title(around.text("cert.stage." + state.stage())),
                                Band.information(Icon.LOCK, around.text("cert.stage.note"))))
                .primary(
                        Act.of(around.text("cert.busy"), KioskEvent.Key.DONE)
                                .busy(around.text("cert.busy")));
    }

    private Page ended(Certifying.Ended state) {
        var tiles = new ArrayList<Tile>();
        tiles.add(Words.title(around.text("cert.end." + state.end())));
        tiles.add(Words.lead(around.text("cert.end." + state.end() + ".do")));
        state.seal()
                .ifPresent(seal ->
                        tiles.add(Band.done(around.text("cert.seal", seal.name(), seal.signer()))));
        state.seal()
                .flatMap(Certifying.Seal::verifyCode)
                .ifPresent(code ->
                        tiles.add(Band.information(Icon.SCAN, around.text("cert.verify", code))));
        var page = Page.titled(state.document().name()).with(Block.of(tiles));
        return state.end() == End.ASKED ? asked(page) : done(page);
    }

    /// What each answer does, before one is given.
    private Page asked(Page page) {
        var steps =
                IntStream.rangeClosed(1, STEPS)
                        .mapToObj(n -> Instruction.outlined(n, around.text("cert.asked-" + n)))
                        .toList();
        return page.with(Block.card(steps))
                .primary(Act.of(around.text("cert.came"), KioskEvent.Key.PAPER_CAME))
                .secondary(Act.of(around.text("cert.not-came"), KioskEvent.Key.NO_PAPER));
    }

    private Page done(Page page) {
        return page.primary(Act.of(around.text("deal.done"), KioskEvent.Key.DONE));
    }
}
