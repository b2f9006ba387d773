package cn.yimen.display.board;

import cn.yimen.display.board.BoardState.Listed;
import cn.yimen.display.board.BoardState.Newest;
import cn.yimen.display.board.BoardState.NothingCalled;
import cn.yimen.display.board.BoardState.Sheet;
import cn.yimen.display.board.BoardState.Word;
import cn.yimen.hall.state.RecentCall;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// How the newest call and the recent ones stand.
final class CallPicture {

    private static final Duration AFTER_VOICE = Duration.ofSeconds(10);

    private CallPicture() {}

    static Sheet sheet(BoardMemory memory, Instant now) {
        var calls = memory.own();
        return calls.isEmpty() ? new NothingCalled() : newest(memory, calls.getFirst(), now);
    }

    private static Newest newest(BoardMemory memory, RecentCall call, Instant now) {
        return new Newest(
                call, word(memory, call, now), CallRecord.isUnspoken(call, memory.state()));
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
    static boolean isCalling(BoardMemory memory, RecentCall call, Instant now) {
        var hub = memory.hubTime(now);
        var voiceEnd = memory.calls().voiceEnds().get(call);
        return isLit(memory, call, now)
                || memory.calls().speaking().contains(call)
                || (voiceEnd != null && hub.isBefore(voiceEnd.plus(AFTER_VOICE)));
    }

    static boolean isLit(BoardMemory memory, RecentCall call, Instant now) {
        return memory.hubTime(now).isBefore(call.at().plus(BoardPicture.LIT));
    }

    /// More than usual only while more than usual are lit.
    static List<Listed> recent(BoardMemory memory, Instant now) {
        boolean live = !memory.contact().isStale(now);
        var room = memory.setup().room();
        var listed =
                memory.own().stream()
                        .skip(1)
                        .limit(room.crowded())
                        .map(call -> new Listed(call, live && isLit(memory, call, now)))
                        .toList();
        boolean crowded = listed.stream().skip(room.recent()).anyMatch(Listed::lit);
        return crowded ? listed : listed.stream().limit(room.recent()).toList();
    }
}
