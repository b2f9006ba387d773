package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.ApplyTouch;
import cn.yimen.kiosk.flow.DealTouch;
import cn.yimen.kiosk.flow.DealTouch.Way;
import cn.yimen.kiosk.flow.Filing.Rule;
import cn.yimen.kiosk.flow.Finds.Looking;
import cn.yimen.kiosk.flow.HandInRules;
import cn.yimen.kiosk.flow.HandingIn;
import cn.yimen.kiosk.flow.HandingIn.Sheaf;
import cn.yimen.kiosk.flow.HandingIn.Standing;
import cn.yimen.kiosk.flow.HandingIn.Why;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Provided;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.icon.Icon;
import java.util.List;
import java.util.Optional;

/// What stands on the pages from the filled-in form to the province.
final class HandInPages {

    private final Surroundings around;
    private final SummaryPages summaries;
    private final SignaturePad pad;

    HandInPages(Surroundings around) {
        this.around = around;
        summaries = new SummaryPages(around);
        pad = new SignaturePad(around.sink());
    }

    Page of(World world, HandingIn shown) {
        return switch (shown) {
            case HandingIn.Papers state -> papers(state);
            case HandingIn.PaperWays state -> ways(world, state);
            case HandingIn.FromPhone state -> new PhonePages(around).of(world, state);
            case HandingIn.Summary state -> summaries.summary(state);
            case HandingIn.PromiseText state -> summaries.promise(state);
            case HandingIn.Signing state -> signing(state);
            case HandingIn.BeingHandedIn state -> onItsWay(state);
            case HandingIn.NotHandedIn state -> not(world, state);
            case HandingIn.AskedAnew state -> anew(state);
        };
    }

    private Page titled(Sheaf sheaf, int step) {
        return Page.titled(around.name(sheaf.page().draft().item()))
                .steps(
                        List.of(
                                around.text("handin.step.form"),
                                around.text("handin.step.papers"),
                                around.text("handin.step.check"),
                                around.text("handin.step.done")),
                        step);
    }

    private Page papers(HandingIn.Papers state) {
        var sheaf = state.sheaf();
        var open = sheaf.open();
        var page =
                titled(sheaf, 1)
                        .lead(
                                open.isEmpty()
                                        ? around.text("handin.papers.all")
                                        : around.texts().count("handin.papers.open", open.size()))
                        .with(Block.rows(sheaf.filing().papers(), rule -> row(sheaf, rule)))
                        .first(state.first())
                        .notice(found(sheaf))
                        .primary(
                                Act.onwards(
                                        open.isEmpty()
                                                ? around.text("handin.to-check")
                                                : around.text("handin.next-paper"),
                                        KioskEvent.Key.CONFIRM));
        return switch (sheaf.finds().looking()) {
            case NOT_ASKED, NOT_REACHED ->
                    page.secondary(
                            Act.of(around.text("handin.look-up"), new DealTouch.LookUpPapers()));
            case UNDER_WAY ->
                    page.secondary(
                            Act.of(around.text("handin.look-up"), new DealTouch.LookUpPapers())
                                    .busy(around.text("handin.looking")));
            case DONE -> page;
        };
    }

