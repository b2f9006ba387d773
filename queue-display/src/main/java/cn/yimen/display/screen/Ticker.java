package cn.yimen.display.screen;

import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// Notices, one after the other. One that has room stands still; a longer one walks by whole px, so
/// that its strokes stay sharp: a rest at its beginning, two passes, then the next.
final class Ticker extends AnimationTimer {

    /// At 60 frames a second about three characters a second.
    static final int PX_A_FRAME = 3;

    private static final long REST_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final long STANDS_NANOS = TimeUnit.SECONDS.toNanos(12);
    private static final int PASSES = 2;
    private static final Lettering STYLE = Lettering.of(62).in(Tone.PAPER);

    private final List<String> notices;
    private final Box box;
    private final Pane pane = new Pane();
    private Text text;
    private int notice;
    private int pass;
    private long restUntil;

    Ticker(List<String> notices, Box box) {
        this.notices = notices;
        this.box = box;
        pane.setManaged(false);
        pane.resizeRelocate(box.x(), box.y(), box.width(), box.height());
        pane.setClip(new Rectangle(box.width(), box.height()));
        text = set(notices.getFirst());
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
        } else if (Setting.right(text) + text.getTranslateX() > 0) {
            text.setTranslateX(text.getTranslateX() - PX_A_FRAME);
        } else {
            passed();
        }
    }

    private void passed() {
        pass++;
        if (pass == PASSES) {
            next();
        } else {
            text.setTranslateX(0);
            restUntil = 0;
        }
    }

    /// A single notice that has room is left as it is.
    private void next() {
        pass = 0;
        restUntil = 0;
        notice = (notice + 1) % notices.size();
        if (notices.size() > 1 || text.getTranslateX() != 0) {
            text = set(notices.get(notice));
        }
    }

    private boolean fits() {
        return text.getLayoutBounds().getWidth() <= box.width() - (Place.WIDTH - Place.RIGHT);
    }

    private Text set(String words) {
        var next = Setting.han(STYLE, words, 0, box.height() / 2);
        pane.getChildren().setAll(next);
        return next;
    }
}
