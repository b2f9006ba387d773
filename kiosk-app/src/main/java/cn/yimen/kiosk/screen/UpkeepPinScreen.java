package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Upkeep.PinEntry;
import cn.yimen.kiosk.flow.UpkeepRefusal;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.Optional;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// 维护: the machine's PIN, shown as dots.
final class UpkeepPinScreen {
    private static final Area FIELD = new Area(Layout.LEFT, 420, Layout.FULL, 136);

    private final Surroundings around;
    private final Sheet page = new Sheet();
    private final Sheet typed = new Sheet();
    private final Drawn<View> drawn = new Drawn<>(this::draw);

    private record View(int digits, Optional<UpkeepRefusal> refused, boolean checking) {}

    UpkeepPinScreen(Surroundings around) {
        this.around = around;
        page.text(Lettering.TITLE.bold(), around.text("upkeep.pin.title"), Layout.LEFT, 260);
        page.at(
                Lettering.BODY.soft().fitted(around.text("upkeep.pin.body"), Layout.FULL, 26),
                Layout.LEFT,
                310);
        page.add(typed.pane());
        for (int digit = 1; digit <= 9; digit++) {
            page.put(KeyBoard.digit(around, digit), Layout.phoneDigit(digit).moved(0, 40));
        }
        var clear = around.text("search.clear");
        page.put(
                Key.of(
                        KeyStyle.UTILITY,
                        Lettering.BODY.text(clear),
                        clear,
                        around.send(KioskEvent.Key.CLEAR)),
                Layout.phoneDigit(0).moved(-324, 40));
        page.put(KeyBoard.digit(around, 0), Layout.phoneDigit(0).moved(0, 40));
        page.put(KeyBoard.erase(around), Layout.phoneDigit(0).moved(324, 40));
        page.put(
                Key.primary(around.text("upkeep.pin.confirm"), around.send(KioskEvent.Key.CONFIRM)),
                Layout.PRIMARY);
    }

    Region show(PinEntry entry, boolean checking) {
        drawn.show(new View(entry.digits().length(), entry.refused(), checking));
        return page.pane();
    }

    private void draw(View view) {
        typed.clear();
        var field = FIELD.place(new Pane());
        field.getStyleClass().add(view.refused().isPresent() ? "field-wrong" : "field-focused");
        typed.add(field);
        var dots = "● ".repeat(view.digits()) + "○ ".repeat(PinEntry.DIGITS - view.digits());
        typed.text(Lettering.KEY.bold(), dots.strip(), Layout.LEFT + 48, 506);
        words(view)
                .ifPresent(words ->
                        typed.at(
                                Lettering.BODY
                                        .bold()
                                        .in(Tone.CINNABAR_INK)
                                        .fitted(words, Layout.FULL, 26),
                                Layout.LEFT,
                                570));
    }

    private Optional<String> words(View view) {
        return view.checking()
                ? Optional.of(around.text("upkeep.pin.checking"))
                : view.refused().map(why -> around.text("upkeep.pin." + why));
    }
}
