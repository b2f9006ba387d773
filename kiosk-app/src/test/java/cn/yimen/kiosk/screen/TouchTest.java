package cn.yimen.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.TicketId;
import cn.yimen.kiosk.flow.Arrangement;
import cn.yimen.kiosk.flow.HomeKey;
import cn.yimen.kiosk.flow.KeyPlane;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskEvent.ChooseLanguage;
import cn.yimen.kiosk.flow.KioskEvent.OpenHomeKey;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Language;
import cn.yimen.kiosk.flow.Lookup;
import cn.yimen.kiosk.flow.Manner;
import cn.yimen.kiosk.flow.MannerChoices;
import cn.yimen.kiosk.flow.MannerTouch;
import cn.yimen.kiosk.flow.Purpose;
import cn.yimen.kiosk.flow.Rating;
import cn.yimen.kiosk.flow.TypingRule;
import cn.yimen.kiosk.flow.TypingState;
import cn.yimen.kiosk.flow.TypingTouch;
import cn.yimen.kiosk.flow.Visitor;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.host.Panel;
import cn.yimen.ui.host.ScreenHost;
import cn.yimen.ui.host.UiThread;
import cn.yimen.ui.proof.Screens;
import cn.yimen.ui.theme.Theme;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A real pointer on a real window: what is where, and what it sends.
class TouchTest {
    private static final KioskState.Choosing CHOOSING =
            new KioskState.Choosing(
                    Scenes.WANG, Purpose.TAKE_NUMBER, Arrangement.BY_THEME, Optional.empty(), 0, 6);
    private static final KioskState.Detail DETAIL =
            new KioskState.Detail(Scenes.item(0), 0, CHOOSING);

    private static final TicketId PASSED = Scenes.id('B' * 100 + 1);
    private static final Lookup MINE = new Lookup.Found(List.of(PASSED));

    private final UiThread ui = Screens.ui();
    private final BlockingQueue<KioskEvent> sent = new LinkedBlockingQueue<>();
    private final List<Theme> themes = new ArrayList<>();
    private final ScreenHost host =
            ui.ask(() -> new ScreenHost(Panel.of(Layout.WIDTH, Layout.HEIGHT)));
    private final KioskScreens screens =
            new KioskScreens(ZoneId.of("Asia/Shanghai"), sent::add, themes::add);

    @BeforeEach
    void open() {
        run(() -> host.open("touch"));
    }

