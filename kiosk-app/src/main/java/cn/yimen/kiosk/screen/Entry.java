package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// A row to choose: an icon, words, a note below them.
///
/// @param note in small letters; may be empty
/// @param off why it cannot be chosen now, instead of the note; empty where it can
record Entry(
        Icon icon,
        String words,
        String note,
        Choice choice,
        Optional<String> off,
        KioskEvent.Touch touch)
        implements Tile {
    private static final double HEIGHT = 136;
    private static final double ICON = 56;
    private static final double MARK = 40;
    private static final double SIDE = 34;

    /// What touching a row does.
    enum Choice {
        /// Leads to the next page.
        LEADS_ON,
        CHOSEN,
        OPEN
    }

    static Entry leading(Icon icon, String words, String note, KioskEvent.Touch touch) {
        return new Entry(icon, words, note, Choice.LEADS_ON, Optional.empty(), touch);
    }

    /// One of several that may be ticked.
    static Entry ticked(Icon icon, String words, boolean chosen, KioskEvent.Touch touch) {
        var choice = chosen ? Choice.CHOSEN : Choice.OPEN;
        return new Entry(icon, words, "", choice, Optional.empty(), touch);
    }

    Entry noted(String other) {
        return new Entry(icon, words, other, choice, off, touch);
    }

    /// The same where it cannot be chosen now.
    Entry off(String why) {
        return new Entry(icon, words, note, choice, Optional.of(why), touch);
    }

    @Override
    public double height(double width, Look look) {
        return look.px(HEIGHT);
    }

    @Override
    public Optional<Touching> touching() {
        var below = below();
        var spoken = below.isEmpty() ? words : words + ", " + below;
        return Optional.of(
                Touching.plain(touch, spoken).chosen(choice == Choice.CHOSEN).off(off.isPresent()));
    }

    private String below() {
        return off.orElse(note).replace("\n", " ");
    }

    @Override
    public Node draw(double width, double height, Look look) {
        double room = width - 2 * SIDE - look.px(ICON) - MARK - 2 * 24;
        var label = look.type(Lettering.LABEL.bold().in(tone()));
        var column = Row.column(0, label.fitted(words, room, label.size() * 0.62));
        if (!below().isEmpty()) {
            var caption = look.type(off.isPresent() ? Lettering.CAPTION : Lettering.CAPTION.soft());
            column.getChildren().add(caption.fitted(below(), room, caption.size() * 0.68));
        }
        var row = new HBox(24, icon(look), column, Row.spring());
        mark().ifPresent(mark -> row.getChildren().add(IconView.plain(mark, MARK, Tone.INDIGO)));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setStyle("-fx-padding: 0 %1$s 0 %1$s;".formatted(SIDE));
        return new Area(0, 0, width, height).size(row);
    }

    private Node icon(Look look) {
        double size = look.px(ICON);
        return choice == Choice.CHOSEN || off.isPresent()
                ? IconView.plain(icon, size, tone())
                : IconView.accented(icon, size, tone());
    }

    private Tone tone() {
        if (off.isPresent()) {
            return Tone.INK_SOFT;
        }
        return choice == Choice.CHOSEN ? Tone.INDIGO : Tone.INK;
    }

    private Optional<Icon> mark() {
        if (off.isPresent()) {
            return Optional.empty();
        }
        return switch (choice) {
            case LEADS_ON -> Optional.of(Icon.NEXT);
            case CHOSEN -> Optional.of(Icon.CHECK);
            case OPEN -> Optional.empty();
        };
    }
}
