package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState.Area;
import cn.yimen.display.board.BoardState.AreaRow;
import cn.yimen.display.board.BoardState.Chip;
import cn.yimen.display.board.BoardState.Listed;
import cn.yimen.display.board.BoardState.Next;
import cn.yimen.display.board.BoardState.Order;
import cn.yimen.display.board.BoardState.Paging;
import cn.yimen.display.board.BoardState.Stale;
import cn.yimen.display.board.BoardState.Stand;
import cn.yimen.display.board.BoardState.WaitingLine;
import cn.yimen.hall.domain.WaitRange;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The waiting area's board as the specification shows it.
final class AreaPictures {

    private AreaPictures() {}

    static Area board(boolean live) {
        var rows =
                List.of(
                        row(
                                Pictures.line("A", "综合受理", 12, new WaitRange(15, 25)),
                                new Listed(Pictures.call("A023 3"), live),
                                "A041* A024 A025 A107+"),
                        row(
                                Pictures.line("B", "社保医保", 31, new WaitRange(35, 50)),
                                new Listed(Pictures.call("B117 8"), live),
                                "B118 B119 B204+ B120"),
                        row(
                                Pictures.line("C", "不动产", 6, new WaitRange(10, 15)),
                                new Listed(Pictures.call("C031 12"), live),
                                "C032 C033 C034 C035"),
                        row(
                                Pictures.line("D", "企业开办", 3, new WaitRange(5, 10)),
                                new Listed(Pictures.call("D009 15"), live),
                                "D010 D011 D012"));
        return new Area(
                Pictures.header(Pictures.TIME),
                rows,
                Paging.ONE,
                live ? new Order(3) : new Stale(12, Pictures.TIME),
                Stand.FIRST);
    }

    /// Somebody is being called in every line.
    static Area calling() {
        var quiet = board(true);
        var rows =
                quiet.rows().stream()
                        .map(row -> new AreaRow(row.line(), row.newest(), true, false, row.next()))
                        .toList();
        return new Area(quiet.header(), rows, quiet.paging(), quiet.bar(), quiet.stand());
    }

    /// @param next with `*` for priority and `+` for a booking
    private static AreaRow row(WaitingLine line, Listed newest, String next) {
        var people =
                Arrays.stream(next.split(" "))
                        .map(text -> new Next(text.replaceAll("[*+]", ""), chip(text)))
                        .toList();
        return new AreaRow(line, Optional.of(newest), false, false, people);
    }

    private static Chip chip(String text) {
        if (text.endsWith("*")) {
            return Chip.PRIORITY;
        }
        return text.endsWith("+") ? Chip.APPOINTMENT : Chip.NONE;
    }
}