    @AfterEach
    void close() {
        run(host::close);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("targets")
    void aTouchInTheMiddleOfATargetSendsItsEvent(KioskState state, KioskEvent expected, Area target)
            throws Exception {
        show(Scenes.kiosk(state));

        touch(target);

        assertThat(sent.poll(5, TimeUnit.SECONDS)).isEqualTo(expected);
    }

    @Test
    void aKeyThatDoesNotApplySendsNothing() throws Exception {
        show(Scenes.kiosk(new KioskState.Home(Scenes.WANG, new Lookup.Found(List.of()))));

        touch(Layout.footer(FooterKey.BACK));
        touch(Layout.MY_TICKETS);
        touch(Layout.footer(FooterKey.EXIT));

        assertThat(sent.poll(5, TimeUnit.SECONDS)).isEqualTo(KioskEvent.Key.EXIT);
    }

    @Test
    void aTouchThatHasBegunIsNotLostWhenTheWorldMoves() throws Exception {
        show(Scenes.kiosk(CHOOSING));

        run(() -> {
            var robot = new Robot();
            robot.mouseMove(Layout.row(2).centre());
            robot.mousePress(MouseButton.PRIMARY);
        });
        show(Scenes.kiosk(Scenes.busier(), Language.CHINESE, CHOOSING));
        run(() -> new Robot().mouseRelease(MouseButton.PRIMARY));

        assertThat(sent.poll(5, TimeUnit.SECONDS)).isInstanceOf(KioskEvent.OpenItem.class);
    }

    @Test
    void highContrastIsAskedForWornAndEndsWithTheVisit() throws Exception {
        var choosing = new KioskState.ChoosingManner(DETAIL, MannerChoices.ACCESS);
        show(Scenes.kiosk(choosing));
        touch(new Area(64, 342, 952, 136));
        var asked = new MannerTouch.Contrast(true);
        assertThat(sent.poll(5, TimeUnit.SECONDS)).isEqualTo(asked);

        show(Scenes.served(Scenes.kiosk(DETAIL), Manner.USUAL.after(asked)));
        show(Scenes.kiosk(new KioskState.Attract()));

        assertThat(themes).containsExactly(Theme.CONTRAST, Theme.LIGHT);
    }

    static Stream<Arguments> targets() {
        return Stream.of(arriving(), choosing(), typing(), taking(), afterwards())
                .flatMap(part -> part);
    }

    private static Stream<Arguments> arriving() {
        var attract = new KioskState.Attract();
        var phone = new KioskState.PhoneEntry("138", Optional.empty(), Optional.empty());
        var home = new KioskState.Home(Scenes.WANG, MINE);
        return Stream.of(
                target(attract, KioskEvent.Key.WITHOUT_CARD, Layout.PRIMARY),
                target(
                        attract,
                        new ChooseLanguage(Language.ENGLISH),
                        Layout.language(1, Languages.offered().size())),
                target(attract, KioskEvent.Key.HELP, Layout.footer(FooterKey.HELP)),
                target(attract, new MannerTouch.Elder(true), Layout.footer(FooterKey.ELDER)),
                target(
                        attract,
                        new MannerTouch.Choices(MannerChoices.LANGUAGE),
                        Layout.footer(FooterKey.LANGUAGE)),
                target(
                        attract,
                        new MannerTouch.Choices(MannerChoices.ACCESS),
                        Layout.footer(FooterKey.ACCESS)),
                target(phone, new KioskEvent.Digit(7), Layout.phoneDigit(7)),
                target(phone, new KioskEvent.Digit(0), Layout.phoneDigit(0)),
                target(phone, KioskEvent.Key.LOOK_ROUND, Layout.LOOK_ROUND),
                target(phone, KioskEvent.Key.CONFIRM, Layout.PRIMARY),
                target(home, new OpenHomeKey(HomeKey.TAKE_NUMBER), Layout.TAKE_NUMBER),
                target(home, new OpenHomeKey(HomeKey.GUIDE), Layout.GUIDE),
                target(home, new OpenHomeKey(HomeKey.MY_TICKETS), Layout.MY_TICKETS),
                target(
                        new KioskState.Home(Visitor.GUEST, new Lookup.Asking()),
                        KioskEvent.Key.WITHOUT_CARD,
                        Layout.IDENTIFY));
    }

    private static Stream<Arguments> choosing() {
        var item = Scenes.item(0).code();
        var first =
                new KioskState.Choosing(
                        Scenes.WANG,
                        Purpose.TAKE_NUMBER,
                        Arrangement.BY_THEME,
                        Optional.empty(),
                        0,
                        0);
        return Stream.of(
                target(first, new KioskEvent.OpenItem(item), Layout.row(0)),
                target(
                        first,
                        new KioskEvent.Arrange(Arrangement.BY_DEPARTMENT),
                        Layout.BY_DEPARTMENT),
                target(first, new KioskEvent.OpenShelf(Optional.of("house")), Layout.shelf(1)),
                target(first, KioskEvent.Key.MORE_SHELVES, Layout.shelf(5)),
                target(first, KioskEvent.Key.OPEN_SEARCH, Layout.SEARCH_FIELD),
                target(CHOOSING, new KioskEvent.TurnTo(12), Layout.NEXT_PAGE),
                target(CHOOSING, new KioskEvent.TurnTo(0), Layout.PREVIOUS_PAGE),
                target(CHOOSING, KioskEvent.Key.BACK, Layout.footer(FooterKey.BACK)));
    }

    private static Stream<Arguments> typing() {
        var open = TypingState.of(TypingRule.search(), "身份");
        var letters = new KioskState.Searching(Scenes.WANG, Purpose.GUIDE, open, List.of(), 0);
        var digits =
                new KioskState.Searching(
                        Scenes.WANG,
                        Purpose.GUIDE,
                        open.touched(new TypingTouch.Plane(KeyPlane.DIGITS)),
                        List.of(),
                        0);
        return Stream.of(
                target(letters, new TypingTouch.Type("q"), Layout.key('q')),
                target(letters, new TypingTouch.Type("m"), Layout.key('m')),
                target(letters, new TypingTouch.Type("'"), Layout.key('\'')),
                target(letters, new TypingTouch.Plane(KeyPlane.DIGITS), Layout.switchKeys(false)),
                target(letters, TypingTouch.Edit.ERASE, Layout.erase(false)),
                target(letters, TypingTouch.Edit.CLEAR, Layout.CLEAR_TYPED),
                target(digits, new TypingTouch.Type("5"), Layout.digit(5)),
                target(digits, TypingTouch.Edit.ERASE, Layout.erase(true)));
    }

    private static Stream<Arguments> taking() {
        var ready = new KioskState.TicketReady(Scenes.WANG, Scenes.issued(), 9);
        var question = new KioskState.PrintQuestion(Scenes.WANG, Scenes.issued(), 9);
        return Stream.of(
                target(DETAIL, KioskEvent.Key.TAKE_NUMBER, Layout.PRIMARY),
                target(new KioskState.Reserving(DETAIL, 12), KioskEvent.Key.BACK, Layout.SECONDARY),
                target(ready, KioskEvent.Key.DONE, Layout.PRIMARY_NARROW),
                target(ready, KioskEvent.Key.ANOTHER, Layout.SECONDARY),
                target(question, KioskEvent.Key.PAPER_CAME, Layout.PRIMARY_NARROW),
                target(question, KioskEvent.Key.NO_PAPER, Layout.SECONDARY));
    }

    private static Stream<Arguments> afterwards() {
        var rating = new Rating(Scenes.WANG, Scenes.id('A' * 100 + 1), 4, Set.of(), 9);
        var mine = new KioskState.MyTickets(Scenes.WANG, MINE, 0, Optional.empty());
        var idle = new KioskState.IdleWarning(DETAIL, 9);
        return Stream.of(
                target(rating, new KioskEvent.RateLevel(2), Layout.face(2)),
                target(rating, new KioskEvent.ToggleTag("friendly"), Layout.tag(1)),
                target(rating, KioskEvent.Key.SUBMIT_RATING, Layout.PRIMARY_NARROW),
                target(rating, KioskEvent.Key.SKIP_RATING, Layout.SECONDARY),
                target(mine, new KioskEvent.Rejoin(PASSED), Layout.ticketKey(0, 1)),
                target(idle, KioskEvent.Key.STAY, Layout.STAY),
                target(idle, KioskEvent.Key.STAY, new Area(400, 1100, 280, 200)),
                target(idle, KioskEvent.Key.LEAVE, Layout.LEAVE),
                target(
                        new KioskState.ExitQuestion(DETAIL, 9),
                        KioskEvent.Key.LEAVE,
                        Layout.SECONDARY));
    }

    private static Arguments target(KioskState state, KioskEvent expected, Area area) {
        return Arguments.of(state, expected, area);
    }

    private void show(Kiosk kiosk) throws Exception {
        var painted = new CompletableFuture<Void>();
        ui.execute(() -> host.show(screens.show(kiosk), () -> painted.complete(null)));
        painted.get(10, TimeUnit.SECONDS);
    }

    private void touch(Area target) {
        run(() -> {
            var robot = new Robot();
            robot.mouseMove(target.centre());
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseRelease(MouseButton.PRIMARY);
        });
    }

    private void run(Runnable task) {
        ui.ask(() -> {
            task.run();
            return true;
        });
    }
}
