package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.CaseView.Missing;
import cn.yimen.kiosk.flow.Completing;
import cn.yimen.kiosk.flow.CompletingTouches;
import cn.yimen.kiosk.flow.DealTouch;
import cn.yimen.kiosk.flow.DealTouch.Way;
import cn.yimen.kiosk.flow.Filing.Rule;
import cn.yimen.kiosk.flow.Finds.Looking;
import cn.yimen.kiosk.flow.Given;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.icon.Icon;
import java.util.Optional;

/// 补正: what a case still lacks, paper by paper.
record CompletingFace(Surroundings around) {

    Page of(World world, Completing state) {
        return switch (state) {
            case Completing.Lacks lacks -> list(lacks);
            case Completing.Ways ways -> ways(ways);
            case Completing.ByPhone phone ->
                    new PhonePages(around).of(world, phone.ways().rule(), phone.phone());
            case Completing.Completed done -> completed(done);
        };
    }

    private Page list(Completing.Lacks state) {
        int open = state.open().size();
        var send = Act.onwards(around.text("complete.send"), KioskEvent.Key.CONFIRM);
        var page =
                Page.titled(around.text("complete.title"))
                        .crumb(state.from().view().title())
                        .lead(
                                open == 0
                                        ? around.text("complete.all")
                                        : around.texts().count("complete.open", open))
                        .with(Block.rows(state.filing().papers(), rule -> row(state, rule)))
                        .notice(found(state))
                        .primary(
                                state.given().isEmpty()
                                        ? send.off(around.text("complete.none"))
                                        : send);
        var look = Act.of(around.text("handin.look-up"), new DealTouch.LookUpPapers());
        return switch (state.finds().looking()) {
            case NOT_ASKED, NOT_REACHED -> page.secondary(look);
            case UNDER_WAY -> page.secondary(look.busy(around.text("handin.looking")));
            case DONE -> page;
        };
    }

    private Band found(Completing.Lacks state) {
        var finds = state.finds();
        return switch (finds.looking()) {
            case NOT_ASKED, UNDER_WAY ->
                    Band.information(Icon.LICENCE, around.text("handin.consent"));
            case NOT_REACHED -> Band.attention(Icon.OFFLINE, around.text("handin.not-found"));
            case DONE ->
                    finds.licences().isEmpty() && finds.earlier().isEmpty()
                            ? Band.information(Icon.INFO, around.text("handin.none-found"))
                            : Band.done(
                                    around.text(
                                            "handin.found",
                                            finds.licences().size(),
                                            finds.earlier().size()));
        };
    }

    private Entry row(Completing.Lacks state, Rule rule) {
        var given = state.given(rule);
        return Entry.leading(
                given.isPresent() ? Icon.DONE : Icon.DOC,
                rule.name(),
                given.map(this::said).orElseGet(() -> asked(state, rule)),
                new DealTouch.OpenPaper(rule.code()));
    }

    private String said(Given given) {
        return switch (given) {
            case Given.Files(var files) ->
                    around.texts().count("handin.standing.pictures", files.size());
            case Given.Again(var earlier) ->
                    around.text("handin.standing.earlier", earlier.day().toString());
            case Given.ByLicence _ -> around.text("handin.standing.licence");
        };
    }

    /// Why it is asked for, and by when.
    private String asked(Completing.Lacks state, Rule rule) {
        return state.from().view().missing().stream()
                .filter(one -> one.name().equals(rule.name()))
                .findFirst()
                .map(this::why)
                .orElseGet(() -> around.text("handin.standing.open"));
    }

    private String why(Missing one) {
        return around.text(
                "complete.why",
                one.reason(),
                around.text("follow.until", around.moments().date(one.due())));
    }

    private Page ways(Completing.Ways state) {
        return Page.titled(state.rule().name())
                .crumb(around.text("complete.title"))
                .lead(around.text("complete.how"))
                .with(Block.rows(CompletingTouches.ways(state), this::way))
                .notice(
                        state.list().finds().looking() == Looking.DONE
                                ? Optional.empty()
                                : Optional.of(
                                        Band.information(
                                                Icon.LICENCE, around.text("handin.look-first"))));
    }

    private Entry way(Way way) {
        var icon =
                switch (way) {
                    case LICENCE, EARLIER -> Icon.LICENCE;
                    case PHONE -> Icon.MOBILE;
                    case CAMERA, LATER, PROMISE, WINDOW, NONE -> Icon.UNDO;
                };
        return Entry.leading(
                icon,
                around.text("handin.way." + way),
                around.text("handin.way." + way + ".note"),
                new DealTouch.Provide(way));
    }

    private Page completed(Completing.Completed state) {
        var view = state.view();
        var page =
                Page.titled(around.text("complete.done"))
                        .crumb(view.title())
                        .notice(
                                view.missing().isEmpty()
                                        ? Band.done(around.text("complete.whole"))
                                        : Band.attention(Icon.WARN, around.text("follow.bring")));
        var facts = view.missing().stream().map(one -> new Fact(one.name(), why(one))).toList();
        var told = facts.isEmpty() ? page : page.with(Block.card(facts));
        return told.with(
                        Block.card(
                                java.util.List.of(
                                        new Fact(
                                                around.text("follow.number"),
                                                view.number().orElse(view.receipt())),
                                        new Fact(
                                                around.text("complete.stands"),
                                                around.text("follow.stage." + view.stage())))))
                .primary(Act.of(Icon.CHECK, around.text("arrange.done"), KioskEvent.Key.DONE));
    }
}
