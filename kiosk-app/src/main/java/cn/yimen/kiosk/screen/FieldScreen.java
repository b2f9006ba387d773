package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Applying.FieldEntry;
import cn.yimen.kiosk.flow.FormPlan.Kind;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.ui.icon.Icon;
import java.util.ArrayList;
import javafx.scene.layout.Region;

/// One field under the pad of digits.
final class FieldScreen {
    private final Surroundings around;
    private final PageView view;
    private final PhonePad pad;

    FieldScreen(Surroundings around) {
        this.around = around;
        view = new PageView(around);
        pad = new PhonePad(around);
    }

    Region show(FieldEntry state) {
        var tiles = new ArrayList<Tile>();
        tiles.add(new TypedField(Icon.PEN, shown(state), "", "", state.problem().isPresent()));
        state.problem().ifPresent(why -> tiles.add(Band.wrong(around.text("form.problem." + why))));
        var beside =
                state.field().kind() == Kind.ID_NUMBER ? PadKey.letter('x') : PadKey.clear(around);
        return view.show(
                Page.titled(state.field().label())
                        .lead(around.text("form.hint." + state.field().kind()))
                        .with(Block.of(tiles).aside())
                        .with(pad.keys(beside))
                        .primary(
                                Act.of(
                                        Icon.CHECK,
                                        around.text("form.set"),
                                        KioskEvent.Key.CONFIRM)));
    }

    private static String shown(FieldEntry state) {
        return switch (state.field().kind()) {
            case PHONE -> PhonePad.grouped(state.typed());
            case DATE -> FormWords.date(state.typed());
            case TEXT, NUMBER, CHOICE, CHOICES, ID_NUMBER, MONEY, CHECK, AT_WINDOW -> state.typed();
        };
    }
}
