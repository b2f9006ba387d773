package cn.yimen.display.screen;

import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// Notices, one after the other. One that has room stands still; a longer one walks by whole px, so
/// that its strokes stay sharp: a rest at its beginning, two passes, then the next.
final class Ticker extends AnimationTimer {

    private static final long REST_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long STANDS_NANOS = TimeUnit.SECONDS.toNanos(12);
    private static final long CALL_NANOS =
            TimeUnit.MILLISECONDS.toNanos((long) Frame.CALL.toMillis());
    private static final int PASSES = 2;
    private static final double MARGIN = 48;

    private final List<String> notices;
    private final Lettering style;
    private final int walk;
    private final Box box;
    private final Lane lane;
    private final Pane place = new Pane();
    private final Pane paper = Tone.BOARD_WELL.ground(new Pane());
    private Group line;
    private int notice;
    private int pass;
    private long restUntil;
    private boolean inPieces;
    private boolean giveWay;

    /// @param plan for the size of the words and how many px they walk a frame
    /// @param box where they stand; its right margin is left free by those that stand still
    /// @param lane for those that walk
    Ticker(List<String> notices, Layout.BarPlan plan, Box box, Lane lane) {
        this.notices = notices;
        this.box = box;
        this.lane = lane;
        style = Lettering.of(plan.text()).medium().in(Tone.PAPER);
        walk = plan.walk();
        place.setManaged(false);
        place.resizeRelocate(box.x(), box.y(), box.width(), box.height());
        paper.setManaged(false);
        paper.resize(box.width(), box.height());
        paper.setClip(new Rectangle(box.width(), box.height()));
        Lane.IN_PICTURE.lay(place, paper);
        line = set(notices.getFirst());
    }

    Node node() {
        return place;
    }

    @Override
    public void start() {
        super.start();
        if (notices.stream().anyMatch(each -> !fits(line(each)))) {
            lane.lay(place, paper);
            inPieces = true;
            line = set(notices.get(notice));
        }
    }

    /// A call has begun: for as long as its frame pulses nothing else moves (hall.md § 4).
    void giveWay() {
        giveWay = true;
    }

    @Override
    public void handle(long now) {
        if (restUntil == 0) {
            restUntil = now + (fits(line) ? STANDS_NANOS : REST_NANOS);
        }
        if (giveWay) {
            restUntil = Math.max(restUntil, now + CALL_NANOS);
            giveWay = false;
        }
        if (now < restUntil) {
            return;
        }
        if (fits(line)) {
            next();
        } else if (line.getLayoutBounds().getMaxX() + line.getTranslateX() > 0) {
            line.setTranslateX(line.getTranslateX() - walk);
        } else {
            passed();
        }
    }

    private void passed() {
        pass++;
        if (pass == PASSES) {
            next();
        } else {
            line.setTranslateX(0);
            restUntil = 0;
        }
    }

    /// A single notice that has room is left as it is.
    private void next() {
        pass = 0;
        restUntil = 0;
        notice = (notice + 1) % notices.size();
        if (notices.size() > 1 || line.getTranslateX() != 0) {
            line = set(notices.get(notice));
        }
    }

    private boolean fits(Group line) {
        return line.getLayoutBounds().getWidth() <= box.width() - MARGIN;
    }

    private Group set(String words) {
        var next = line(words);
        paper.getChildren().setAll(next);
        return next;
    }

    private Group line(String words) {
        double middle = box.height() / 2;
        return inPieces
                ? WalkingLine.of(style, words, middle)
                : WalkingLine.standing(style, words, middle);
    }
}
