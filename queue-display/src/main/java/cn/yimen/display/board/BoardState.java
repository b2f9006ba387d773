package cn.yimen.display.board;

import cn.yimen.hall.domain.WaitRange;
import cn.yimen.hall.state.RecentCall;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What stands on a board at one moment, in the words of the hall, without any geometry.
public sealed interface BoardState {

    Header header();

    /// Where the layout stands on its walk against burn-in, 0–7.
    int wearStep();

    /// The calls that stand in ink on paper.
    List<RecentCall> litCalls();

    /// @param recent newest first; six, or up to nine while more than six of them are lit
    record Calls(
            Header header, Sheet sheet, List<Listed> recent, Waits waits, Bar bar, int wearStep)
            implements BoardState {
        public Calls {
            recent = List.copyOf(recent);
        }

        @Override
        public List<RecentCall> litCalls() {
            return Stream.concat(
                            sheet instanceof Newest newest && newest.word().isLit()
                                    ? Stream.of(newest.call())
                                    : Stream.empty(),
                            recent.stream().filter(Listed::lit).map(Listed::call))
                    .toList();
        }
    }

    /// For a minute nothing was heard, or nothing yet: no number stands here that may be wrong.
    ///
    /// @param silence since when nothing was heard
    record Neutral(Header header, Duration silence, List<String> notices, int wearStep)
            implements BoardState {
        public Neutral {
            notices = List.copyOf(notices);
        }

        @Override
        public List<RecentCall> litCalls() {
            return List.of();
        }
    }

    /// @param hall and `place`: empty until the hall is known
    /// @param time the hub's, in the hall's zone
    /// @param doubtful whether the clock may be wrong
    record Header(String hall, String place, ZonedDateTime time, boolean doubtful) {}

    /// The large sheet.
    sealed interface Sheet {}

    /// Nobody has been called today.
    record NothingCalled() implements Sheet {}

    record Newest(RecentCall call, Word word) implements Sheet {}

    /// What the sheet's band says.
    enum Word {
        /// 正在呼叫
        CALLING,
        /// 再次呼叫
        CALLING_AGAIN,
        /// 最新呼叫
        NEWEST,
        /// 稍早呼叫: the link is lost; the sheet is out
        EARLIER;

        public boolean isLit() {
            return this != EARLIER;
        }

        /// Whether people are being called right now.
        public boolean isCall() {
            return this == CALLING || this == CALLING_AGAIN;
        }
    }

    record Listed(RecentCall call, boolean lit) {}

    /// One page of the lines.
    ///
    /// @param page 0, 1 …
    record Waits(List<WaitingLine> lines, int page, int pages) {
        public Waits {
            lines = List.copyOf(lines);
        }
    }

    /// @param range empty where no window serves the line now
    record WaitingLine(String prefix, String name, int people, Optional<WaitRange> range) {}

    /// The foot of the board.
    sealed interface Bar {}

    record Notices(List<String> texts) implements Bar {
        public Notices {
            texts = List.copyOf(texts);
        }
    }

    /// @param seconds since anything was heard
    /// @param stoppedAt the last moment at which the board was right
    record Stale(long seconds, ZonedDateTime stoppedAt) implements Bar {}

    record Recovered() implements Bar {}
}
