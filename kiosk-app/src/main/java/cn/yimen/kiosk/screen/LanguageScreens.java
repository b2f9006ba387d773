package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Appealing;
import cn.yimen.kiosk.flow.Applying;
import cn.yimen.kiosk.flow.Arranging;
import cn.yimen.kiosk.flow.Asking;
import cn.yimen.kiosk.flow.CheckingIn;
import cn.yimen.kiosk.flow.Dealing;
import cn.yimen.kiosk.flow.FirstStart;
import cn.yimen.kiosk.flow.Following;
import cn.yimen.kiosk.flow.Guiding;
import cn.yimen.kiosk.flow.Keeping;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Language;
import cn.yimen.kiosk.flow.Preparing;
import cn.yimen.kiosk.flow.Rating;
import cn.yimen.kiosk.flow.RatingWords;
import cn.yimen.kiosk.flow.Unlocking;
import cn.yimen.kiosk.flow.Upkeep;
import cn.yimen.kiosk.flow.Wondering;
import cn.yimen.ui.brand.Brand;
import cn.yimen.ui.control.Sheet;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// All screens in one language, between the lintel and the threshold.
final class LanguageScreens {

    private final Sheet page = new Sheet();
    private final Pane middle = new Pane();
    private final Chrome chrome;
    private final Once<AttractScreen> attract;
    private final Once<HomeScreen> home;
    private final Once<ChoosingScreen> choosing;
    private final Once<SearchingScreen> searching;
    private final Once<DetailScreen> detail;
    private final Once<SlipScreen> slip;
    private final Once<TicketTroubleScreen> trouble;
    private final Once<MyTicketsScreen> tickets;
    private final Once<RatingScreen> rating;
    private final Once<PhoneScreen> phone;
    private final Once<IdleScreen> idle;
    private final Once<MannerScreen> manner;
    private final ErrandScreens errands;
    private final UpkeepPages upkeep;
    private final Once<PageView> upkeepView;
    private final Once<FirstStartScreen> firstStart;
    private final ServiceScreens services;
    private final Messages messages;
    private final Once<MessageScreen> message;

    LanguageScreens(Surroundings around, Language language, Brand brand) {
        chrome = new Chrome(around, new Branding(brand, language.locale()));
        attract = new Once<>(() -> new AttractScreen(around, language));
        home = new Once<>(() -> new HomeScreen(around));
        choosing = new Once<>(() -> new ChoosingScreen(around));
        searching = new Once<>(() -> new SearchingScreen(around));
        detail = new Once<>(() -> new DetailScreen(around));
        slip = new Once<>(() -> new SlipScreen(around));
        trouble = new Once<>(() -> new TicketTroubleScreen(around));
        tickets = new Once<>(() -> new MyTicketsScreen(around));
        rating = new Once<>(() -> new RatingScreen(around));
        phone = new Once<>(() -> new PhoneScreen(around));
        idle = new Once<>(() -> new IdleScreen(around));
        errands = new ErrandScreens(around);
        manner = new Once<>(() -> new MannerScreen(around, language));
        upkeep = new UpkeepPages(around);
        upkeepView = new Once<>(() -> new PageView(around));
        firstStart = new Once<>(() -> new FirstStartScreen(around));
        services = new ServiceScreens(around);
        messages = new Messages(around);
        message = new Once<>(() -> new MessageScreen(around));
        middle.setPickOnBounds(false);
        if (Languages.script(language).rightToLeft()) {
            page.pane().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        }
        page.add(middle);
        page.add(chrome.header());
        page.add(chrome.still());
        page.add(chrome.footer());
    }

    Region show(Kiosk kiosk) {
        chrome.show(kiosk);
        var screen = screen(kiosk, kiosk.state());
        if (!middle.getChildren().contains(screen)) {
            middle.getChildren().setAll(screen);
        }
        return page.pane();
    }

    private Region screen(Kiosk kiosk, KioskState shown) {
        return switch (shown) {
            case KioskState.Attract _ -> attract.get().show(kiosk);
            case KioskState.Home state -> home.get().show(kiosk, state);
            case KioskState.Choosing state -> choosing.get().show(kiosk, state);
            case KioskState.Searching state -> searching.get().show(kiosk, state);
            case KioskState.Detail state -> detail.get().show(kiosk, state);
            case KioskState.Reserving state -> detail.get().show(kiosk, state);
            case KioskState.Printing state -> slip.get().show(kiosk, state);
            case KioskState.TicketReady state -> slip.get().show(kiosk, state);
            case KioskState.TicketTrouble state -> trouble.get().show(state);
            case KioskState.MyTickets state -> tickets.get().show(kiosk, state);
            case Rating state -> rating.get().show(kiosk, state);
            case RatingWords state -> errands.show(state);
            case KioskState.PhoneEntry state -> phone.get().show(state);
            case KioskState.ChoosingManner state ->
                    manner.get().show(state.which(), kiosk.session().manner());
            case KioskState.IdleWarning state -> idle.get().show(state);
            case CheckingIn state -> errands.show(kiosk, state);
            case Guiding state -> errands.show(kiosk, state);
            case Appealing state -> errands.show(kiosk, state);
            case Applying state -> errands.show(kiosk, state);
            case Dealing state -> errands.show(kiosk, state);
            case Unlocking.KeyEntry state -> errands.show(state);
            case Upkeep state -> upkeepView.get().show(upkeep.of(state));
            case FirstStart state -> firstStart.get().show(kiosk, state);
            case Wondering state -> services.show(kiosk, state);
            case Preparing state -> services.show(kiosk, state);
            case Asking state -> services.show(state);
            case Arranging state -> services.show(kiosk, state);
            case Following state -> services.show(kiosk, state);
            case KioskState other -> message(kiosk, other);
        };
    }

    private Region message(Kiosk kiosk, KioskState shown) {
        var world = kiosk.world();
        return switch (shown) {
            case KioskState.OutOfService state ->
                    message.get()
                            .show(
                                    messages.outOfService(
                                            world, state, kiosk.health().words().outage()));
            case KioskState.ReadingCard _, Unlocking.Opening _ ->
                    message.get().show(messages.readingCard());
            case KioskState.CardTrouble state ->
                    message.get().show(messages.cardTrouble(state), state.secondsLeft());
            case KioskState.PrintQuestion state ->
                    message.get().show(messages.printQuestion(state), state.secondsLeft());
            case KioskState.ReprintOffer state ->
                    message.get().show(messages.reprintOffer(world, state));
            case KioskState.Rejoined state ->
                    message.get().show(messages.rejoined(world, state), state.secondsLeft());
            case KioskState.Thanks state ->
                    message.get().show(messages.thanks(state), state.secondsLeft());
            case KioskState.NotDone state -> message.get().show(messages.notDone(state));
            case KioskState.ServerAway state -> message.get().show(messages.serverAway(state));
            case Keeping.BeingKept _ -> message.get().show(messages.beingKept());
            case Keeping.Kept state ->
                    message.get().show(messages.kept(state), state.secondsLeft());
            case Keeping.NotKept _ -> message.get().show(messages.notKept(world));
            case KioskState.NeedsProvince state ->
                    message.get().show(messages.needsProvince(world, state));
            case KioskState.ExitQuestion state ->
                    message.get().show(messages.exitQuestion(), state.secondsLeft());
            case KioskState.CodeNotice state -> message.get().show(messages.codeNotice(state));
            case KioskState.HelpCalled state ->
                    message.get().show(messages.helpCalled(world, state));
            default -> throw new IllegalStateException("no screen for " + shown.name());
        };
    }
}
