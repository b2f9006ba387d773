package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState.Bar;
import cn.yimen.display.board.BoardState.Header;
import cn.yimen.display.board.BoardState.Notices;
import cn.yimen.display.board.BoardState.Waits;
import cn.yimen.display.screen.WaitWords.Spot;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.Optional;
import javafx.scene.Group;

/// The waiting lines as a layout has room for them.
final class WaitsPart {

    private static final long CYCLE_SECONDS = 24;
    private static final long LINE_SECONDS = 6;
    private static final double FIGURE = 76;

    private final Layout layout;
    private final Texts texts;
    private final Optional<Texts> second;

    WaitsPart(BoardLook look, Layout layout) {
        this.layout = layout;
        texts = look.texts();
        second = look.secondTexts();
    }

    void draw(Group group, Waits waits) {
        var plan = layout.waits();
        var words = words(waits);
        switch (plan.kind()) {
            case SPREAD -> group.getChildren().add(new WaitsView(words, plan.box()).of(waits));
            case GRID -> group.getChildren().add(new WaitsTable(words, plan.box()).grid(waits));
            case LIST -> group.getChildren().add(new WaitsTable(words, plan.box()).list(waits));
            case FAR_LIST -> group.getChildren().add(new FarWaits(words, plan).of(waits));
            case IN_BAR, NONE -> {}
        }
    }

    /// A longer line has no room for people.
    private WaitWords words(Waits waits) {
        return new WaitWords(waits.second() ? second.orElse(texts) : texts, second.isEmpty());
    }

    /// Lines and notices take turns in the bar of a far board; what is wrong goes before both.
    static boolean hasTheBar(Bar bar, Waits waits, Header header) {
        if (waits.lines().isEmpty() || !(bar instanceof Notices notices)) {
            return false;
        }
        long cycle = Math.max(CYCLE_SECONDS, LINE_SECONDS * waits.paging().pages());
        return notices.texts().isEmpty() || header.time().toEpochSecond() / cycle % 2 == 0;
    }

    BarView.Drawn inBar(BarView bars, Waits waits) {
        var plan = layout.bar();
        var line = waits.lines().getFirst();
        double middle = plan.box().middle();
        var group = bars.well();
        var style = Lettering.of(plan.text()).medium().in(Tone.PAPER);
        var name = Setting.han(style, line.name(), plan.left() + plan.icon() + 30, middle);
        group.getChildren()
                .addAll(Letter.of(line.prefix(), plan.left(), middle, plan.icon()), name);
        double part = plan.text() / 0.82 / FIGURE;
        var figures = new Group();
        double width = words(waits).line(figures, line, new Spot(0, middle, part));
        double x = Math.max(Setting.right(name) + 40, layout.width() - Layouts.LEFT - width);
        figures.setLayoutX(Math.rint(x));
        group.getChildren().add(figures);
        return new BarView.Drawn(group, Optional.empty());
    }
}
