package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/// Rows to choose from, each a key over the full width.
final class RowKeys {
    private final Surroundings around;
    private final StandingKeys<Entry> keys;

    /// @param note in small letters below the words; may be empty
    record Entry(Icon icon, String words, String note, Choice choice, KioskEvent.Touch touch) {}

    /// What touching a row does.
    enum Choice {
        /// Leads to the next page.
        LEADS_ON,
        CHOSEN,
        OPEN
    }

    RowKeys(Surroundings around, int count, IntFunction<Area> places) {
        this.around = around;
        keys = new StandingKeys<>(count, places, this::draw);
    }

    Pane node() {
        return keys.node();
    }

    void show(List<Entry> entries) {
        keys.show(entries);
    }

    private void draw(Button key, Entry entry) {
        double width = key.getPrefWidth();
        double height = key.getPrefHeight() - 8;
        var sheet = new Sheet(new Area(0, 0, width, height).size(new Pane()));
        boolean chosen = entry.choice() == Choice.CHOSEN;
        var tone = chosen ? Tone.INDIGO : Tone.INK;
        sheet.at(
                chosen
                        ? IconView.plain(entry.icon(), 56, tone)
                        : IconView.accented(entry.icon(), 56, tone),
                34,
                height / 2 - 28);
        boolean noted = !entry.note().isEmpty();
        double middle = height / 2;
        sheet.at(
                Lettering.LABEL.bold().in(tone).fitted(entry.words(), width - 220, 26),
                120,
                noted ? middle - 4 : middle + 14);
        if (noted) {
            sheet.at(
                    Lettering.CAPTION.soft().fitted(entry.note(), width - 220, 20),
                    120,
                    middle + 40);
        }
        mark(sheet, entry.choice(), width - 72, middle - 20);
        Key.face(key, sheet.pane(), noted ? entry.words() + ", " + entry.note() : entry.words());
        Key.choose(key, chosen);
        var send = around.send(entry.touch());
        key.setOnAction(touched -> send.run());
    }

    private static void mark(Sheet sheet, Choice choice, double x, double y) {
        switch (choice) {
            case LEADS_ON -> sheet.at(IconView.plain(Icon.NEXT, 40, Tone.INDIGO), x, y);
            case CHOSEN -> sheet.at(IconView.plain(Icon.CHECK, 40, Tone.INDIGO), x, y);
            case OPEN -> {}
        }
    }
}
