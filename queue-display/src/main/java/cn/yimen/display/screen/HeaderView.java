package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState.Header;
import cn.yimen.display.screen.Layout.HeaderPlan;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.Group;
import javafx.scene.Node;

/// The hall's name over its gold rule, the place, date and clock.
final class HeaderView {

    private static final double RULE = 4;
    private static final double GAP = 38;
    private static final double TRACKING = 3.5;

    private HeaderView() {}

    static Node of(Header header, HeaderPlan plan, double width, Moments moments) {
        var group = new Group();
        double right = width - Layouts.LEFT;
        var clock = Lettering.of(plan.type().clock()).bold().in(Tone.PAPER);
        var shown = clock(header, moments);
        double clockX = right - clock.width(shown);
        double left = Layouts.LEFT;
        if (!header.hall().isEmpty() && plan.type().name() > 0) {
            left = name(group, header, plan, clockX - GAP - left);
        }
        group.getChildren().add(Setting.digits(clock, shown, clockX, plan.middle() + 2));
        if (plan.whole()) {
            beside(group, header, plan, new Gap(left, clockX, moments));
        }
        return group;
    }

    static String clock(Header header, Moments moments) {
        var time = moments.time(header.time());
        return header.doubtful() ? "(" + time + ")" : time;
    }

    private static double name(Group group, Header header, HeaderPlan plan, double room) {
        var wanted = Lettering.of(plan.type().name()).bold().in(Tone.PAPER);
        double tracks = TRACKING * header.hall().length();
        var style = Setting.fitted(wanted, header.hall(), room - tracks);
        var name = Setting.spaced(style, header.hall(), Layouts.LEFT, plan.middle(), TRACKING);
        double right = Math.ceil(Setting.right(name.getLast()));
        group.getChildren().addAll(name);
        group.getChildren()
                .add(
                        new Box(Layouts.LEFT, plan.ruleY(), right - Layouts.LEFT, RULE)
                                .ground(Tone.GOLD));
        return right;
    }

    /// What is left between name and clock.
    private record Gap(double left, double right, Moments moments) {}

    private static void beside(Group group, Header header, HeaderPlan plan, Gap gap) {
        var small = Lettering.of(plan.type().small()).medium().in(Tone.BOARD_SOFT);
        var date = gap.moments().weekday(header.time().toLocalDate());
        double dateX = gap.right() - GAP - small.width(date);
        double placeX = gap.left() + GAP;
        var place = Setting.fitted(small, header.place(), dateX - GAP - placeX);
        group.getChildren()
                .addAll(
                        Setting.han(place, header.place(), placeX, plan.middle()),
                        Setting.han(small, date, dateX, plan.middle()));
    }
}
