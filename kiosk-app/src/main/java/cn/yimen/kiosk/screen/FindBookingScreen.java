package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.BookingCode;
import cn.yimen.kiosk.flow.CheckingIn.Finding;
import cn.yimen.kiosk.flow.CheckingIn.FindingBooking;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Part;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// 找预约: lay down the card, show the code to the scanner, or type its end.
final class FindBookingScreen {
    private final Surroundings around;
    private final PageView view;
    private final CodePad pad;

    /// One way to be found; one that needs a part of the machine says so where that part does not
    /// work.
    private record Way(Icon icon, String title, String note, boolean works) {}

    FindBookingScreen(Surroundings around) {
        this.around = around;
        view = new PageView(around);
        pad = new CodePad(around);
    }

    Region show(Kiosk kiosk, FindingBooking state) {
        boolean known = state.visitor().isKnown();
        var world = kiosk.world();
        var ways =
                List.of(
                        way(
                                Icon.IDCARD,
                                known ? "again" : "card",
                                isUsable(world, Part.CARD_READER)),
                        way(Icon.SCAN, "scan", isUsable(world, Part.SCANNER)));
        return view.show(
                Page.titled(around.text("booking.title"))
                        .lead(around.text(known ? "booking.none" : "booking.how"))
                        .with(Block.grid(2, 300, ways).aside())
                        .with(Block.of(field(state)).headed(around.text("booking.type")))
                        .with(pad.keys())
                        .primary(find(state)));
    }

    private static boolean isUsable(World world, Part part) {
        return world.part(part).usable();
    }

    private Tile way(Icon icon, String name, boolean works) {
        var note = around.text(works ? "booking.way." + name + ".note" : "booking.way.off");
        var shown = new Way(icon, around.text("booking.way." + name), note, works);
        return Drawing.of(shown, 136, FindBookingScreen::way);
    }

    private static Node way(Way shown, double width, double height, Look look) {
        var tone = shown.works() ? Tone.INK : Tone.INK_SOFT;
        double icon = look.px(72);
        double room = width - 2 * 28 - icon - 20;
        var title = look.type(Lettering.LABEL.bold().in(tone));
        var note = look.type(Lettering.CAPTION.in(tone));
        var row =
                Row.left(
                        20,
                        IconView.accented(shown.icon(), icon, tone),
                        Row.column(
                                0,
                                title.fitted(shown.title(), room, title.size() * 0.65),
                                note.fitted(shown.note(), room, note.size() * 0.7)));
        row.getStyleClass().add("card");
        row.setStyle("-fx-padding: 0 28 0 28;");
        return new Area(0, 0, width, height).size(row);
    }

    private List<Tile> field(FindingBooking state) {
        boolean wrong = state.finding().isWrong();
        var tiles = new ArrayList<Tile>();
        tiles.add(
                new TypedField(
                        Icon.BOOKING,
                        state.code(),
                        around.text("booking.placeholder", BookingCode.SHORTEST),
                        "",
                        wrong));
        if (wrong) {
            tiles.add(Band.wrong(around.text("booking.finding." + state.finding())));
        }
        return tiles;
    }

    private Act find(FindingBooking state) {
        var words = around.text("booking.find");
        var act = Act.of(Icon.SEARCH, words, KioskEvent.Key.CONFIRM);
        if (state.finding() == Finding.ASKING) {
            return act.busy(around.text("booking.finding.ASKING"));
        }
        return state.code().length() >= BookingCode.SHORTEST
                ? act
                : act.off(around.text("booking.placeholder", BookingCode.SHORTEST));
    }
}
