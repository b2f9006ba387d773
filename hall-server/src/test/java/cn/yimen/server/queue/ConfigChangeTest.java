package cn.yimen.server.queue;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Kiosk;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.config.Window;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.WindowEvent.WindowClosed;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.ChangeConfig;
import cn.yimen.hall.wire.HallCommand.LeaseNumbers;
import cn.yimen.hall.wire.HallCommand.WithdrawTicket;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.server.support.Layout;
import cn.yimen.server.support.Sample;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The hall is laid out otherwise while people are in it.
final class ConfigChangeTest {

    private final Desk desk = new Desk(new Layout().done());

    @Test
    void aNewLayoutHoldsFromNowOnAndTheSameIsNoNews() {
        var more = new Layout().line("C", line -> Layout.limited(line, 500)).done();
        desk.does(change(more));
        assertThat(desk.state.config()).contains(more);
        desk.already(change(more));
    }

    @Test
    void anUnsoundLayoutAnotherHallAndAnotherTimeZoneAreInvalid() {
        var twice = new Layout().line("B", line -> Layout.prefixed(line, "A")).done();
        desk.refuses(change(twice), Refusal.INVALID);
        var wide = new Layout().line("B", line -> Layout.lending(line, -1)).done();
        desk.refuses(change(wide), Refusal.INVALID);
        desk.refuses(change(renamed("OTHER", "Asia/Shanghai")), Refusal.INVALID);
        desk.refuses(change(renamed("530199000001", "Asia/Urumqi")), Refusal.INVALID);
    }

    @Test
    void aLineWithPeopleStaysUntilTheyAreServed() {
        desk.issues(1, "B");
        desk.refuses(change(without("B")), Refusal.IN_USE);
        desk.refuses(change(new Layout().windows(windows("1", "3")).done()), Refusal.IN_USE);
        desk.does(new WithdrawTicket(Sample.ticket(1), "走了"));
        desk.does(change(without("B")));
    }

    @Test
    void aWindowWithSomebodyStaysAndAnEmptyOneIsClosedFirst() {
        desk.opens();
        desk.issues(1, "A");
        desk.does(new CallNext(Sample.ONE, Sample.CLERK));
        var closing = new Layout().windows(windows("2", "3")).done();
        desk.refuses(change(closing), Refusal.IN_USE);
        desk.does(new WithdrawTicket(Sample.ticket(1), "走了"));
        assertThat(desk.decide(change(closing)))
                .isEqualTo(
                        new Decision.Events(
                                List.of(
                                        new WindowClosed(Sample.ONE, Sample.CLERK),
                                        new Configured(closing, Optional.of(Sample.CLERK)))));
    }

    @Test
    void aPrefixOnPaperTodayIsNeitherChangedNorGivenToAnotherLine() {
        desk.issues(1, "B");
        desk.does(new WithdrawTicket(Sample.ticket(1), "走了"));
        desk.refuses(
                change(new Layout().line("B", line -> Layout.prefixed(line, "X")).done()),
                Refusal.IN_USE);
        desk.does(change(without("B")));
        var reused = new Layout().line("D", line -> Layout.prefixed(line, "B"));
        desk.refuses(
                change(reused.line("B", line -> Layout.prefixed(line, "X")).done()),
                Refusal.IN_USE);
    }

    @Test
    void aPrefixThatAKioskMayBePrintingIsOnPaperToo() {
        desk.does(new LeaseNumbers(new LineId("B"), Sample.DAY));
        desk.refuses(
                change(new Layout().line("B", line -> Layout.prefixed(line, "X")).done()),
                Refusal.IN_USE);
    }

    @Test
    void aKioskWithNumbersInHandKeepsItsName() {
        var other = new Kiosk(Sample.KIOSK, "K7", 10);
        desk.does(change(new Layout().kiosks(other).done()));
        desk.does(new LeaseNumbers(new LineId("A"), Sample.DAY));
        desk.refuses(change(new Layout().done()), Refusal.IN_USE);
        desk.refuses(change(new Layout().kiosks().done()), Refusal.IN_USE);
        var more = new Kiosk(new DeviceId("K2"), "K2", 10);
        desk.does(change(new Layout().kiosks(other, more).done()));
    }

    private static ChangeConfig change(HallConfig config) {
        return new ChangeConfig(config, Sample.CLERK);
    }

    private static HallConfig without(String line) {
        var from = Sample.config();
        var gone = new LineId(line);
        List<Line> lines = from.lines().stream().filter(l -> !l.id().equals(gone)).toList();
        var windows =
                from.windows().stream()
                        .map(window ->
                                new Window(
                                        window.id(),
                                        window.lines().stream()
                                                .filter(l -> !l.equals(gone))
                                                .toList()))
                        .toList();
        return new Layout().lines(lines).windows(windows).done();
    }

    private static List<Window> windows(String... ids) {
        return Sample.config().windows().stream()
                .filter(window -> List.of(ids).contains(window.id().value()))
                .toList();
    }

    private static HallConfig renamed(String id, String zone) {
        var c = Sample.config();
        return new HallConfig(
                new HallId(id),
                c.name(),
                c.place(),
                ZoneId.of(zone),
                c.phone(),
                c.ticketLink(),
                c.hours(),
                c.lines(),
                c.windows(),
                c.passed(),
                c.priority(),
                c.notices());
    }
}
