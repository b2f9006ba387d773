package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Page;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Tone;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/// Turns the pages of a long material list; gone where one page is enough.
final class MaterialPages {
    private final Sheet sheet = new Sheet();
    private final Button previous;
    private final Button next;

    MaterialPages(Surroundings around) {
        previous =
                key(
                        Icon.PREV,
                        around.text("page.previous"),
                        around.send(KioskEvent.Key.PREVIOUS_PAGE));
        next = key(Icon.NEXT, around.text("page.next"), around.send(KioskEvent.Key.NEXT_PAGE));
        sheet.put(previous, Layout.PREVIOUS_MATERIALS);
        sheet.put(next, Layout.NEXT_MATERIALS);
    }

    Pane node() {
        return sheet.pane();
    }

    void show(KioskState.Detail state) {
        show(Page.of(state.item().materials(), state.page(), KioskState.Detail.MATERIALS_A_PAGE));
    }

    void show(Page<?> page) {
        sheet.pane().setVisible(page.pages() > 1);
        previous.setDisable(!page.hasPrevious());
        next.setDisable(!page.hasNext());
    }

    private static Button key(Icon icon, String spoken, Runnable action) {
        return Key.of(KeyStyle.PLAIN, IconView.plain(icon, 40, Tone.INK), spoken, action);
    }
}
