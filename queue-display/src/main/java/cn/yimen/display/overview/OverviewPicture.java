package cn.yimen.display.overview;

import cn.yimen.display.board.Nights;
import cn.yimen.display.overview.Overview.Alarms;
import cn.yimen.display.overview.Overview.Head;
import cn.yimen.display.overview.Overview.Kind;
import cn.yimen.display.overview.Overview.Kiosk;
import cn.yimen.display.overview.Overview.LineRow;
import cn.yimen.display.overview.Overview.Link;
import cn.yimen.display.overview.Overview.Live;
import cn.yimen.display.overview.Overview.Stale;
import cn.yimen.display.overview.Overview.Tile;
import cn.yimen.display.overview.Overview.Unheard;
import cn.yimen.display.overview.Overview.Unknown;
import cn.yimen.display.overview.Overview.Usual;
import cn.yimen.display.overview.Overview.WithoutFigures;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.state.EmergencyNow;
import cn.yimen.ui.chart.Sample;
import cn.yimen.ui.chart.Top;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// What the wall shows of what it knows, at one moment.
public final class OverviewPicture {

    private static final long STEP_SECONDS = 90;
    private static final long STEPS = 8;

    private final OverviewMemory memory;
    private final Instant now;

    private OverviewPicture(OverviewMemory memory, Instant now) {
        this.memory = memory;
        this.now = now;
    }

    /// @param now by the machine's own clock
    public static Overview of(OverviewMemory memory, Instant now) {
        return new OverviewPicture(memory, now).overview();
    }

    private Overview overview() {
        return new Overview(
                head(),
                tiles(),
                map(),
                lines(),
                alarms(),
                course(),
                kiosks(),
                behind(),
                step(),
                Nights.isNight(memory.hall(), memory.hubTime(now)),
                identifies());
    }

    /// Always on time: nobody on the wall is called.
    private int step() {
        long seconds = Duration.between(memory.started(), now).toSeconds();
        return Math.toIntExact(Math.floorMod(seconds / STEP_SECONDS, STEPS));
    }

    private boolean identifies() {
        return memory.isLive(now)
                && memory.hall().special().told().identifiesAt(memory.hubTime(now));
    }

    private Optional<WallFigures> figures() {
        return memory.figures().filter(_ -> memory.hasFigures(now));
    }

    private ZoneId zone() {
        return memory.hall().config().map(HallConfig::zone).orElseGet(ZoneId::systemDefault);
    }

    private Head head() {
        return new Head(
                memory.hall().config().map(HallConfig::name).orElse(""),
                memory.hubTime(now).atZone(zone()),
                link(),
                figures().map(WallFigures::uplink).orElseGet(Unknown::new),
                EmergencyNow.of(memory.hall(), memory.hubTime(now)));
    }

    private Link link() {
        if (memory.heard().isEmpty()) {
            return new Unheard();
        }
        if (!memory.isLive(now)) {
            var last = memory.heard().get();
            var seconds = Duration.between(last, now).toSeconds();
            return new Stale(seconds, memory.hubTime(last).atZone(zone()));
        }
        return memory.hasFigures(now) ? new Live() : new WithoutFigures();
    }

    private List<Tile> tiles() {
        return figures()
                .map(WallFigures::tiles)
                .orElseGet(() ->
                        Stream.of(Kind.values())
                                .filter(kind -> kind != Kind.NOBODY)
                                .map(Tile::unknown)
                                .toList());
    }

    private Optional<MapPicture> map() {
        boolean live = memory.isLive(now);
        var hub = memory.hubTime(now);
        return memory.hall()
                .config()
                .map(config -> MapReading.of(memory.hall(), config, hub, live, expected()));
    }

    private Map<String, Usual> expected() {
        var expected = new HashMap<String, Usual>();
        figures()
                .map(WallFigures::lines)
                .orElse(List.of())
                .forEach(line ->
                        line.figures()
                                .flatMap(Overview.LineFigures::expected)
                                .ifPresent(range -> expected.put(line.prefix(), range)));
        return expected;
    }

    /// The lines stay by their names when nothing is known of them.
    private List<LineRow> lines() {
        return figures()
                .map(WallFigures::lines)
                .orElseGet(() ->
                        memory.hall().config().map(HallConfig::lines).orElse(List.of()).stream()
                                .map(line ->
                                        new LineRow(
                                                line.prefix(),
                                                line.name(),
                                                Optional.empty(),
                                                List.of(),
                                                Optional.empty()))
                                .toList());
    }

    /// Level first, then what nobody has accepted, then age.
    private Alarms alarms() {
        var order =
                Comparator.comparing(Overview.AlarmRow::severity)
                        .reversed()
                        .thenComparing(row -> row.who().isPresent())
                        .thenComparing(Overview.AlarmRow::since);
        return figures()
                .map(told -> {
                    var rows = told.alarms().stream().sorted(order).toList();
                    long open = rows.stream().filter(row -> row.who().isEmpty()).count();
                    return new Alarms(true, rows, (int) open);
                })
                .orElseGet(() -> new Alarms(false, List.of(), 0));
    }

    private Optional<CoursePicture> course() {
        return memory.figures().flatMap(WallFigures::course).map(this::course);
    }

    /// What was stays true when nothing more is heard; what may come does not.
    private CoursePicture course(CoursePicture told) {
        boolean known = memory.hasFigures(now);
        var clock =
                LocalTime.ofInstant(memory.hubTime(now), zone()).truncatedTo(ChronoUnit.MINUTES);
        var moment = known ? told.now() : clock;
        var today = known ? told.today() : withGap(told.today(), moment);
        return new CoursePicture(
                told.from(),
                told.to(),
                moment,
                memory.top().map(Top::value).orElse(told.top()),
                today,
                told.median(),
                told.usual(),
                told.days(),
                told.weekday(),
                known ? told.forecast() : List.of(),
                known ? told.range() : List.of(),
                told.breaks());
    }

    private static List<Sample> withGap(List<Sample> today, LocalTime until) {
        return Stream.concat(today.stream(), Stream.of(Sample.unknown(until))).toList();
    }

    private List<Kiosk> kiosks() {
        return memory.hall().config().map(HallConfig::kiosks).orElse(List.of()).stream()
                .map(kiosk -> new Kiosk(kiosk.id().value(), state(kiosk.id()), sheets(kiosk.id())))
                .sorted(Comparator.comparingInt(kiosk -> urgency(kiosk.state())))
                .toList();
    }

    /// All of it is of now, or not known.
    private Behind behind() {
        return memory.hall()
                .config()
                .filter(_ -> memory.isLive(now))
                .map(config ->
                        new BehindReading(memory.hall(), config, figures(), memory.hubTime(now))
                                .read())
                .orElseGet(Behind::unknown);
    }

    private MachineState state(DeviceId kiosk) {
        return memory.isLive(now)
                ? MachineState.of(memory.hall(), kiosk, memory.hubTime(now))
                : new MachineState.Unheard();
    }

    private OptionalInt sheets(DeviceId kiosk) {
        return figures()
                .flatMap(told -> Optional.ofNullable(told.sheets().get(kiosk.value())))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    private static int urgency(MachineState state) {
        return switch (state) {
            case MachineState.Help _ -> 0;
            case MachineState.Trouble _ -> 1;
            case MachineState.LowPaper _ -> 2;
            case MachineState.Unheard _ -> 3;
            case MachineState.Well _ -> 4;
        };
    }
}
