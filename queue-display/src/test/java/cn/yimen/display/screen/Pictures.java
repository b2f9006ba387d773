package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState.Bar;
import cn.yimen.display.board.BoardState.Calls;
import cn.yimen.display.board.BoardState.Header;
import cn.yimen.display.board.BoardState.Listed;
import cn.yimen.display.board.BoardState.Neutral;
import cn.yimen.display.board.BoardState.Newest;
import cn.yimen.display.board.BoardState.NothingCalled;
import cn.yimen.display.board.BoardState.Notices;
import cn.yimen.display.board.BoardState.Paging;
import cn.yimen.display.board.BoardState.Recovered;
import cn.yimen.display.board.BoardState.Stale;
import cn.yimen.display.board.BoardState.Stand;
import cn.yimen.display.board.BoardState.WaitingLine;
import cn.yimen.display.board.BoardState.Waits;
import cn.yimen.display.board.BoardState.Word;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.domain.WaitRange;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.RecentCall;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The boards of the specification's pictures.
final class Pictures {

    static final ZonedDateTime TIME =
            ZonedDateTime.parse("2026-11-24T10:24:36+08:00[Asia/Shanghai]");

    /// Longer than the board is wide: it walks.
    static final String MOVING_NOTICE = "今天下午 2 点起，不动产登记增开 13 号窗口。过号不用重新取号，刷一下证件即可重新排队。";

    private static final List<String> RECENT =
            List.of("B117 8", "C031 12", "A022 5", "D009 15", "B116 7", "C030 11");
    static final Stand FIRST = Stand.FIRST;
    static final Notices NOTICES = new Notices(List.of(MOVING_NOTICE));

    private Pictures() {}

    static Calls main() {
        return board(Word.CALLING, 0, NOTICES);
    }

    static Calls quiet() {
        return board(Word.NEWEST, 0, NOTICES);
    }

    static Calls again() {
        return board(Word.CALLING_AGAIN, 0, NOTICES);
    }

    static Calls burst() {
        return board(Word.CALLING, 2, NOTICES);
    }

    static Calls stale() {
        return board(Word.EARLIER, 0, new Stale(12, TIME));
    }

    static Calls recovered() {
        return board(Word.NEWEST, 0, new Recovered());
    }

    static Calls threeRecent() {
        var base = main();
        return new Calls(
                base.header(),
                base.sheet(),
                base.recent().subList(0, 3),
                base.waits(),
                base.bar(),
                FIRST);
    }

    /// The lines in the second language.
    static Calls english() {
        var base = main();
        var lines =
                List.of(
                        line("A", "General", 12, new WaitRange(15, 25)),
                        line("B", "Insurance", 31, new WaitRange(35, 50)),
                        line("C", "Property", 6, new WaitRange(10, 15)),
                        line("D", "Business", 3, new WaitRange(5, 10)));
        return new Calls(
                base.header(),
                base.sheet(),
                base.recent(),
                new Waits(lines, Paging.ONE, true),
                NOTICES,
                FIRST);
    }

    static Calls crowded() {
        var base = main();
        var calls =
                Stream.concat(RECENT.stream(), Stream.of("K3-001 2", "A021 14", "D008 9"))
                        .map(text -> new Listed(call(text), !text.startsWith("D008")))
                        .toList();
        return new Calls(
                base.header(),
                newest("A119 15", Word.CALLING),
                calls,
                base.waits(),
                NOTICES,
                FIRST);
    }

    static Calls longNumbers() {
        var base = main();
        var recent =
                List.of("VIP012 12", "AP0107 3", "K3-001 15").stream()
                        .map(text -> new Listed(call(text), false))
                        .toList();
        return new Calls(
                base.header(),
                newest("VIP013 12", Word.CALLING),
                recent,
                new Waits(
                        List.of(
                                line("A", "综合受理", 131, new WaitRange(90, 120)),
                                line("VIP", "社保医保", 1, new WaitRange(0, 5)),
                                new WaitingLine("C", "不动产", 12, Optional.empty(), false),
                                line("D", "企业开办", 2, new WaitRange(0, 0))),
                        new Paging(0, 2),
                        false),
                NOTICES,
                FIRST);
    }

    static Calls nothing() {
        var base = main();
        return new Calls(
                base.header(),
                new NothingCalled(),
                List.of(),
                new Waits(
                        Stream.of("A 综合受理", "B 社保医保", "C 不动产", "D 企业开办")
                                .map(text ->
                                        line(
                                                text.substring(0, 1),
                                                text.substring(2),
                                                0,
                                                new WaitRange(0, 0)))
                                .toList(),
                        Paging.ONE,
                        false),
                NOTICES,
                FIRST);
    }

    static Neutral neutral() {
        return new Neutral(
                header(TIME.plusMinutes(2)), Duration.ofSeconds(64), List.of("导办台在正门左手边。"), FIRST);
    }

    static Calls board(Word word, int lit, Bar bar) {
        var recent =
                IntStream.range(0, RECENT.size())
                        .mapToObj(i -> new Listed(call(RECENT.get(i)), i < lit))
                        .toList();
        var waits =
                List.of(
                        line("A", "综合受理", 12, new WaitRange(15, 25)),
                        line("B", "社保医保", 31, new WaitRange(35, 50)),
                        line("C", "不动产", 6, new WaitRange(10, 15)),
                        line("D", "企业开办", 3, new WaitRange(5, 10)));
        return new Calls(
                header(TIME),
                newest("A023 3", word),
                recent,
                new Waits(waits, Paging.ONE, false),
                bar,
                FIRST);
    }

    static Newest newest(String text, Word word) {
        return new Newest(call(text), word, false);
    }

    static RecentCall call(String text) {
        var parts = text.split(" ", -1);
        int digits = parts[0].replaceAll("^.*?(\\d+)$", "$1").length();
        var prefix = parts[0].substring(0, parts[0].length() - digits);
        int ordinal = Integer.parseInt(parts[0].substring(prefix.length()));
        return new RecentCall(
                new TicketId(UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))),
                new TicketNumber(prefix, ordinal, digits),
                new WindowId(parts[1]),
                1,
                TIME.toInstant());
    }

    static Header header(ZonedDateTime time) {
        return new Header("云岭市政务服务中心", "一楼综合大厅", time, false);
    }

    static WaitingLine line(String prefix, String name, int people, WaitRange range) {
        return new WaitingLine(prefix, name, people, Optional.of(range), false);
    }
}
