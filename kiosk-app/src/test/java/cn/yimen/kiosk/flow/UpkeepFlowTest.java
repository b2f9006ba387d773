package cn.yimen.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.kiosk.flow.KioskEvent.ClockWrong;
import cn.yimen.kiosk.flow.KioskEvent.CodeScanned;
import cn.yimen.kiosk.flow.KioskEvent.Digit;
import cn.yimen.kiosk.flow.KioskEvent.Maintenance;
import cn.yimen.kiosk.flow.KioskEvent.NotLetIn;
import cn.yimen.kiosk.flow.KioskEvent.Storage;
import cn.yimen.kiosk.flow.KioskState.Attract;
import cn.yimen.kiosk.flow.KioskState.Home;
import cn.yimen.kiosk.flow.KioskState.OutOfService;
import cn.yimen.kiosk.flow.Upkeep.Admitting;
import cn.yimen.kiosk.flow.Upkeep.Desk;
import cn.yimen.kiosk.flow.Upkeep.Doing;
import cn.yimen.kiosk.flow.Upkeep.PinEntry;
import cn.yimen.kiosk.flow.UpkeepEffect.AdmitStaff;
import cn.yimen.kiosk.flow.UpkeepEffect.ReadFacts;
import cn.yimen.kiosk.flow.UpkeepEffect.Work;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UpkeepFlowTest {

    private static final CodeScanned TOKEN = new CodeScanned(UpkeepTouches.TOKEN + "p.s");
    private static final UpkeepFacts FACTS =
            new UpkeepFacts(
                    List.of(), Map.of(), OptionalLong.of(3), List.of("line"), Instant.EPOCH);

    private final Play play = new Play();

    private void enterPin() {
        play.hear(TOKEN);
        for (int i = 0; i < PinEntry.DIGITS; i++) {
            play.hear(new Digit(i));
        }
        play.hear(KioskEvent.Key.CONFIRM);
    }

    private void open() {
        enterPin();
        play.hear(new UpkeepAnswer.Admitted(play.session(), "0317"));
        play.on(Desk.class);
    }

    @Test
    void aTokenAndThePinOpenTheDeskAndAskForItsFacts() {
        enterPin();
        play.on(Admitting.class);
        assertThat(play.effects)
                .contains(new AdmitStaff(play.session(), TOKEN.text(), "012345"))
                .noneMatch(ReadFacts.class::isInstance);
        play.hear(new UpkeepAnswer.Admitted(play.session(), "0317"));
        assertThat(play.on(Desk.class).staff()).isEqualTo("0317");
        assertThat(play.effects).contains(new ReadFacts(play.session()));
        play.hear(new UpkeepAnswer.FactsRead(play.session(), FACTS));
        assertThat(play.on(Desk.class).facts()).contains(FACTS);
    }

    @Test
    void aRefusalSaysWhyAndForgetsTheDigits() {
        enterPin();
        play.hear(new UpkeepAnswer.NotAdmitted(play.session(), UpkeepRefusal.WRONG_PIN));
        var entry = play.on(PinEntry.class);
        assertThat(entry.digits()).isEmpty();
        assertThat(entry.refused()).contains(UpkeepRefusal.WRONG_PIN);
    }

    @Test
    void nothingIsAskedBeforeAllSixDigitsAreThere() {
        play.hear(TOKEN, new Digit(1), KioskEvent.Key.CONFIRM);
        play.on(PinEntry.class);
        assertThat(play.effects).isEmpty();
    }

    @Test
    void aTokenDisturbsNoVisit() {
        play.swipe(Play.WANG).hear(TOKEN);
        play.on(Home.class);
    }

    @Test
    void aCardLaidDownOpensNoVisitAtTheDesk() {
        open();
        play.swipe(Play.WANG);
        play.on(Desk.class);
    }

    @Test
    void theDeskClosesByItself() {
        open();
        play.seconds(119);
        play.on(Desk.class);
        play.seconds(1);
        play.on(Attract.class);
    }

    @Test
    void aTouchKeepsTheDeskOpen() {
        open();
        play.seconds(100).hear(new UpkeepTouch.OpenUpkeepShelf(Upkeep.Shelf.EVENTS)).seconds(100);
        assertThat(play.on(Desk.class).shelf()).isEqualTo(Upkeep.Shelf.EVENTS);
    }

    @Test
    void theProgramIsRestartedOnlyWhenThatIsTouchedTwice() {
        open();
        play.hear(new UpkeepTouch.DoWork(Work.RESTART));
        assertThat(play.on(Desk.class).doing()).isEqualTo(new Upkeep.Doing.Sure(Work.RESTART));
        assertThat(play.wanted(UpkeepEffect.Do.class)).isEmpty();

        play.hear(new UpkeepTouch.OpenUpkeepShelf(Upkeep.Shelf.COUNTERS));
        assertThat(play.on(Desk.class).doing()).isEqualTo(new Upkeep.Doing.Nothing());

        play.hear(new UpkeepTouch.DoWork(Work.RESTART), new UpkeepTouch.DoWork(Work.RESTART));
        assertThat(play.wanted(UpkeepEffect.Do.class))
                .containsExactly(new UpkeepEffect.Do(play.session(), Work.RESTART));
    }

    @Test
    void oneThingIsDoneAtATimeAndSaysHowItEnded() {
        open();
        play.effects.clear();
        play.hear(new UpkeepTouch.DoWork(Work.TEST_PRINT), new UpkeepTouch.DoWork(Work.SELF_TEST));
        assertThat(play.effects)
                .containsExactly(new UpkeepEffect.Do(play.session(), Work.TEST_PRINT));
        play.hear(new UpkeepAnswer.WorkEnded(play.session(), Work.TEST_PRINT, false));
        assertThat(play.on(Desk.class).doing()).isEqualTo(new Doing.Ended(Work.TEST_PRINT, false));
    }

    @Test
    void whatBreaksWhileStaffWorkIsSaidWhenTheyLeaveAndHeals() {
        open();
        play.hear(new Storage(false));
        play.on(Desk.class);
        play.hear(KioskEvent.Key.DONE);
        assertThat(play.state()).isEqualTo(new OutOfService(Outage.STORAGE));
        play.hear(new Storage(true));
        play.on(Attract.class);
    }

    @Test
    void anOutageOpensTheDeskTooAndComesBackAfterIt() {
        play.hear(new Storage(false));
        open();
        play.hear(KioskEvent.Key.EXIT);
        assertThat(play.state()).isEqualTo(new OutOfService(Outage.STORAGE));
    }

    @Test
    void theWeightiestIsSaidAndEachHealsAlone() {
        play.hear(new ClockWrong(true));
        assertThat(play.state()).isEqualTo(new OutOfService(Outage.CLOCK));
        play.hear(new NotLetIn(true));
        assertThat(play.state()).isEqualTo(new OutOfService(Outage.NOT_ADMITTED));
        play.hear(new Storage(false), new NotLetIn(false));
        assertThat(play.state()).isEqualTo(new OutOfService(Outage.STORAGE));
        play.hear(new Maintenance(true));
        assertThat(play.state()).isEqualTo(new OutOfService(Outage.MAINTENANCE));
        play.hear(new Storage(true), new Maintenance(false));
        assertThat(play.state()).isEqualTo(new OutOfService(Outage.CLOCK));
        play.hear(new ClockWrong(false));
        play.on(Attract.class);
    }

    private static final Set<HomeKey> OF_A_DOCUMENT =
            EnumSet.of(HomeKey.APPLY, HomeKey.CASES, HomeKey.PAY, HomeKey.CERTIFICATES);

    /// What closes a key, at a machine that reaches the province and whose parts are broken.
    private Map<HomeKey, Obstacle> closed(Visitor visitor, Part... broken) {
        var parts = new EnumMap<>(play.hall.world().parts());
        for (var part : broken) {
            parts.put(part, new PartState(false, Trouble.NOT_CONNECTED));
        }
        var world =
                play.hall
                        .world()
                        .with(parts)
                        .with(TestProvince.about(TestHall.item("居民身份证补领"), TestHall.MORNING))
                        .withProvince(Link.LIVE);
        var closed = new EnumMap<HomeKey, Obstacle>(HomeKey.class);
        Offers.of(world, new Home(visitor, new Lookup.Asking()))
                .forEach(offer -> offer.obstacle().ifPresent(why -> closed.put(offer.key(), why)));
        return closed;
    }

    @Test
    void aBrokenReaderClosesOnlyWhatNeedsIt() {
        var closed = closed(Visitor.GUEST, Part.CARD_READER, Part.SCANNER);
        assertThat(closed)
                .containsEntry(HomeKey.MY_TICKETS, Obstacle.ENTER_PHONE)
                .doesNotContainKeys(
                        HomeKey.TAKE_NUMBER, HomeKey.BOOKING, HomeKey.GUIDE, HomeKey.HOTLINE);
        OF_A_DOCUMENT.forEach(key -> assertThat(closed).containsEntry(key, Obstacle.READER_DOWN));
        assertThat(closed(Visitor.of(Play.WANG), Part.CARD_READER, Part.SCANNER))
                .as("whoever was read already needs the reader no more")
                .doesNotContainValue(Obstacle.READER_DOWN);
    }

    @Test
    void withoutTheReaderALicenceOnAPhoneIsAskedFor() {
        var closed = closed(Visitor.GUEST, Part.CARD_READER);
        OF_A_DOCUMENT.forEach(key -> assertThat(closed).containsEntry(key, Obstacle.SHOW_LICENCE));
    }

    @Test
    void aBrokenCertificatePrinterClosesOnlyCertificatesAndHasItsOwnWord() {
        var whole = closed(Visitor.of(Play.WANG));
        var broken = closed(Visitor.of(Play.WANG), Part.A4);
        assertThat(broken).containsEntry(HomeKey.CERTIFICATES, Obstacle.A4_DOWN);
        assertThat(whole).doesNotContainKey(HomeKey.CERTIFICATES);
        broken.remove(HomeKey.CERTIFICATES);
        assertThat(broken).isEqualTo(whole);
        assertThat(closed(Visitor.of(Play.WANG), Part.PRINTER)).isEqualTo(whole);
    }

    /// A slip is all that says what is rated while the hall is away.
    @Test
    void aBrokenScannerIsSaidWhereACodeIsAllThereIs() {
        var parts = new EnumMap<>(play.hall.world().parts());
        var home = new Home(Visitor.GUEST, new Lookup.Asking());
        var alone = play.hall.world(Link.LOST);
        assertThat(rating(alone, home)).contains(Obstacle.SCAN_SLIP);
        parts.put(Part.SCANNER, new PartState(false, Trouble.NOT_CONNECTED));
        assertThat(rating(alone.with(parts), home)).contains(Obstacle.SCANNER_DOWN);
    }

    private static Optional<Obstacle> rating(World world, Home home) {
        return Offers.of(world, home).stream()
                .filter(offer -> offer.key() == HomeKey.RATE)
                .findFirst()
                .flatMap(Offer::obstacle);
    }
}
