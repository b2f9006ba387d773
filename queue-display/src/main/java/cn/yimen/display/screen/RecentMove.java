package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState.Listed;
import cn.yimen.hall.state.RecentCall;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.scene.Group;
import javafx.util.Duration;

/// Recent calls that move to another place walk there in 160 ms; position only.
final class RecentMove {

    private static final Duration TIME = Duration.millis(160);

    private final List<Listed> now;
    private final int rows;
    private final Map<RecentCall, Box> before;

    private RecentMove(List<Listed> now, int rows, Map<RecentCall, Box> before) {
        this.now = now;
        this.rows = rows;
        this.before = before;
    }

    static RecentMove between(List<Listed> before, List<Listed> now) {
        var places = new HashMap<RecentCall, Box>();
        int rows = RecentView.rows(before);
        for (int i = 0; i < before.size(); i++) {
            places.put(before.get(i).call(), RecentView.cellBox(i, rows));
        }
        return new RecentMove(now, RecentView.rows(now), places);
    }

    void play(List<Group> cells) {
        for (int i = 0; i < cells.size(); i++) {
            var from = before.get(now.get(i).call());
            var to = RecentView.cellBox(i, rows);
            if (from != null && !from.equals(to)) {
                walk(cells.get(i), from, to);
            }
        }
    }

    private static void walk(Group cell, Box from, Box to) {
        cell.setTranslateX(from.x() - to.x());
        cell.setTranslateY(from.y() - to.y());
        var walk = new TranslateTransition(TIME, cell);
        walk.setToX(0);
        walk.setToY(0);
        walk.setInterpolator(Interpolator.EASE_OUT);
        walk.play();
    }
}
