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
    private final RecentView view;
    private final Map<RecentCall, Box> before;

    private RecentMove(List<Listed> now, RecentView view, Map<RecentCall, Box> before) {
        this.now = now;
        this.view = view;
        this.before = before;
    }

    static RecentMove between(List<Listed> before, List<Listed> now, RecentView view) {
        var places = new HashMap<RecentCall, Box>();
        for (int i = 0; i < before.size(); i++) {
            places.put(before.get(i).call(), view.cellBox(i, before.size()));
        }
        return new RecentMove(now, view, places);
    }

    void play(List<Group> cells) {
        for (int i = 0; i < cells.size(); i++) {
            var from = before.get(now.get(i).call());
            var to = view.cellBox(i, now.size());
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
