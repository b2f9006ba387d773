package cn.yimen.kiosk.screen;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.kiosk.flow.ApplyTouch;
import cn.yimen.kiosk.flow.CardProblem;
import cn.yimen.kiosk.flow.Keeping;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Outage;
import cn.yimen.kiosk.flow.World;
import cn.yimen.kiosk.screen.Message.Mood;
import cn.yimen.ui.icon.Icon;

/// The words of the states that say one thing.
record Messages(Surroundings around) {

    /// @param said by staff who took it out of service; may be empty
    Message outOfService(World world, KioskState.OutOfService state, String said) {
        var key = "outage." + state.why();
        var icon = isAlone(state.why()) ? Icon.OFFLINE : Icon.WARN;
        boolean says = state.why() == Outage.MAINTENANCE && !said.isBlank();
        var body = says ? said : text(key + ".body");
        var message = Message.of(icon, Mood.ATTENTION, text(key), body);
        return switch (state.why()) {
            case STARTING -> Message.of(Icon.CLOCK, Mood.NEUTRAL, text(key), text(key + ".body"));
            case STORAGE,
                    MAINTENANCE,
                    UNREACHABLE,
                    TOO_OLD,
                    CLOCK,
                    PROGRAM,
                    NOT_ADMITTED,
                    DOOR,
                    POWER ->
                    message.steps(
                            text("outage.other-machine"),
                            text("outage.phone", phone(world), state.why().code()));
        };
    }

    Message readingCard() {
        return Message.of(Icon.IDCARD, Mood.NEUTRAL, text("reading.title"), text("reading.body"));
    }

    Message cardTrouble(KioskState.CardTrouble state) {
        var key = "card." + state.why();
        var message =
                Message.of(Icon.WARN, Mood.ATTENTION, text(key), text(key + ".body"))
                        .primary(text("attract.without-card"), KioskEvent.Key.WITHOUT_CARD);
        return state.why() == CardProblem.READER_DOWN
                ? message
                : message.steps(text("card.step-1"), text("card.step-2"), text("card.step-3"));
    }

    Message printQuestion(KioskState.PrintQuestion state) {
        return Message.of(Icon.PRINT, Mood.ATTENTION, text("question.title"), text("question.body"))
                .number(state.ticket().number().text())
                .primary(text("question.yes"), KioskEvent.Key.PAPER_CAME)
                .secondary(text("question.no"), KioskEvent.Key.NO_PAPER);
    }

    Message reprintOffer(World world, KioskState.ReprintOffer state) {
        return numbered(
                        world,
                        state.ticket(),
                        Message.of(
                                Icon.TICKET,
                                Mood.NEUTRAL,
                                text("reprint.title"),
                                text("reprint.body")))
                .primary(text("reprint.yes"), new KioskEvent.Reprint(state.ticket()))
                .secondary(text("reprint.no"), KioskEvent.Key.BACK);
    }

    Message rejoined(World world, KioskState.Rejoined state) {
        var ahead =
                world.ticket(state.ticket())
                        .map(ticket -> around.texts().count("people.ahead", ticket.ahead()))
                        .orElse("");
        return numbered(
                        world,
                        state.ticket(),
                        Message.of(
                                Icon.DONE,
                                Mood.GOOD,
                                text("rejoined.title"),
                                text("rejoined.body", ahead)))
                .primary(text("done"), KioskEvent.Key.DONE);
    }

    Message thanks(KioskState.Thanks state) {
        return Message.of(
                        Icon.DONE,
                        Mood.GOOD,
                        text("thanks.title"),
                        text(state.ratingKept() ? "thanks.kept" : "thanks.sending"))
                .primary(text("done"), KioskEvent.Key.DONE);
    }

    Message notDone(KioskState.NotDone state) {
        return Message.of(
                        Icon.INFO,
                        Mood.ATTENTION,
                        text("refused.title"),
                        text("refused." + state.why().map(Enum::name).orElse("UNANSWERED")))
                .steps(text("refused.step-1"), text("refused.step-2"))
                .primary(text("refused.back"), KioskEvent.Key.BACK);
    }

