package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState.Bar;
import cn.yimen.display.board.BoardState.Notices;
import cn.yimen.display.board.BoardState.Order;
import cn.yimen.display.board.BoardState.Recovered;
import cn.yimen.display.board.BoardState.Stale;
import cn.yimen.display.screen.Layout.BarPlan;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.text.Text;

/// The foot of the board: notices, the stale bar, or that all is well again.
final class BarView {

    private static final double DIVIDER = 4;
    private static final double DIVIDER_GAP = 30;
    private static final double CLOCK_GAP = 40;

    /// The least part of its size to which the stale bar's sentence shrinks.
    private static final double LEAST = 0.6;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm:ss");

    private final Texts texts;
    private final BarPlan plan;
    private final Lane lane;
    private final Box box;

    /// Larger than the bar, so that the walk against burn-in leaves no gap at the panel's edge.
    private final Box ground;

    private final Lettering style;

    /// @param lane for notices that walk
    BarView(Texts texts, BarPlan plan, Lane lane) {
        this.texts = texts;
        this.plan = plan;
        this.lane = lane;
        box = plan.box();
        ground = new Box(box.x() - 8, box.y(), box.width() + 16, box.height() + 8);
        style = Lettering.of(plan.text()).medium().in(Tone.PAPER);
    }

    /// @param ticker runs while the bar stands there
    record Drawn(Node node, Optional<Ticker> ticker) {}

    Drawn of(Bar bar) {
        if (!plan.isShown()) {
            return new Drawn(new Group(), Optional.empty());
        }
        return switch (bar) {
            case Notices notices -> notices(notices.texts());
            case Stale stale -> new Drawn(stale(stale), Optional.empty());
            case Recovered _ -> new Drawn(recovered(), Optional.empty());
            case Order order -> new Drawn(order(order), Optional.empty());
        };
    }

    /// The clock at the right end, on layouts without a header.
    Node clock(String words, boolean stale) {
        var lettering = Lettering.of(plan.clock()).bold().in(stale ? Tone.INK : Tone.PAPER);
        return Setting.digits(lettering, words, right() - lettering.width(words), box.middle());
    }

    private double right() {
        return box.right() - plan.left();
    }

    /// Up to where words may stand.
    private double wordsEnd() {
        return plan.clock() > 0
                ? right() - Lettering.of(plan.clock()).bold().width("00:00") - CLOCK_GAP
                : box.right();
    }

    /// A ground with words that somebody else sets on it.
    Group well() {
        return new Group(ground.ground(Tone.BOARD_WELL));
    }

    private Drawn notices(List<String> notices) {
        var group = well();
        if (notices.isEmpty()) {
            return new Drawn(group, Optional.empty());
        }
        var room = new Box(plan.noticeX(), box.y(), wordsEnd() - plan.noticeX(), box.height());
        var ticker = new Ticker(notices, plan, room, lane);
        group.getChildren().addAll(icon(BoardIcon.HORN, Tone.PAPER), ticker.node());
        if (plan.hasWord()) {
            group.getChildren().add(word("bar.notice"));
        }
        return new Drawn(group, Optional.of(ticker));
    }

    private Node order(Order order) {
        var group = well();
        group.getChildren().add(icon(BoardIcon.HORN, Tone.PAPER));
        if (plan.hasWord()) {
            group.getChildren().add(word("bar.order"));
        }
        var words = texts.text("bar.order.rule", order.atMost());
        double room = Math.min(right(), wordsEnd()) - plan.noticeX();
        var fitted = Setting.fitted(style.bold(), words, room);
        group.getChildren()
                .addAll(
                        Setting.marked(
                                style.sized(fitted.size()), words, plan.noticeX(), box.middle()));
        return group;
    }

    private Node recovered() {
        return new Group(
                ground.ground(Tone.BOARD_WELL),
                icon(BoardIcon.DONE, Tone.PAPER),
                word("bar.recovered"));
    }

    private Node word(String key) {
        return Setting.han(style.bold(), texts.text(key), plan.wordX(), box.middle());
    }

    private Node stale(Stale stale) {
        var group = new Group(ground.ground(Tone.BOARD_AMBER), icon(BoardIcon.LINK_LOST, Tone.INK));
        var age =
                Setting.han(
                        style.bold().in(Tone.INK),
                        texts.text("bar.stale.age", stale.seconds()),
                        plan.wordX(),
                        box.middle());
        double divider = Math.rint(Setting.right(age) + DIVIDER_GAP);
        double end = Math.min(right(), wordsEnd());
        var where = where(stale, divider + DIVIDER + DIVIDER_GAP, end);
        group.getChildren().add(age);
        if (Setting.right(where.getLast()) <= end + DIVIDER_GAP) {
            group.getChildren()
                    .add(new Box(divider, box.y(), DIVIDER, box.height()).ground(Tone.INK));
            group.getChildren().addAll(where);
        }
        return group;
    }

    /// Whole where it has room, else without what to do, which the neutral notice says soon.
    private List<Text> where(Stale stale, double x, double right) {
        var words = texts.text("bar.stale.where", TIME.format(stale.stoppedAt()));
        var whole = Setting.marked(style.in(Tone.INK), words, x, box.middle());
        double room = right - x;
        double needed = Setting.right(whole.getLast()) - x;
        if (needed <= room) {
            return whole;
        }
        double least = plan.isFar() ? 1 : LEAST;
        double part = Math.max(least, room / needed);
        return room / needed >= least
                ? Setting.marked(
                        style.sized(Math.floor(plan.text() * part)).in(Tone.INK),
                        words,
                        x,
                        box.middle())
                : Setting.marked(
                        style.sized(Math.floor(plan.text() * (plan.isFar() ? 1 : 0.8)))
                                .in(Tone.INK),
                        texts.text("bar.stale.short", TIME.format(stale.stoppedAt())),
                        x,
                        box.middle());
    }

    private Node icon(BoardIcon icon, Tone tone) {
        return icon.at(plan.left(), box.middle() - plan.icon() / 2, plan.icon(), tone);
    }
}
