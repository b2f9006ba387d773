package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState.Area;
import cn.yimen.display.board.BoardState.AreaRow;
import cn.yimen.display.board.BoardState.Bar;
import cn.yimen.display.board.BoardState.Header;
import cn.yimen.display.board.BoardState.Paging;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;

/// Who is next, by line (board-area): letter, name and waits; the line's newest call; the next
/// four.
final class AreaBoard {

    private static final double[] HEADS = {48, 504, 1025};
    private static final String[] HEAD_WORDS = {"area.line", "area.newest", "area.next"};
    private static final double HEAD_MIDDLE = 157;
    private static final double TOP = 195;
    private static final double ROW = 194;
    private static final double RULE = 3;

    private final Texts texts;
    private final Moments moments;
    private final boolean moving;
    private final Layout layout = Layouts.main(Layouts.WIDTH);
    private final BarView bars;
    private final Group node = new Group();
    private final Part<Header> header = new Part<>();
    private final Part<Table> table = new Part<>();
    private final Part<Bar> bar = new Part<>();
    private Optional<Ticker> ticker = Optional.empty();

    AreaBoard(BoardLook look, Lane lane) {
        texts = look.texts();
        moving = look.moving();
        moments = new Moments(look.language(), ZoneOffset.UTC);
        bars = new BarView(texts, layout.bar(), lane);
        node.getChildren().addAll(header.node(), table.node(), bar.node());
    }

    Node node() {
        return node;
    }

    void leave() {
        List.of(header, table, bar).forEach(Part::clear);
        ticker.ifPresent(Ticker::stop);
        ticker = Optional.empty();
    }

    private record Table(List<AreaRow> rows, Paging paging) {}

    void show(Area area) {
        var time = area.header().time().truncatedTo(ChronoUnit.MINUTES);
        var minute =
                new Header(
                        area.header().hall(),
                        area.header().place(),
                        time,
                        area.header().doubtful());
        header.show(minute, group -> group.getChildren().add(draw(minute)));
        table.show(new Table(area.rows(), area.paging()), group -> draw(group, area));
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

    private Node draw(Header shown) {
        return HeaderView.of(shown, layout.header().orElseThrow(), layout.width(), moments);
    }

    private void draw(Group group, Area area) {
        var head = Lettering.of(44).in(Tone.BOARD_SOFT);
        for (int i = 0; i < HEADS.length; i++) {
            var words = texts.text(HEAD_WORDS[i]);
            group.getChildren().add(Setting.han(head, words, HEADS[i], HEAD_MIDDLE));
        }
        PageMark.of(area.paging(), layout.width() - Layouts.LEFT, HEAD_MIDDLE)
                .ifPresent(group.getChildren()::add);
        var rows = new AreaRowView(texts);
        for (int i = 0; i < area.rows().size(); i++) {
            double y = TOP + ROW * i;
            var rule = new Box(Layouts.LEFT, y, layout.width() - 2 * Layouts.LEFT, RULE);
            group.getChildren()
                    .addAll(rule.ground(Tone.BOARD_LINE), rows.of(area.rows().get(i), y));
        }
    }
}
