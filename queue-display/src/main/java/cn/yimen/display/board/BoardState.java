package cn.yimen.display.board;

import cn.yimen.hall.domain.EmergencyKind;
import cn.yimen.hall.domain.WaitRange;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.RecentCall;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What stands on a board at one moment, in the words of the hall, without any geometry.
public sealed interface BoardState {

    Header header();

    /// Where the layout stands against burn-in.
    Stand stand();

    /// @param step on its walk, 0–7
    /// @param swapped whether variant B stands
    record Stand(int step, boolean swapped) {
        public static final Stand FIRST = new Stand(0, false);
    }

    /// The calls that stand in ink on paper.
    List<RecentCall> litCalls();

    /// @param recent newest first; six, or up to nine while more than six of them are lit
    record Calls(Header header, Sheet sheet, List<Listed> recent, Waits waits, Bar bar, Stand stand)
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
    record Neutral(Header header, Duration silence, List<String> notices, Stand stand)
            implements BoardState {
        public Neutral {
            notices = List.copyOf(notices);
        }

        @Override
        public List<RecentCall> litCalls() {
            return List.of();
        }
    }

    /// One phrase that everybody must know; nothing else stands there.
    record Alarm(Header header, EmergencyKind kind, ZonedDateTime since, Stand stand)
            implements BoardState {
        @Override
        public List<RecentCall> litCalls() {
            return List.of();
        }
    }

    /// The hall is closed: its name and the clock, elsewhere each ten minutes.
    ///
    /// @param spot 0–8, counted in rows of three
    record Night(Header header, int spot, Stand stand) implements BoardState {
        @Override
        public List<RecentCall> litCalls() {
            return List.of();
        }
    }

    /// Staff asked every screen which one it is.
    ///
    /// @param calls that go on meanwhile, newest first: they are kept from nobody
    record Identify(Header header, BoardSetup setup, List<RecentCall> calls, Stand stand)
            implements BoardState {
        public Identify {
            calls = List.copyOf(calls);
        }

        @Override
        public List<RecentCall> litCalls() {
            return calls;
        }
    }

    /// The panel over one window.
    ///
    /// @param call the one that is being called there, where somebody is and the hall still lists
    ///   it
    /// @param unspoken no loudspeaker of the hall could say it: only eyes find it
    record AtWindow(
            Header header,
            WindowId window,
            WindowFace face,
            Desk desk,
            Optional<RecentCall> call,
            boolean unspoken,
            Stand stand)
            implements BoardState {
        @Override
        public List<RecentCall> litCalls() {
            return call.stream().toList();
        }
    }

    /// What a window's panel says beside its number.
    ///
    /// @param service what is done there: the lines' names
    /// @param clerk the work number (工号) of who sits there
    record Desk(List<String> service, Optional<String> clerk) {
        public Desk {
            service = List.copyOf(service);
        }
    }

    /// One page of the lines with their newest calls and who is next.
    record Area(Header header, List<AreaRow> rows, Paging paging, Bar bar, Stand stand)
            implements BoardState {
        public Area {
            rows = List.copyOf(rows);
        }

        @Override
        public List<RecentCall> litCalls() {
            return rows.stream()
                    .flatMap(row -> row.newest().stream())
                    .filter(Listed::lit)
                    .map(Listed::call)
                    .toList();
        }
    }

    /// What everybody may know of ratings.
    ///
    /// @param counts empty until they were counted
    /// @param stale where nothing is heard: what stands there may have changed
    record Ratings(
            Header header,
            Optional<RatingCounts> counts,
            Chain chain,
            List<Case> cases,
            Optional<Stale> stale,
            Stand stand)
            implements BoardState {
        public Ratings {
            cases = List.copyOf(cases);
        }

        @Override
        public List<RecentCall> litCalls() {
            return List.of();
        }
    }

    /// How many bad ratings (差评) came, and how many of them came so far: 核实, 整改, 回访.
    ///
    /// @param due by when the last of those that are not yet mended (整改) has to be
    record Chain(int bad, int verified, int rectified, int calledBack, Optional<LocalDate> due) {}

    /// One published case.
    ///
    /// @param tags what the citizen ticked, as codes
    /// @param done what was done about it, in words for everybody
    record Case(LocalDate day, List<String> tags, String done) {
        public Case {
            tags = List.copyOf(tags);
        }
    }

    /// @param calling whether the newest is being called now
    /// @param unspoken no loudspeaker of the hall could say it: only eyes find it
    record AreaRow(
            WaitingLine line,
            Optional<Listed> newest,
            boolean calling,
            boolean unspoken,
            List<Next> next) {
        public AreaRow {
            next = List.copyOf(next);
        }
    }

    /// Somebody who is called soon.
    record Next(String number, Chip chip) {}

    /// Why somebody stands before others, as one word and no more.
    enum Chip {
        NONE,
        /// 优先
        PRIORITY,
        /// 预约
        APPOINTMENT
    }

    /// @param page 0, 1 …
    record Paging(int page, int pages) {
        public static final Paging ONE = new Paging(0, 1);
    }

    /// @param hall and `place`: empty until the hall is known
    /// @param time the hub's, in the hall's zone
    /// @param doubtful whether the clock may be wrong
    record Header(String hall, String place, ZonedDateTime time, boolean doubtful) {}

    /// The large sheet.
    sealed interface Sheet {}

    /// Nobody has been called today.
    record NothingCalled() implements Sheet {}

    /// @param unspoken no loudspeaker of the hall could say it: only eyes find it
    record Newest(RecentCall call, Word word, boolean unspoken) implements Sheet {}

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

    /// One page of the lines, in one language.
    ///
    /// @param second whether it stands in the second language
    record Waits(List<WaitingLine> lines, Paging paging, boolean second) {
        public Waits {
            lines = List.copyOf(lines);
        }
    }

    /// @param range empty where no window serves the line now
    /// @param closed the line gives no more numbers today
    record WaitingLine(
            String prefix, String name, int people, Optional<WaitRange> range, boolean closed) {}

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

    /// How the order comes about: at most so many people go before one person.
    record Order(int atMost) implements Bar {}
}
