package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState;
import cn.yimen.display.board.BoardState.Bar;
import cn.yimen.display.board.BoardState.Calls;
import cn.yimen.display.board.BoardState.Header;
import cn.yimen.display.board.BoardState.Listed;
import cn.yimen.display.board.BoardState.Neutral;
import cn.yimen.display.board.BoardState.Newest;
import cn.yimen.display.board.BoardState.Notices;
import cn.yimen.display.board.BoardState.Sheet;
import cn.yimen.display.board.BoardState.Waits;
import cn.yimen.hall.state.RecentCall;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Tone;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The hall's main board, 1920 × 1080. Used on the JavaFX thread only.
public final class MainBoard {

    private static final String BUNDLE = "cn/yimen/display/screen/board";
    private static final double WEAR_RADIUS = 3;
    private static final int WEAR_STEPS = 8;

    private final String title;
    private final Moments moments;
    private final SheetView sheets;
    private final WaitsView waits;
    private final BarView bars;
    private final NeutralView neutrals;
    private final Pane root = Tone.INDIGO_DEEP.ground(new Pane());
    private final Group layout = new Group();
    private final Part<Header> header = new Part<>();
    private final Part<Sheet> sheet = new Part<>();
    private final Part<List<Listed>> recent = new Part<>();
    private final Part<Waits> waiting = new Part<>();
    private final Part<Bar> bar = new Part<>();
    private final Part<Duration> neutral = new Part<>();
    private final boolean moving;
    private Optional<Ticker> ticker = Optional.empty();
    private Optional<RecentCall> pulsed = Optional.empty();

    public MainBoard(Locale language) {
        this(language, true);
    }

    private MainBoard(Locale language, boolean moving) {
        this.moving = moving;
        var texts = Texts.load(language, BUNDLE);
        title = texts.text("title");
        moments = new Moments(language, ZoneOffset.UTC);
        sheets = new SheetView(texts);
        waits = new WaitsView(texts);
        bars = new BarView(texts);
        neutrals = new NeutralView(texts);
        layout.getChildren()
                .addAll(
                        header.node(),
                        recent.node(),
                        sheet.node(),
                        waiting.node(),
                        neutral.node(),
                        bar.node());
        root.getChildren().add(layout);
    }

    /// A board without motion, as it stands a few seconds after a call.
    static MainBoard still(Locale language) {
        return new MainBoard(language, false);
    }

    /// For people who work on the machine's desktop.
    public String title() {
        return title;
    }

    public Region root() {
        return root;
    }

    /// Draws what has changed since the last picture.
    public void show(BoardState state) {
        header.show(minute(state.header()), group -> group.getChildren().add(draw(state.header())));
        switch (state) {
            case Calls calls -> show(calls);
            case Neutral notice -> show(notice);
        }
        double angle = 2 * Math.PI * state.wearStep() / WEAR_STEPS;
        layout.setTranslateX(Math.rint(WEAR_RADIUS * Math.cos(angle)) - WEAR_RADIUS);
        layout.setTranslateY(Math.rint(WEAR_RADIUS * Math.sin(angle)));
    }

    private Node draw(Header shown) {
        return HeaderView.of(shown, moments);
    }

    /// The clock shows minutes.
    private static Header minute(Header header) {
        return new Header(
                header.hall(),
                header.place(),
                header.time().truncatedTo(ChronoUnit.MINUTES),
                header.doubtful());
    }

    private void show(Calls calls) {
        neutral.clear();
        var before = recent.shown();
        sheet.show(calls.sheet(), group -> drawSheet(group, calls.sheet()));
        recent.show(calls.recent(), group -> drawRecent(group, before.orElse(List.of())));
        waiting.show(calls.waits(), group -> group.getChildren().add(waits.of(calls.waits())));
        showBar(calls.bar());
    }

    private void show(Neutral notice) {
        sheet.clear();
        recent.clear();
        waiting.clear();
        var silence = NeutralView.shown(notice);
        neutral.show(silence, group -> group.getChildren().add(neutrals.of(silence)));
        showBar(new Notices(notice.notices()));
    }

    /// The frame pulses when a call begins, not when its picture comes back.
    private void drawSheet(Group group, Sheet shown) {
        var drawn = sheets.of(shown);
        group.getChildren().add(drawn.node());
        if (shown instanceof Newest newest
                && newest.word().isCall()
                && !pulsed.equals(Optional.of(newest.call()))) {
            pulsed = Optional.of(newest.call());
            if (moving) {
                drawn.frame().pulse();
            }
        }
    }

    private void drawRecent(Group group, List<Listed> before) {
        var now = recent.shown().orElse(List.of());
        var cells = RecentView.cells(now);
        group.getChildren().add(RecentView.rule(now));
        group.getChildren().addAll(cells);
        if (moving) {
            RecentMove.between(before, now).play(cells);
        }
    }

    private void showBar(Bar shown) {
        bar.show(
                shown,
                group -> {
                    ticker.ifPresent(Ticker::stop);
                    var drawn = bars.of(shown);
                    group.getChildren().add(drawn.node());
                    ticker = drawn.ticker();
                    ticker.filter(_ -> moving).ifPresent(Ticker::start);
                });
    }
}
