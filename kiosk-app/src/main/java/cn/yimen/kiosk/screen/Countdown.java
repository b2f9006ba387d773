package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.CountdownRing;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.theme.Lettering;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

/// `12 秒后返回首页`, with its small ring, at the right.
final class Countdown {
    private final Surroundings around;

    private final CountdownRing ring = new CountdownRing(60, 7);
    private final HBox words = Row.left(0);
    private final HBox node = Row.left(14, ring.node(), words);
    private int whole;
    private int last;
    private final Drawn<Integer> drawn = new Drawn<>(this::draw);

    Countdown(Surroundings around) {
        this.around = around;
        node.setAlignment(Pos.CENTER_RIGHT);
        words.setAlignment(Pos.BASELINE_LEFT);
        words.setMaxHeight(50);
        node.setMouseTransparent(true);
    }

    HBox node() {
        return node;
    }

    /// Hidden while there is nothing to count.
    void show(OptionalInt secondsLeft) {
        node.setVisible(secondsLeft.isPresent());
        secondsLeft.ifPresent(drawn::show);
    }

    /// A count that goes up has begun anew, and is whole.
    private void draw(int seconds) {
        if (seconds > last) {
            whole = seconds;
        }
        last = seconds;
        ring.show((double) seconds / whole);
        var soft = Lettering.BODY.soft();
        words.getChildren()
                .setAll(
                        soft.text(around.text("countdown.before")),
                        Lettering.BODY.bold().text(String.valueOf(seconds)),
                        soft.text(around.text("countdown.after")));
    }
}
