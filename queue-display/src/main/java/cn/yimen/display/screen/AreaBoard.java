package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState.Area;
import cn.yimen.display.board.BoardState.AreaRow;
import cn.yimen.display.board.BoardState.Bar;
import cn.yimen.display.board.BoardState.Header;
import cn.yimen.display.board.BoardState.Next;
import cn.yimen.display.board.BoardState.Paging;
import cn.yimen.display.board.BoardState.Stale;
import cn.yimen.display.board.BoardState.WaitingLine;
import cn.yimen.hall.state.RecentCall;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.Timeline;
import javafx.scene.Group;
import javafx.scene.Node;

/// Who is next, by line (board-area): letter, name and waits; the line's newest call; the next
/// four.
final class AreaBoard {

    private static final double[] HEADS = {48, 504, 1025};
    private static final String[] HEAD_WORDS = {"area.line", "area.newest", "area.next"};
    private static final double RULE = 3;

    private final Texts texts;
    private final Moments moments;
    private final boolean moving;
    private final AreaPlan plan;
    private final BarView bars;
    private final Group node = new Group();
    private final Part<Header> header = new Part<>();
    private final Part<Table> table = new Part<>();
    private final List<Part<Newest>> newest;
    private final Part<Bar> bar = new Part<>();
    private final Part<ClockShown> clock = new Part<>();
    private final Map<String, Pulsed> pulsed = new HashMap<>();
    private Optional<Ticker> ticker = Optional.empty();
    private Optional<Timeline> pulse = Optional.empty();

    AreaBoard(BoardLook look, Lane lane) {
        texts = look.texts();
        moving = look.moving();
        moments = new Moments(look.language(), ZoneOffset.UTC);
        plan = AreaPlan.of(look.shape());
        bars = new BarView(texts, plan.bar(), lane);
        newest = Stream.generate(Part<Newest>::new).limit(plan.lines()).toList();
        node.getChildren().addAll(header.node(), table.node());
        newest.forEach(part -> node.getChildren().add(part.node()));
        node.getChildren().addAll(bar.node(), clock.node());
    }

    Node node() {
        return node;
    }

    /// The last frame's.
    Optional<Timeline> pulse() {
        return pulse;
    }

    private static int pulses(AreaSheet.Shown shown) {
        return shown.unspoken() ? Frame.UNHEARD_PULSES : Frame.PULSES;
    }

    AreaPlan plan() {
        return plan;
    }

    void leave() {
        List.of(header, table, bar, clock).forEach(Part::clear);
        newest.forEach(Part::clear);
        ticker.ifPresent(Ticker::stop);
        ticker = Optional.empty();
    }

    private record Line(WaitingLine line, List<Next> next) {}

    private record Table(List<Line> rows, Paging paging) {}

    private record Newest(String line, Optional<AreaSheet.Shown> sheet) {}

    /// For what a frame has pulsed.
    private record Pulsed(RecentCall call, boolean unspoken) {}

    private record ClockShown(String words, boolean stale) {}

    void show(Area area) {
        showHeader(area);
        var rows = area.rows().stream().limit(newest.size()).toList();
        var lines = rows.stream().map(row -> new Line(row.line(), row.next())).toList();
        table.show(new Table(lines, area.paging()), group -> draw(group, rows, area.paging()));
        for (int i = 0; i < newest.size(); i++) {
            if (i < rows.size()) {
                show(newest.get(i), rows.get(i), i);
            } else {
                newest.get(i).clear();
            }
        }
        bar.show(
                area.bar(),
                group -> {
                    ticker.ifPresent(Ticker::stop);
                    var drawn = bars.of(area.bar());
                    group.getChildren().add(drawn.node());
                    ticker = drawn.ticker();
                    ticker.filter(_ -> moving).ifPresent(Ticker::start);
                });
    }

    private void showHeader(Area area) {
        var time = area.header().time().truncatedTo(ChronoUnit.MINUTES);
        var minute =
                new Header(
                        area.header().hall(),
                        area.header().place(),
                        time,
                        area.header().doubtful());
        if (plan.header().isPresent()) {
            var place = plan.header().get();
            header.show(
                    minute,
                    group ->
                            group.getChildren()
                                    .add(HeaderView.of(minute, place, plan.width(), moments)));
            return;
        }
        boolean stale = area.bar() instanceof Stale;
        var words = HeaderView.clock(minute, moments);
        clock.show(
                new ClockShown(words, stale),
                group -> group.getChildren().add(bars.clock(words, stale)));
    }

    private void draw(Group group, List<AreaRow> rows, Paging paging) {
        if (plan.heads()) {
            heads(group, paging);
        }
        var view = new AreaRowView(texts, plan.cell());
        for (int i = 0; i < rows.size(); i++) {
            var cell = plan.cell(i);
            boolean beside = plan.columns() > 1;
            var rule =
                    beside
                            ? new Box(cell.x() - 14, cell.y() + 8, RULE, cell.height() - 16)
                            : new Box(cell.x(), cell.y(), cell.width(), RULE);
            if (!beside || i > 0) {
                group.getChildren().add(rule.ground(Tone.BOARD_LINE));
            }
            group.getChildren().add(view.of(rows.get(i), cell));
        }
    }

    private void heads(Group group, Paging paging) {
        var head = Lettering.of(44).in(Tone.BOARD_SOFT);
        int shown = plan.cell().next().count() > 0 ? HEADS.length : HEADS.length - 1;
        for (int i = 0; i < shown; i++) {
            var words = texts.text(HEAD_WORDS[i]);
            double room = plan.width() - Layouts.LEFT - HEADS[i];
            group.getChildren()
                    .add(
                            Setting.han(
                                    Setting.fitted(head, words, room),
                                    words,
                                    HEADS[i],
                                    AreaPlan.HEAD_MIDDLE));
        }
        PageMark.of(paging, plan.width() - Layouts.LEFT, AreaPlan.HEAD_MIDDLE)
                .ifPresent(group.getChildren()::add);
    }

    private void show(Part<Newest> part, AreaRow row, int index) {
        var sheet =
                row.newest()
                        .map(listed ->
                                new AreaSheet.Shown(
                                        listed.call(),
                                        listed.lit(),
                                        row.calling(),
                                        row.unspoken()));
        part.show(
                new Newest(row.line().prefix(), sheet),
                group -> sheet.ifPresent(shown -> draw(group, row.line().prefix(), shown, index)));
    }

    /// The frame pulses when a call begins, and on and on where nobody could hear it.
    private void draw(Group group, String line, AreaSheet.Shown shown, int index) {
        var cell = plan.cell(index);
        var at = plan.cell().sheet();
        var box = new Box(cell.x() + at.x(), cell.y() + at.y(), at.width(), at.height());
        var frame = AreaSheet.draw(group, shown, box, plan.cell().number());
        if (shown.calling()) {
            var now = new Pulsed(shown.call(), shown.unspoken());
            if (!now.equals(pulsed.put(line, now)) && moving) {
                pulse = Optional.of(frame.pulse(pulses(shown)));
                ticker.ifPresent(Ticker::giveWay);
            }
        }
    }
}
