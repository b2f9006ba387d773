package cn.yimen.display.overview;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.display.overview.MapPicture.Calling;
import cn.yimen.display.overview.MapPicture.Closed;
import cn.yimen.display.overview.MapPicture.Paused;
import cn.yimen.display.overview.MapPicture.Unknown;
import cn.yimen.display.overview.Overview.Live;
import cn.yimen.display.overview.Overview.Stale;
import cn.yimen.display.overview.Overview.Unheard;
import cn.yimen.display.overview.Overview.WithoutFigures;
import cn.yimen.display.overview.OverviewEvent.Beat;
import cn.yimen.display.overview.OverviewEvent.FiguresCame;
import cn.yimen.display.overview.OverviewEvent.HallChanged;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.HallWideEvent.ScreensIdentified;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.watch.HallWatch;
import cn.yimen.hall.watch.Share;
import cn.yimen.ui.chart.Sample;
import cn.yimen.ui.proof.LargeHall;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the wall knows, and what it says it does not.
final class OverviewMemoryTest {

    private static final Instant NOW = WallHall.NOW;
    private static final Duration LATER = OverviewMemory.NO_FIGURES.plusMillis(1);

    private static OverviewMemory live() {
        return OverviewMemory.started(NOW)
                .after(new HallChanged(WallHall.morning()), NOW)
                .after(new Beat(NOW), NOW)
                .after(new FiguresCame(WatchReading.of(WallHall.watch(), WallHall.CONFIG)), NOW);
    }

    @Test
    void beforeTheFirstWordNothingIsKnown() {
        var wall = OverviewPicture.of(OverviewMemory.started(NOW), NOW);
        assertThat(wall.head().link()).isEqualTo(new Unheard());
        assertThat(wall.tiles()).hasSize(7).allMatch(tile -> tile.value().isEmpty());
        assertThat(wall.map()).isEmpty();
        assertThat(wall.alarms().known()).isFalse();
    }

    @Test
    void theFiguresAreTheServers() {
        var wall = OverviewPicture.of(live(), NOW);
        assertThat(wall.head().link()).isEqualTo(new Live());
        assertThat(wall.tiles())
                .extracting(tile -> tile.value().orElseThrow())
                .containsExactly(52.0, 47.0, 11.0, 4.7, 79.0, 286.0, 214.0);
        assertThat(wall.alarms().rows())
                .extracting(Overview.AlarmRow::kind)
                .as("level, then unaccepted, then age")
                .containsExactly("wait", "long-work", "saturation");
        assertThat(wall.alarms().unaccepted()).isEqualTo(1);
    }

    @Test
    void whereNobodyWaitsNobodyHasWaitedZeroMinutes() {
        var tile = WatchReading.of(WallHall.nobodyWaits(), WallHall.CONFIG).tiles().get(1);
        assertThat(tile.kind()).isEqualTo(Overview.Kind.NOBODY);
        assertThat(tile.value()).isEmpty();
    }

    @Test
    void aShareOfFewPeopleIsAFraction() {
        var few = WallHall.watch(new Share(7, 9));
        var tile = inTime(few);
        assertThat(tile.value()).hasValue(7);
        assertThat(tile.beside()).hasValue(9);
        var none = WallHall.watch(new Share(0, 0));
        assertThat(inTime(none).value()).isEmpty();
    }

