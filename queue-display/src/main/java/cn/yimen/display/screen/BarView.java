package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState.Bar;
import cn.yimen.display.board.BoardState.Notices;
import cn.yimen.display.board.BoardState.Recovered;
import cn.yimen.display.board.BoardState.Stale;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;

/// The foot of the board: notices, the stale bar, or that all is well again.
final class BarView {

    private static final Box BAR = Place.BAR;

    /// Larger than the bar, so that the walk against burn-in leaves no gap at the panel's edge.
    private static final Box GROUND = new Box(-8, BAR.y(), BAR.width() + 16, BAR.height() + 8);

    private static final double ICON = 64;
    private static final double WORD_X = 126;
    private static final double NOTICE_X = 310;
    private static final double DIVIDER = 4;
    private static final double DIVIDER_GAP = 30;
    private static final Lettering STYLE = Lettering.of(62).in(Tone.PAPER);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm:ss");

    private final Texts texts;

    BarView(Texts texts) {
        this.texts = texts;
    }

    /// @param ticker runs while the bar stands there
    record Drawn(Node node, Optional<Ticker> ticker) {}

    Drawn of(Bar bar) {
        return switch (bar) {
            case Notices notices -> notices(notices.texts());
            case Stale stale -> new Drawn(stale(stale), Optional.empty());
            case Recovered _ -> new Drawn(recovered(), Optional.empty());
        };
    }

    private Drawn notices(List<String> notices) {
        var group = new Group(GROUND.ground(Tone.BOARD_WELL));
        if (notices.isEmpty()) {
            return new Drawn(group, Optional.empty());
        }
        var box = new Box(NOTICE_X, BAR.y(), BAR.width() - NOTICE_X, BAR.height());
        var ticker = new Ticker(notices, box);
        group.getChildren().addAll(icon(BoardIcon.HORN, Tone.PAPER), ticker.node());
        group.getChildren().add(word("bar.notice"));
        return new Drawn(group, Optional.of(ticker));
    }

    private Node recovered() {
        return new Group(
                GROUND.ground(Tone.BOARD_WELL),
                icon(BoardIcon.DONE, Tone.PAPER),
                word("bar.recovered"));
    }

    private Node word(String key) {
        return Setting.han(STYLE.bold(), texts.text(key), WORD_X, BAR.middle());
    }

    private Node stale(Stale stale) {
        var group = new Group(GROUND.ground(Tone.BOARD_AMBER), icon(BoardIcon.LINK_LOST, Tone.INK));
        var age =
                Setting.han(
                        STYLE.bold().in(Tone.INK),
                        texts.text("bar.stale.age", stale.seconds()),
                        WORD_X,
                        BAR.middle());
        double divider = Math.rint(Setting.right(age) + DIVIDER_GAP);
        group.getChildren().add(age);
        group.getChildren().add(new Box(divider, BAR.y(), DIVIDER, BAR.height()).ground(Tone.INK));
        group.getChildren()
                .addAll(
                        Setting.marked(
                                STYLE.in(Tone.INK),
                                texts.text("bar.stale.where", TIME.format(stale.stoppedAt())),
                                divider + DIVIDER + DIVIDER_GAP,
                                BAR.middle()));
        return group;
    }

    private static Node icon(BoardIcon icon, Tone tone) {
        return icon.at(Place.LEFT - 2, BAR.middle() - ICON / 2, ICON, tone);
    }
}
