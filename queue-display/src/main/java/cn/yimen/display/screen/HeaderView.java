package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState.Header;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.Group;
import javafx.scene.Node;

/// The hall's name over its gold rule, the place, date and clock.
final class HeaderView {

    private static final double MIDDLE = 57;
    private static final double RULE_Y = 97;
    private static final double RULE = 4;
    private static final double GAP = 38;
    private static final double TRACKING = 3.5;

    private static final Lettering NAME = Lettering.of(59).bold().in(Tone.PAPER);
    private static final Lettering SMALL = Lettering.of(44).in(Tone.BOARD_SOFT);
    private static final Lettering CLOCK = Lettering.of(76).bold().in(Tone.PAPER);

    private HeaderView() {}

    static Node of(Header header, Moments moments) {
        var group = new Group();
        double left = Place.LEFT;
        if (!header.hall().isEmpty()) {
            var name = Setting.spaced(NAME, header.hall(), Place.LEFT, MIDDLE, TRACKING);
            left = Math.ceil(Setting.right(name.getLast()));
            var rule = new Box(Place.LEFT, RULE_Y, left - Place.LEFT, RULE).ground(Tone.GOLD);
            var place = Setting.han(SMALL, header.place(), left + GAP, MIDDLE);
            group.getChildren().addAll(name);
            group.getChildren().addAll(rule, place);
        }
        var time = moments.time(header.time());
        var shown = header.doubtful() ? "(" + time + ")" : time;
        double clockX = Place.RIGHT - CLOCK.width(shown);
        var date = moments.weekday(header.time().toLocalDate());
        double dateX = clockX - GAP - SMALL.width(date);
        group.getChildren()
                .addAll(
                        Setting.digits(CLOCK, shown, clockX, MIDDLE + 2),
                        Setting.han(SMALL, date, dateX, MIDDLE));
        return group;
    }
}
