package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState.Bar;
import cn.yimen.display.board.BoardState.Calls;
import cn.yimen.display.board.BoardState.Header;
import cn.yimen.display.board.BoardState.Listed;
import cn.yimen.display.board.BoardState.Neutral;
import cn.yimen.display.board.BoardState.Newest;
import cn.yimen.display.board.BoardState.Notices;
import cn.yimen.display.board.BoardState.Sheet;
import cn.yimen.display.board.BoardState.Stale;
import cn.yimen.display.board.BoardState.Waits;
import cn.yimen.display.screen.Layout.WaitsKind;
import cn.yimen.hall.state.RecentCall;
import cn.yimen.ui.language.Moments;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;

/// A board of calls in one layout. Draws what has changed since the last picture.
final class MainBoard {

    private final Layout layout;
    private final boolean moving;
    private final Moments moments;
    private final SheetView sheets;
    private final RecentView recents;
    private final WaitsPart waits;
    private final BarView bars;
    private final NeutralView neutrals;
    private final Group node = new Group();
    private final Part<Header> header = new Part<>();
    private final Part<Sheet> sheet = new Part<>();
    private final Part<List<Listed>> recent = new Part<>();
    private final Part<Waits> waiting = new Part<>();
    private final Part<BarShown> bar = new Part<>();
    private final Part<ClockShown> clock = new Part<>();
    private final Part<Duration> neutral = new Part<>();
    private Optional<Ticker> ticker = Optional.empty();
    private Optional<Pulsed> pulsed = Optional.empty();

    /// For what the frame has pulsed.
    private record Pulsed(RecentCall call, boolean unspoken) {}

    MainBoard(BoardLook look, Layout layout, Lane lane) {
        this.layout = layout;
        moving = look.moving();
        var texts = look.texts();
        moments = new Moments(look.language(), ZoneOffset.UTC);
        var empty = layout.sheet().box().and(layout.recent().box());
        sheets = new SheetView(texts, look.secondTexts(), layout.sheet(), empty);
        recents = new RecentView(layout.recent());
        waits = new WaitsPart(look, layout);
        bars = new BarView(texts, layout.bar(), lane);
        neutrals = new NeutralView(texts, layout);
        node.getChildren()
                .addAll(
                        header.node(),
                        recent.node(),
                        sheet.node(),
                        waiting.node(),
                        neutral.node(),
                        bar.node(),
                        clock.node());
    }

    Node node() {
        return node;
    }

    /// Whether no numbers stand there, because they may be wrong.
    boolean isNeutral() {
        return neutral.shown().isPresent();
    }

    /// Nothing of it stands on the panel now.
    void leave() {
        List.of(header, sheet, recent, waiting, bar, clock, neutral).forEach(Part::clear);
        ticker.ifPresent(Ticker::stop);
        ticker = Optional.empty();
    }

    void show(Calls calls) {
        neutral.clear();
        showHeader(calls.header(), calls.bar() instanceof Stale);
        var before = recent.shown();
        sheet.show(calls.sheet(), group -> drawSheet(group, calls.sheet()));
        recent.show(calls.recent(), group -> drawRecent(group, before.orElse(List.of())));
        boolean inBar =
                layout.waits().kind() == WaitsKind.IN_BAR
                        && WaitsPart.hasTheBar(calls.bar(), calls.waits(), calls.header());
        if (layout.waits().kind() != WaitsKind.IN_BAR) {
            waiting.show(calls.waits(), group -> waits.draw(group, calls.waits()));
        }
        showBar(calls.bar(), inBar ? Optional.of(calls.waits()) : Optional.empty());
    }

    void show(Neutral notice) {
        sheet.clear();
        recent.clear();
        waiting.clear();
        showHeader(notice.header(), false);
        var silence = NeutralView.shown(notice);
        neutral.show(silence, group -> group.getChildren().add(neutrals.of(silence)));
        showBar(new Notices(notice.notices()), Optional.empty());
    }

    private void showHeader(Header shown, boolean stale) {
        var minute = minute(shown);
        layout.header()
                .ifPresentOrElse(
                        plan ->
                                header.show(
                                        minute,
                                        group ->
                                                group.getChildren()
                                                        .add(
                                                                HeaderView.of(
                                                                        minute,
                                                                        plan,
                                                                        layout.width(),
                                                                        moments))),
                        () -> showClock(minute, stale));
    }

    private record ClockShown(String words, boolean stale) {}

    private void showClock(Header shown, boolean stale) {
        if (!layout.bar().isShown()) {
            return;
        }
        var words = HeaderView.clock(shown, moments);
        clock.show(
                new ClockShown(words, stale),
                group -> group.getChildren().add(bars.clock(words, stale)));
    }

    /// The clock shows minutes.
    private static Header minute(Header header) {
        return new Header(
                header.hall(),
                header.place(),
                header.time().truncatedTo(ChronoUnit.MINUTES),
                header.doubtful());
    }

    /// The frame pulses when a call begins, not when its picture comes back; and on and on where
    /// nobody could hear it.
    private void drawSheet(Group group, Sheet shown) {
        var drawn = sheets.of(shown);
        group.getChildren().add(drawn.node());
        if (shown instanceof Newest newest && newest.word().isCall()) {
            var now = Optional.of(new Pulsed(newest.call(), newest.unspoken()));
            if (moving && !pulsed.equals(now)) {
                drawn.frame().pulse(newest.unspoken() ? Frame.UNHEARD_PULSES : Frame.PULSES);
                ticker.ifPresent(Ticker::giveWay);
            }
            pulsed = now;
        }
    }

    private void drawRecent(Group group, List<Listed> before) {
        var now = recent.shown().orElse(List.of());
        var cells = recents.cells(now);
        group.getChildren().add(recents.rules(now));
        group.getChildren().addAll(cells);
        if (moving) {
            RecentMove.between(before, now, recents).play(cells);
        }
    }

    /// @param line instead of notices
    private record BarShown(Bar bar, Optional<Waits> line) {}

    private void showBar(Bar shown, Optional<Waits> line) {
        bar.show(
                new BarShown(line.isPresent() ? new Notices(List.of()) : shown, line),
                group -> {
                    ticker.ifPresent(Ticker::stop);
                    var drawn = line.map(each -> waits.inBar(bars, each)).orElse(bars.of(shown));
                    group.getChildren().add(drawn.node());
                    ticker = drawn.ticker();
                    ticker.filter(_ -> moving).ifPresent(Ticker::start);
                });
    }
}
