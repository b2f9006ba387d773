package cn.yimen.display.board;

import cn.yimen.display.board.BoardState.Bar;
import cn.yimen.display.board.BoardState.Calls;
import cn.yimen.display.board.BoardState.Header;
import cn.yimen.display.board.BoardState.Listed;
import cn.yimen.display.board.BoardState.Neutral;
import cn.yimen.display.board.BoardState.Newest;
import cn.yimen.display.board.BoardState.NothingCalled;
import cn.yimen.display.board.BoardState.Notices;
import cn.yimen.display.board.BoardState.Recovered;
import cn.yimen.display.board.BoardState.Sheet;
import cn.yimen.display.board.BoardState.Stale;
import cn.yimen.display.board.BoardState.WaitingLine;
import cn.yimen.display.board.BoardState.Waits;
import cn.yimen.display.board.BoardState.Word;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.rules.WaitEstimate;
import cn.yimen.hall.state.RecentCall;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/// What a board shows of what it knows, at one moment.
public final class BoardPicture {

    /// A call stands in ink on paper so long.
    public static final Duration LIT = Duration.ofSeconds(30);

    private static final Duration AFTER_VOICE = Duration.ofSeconds(10);
    private static final int RECENT = 6;

    /// With rows set closer, so many recent calls find room at the smallest size allowed: with the
    /// newest, ten calls in 30 s.
    private static final int RECENT_AT_MOST = 9;

    private static final int LINES_A_PAGE = 4;
    private static final long PAGE_SECONDS = 8;
    private static final int NOTICES = 5;

    private BoardPicture() {}

    public static BoardState of(BoardMemory memory, Instant now) {
        if (memory.contact().isNeutral(now)) {
            return new Neutral(
                    header(memory, now),
                    memory.contact().silence(now),
                    notices(memory),
                    memory.wear().step());
        }
        return new Calls(
                header(memory, now),
                sheet(memory, now),
                recent(memory, now),
                waits(memory, now),
                bar(memory, now),
                memory.wear().step());
    }

    /// Whether nobody is being called.
    static boolean isQuiet(BoardMemory memory, Instant now) {
        return memory.state().recentCalls().stream()
                .noneMatch(call -> isCalling(memory, call, now) || isLit(memory, call, now));
    }

    private static Header header(BoardMemory memory, Instant now) {
        var config = memory.state().config();
        return new Header(
                config.map(HallConfig::name).orElse(""),
                config.map(HallConfig::place).orElse(""),
                inHall(memory, memory.hubTime(now)),
                memory.clock().doubtful());
    }

    private static ZonedDateTime inHall(BoardMemory memory, Instant moment) {
        var zone = memory.state().config().map(HallConfig::zone).orElseGet(ZoneId::systemDefault);
        return moment.atZone(zone);
    }

    private static List<String> notices(BoardMemory memory) {
        return memory.state().config().map(HallConfig::notices).orElse(List.of()).stream()
                .limit(NOTICES)
                .toList();
    }

    private static Sheet sheet(BoardMemory memory, Instant now) {
        var calls = memory.state().recentCalls();
        return calls.isEmpty()
                ? new NothingCalled()
                : new Newest(calls.getFirst(), word(memory, calls.getFirst(), now));
    }

    private static Word word(BoardMemory memory, RecentCall call, Instant now) {
        if (memory.contact().isStale(now)) {
            return Word.EARLIER;
        }
        if (!isCalling(memory, call, now)) {
            return Word.NEWEST;
        }
        return call.times() > 1 ? Word.CALLING_AGAIN : Word.CALLING;
    }

    /// Until 30 s are over, and 10 s after the voice.
    private static boolean isCalling(BoardMemory memory, RecentCall call, Instant now) {
        var hub = memory.hubTime(now);
        var voiceEnd = memory.calls().voiceEnds().get(call);
        return isLit(memory, call, now)
                || memory.calls().speaking().contains(call)
                || (voiceEnd != null && hub.isBefore(voiceEnd.plus(AFTER_VOICE)));
    }

    private static boolean isLit(BoardMemory memory, RecentCall call, Instant now) {
        return memory.hubTime(now).isBefore(call.at().plus(LIT));
    }

    private static List<Listed> recent(BoardMemory memory, Instant now) {
        boolean live = !memory.contact().isStale(now);
        var listed =
                memory.state().recentCalls().stream()
                        .skip(1)
                        .limit(RECENT_AT_MOST)
                        .map(call -> new Listed(call, live && isLit(memory, call, now)))
                        .toList();
        boolean crowded = listed.stream().skip(RECENT).anyMatch(Listed::lit);
        return crowded ? listed : listed.stream().limit(RECENT).toList();
    }

    private static Waits waits(BoardMemory memory, Instant now) {
        var lines = memory.state().config().map(HallConfig::lines).orElse(List.of());
        int pages = Math.max(1, Math.ceilDiv(lines.size(), LINES_A_PAGE));
        var hub = memory.hubTime(now);
        int page = Math.toIntExact(Math.floorMod(hub.getEpochSecond() / PAGE_SECONDS, pages));
        var shown =
                lines.stream()
                        .skip((long) page * LINES_A_PAGE)
                        .limit(LINES_A_PAGE)
                        .map(line -> waiting(memory, line, hub))
                        .toList();
        return new Waits(shown, page, pages);
    }

    private static WaitingLine waiting(BoardMemory memory, Line line, Instant hub) {
        return new WaitingLine(
                line.prefix(),
                line.name(),
                memory.state().waitingCount(line.id()),
                WaitEstimate.ifJoined(memory.state(), line.id(), hub));
    }

    private static Bar bar(BoardMemory memory, Instant now) {
        var contact = memory.contact();
        if (contact.isStale(now)) {
            var silence = contact.silence(now);
            return new Stale(
                    silence.toSeconds(), inHall(memory, memory.hubTime(now.minus(silence))));
        }
        return contact.saysRecovered(now) ? new Recovered() : new Notices(notices(memory));
    }
}
