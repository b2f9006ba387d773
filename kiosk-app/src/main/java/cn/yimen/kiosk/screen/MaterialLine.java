package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One material of a list: whether it is to be brought, and why not.
///
/// @param need what the chip says, in words
record MaterialLine(int ordinal, String name, String note, Need how, String need) implements Tile {
    private static final double HEIGHT = 112;
    private static final double DISC = 56;
    private static final double SIDE = 36;
    private static final double CHIP = 52;

    /// What the name keeps of the line beside its chip.
    private static final double LEAST_SHARE = 0.4;

    /// How a material is needed.
    enum Need {
        BRING(Icon.BRING, Tone.INK, Tone.SHEET),
        LATER(Icon.CLOCK, Tone.AMBER, Tone.AMBER_WASH),
        READ(Icon.IDCARD, Tone.JADE, Tone.JADE_WASH),
        LICENCE(Icon.LICENCE, Tone.JADE, Tone.JADE_WASH);

        private final Icon icon;
        private final Tone tone;
        private final Tone ground;

        Need(Icon icon, Tone tone, Tone ground) {
            this.icon = icon;
            this.tone = tone;
            this.ground = ground;
        }

        boolean isToBring() {
            return this == BRING || this == LATER;
        }
    }

    @Override
    public double height(double width, Look look) {
        double column = column(width, look).prefHeight(-1);
        return Math.max(look.px(HEIGHT), column + 8);
    }

    @Override
    public Node draw(double width, double height, Look look) {
        var row =
                isBelow(width, look)
                        ? Row.left(24, disc(), column(width, look))
                        : Row.left(24, disc(), column(width, look), Row.spring(), chip(look));
        row.setStyle("-fx-padding: 0 %1$s 0 %1$s;".formatted(SIDE));
        return new Area(0, 0, width, height).size(row);
    }

    private VBox column(double width, Look look) {
        return isBelow(width, look)
                ? Row.column(8, words(besideDisc(width), look), chip(look))
                : words(besideChip(width, look), look);
    }

    private VBox words(double room, Look look) {
        var label = look.type(how.isToBring() ? Lettering.LABEL.bold() : Lettering.LABEL);
        var column = Row.column(-6, label.fitted(name, room, label.size() * 0.7));
        if (!note.isBlank()) {
            var caption = look.type(Lettering.CAPTION.soft());
            column.getChildren().add(caption.fitted(note, room, caption.size() * 0.72));
        }
        return column;
    }

    /// Large words in the chip would leave the name a few characters a line.
    private boolean isBelow(double width, Look look) {
        return besideChip(width, look) < width * LEAST_SHARE;
    }

    private double besideChip(double width, Look look) {
        return besideDisc(width) - 24 - chip(look).prefWidth(-1);
    }

    private static double besideDisc(double width) {
        return width - 2 * SIDE - DISC - 24 - 8;
    }

    private Pane disc() {
        if (how.isToBring()) {
            return sized(Discs.outlined(ordinal));
        }
        var disc = new StackPane(IconView.plain(Icon.CHECK, 34, Tone.ON_INDIGO));
        disc.getStyleClass().add("disc");
        return sized(Tone.JADE.ground(disc));
    }

    private static <P extends Pane> P sized(P disc) {
        return new Area(0, 0, DISC, DISC).size(disc);
    }

    private HBox chip(Look look) {
        var words = look.type(Lettering.CAPTION.bold().in(how.tone)).text(need);
        var chip = Row.beside(10, IconView.plain(how.icon, look.px(32), how.tone), words);
        chip.getStyleClass().add(how == Need.BRING ? "chip-outlined" : "chip");
        chip.setStyle("-fx-padding: 0 16 0 16;");
        double width = 32 + look.px(32) + 10 + Math.ceil(words.getLayoutBounds().getWidth());
        new Area(0, 0, width, look.px(CHIP)).size(chip);
        return how == Need.BRING ? chip : how.ground.ground(chip);
    }
}
