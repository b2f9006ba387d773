package cn.yimen.display.board;

import cn.yimen.display.board.BoardState.Area;
import cn.yimen.display.board.BoardState.AreaRow;
import cn.yimen.display.board.BoardState.Bar;
import cn.yimen.display.board.BoardState.Chip;
import cn.yimen.display.board.BoardState.Header;
import cn.yimen.display.board.BoardState.Listed;
import cn.yimen.display.board.BoardState.Next;
import cn.yimen.display.board.BoardState.Paging;
import cn.yimen.display.board.BoardState.Stand;
import cn.yimen.display.board.BoardState.WaitingLine;
import cn.yimen.display.board.BoardState.Waits;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.state.RecentCall;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How the lines stand, a page at a time.
final class LinePicture {

    private static final int NEXT = 4;

    private LinePicture() {}

    /// Where a second language is spoken, each page stands in Chinese and then in that one.
    static Waits waits(BoardMemory memory, Instant now) {
        var lines = lines(memory);
        int perPage = memory.setup().room().lines();
        int pages = pages(lines, perPage);
        boolean bilingual = memory.setup().second().isPresent();
        int turn = turn(memory, now, bilingual ? 2 * pages : pages);
        boolean second = bilingual && turn % 2 == 1;
        int page = bilingual ? turn / 2 : turn;
        var shown =
                page(lines, page, perPage).stream()
                        .map(line -> waiting(memory, line, second))
                        .toList();
        return new Waits(shown, new Paging(page, pages), second);
    }

    static Area area(BoardMemory memory, Instant now, Header header, Bar bar, Stand stand) {
        var lines = lines(memory);
        int perPage = memory.setup().room().lines();
        int pages = pages(lines, perPage);
        int page = callPage(memory, now, lines).orElse(turn(memory, now, pages));
        var rows = page(lines, page, perPage).stream().map(line -> row(memory, line, now)).toList();
        return new Area(header, rows, new Paging(page, pages), bar, stand);
    }

    /// The page of a line that has just been called goes before the others' turn.
    private static Optional<Integer> callPage(BoardMemory memory, Instant now, List<Line> lines) {
        var room = memory.setup().room();
        return memory.own().stream()
                .findFirst()
                .filter(call ->
                        memory.hubTime(now).isBefore(call.at().plusSeconds(room.pageSeconds())))
                .flatMap(call -> memory.state().ticket(call.ticket()))
                .map(ticket -> lines.stream().map(Line::id).toList().indexOf(ticket.line()))
                .filter(index -> index >= 0)
                .map(index -> index / room.lines());
    }

    private static List<Line> lines(BoardMemory memory) {
        return memory.state().config().map(HallConfig::lines).orElse(List.of()).stream()
                .filter(memory.setup().filter()::shows)
                .toList();
    }

    private static int pages(List<Line> lines, int perPage) {
        return Math.max(1, Math.ceilDiv(lines.size(), perPage));
    }

    private static List<Line> page(List<Line> lines, int page, int perPage) {
        return lines.stream().skip((long) page * perPage).limit(perPage).toList();
    }

    private static int turn(BoardMemory memory, Instant now, int turns) {
        long seconds = memory.hubTime(now).getEpochSecond();
        return Math.toIntExact(
                Math.floorMod(seconds / memory.setup().room().pageSeconds(), (long) turns));
    }

    private static WaitingLine waiting(BoardMemory memory, Line line, boolean second) {
        var translated =
                memory.setup().second().filter(_ -> second).flatMap(word -> name(word, line));
        return new WaitingLine(
                line.prefix(),
                translated.orElse(line.name()),
                memory.state().waitingCount(line.id()),
                memory.outlook().wait(line.id()),
                memory.state().line(line.id()).closed().isPresent());
    }

    private static Optional<String> name(BoardSetup.Second second, Line line) {
        return second.word("line." + line.id());
    }

    private static AreaRow row(BoardMemory memory, Line line, Instant now) {
        boolean live = !memory.contact().isStale(now);
        var call = newest(memory, line.id());
        boolean calling =
                live && call.filter(each -> CallPicture.isCalling(memory, each, now)).isPresent();
        boolean unspoken =
                call.filter(each -> CallRecord.isUnspoken(each, memory.state())).isPresent();
        var next =
                memory.outlook().next(line.id()).stream()
                        .filter(ticket -> isWaiting(memory, ticket))
                        .limit(NEXT)
                        .map(LinePicture::next)
                        .toList();
        return new AreaRow(
                waiting(memory, line, false),
                call.map(each -> new Listed(each, live)),
                calling,
                unspoken,
                next);
    }

    private static boolean isWaiting(BoardMemory memory, Ticket foreseen) {
        return memory.state()
                .ticket(foreseen.id())
                .filter(ticket -> ticket.stage() == TicketStage.WAITING)
                .isPresent();
    }

    private static Optional<RecentCall> newest(BoardMemory memory, LineId line) {
        return memory.own().stream()
                .filter(call ->
                        memory.state()
                                .ticket(call.ticket())
                                .filter(ticket -> ticket.line().equals(line))
                                .isPresent())
                .findFirst();
    }

    private static Next next(Ticket ticket) {
        var chip =
                switch (ticket.priority()) {
                    case ORDINARY ->
                            ticket.appointment().isPresent() ? Chip.APPOINTMENT : Chip.NONE;
                    case APPOINTMENT -> Chip.APPOINTMENT;
                    case SENIOR, SOLDIER, DISABLED, PREGNANT -> Chip.PRIORITY;
                };
        return new Next(ticket.number().text(), chip);
    }
}
