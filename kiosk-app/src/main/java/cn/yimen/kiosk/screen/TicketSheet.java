package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.IssuedTicket;
import cn.yimen.ui.control.Area;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The slip with the picture of where it comes out and the code for a phone: right of it where
/// there is room, else below.
record TicketSheet(Surroundings around, IssuedTicket ticket) implements Tile {
    private static final double SLIP = 400;
    private static final double LOW_SLIP = 370;
    private static final double BELOW = 264;
    private static final double LOW_BELOW = 200;
    private static final double GAP = 16;
    private static final double WIDE = 1000;
    private static final double BESIDE = 404;

    @Override
    public double height(double width, Look look) {
        return width > WIDE ? look.px(SLIP) : slip(look) + GAP + row(look);
    }

    @Override
    public double most(double width, Look look) {
        return width > WIDE ? 800 : look.px(640) + GAP + 352;
    }

    private static double slip(Look look) {
        return look.isWide() ? LOW_SLIP : look.px(SLIP);
    }

    /// The picture and the code below the slip.
    private static double row(Look look) {
        return look.isWide() ? LOW_BELOW : BELOW;
    }

    @Override
    public Node draw(double width, double height, Look look) {
        return new Region();
    }

    @Override
    public List<Placed> in(String slot, Area area, Look look) {
        return area.width() > WIDE ? beside(slot, area) : below(slot, area, look);
    }

    private List<Placed> beside(String slot, Area area) {
        double left = area.right() - BESIDE;
        double picture = Math.rint((area.height() - GAP) * 0.42);
        return List.of(
                slip(slot, new Area(area.x(), area.y(), left - 24 - area.x(), area.height())),
                outlet(slot, new Area(left, area.y(), BESIDE, picture)),
                code(
                        slot,
                        new Area(
                                left,
                                area.y() + picture + GAP,
                                BESIDE,
                                area.height() - picture - GAP)));
    }

    private List<Placed> below(String slot, Area area, Look look) {
        double spare = area.height() - height(area.width(), look);
        double row = Math.min(352, row(look) + spare / 3);
        double slip = area.height() - row - GAP;
        double half = Math.rint((area.width() - GAP) * 0.56);
        double y = area.y() + slip + GAP;
        return List.of(
                slip(slot, new Area(area.x(), area.y(), area.width(), slip)),
                outlet(slot, new Area(area.x(), y, half, row)),
                code(slot, new Area(area.x() + half + GAP, y, area.width() - half - GAP, row)));
    }

    private Placed slip(String slot, Area area) {
        return new Placed(slot + ".slip", area, new SlipTile(around, ticket, false));
    }

    private Placed outlet(String slot, Area area) {
        return new Placed(slot + ".outlet", area, Outlet.ofPaper(around.text("slip.here")));
    }

    private Placed code(String slot, Area area) {
        return new Placed(
                slot + ".code", area, new CodeCard(ticket.qrText(), around.text("slip.scan")));
    }
}
