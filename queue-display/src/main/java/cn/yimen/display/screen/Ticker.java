package cn.yimen.display.screen;

import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Script;
import cn.yimen.ui.theme.Tone;

import javafx.animation.AnimationTimer;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Notices, one after the other. One that has room stands still; a longer one walks by whole px, so
/// that its strokes stay sharp: a rest at its beginning, two passes, then the next. It is set in
/// pieces, because the toolkit draws every glyph of a text of which it sees one.
final class Ticker extends AnimationTimer {

    private static final long REST_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long STANDS_NANOS = TimeUnit.SECONDS.toNanos(12);
    private static final int PASSES = 2;
    private static final double MARGIN = 48;

    /// The least length of a piece.
    private static final int PIECE = 8;

    private final List<String> notices;
    private final Lettering style;
    private final int walk;
    private final Box box;
    private final Pane pane = new Pane();
    private Group words;
    private int notice;
    private int pass;
    private long restUntil;

    /// @param plan for the size of the words and how many px they walk a frame
    /// @param box where they stand; its right margin is left free by those that stand still
    Ticker(List<String> notices, Layout.BarPlan plan, Box box) {
        this.notices = notices;
        this.box = box;
        style = Lettering.of(plan.text()).medium().in(Tone.PAPER);
        walk = plan.walk();
        pane.setManaged(false);
        pane.resizeRelocate(box.x(), box.y(), box.width(), box.height());
        pane.setClip(new Rectangle(box.width(), box.height()));
        words = set(notices.getFirst());
    }

    Node node() {
        return pane;
    }

    @Override
    public void handle(long now) {
        if (restUntil == 0) {
            restUntil = now + (fits() ? STANDS_NANOS : REST_NANOS);
        }
        if (now < restUntil) {
            return;
        }
        if (fits()) {
            next();
        } else if (width() + words.getTranslateX() > 0) {
            words.setTranslateX(words.getTranslateX() - walk);
        } else {
            passed();
        }
    }

    private void passed() {
        pass++;
        if (pass == PASSES) {
            next();
        } else {
            words.setTranslateX(0);
            restUntil = 0;
        }
    }

    /// A single notice that has room is left as it is.
    private void next() {
        pass = 0;
        restUntil = 0;
        notice = (notice + 1) % notices.size();
        if (notices.size() > 1 || words.getTranslateX() != 0) {
            words = set(notices.get(notice));
        }
    }

    private boolean fits() {
        return width() <= box.width() - MARGIN;
    }

    private double width() {
        return words.getLayoutBounds().getMaxX();
    }

    private Group set(String notice) {
        var group = new Group();
        group.setManaged(false);
        double x = 0;
        for (var piece : pieces(notice)) {
            var text = Setting.han(style, piece, x, box.height() / 2);
            group.getChildren().add(text);
            x = Setting.right(text);
        }
        pane.getChildren().setAll(group);
        return group;
    }

    /// Some words at a time, cut between two Chinese characters; whole where letters take their
    /// form from their neighbours.
    private static List<String> pieces(String notice) {
        if (Script.of(notice) != Script.HAN) {
            return List.of(notice);
        }
        var pieces = new ArrayList<String>();
        int from = 0;
        for (int at = 1; at < notice.length(); at++) {
            if (at - from >= PIECE && isIdeograph(notice, at - 1) && isIdeograph(notice, at)) {
                pieces.add(notice.substring(from, at));
                from = at;
            }
        }
        pieces.add(notice.substring(from));
        return pieces;
    }

    private static boolean isIdeograph(String notice, int at) {
        return Character.isIdeographic(notice.charAt(at));
    }
}