    Message serverAway(KioskState.ServerAway state) {
        return Message.of(Icon.OFFLINE, Mood.ATTENTION, text("away.title"), text("away.body"))
                .steps(text("away.step-1"), text("away.step-2"), text("away.step-3"))
                .primary(
                        text("away.back", around.name(state.detail().item())), KioskEvent.Key.BACK);
    }

    Message needsProvince(World world, KioskState.NeedsProvince state) {
        return Message.of(
                        HomeFaces.icon(state.what()),
                        Mood.ATTENTION,
                        text("province." + state.what()),
                        text("province.body"))
                .steps(
                        text("province." + state.what() + ".instead"),
                        text("province.later"),
                        text("province.phone", phone(world)))
                .primary(text("province.back"), KioskEvent.Key.BACK);
    }

    /// Asked before anything is kept, with both answers one touch away.
    Message consent() {
        return Message.of(Icon.LOCK, Mood.NEUTRAL, text("consent.title"), text("consent.body"))
                .steps(text("consent.1"), text("consent.2"), text("consent.3"))
                .primary(text("consent.yes"), new ApplyTouch.Agree(true))
                .secondary(text("consent.no"), new ApplyTouch.Agree(false));
    }

    /// Deleting cannot be undone, so it is asked.
    Message discard() {
        return Message.of(Icon.WARN, Mood.ATTENTION, text("discard.title"), text("discard.body"))
                .primary(text("discard.keep"), KioskEvent.Key.BACK)
                .secondary(text("discard.yes"), new ApplyTouch.DiscardDraft());
    }

    Message beingKept() {
        return Message.of(Icon.CLOCK, Mood.NEUTRAL, text("keeping.title"), text("keeping.body"));
    }

    /// Never a formal number: that is the province's to give.
    Message kept(Keeping.Kept state) {
        var key = "kept." + state.what();
        return Message.of(Icon.DONE, Mood.GOOD, text(key + ".title"), text(key + ".body"))
                .steps(text(key + ".1"), text(key + ".2"), text(key + ".3"))
                .primary(text("done"), KioskEvent.Key.DONE);
    }

    Message notKept(World world) {
        return Message.of(Icon.WARN, Mood.ATTENTION, text("not-kept.title"), text("not-kept.body"))
                .steps(text("not-kept.step-1"), text("province.phone", phone(world)))
                .primary(text("not-kept.back"), KioskEvent.Key.BACK);
    }

    Message exitQuestion() {
        return Message.of(Icon.EXIT, Mood.NEUTRAL, text("exit.title"), text("exit.body"))
                .primary(text("exit.stay"), KioskEvent.Key.STAY)
                .secondary(text("exit.leave"), KioskEvent.Key.LEAVE);
    }

    Message codeNotice(KioskState.CodeNotice state) {
        var key = "code." + state.why();
        return Message.of(Icon.SCAN, Mood.ATTENTION, text(key), text(key + ".body"))
                .steps(text(key + ".1"), text(key + ".2"))
                .primary(text("code.go-on"), KioskEvent.Key.DONE);
    }

    Message helpCalled(World world, KioskState.HelpCalled state) {
        return new HelpMessages(around)
                .of(world, state.progress())
                .primary(text("help.back"), KioskEvent.Key.BACK);
    }

    private static boolean isAlone(Outage why) {
        return why == Outage.UNREACHABLE || why == Outage.TOO_OLD;
    }

    private static String phone(World world) {
        return world.config().map(HallConfig::phone).orElse("12345");
    }

    private static Message numbered(World world, TicketId id, Message message) {
        return world.ticket(id)
                .map(ticket -> message.number(ticket.ticket().number().text()))
                .orElse(message);
    }

    private String text(String key, Object... arguments) {
        return around.text(key, arguments);
    }
}
