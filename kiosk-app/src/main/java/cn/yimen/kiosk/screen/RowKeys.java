package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/// Rows to choose from, each a key over the full width: the keys stay while their faces change.
final class RowKeys {
    private final Surroundings around;
    private final Pane pane = new Pane();
    private final List<Button> keys;
    private final Drawn<List<Entry>> drawn = new Drawn<>(this::draw);

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
        pane.setPickOnBounds(false);
        keys = IntStream.range(0, count).mapToObj(i -> places.apply(i).place(key())).toList();
        pane.getChildren().addAll(keys);
    }

    Pane node() {
        return pane;
    }

    void show(List<Entry> entries) {
        drawn.show(entries);
    }

    private void draw(List<Entry> entries) {
        for (int i = 0; i < keys.size(); i++) {
            keys.get(i).setVisible(i < entries.size());
            if (i < entries.size()) {
                draw(keys.get(i), entries.get(i));
            }
        }
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

    private static Button key() {
        return Key.of(KeyStyle.PLAIN, new Pane(), "", () -> {});
    }
}
