package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.IssuedTicket;
import cn.yimen.ui.control.Area;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// A number that no slip says: what would stand on it, and the code that takes it along.
record KeptTicket(Surroundings around, IssuedTicket ticket) implements Tile {
    private static final double HEIGHT = 340;
    private static final double MOST = 440;
    private static final double GAP = 16;
    private static final double SHARE = 0.34;
    private static final double WIDEST_CODE = 404;

    @Override
    public double height(double width, Look look) {
        return look.isWide() ? HEIGHT : look.px(HEIGHT);
    }

    @Override
    public double most(double width, Look look) {
        return look.px(MOST);
    }

    @Override
    public Node draw(double width, double height, Look look) {
        return new Region();
    }

    @Override
    public List<Placed> in(String slot, Area area, Look look) {
        double code = Math.min(WIDEST_CODE, Math.rint(area.width() * SHARE));
        double slip = area.width() - code - GAP;
        return List.of(
                new Placed(
                        slot + ".slip",
                        new Area(area.x(), area.y(), slip, area.height()),
                        new SlipTile(around, ticket, true)),
                new Placed(
                        slot + ".code",
                        new Area(area.right() - code, area.y(), code, area.height()),
                        new CodeCard(ticket.qrText(), around.text("slip.scan"))));
    }
}