    private static Overview.Tile inTime(HallWatch watch) {
        return TileReading.of(watch).stream()
                .filter(tile -> tile.kind() == Overview.Kind.IN_TIME)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aHallThatFallsSilentIsStaleWithinThreeSeconds() {
        assertThat(OverviewPicture.of(live(), NOW.plusMillis(2_501)).head().link())
                .as("the wall looks again each quarter of a second, and has to draw")
                .isInstanceOf(Stale.class);
        assertThat(OverviewPicture.of(live(), NOW.plus(OverviewMemory.SILENCE)).head().link())
                .isEqualTo(new Live());
        var wall = OverviewPicture.of(live(), NOW.plus(LATER));
        assertThat(wall.head().link()).isInstanceOf(Stale.class);
        assertThat(wall.tiles()).allMatch(tile -> tile.value().isEmpty());
        assertThat(wall.lines()).hasSize(4).allMatch(line -> line.figures().isEmpty());
        assertThat(wall.alarms().known()).isFalse();
        var map = wall.map().orElseThrow();
        assertThat(map.doors()).allMatch(door -> door.doing() instanceof Unknown);
        assertThat(map.queues()).allMatch(queue -> !queue.known());
        assertThat(wall.kiosks()).allMatch(k -> k.state() instanceof MachineState.Unheard);
    }

    @Test
    void theWallWalks() {
        assertThat(OverviewPicture.of(live(), NOW.plusSeconds(89)).step()).isZero();
        assertThat(OverviewPicture.of(live(), NOW.plusSeconds(91)).step()).isEqualTo(1);
        assertThat(OverviewPicture.of(live(), NOW.plusSeconds(8 * 90 + 1)).step()).isZero();
    }

    @Test
    void theWallSaysWhichScreenItIsWhileStaffAsk() {
        var asked = WallHall.morning().apply(identified());
        var wall = live().after(new HallChanged(asked), NOW);
        assertThat(OverviewPicture.of(live(), NOW).identifies()).isFalse();
        assertThat(OverviewPicture.of(wall, NOW.plusSeconds(1)).identifies()).isTrue();
        var later = NOW.plusSeconds(31);
        assertThat(OverviewPicture.of(wall.after(new Beat(later), later), later).identifies())
                .isFalse();
    }

    private static Recorded identified() {
        var asked = new ScreensIdentified(new ClerkId("0001"));
        return new Recorded(WallHall.morning().seq() + 1, NOW, asked);
    }

    @Test
    void figuresThatStopComingAreUnknownWhileThePlanLivesOn() {
        var later = NOW.plus(LATER);
        var wall = OverviewPicture.of(live().after(new Beat(later), later), later);
        assertThat(wall.head().link()).isEqualTo(new WithoutFigures());
        assertThat(wall.tiles()).allMatch(tile -> tile.value().isEmpty());
        assertThat(wall.map().orElseThrow().doors())
                .noneMatch(door -> door.doing() instanceof Unknown);
    }

    @Test
    void whatWasStaysAndWhatMayComeGoesWhenNothingIsHeard() {
        var before = OverviewPicture.of(live(), NOW).course().orElseThrow();
        var after = OverviewPicture.of(live(), NOW.plusSeconds(600)).course().orElseThrow();
        assertThat(before.forecast()).isNotEmpty();
        assertThat(after.forecast()).isEmpty();
        assertThat(after.today()).startsWith(before.today().toArray(new Sample[0]));
        assertThat(after.today().getLast().value()).as("a gap until now").isEmpty();
    }

    @Test
    void theScaleStaysForAnHour() {
        var memory = live();
        double top = OverviewPicture.of(memory, NOW).course().orElseThrow().top();
        assertThat(top).isEqualTo(80);
    }

    @Test
    void windowsOnThePlanDoWhatTheyDo() {
        var doors = OverviewPicture.of(live(), NOW).map().orElseThrow().doors();
        assertThat(doing(doors, "3")).isEqualTo(new Calling("A023"));
        assertThat(doing(doors, "2")).isEqualTo(new Paused("meal", 0));
        assertThat(doing(doors, "9")).isEqualTo(new Closed());
    }

    private static MapPicture.Doing doing(List<MapPicture.Door> doors, String window) {
        return doors.stream()
                .filter(door -> door.id().value().equals(window))
                .findFirst()
                .orElseThrow()
                .doing();
    }

    @Test
    void aHallWithoutAPlanGetsAPlainOne() {
        var plan = PlainPlan.of(WallHall.CONFIG, 0);
        assertThat(plan.windows()).hasSize(15);
        assertThat(plan.lines()).hasSize(4);
        assertThat(plan.windows())
                .allMatch(w -> w.at().x() < plan.size().x() && w.at().y() < plan.size().y());
        assertThat(plan.windows()).extracting(w -> w.at()).doesNotHaveDuplicates();
    }

    @Test
    void aLargeHallStandsOnSeveralPlans() {
        var windows = new HashSet<WindowId>();
        var lines = new HashSet<LineId>();
        var kiosks = new HashSet<DeviceId>();
        for (int turn = 0; turn < 7; turn++) {
            var plan = PlainPlan.of(LargeHall.config(), turn);
            plan.windows().forEach(spot -> windows.add(spot.id()));
            plan.lines().forEach(field -> lines.add(field.id()));
            plan.kiosks().forEach(spot -> kiosks.add(spot.id()));
            assertThat(plan.labels().getFirst().text()).isEqualTo((turn + 1) + " / 7");
            assertThat(plan.lines()).allMatch(field -> field.size().y() >= 7);
        }
        assertThat(windows).hasSize(LargeHall.WINDOWS);
        assertThat(lines).hasSize(LargeHall.LINES);
        assertThat(kiosks).hasSize(12);
    }

    @Test
    void aCrowdIsSetInSmallerMarks() {
        var few = Marks.fitting(9, 300, 70);
        var row = Marks.fitting(12, 300, 70);
        var many = Marks.fitting(80, 300, 70);
        assertThat(few.pitch()).isEqualTo(27);
        assertThat(row).as("rather a little closer than in two rows").isEqualTo(new Marks(25, 12));
        assertThat(many.pitch()).isLessThan(25);
        assertThat(many.y(79)).isLessThan(70);
        assertThat(many.x(many.columns() - 1)).isLessThan(300);
    }
}
