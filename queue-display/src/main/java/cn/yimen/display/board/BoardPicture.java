package cn.yimen.display.board;

import cn.yimen.display.board.BoardState.Alarm;
import cn.yimen.display.board.BoardState.Bar;
import cn.yimen.display.board.BoardState.Header;
import cn.yimen.display.board.BoardState.Identify;
import cn.yimen.display.board.BoardState.Neutral;
import cn.yimen.display.board.BoardState.Night;
import cn.yimen.display.board.BoardState.Notices;
import cn.yimen.display.board.BoardState.Recovered;
import cn.yimen.display.board.BoardState.Stale;
import cn.yimen.display.board.BoardState.Stand;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.state.Notice;
import cn.yimen.hall.state.RecentCall;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a board shows of what it knows, at one moment.
public final class BoardPicture {

    /// A call stands in ink on paper so long.
    public static final Duration LIT = Duration.ofSeconds(30);

    /// So many calls have room beside the word which screen it is.
    private static final int BESIDE = 4;

    private static final long SPOT_SECONDS = 600;
    private static final int SPOTS = 9;
    private static final int NOTICES = 5;

    private BoardPicture() {}

    public static BoardState of(BoardMemory memory, Instant now) {
        var header = header(memory, now);
        var stand = new Stand(memory.wear().step(), memory.wear().swapped());
        var emergency = memory.emergency();
        if (emergency.isPresent()) {
            var since = inHall(memory, emergency.get().since());
            return new Alarm(header, emergency.get().kind(), since, stand);
        }
        boolean hasPlaceForWords = !(memory.setup().kind() instanceof BoardSetup.Kind.AtWindow);
        if (hasPlaceForWords && memory.contact().isNeutral(now)) {
            return new Neutral(header, memory.contact().silence(now), notices(memory, now), stand);
        }
        var hub = memory.hubTime(now);
        if (saysWhichItIs(memory, now)) {
            return new Identify(header, memory.setup(), beside(memory, now), stand);
        }
        if (Nights.isNight(memory.state(), hub)) {
            long spot = Math.floorMod(hub.getEpochSecond() / SPOT_SECONDS, (long) SPOTS);
            return new Night(header, (int) spot, stand);
        }
        return working(memory, now, header, stand);
    }

    private static BoardState working(BoardMemory memory, Instant now, Header header, Stand stand) {
        return switch (memory.setup().kind()) {
            case BoardSetup.Kind.Main _ ->
                    new BoardState.Calls(
                            header,
                            CallPicture.sheet(memory, now),
                            CallPicture.recent(memory, now),
                            LinePicture.waits(memory, now),
                            bar(memory, now),
                            stand);
            case BoardSetup.Kind.AtWindow at ->
                    WindowPicture.of(memory, at.window(), header, stand, now);
            case BoardSetup.Kind.Rating _ ->
                    RatingPicture.of(memory, header, stale(memory, now), stand);
            case BoardSetup.Kind.Area _ ->
                    LinePicture.area(memory, now, header, orderBar(memory, now), stand);
        };
    }

    /// In a busy hall somebody is always being called: calls stand beside it, not before it.
    private static boolean saysWhichItIs(BoardMemory memory, Instant now) {
        return !memory.contact().isStale(now)
                && memory.state().special().told().identifiesAt(memory.hubTime(now));
    }

    private static List<RecentCall> beside(BoardMemory memory, Instant now) {
        return memory.own().stream()
                .filter(call -> isOn(memory.setup().kind(), call))
                .filter(call -> CallPicture.isCalling(memory, call, now))
                .limit(BESIDE)
                .toList();
    }

    private static boolean isOn(BoardSetup.Kind kind, RecentCall call) {
        return switch (kind) {
            case BoardSetup.Kind.Main _, BoardSetup.Kind.Area _ -> true;
            case BoardSetup.Kind.AtWindow at -> call.window().equals(at.window());
            case BoardSetup.Kind.Rating _ -> false;
        };
    }

    /// Whether nobody is being called.
    static boolean isQuiet(BoardMemory memory, Instant now) {
        return memory.own().stream().noneMatch(call -> CallPicture.isCalling(memory, call, now));
    }

    private static Header header(BoardMemory memory, Instant now) {
        var config = memory.state().config();
        return new Header(
                config.map(HallConfig::name).orElse(""),
                place(memory.setup(), config.map(HallConfig::place).orElse("")),
                inHall(memory, memory.hubTime(now)),
                memory.clock().doubtful());
    }

    /// The floor and area that the board speaks of, where it does not speak of all.
    private static String place(BoardSetup setup, String whole) {
        var filter = setup.filter();
        return filter.isEverything()
                ? whole
                : String.join(
                        " ",
                        Stream.concat(
                                        filter.floors().stream().sorted(),
                                        filter.areas().stream().sorted())
                                .toList());
    }

    static ZonedDateTime inHall(BoardMemory memory, Instant moment) {
        var zone = memory.state().config().map(HallConfig::zone).orElseGet(ZoneId::systemDefault);
        return moment.atZone(zone);
    }

    /// What staff told by day, urgent first, then what always holds.
    private static List<String> notices(BoardMemory memory, Instant now) {
        var told = memory.state().special().told().noticesAt(memory.hubTime(now));
        var always = memory.state().config().map(HallConfig::notices).orElse(List.of());
        return Stream.concat(told.stream().map(notice -> words(memory, notice)), always.stream())
                .limit(NOTICES)
                .toList();
    }

    private static String words(BoardMemory memory, Notice notice) {
        return memory.setup()
                .second()
                .map(second -> notice.translations().getOrDefault(second.tag(), ""))
                .filter(text -> !text.isBlank())
                .map(text -> text + " " + notice.text())
                .orElse(notice.text());
    }

    private static Optional<Stale> stale(BoardMemory memory, Instant now) {
        var silence = memory.contact().silence(now);
        return memory.contact().isStale(now)
                ? Optional.of(
                        new Stale(
                                silence.toSeconds(),
                                inHall(memory, memory.hubTime(now.minus(silence)))))
                : Optional.empty();
    }

    private static Bar bar(BoardMemory memory, Instant now) {
        var stale = stale(memory, now);
        if (stale.isPresent()) {
            return stale.get();
        }
        return memory.contact().saysRecovered(now)
                ? new Recovered()
                : new Notices(notices(memory, now));
    }

    private static Bar orderBar(BoardMemory memory, Instant now) {
        var bar = bar(memory, now);
        boolean isUrgent =
                memory.state().special().told().noticesAt(memory.hubTime(now)).stream()
                        .anyMatch(Notice::urgent);
        return bar instanceof Notices && !isUrgent
                ? memory.state()
                        .config()
                        .<Bar>map(config -> new BoardState.Order(config.priority().overtakeLimit()))
                        .orElse(bar)
                : bar;
    }
}