    /// What the touch of 免带查询 consents to stands beside it.
    private Band found(Sheaf sheaf) {
        var finds = sheaf.finds();
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

    private Entry row(Sheaf sheaf, Rule rule) {
        var standing = sheaf.standing(rule);
        return Entry.leading(
                icon(standing),
                rule.name(),
                below(rule, standing),
                new DealTouch.OpenPaper(rule.code()));
    }

    private static Icon icon(Standing standing) {
        return switch (standing) {
            case Standing.Open _ -> Icon.DOC;
            case Standing.NotNeeded _ -> Icon.MINUS;
            case Standing.Pictures _ -> Icon.DONE;
            case Standing.By(var how) ->
                    switch (how) {
                        case Provided.Licence _, Provided.Earlier _ -> Icon.LICENCE;
                        case Provided.Later _ -> Icon.CLOCK;
                        case Provided.Promised _ -> Icon.PEN;
                        case Provided.AtWindow _ -> Icon.BRING;
                    };
        };
    }

    private String below(Rule rule, Standing standing) {
        return new PaperWords(around).of(rule, standing);
    }

    private Page ways(World world, HandingIn.PaperWays state) {
        var rule = state.rule();
        return Page.titled(rule.name())
                .crumb(around.name(state.draft().item()))
                .lead(around.text("handin.need." + rule.need(), rule.days()))
                .with(Block.rows(HandInRules.ways(world, state), way -> way(state, way)))
                .notice(
                        state.sheaf().finds().looking() == Looking.DONE
                                ? Optional.empty()
                                : Optional.of(
                                        Band.information(
                                                Icon.LICENCE, around.text("handin.look-first"))));
    }

    private Entry way(HandingIn.PaperWays state, Way way) {
        var icon =
                switch (way) {
                    case LICENCE, EARLIER -> Icon.LICENCE;
                    case CAMERA -> Icon.SCAN;
                    case PHONE -> Icon.MOBILE;
                    case LATER -> Icon.CLOCK;
                    case PROMISE -> Icon.PEN;
                    case WINDOW -> Icon.BRING;
                    case NONE -> Icon.UNDO;
                };
        return Entry.leading(
                icon,
                around.text("handin.way." + way),
                around.text("handin.way." + way + ".note", state.rule().days()),
                new DealTouch.Provide(way));
    }

    private Page signing(HandingIn.Signing state) {
        return Page.titled(around.text("handin.sign"))
                .lead(around.text("handin.sign.how"))
                .with(
                        Block.grid(
                                        2,
                                        200,
                                        List.of(
                                                Choice.of(
                                                        around.text("handin.sign.undo"),
                                                        new DealTouch.Undo()),
                                                Choice.of(
                                                        around.text("handin.sign.clear"),
                                                        KioskEvent.Key.CLEAR)))
                                .aside())
                .with(pad.showing(state.strokes()))
                .notice(
                        state.tooLittle()
                                ? Optional.of(
                                        Band.attention(
                                                Icon.WARN, around.text("handin.sign.too-little")))
                                : Optional.of(
                                        Band.information(
                                                Icon.LOCK, around.text("handin.sign.sealed"))))
                .primary(
                        Act.of(
                                Icon.CHECK,
                                around.text("handin.sign.done"),
                                new DealTouch.HandIn()));
    }

    private Page onItsWay(HandingIn.BeingHandedIn state) {
        return titled(state.sheaf(), 3)
                .with(
                        Block.of(
                                Words.title(around.text("handin.stage." + state.stage())),
                                Band.information(Icon.LOCK, around.text("handin.stage.note"))))
                .primary(
                        Act.of(around.text("handin.submit"), new DealTouch.HandIn())
                                .busy(around.text("handin.under-way")));
    }

    private Page not(World world, HandingIn.NotHandedIn state) {
        var why = state.why();
        var page =
                titled(state.sheaf(), 3)
                        .with(
                                Block.of(
                                        Words.title(around.text("handin.not." + why)),
                                        Words.lead(around.text("handin.not." + why + ".do")),
                                        Band.information(
                                                Icon.INFO,
                                                around.text(
                                                        why == Why.UNKNOWN
                                                                ? "handin.not.once"
                                                                : "handin.not.kept"))));
        return switch (why) {
            case UNKNOWN -> page.primary(again());
            case NOT_REACHED, NOT_KEPT -> page.primary(again()).secondary(later());
            case IN_PERSON ->
                    HandInRules.inQueue(world, state.sheaf().filing())
                            .map(item -> new WindowKey(around, world).act(item))
                            .map(act -> page.primary(act).secondary(later()))
                            .orElseGet(() -> page.primary(later()));
            case GONE, INCOMPLETE, REFUSED -> page.primary(later());
        };
    }

    private Act again() {
        return Act.of(around.text("handin.again"), new DealTouch.Again());
    }

    private Act later() {
        return Act.of(around.text("form.keep"), new ApplyTouch.KeepForLater());
    }

    private Page anew(HandingIn.AskedAnew state) {
        return titled(state.sheaf(), 0)
                .with(
                        Block.of(
                                Words.title(around.text("handin.anew")),
                                Words.lead(around.text("handin.anew.do"))))
                .primary(Act.onwards(around.text("handin.anew.go"), KioskEvent.Key.DONE));
    }
}
