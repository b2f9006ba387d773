package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState.Night;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;

/// A closed hall: its name and the clock, in one of nine places.
final class NightView {

    private static final int COLUMNS = 3;
    private static final double OVER = 8;
    private static final double NAME = 0.045;

    private NightView() {}

    static Node of(Night night, Moments moments, double width, double height) {
        double size = Math.rint(Math.min(height, width) * NAME);
        var name = Lettering.of(size).medium().in(Tone.BOARD_SOFT);
        var clock = Lettering.of(size * 1.5).medium().in(Tone.BOARD_SOFT);
        var time = HeaderView.clock(night.header(), moments);
        double wide = Math.max(name.width(night.header().hall()), clock.width(time));
        double tall = size * 3.4;
        double x = spot(night.spot() % COLUMNS, width - wide);
        double y = spot(night.spot() / COLUMNS, height - tall);
        return new Group(
                new Box(-OVER, -OVER, width + 2 * OVER, height + 2 * OVER).ground(Tone.BOARD_WELL),
                Setting.han(name, night.header().hall(), x, y + size * 0.6),
                Setting.digits(clock, time, x, y + size * 2.4));
    }

    /// As a panel that is switched off.
    static Node black(double width, double height) {
        return new Rectangle(-OVER, -OVER, width + 2 * OVER, height + 2 * OVER);
    }

    /// At a tenth, the middle and nine tenths of what is free.
    private static double spot(int third, double free) {
        return Math.rint(free * (0.1 + 0.4 * third));
    }
}
