package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The field that is being typed into, with its caret.
///
/// @param typed as it is shown
/// @param hint while nothing is typed
/// @param count at the right end, such as `3 / 11`; may be empty
/// @param clearing a target of its own at the right end; empty where there is none
record TypedField(
        Icon icon,
        String typed,
        String hint,
        String count,
        boolean wrong,
        Optional<Clearing> clearing)
        implements Tile {
    private static final double HEIGHT = 128;
    private static final double SIDE = 32;
    private static final double ICON = 56;
    private static final double CLEAR = 162;

    /// Up to here a field has no room for what counts its digits.
    private static final double NARROW = 600;

    /// How small what was typed gets before its beginning is left out.
    private static final double SMALLEST = 0.6;

    /// 清空
    record Clearing(String words, KioskEvent.Touch touch) implements Tile {

        @Override
        public double height(double width, Look look) {
            return fieldHeight(look);
        }

        @Override
        public Optional<Touching> touching() {
            return Optional.of(Touching.bare(touch, words));
        }

        @Override
        public Node draw(double width, double height, Look look) {
            var caption = look.type(Lettering.CAPTION);
            double icon = look.px(36);
            var text = caption.fitted(words, width - icon - 26, caption.size() * 0.7);
            return new Area(0, 0, width, height)
                    .size(Row.beside(12, IconView.plain(Icon.CLOSE, icon, Tone.INK), text));
        }
    }

    TypedField(Icon icon, String typed, String hint, String count, boolean wrong) {
        this(icon, typed, hint, count, wrong, Optional.empty());
    }

    /// A rail has little room for what grows.
    private static double fieldHeight(Look look) {
        return look.isWide() ? HEIGHT : look.px(HEIGHT);
    }

    TypedField clearing(String words, KioskEvent.Touch touch) {
        return new TypedField(
                icon, typed, hint, count, wrong, Optional.of(new Clearing(words, touch)));
    }

    @Override
    public double height(double width, Look look) {
        return fieldHeight(look);
    }

    @Override
    public List<Placed> in(String slot, Area area, Look look) {
        var field = new Placed(slot, area, this);
        double width = look.px(CLEAR);
        var end = new Area(area.right() - width - 8, area.y() + 8, width, area.height() - 16);
        return clearing.map(act -> List.of(field, new Placed(slot + ".clear", end, act)))
                .orElseGet(() -> List.of(field));
    }

    @Override
    public Node draw(double width, double height, Look look) {
        var end = width < NARROW && clearing.isEmpty() ? Optional.<Region>empty() : end(look);
        double icon = look.px(ICON);
        double room =
                width
                        - 2 * SIDE
                        - icon
                        - 24
                        - end.map(shown -> shown.prefWidth(-1) + 24).orElse(0.0)
                        - 20;
        var row =
                Row.left(
                        24,
                        IconView.plain(this.icon, icon, Tone.INDIGO),
                        line(room, look),
                        Row.spring());
        end.ifPresent(row.getChildren()::add);
        row.setStyle("-fx-padding: 0 %1$s 0 %1$s;".formatted(SIDE));
        row.getStyleClass().add(wrong ? "field-wrong" : "field-focused");
        return new Area(0, 0, width, height).size(row);
    }

    private Optional<Region> end(Look look) {
        if (clearing.isPresent()) {
            return Optional.of(new Area(0, 0, look.px(CLEAR), 1).size(new Region()));
        }
        return count.isEmpty()
                ? Optional.empty()
                : Optional.of(Row.left(0, look.type(Lettering.BODY.soft()).text(count)));
    }

    /// The end of what is long is what was typed last: that part is shown.
    private HBox line(double room, Look look) {
        var caret = new Area(0, 0, 5, look.px(56)).size(Tone.CINNABAR.ground(new Region()));
        if (typed.isEmpty()) {
            var soft = look.type(Lettering.LABEL.soft());
            return Row.left(8, caret, soft.fitted(hint, room - 16, soft.size() * 0.5));
        }
        var lettering = look.type(Lettering.KEY.in(Tone.INDIGO));
        var shown = typed;
        double wide = lettering.width(typed);
        if (wide > room - 16) {
            double share = Math.max(SMALLEST, (room - 20) / wide);
            lettering = lettering.sized(Math.floor(lettering.size() * share));
        }
        while (!shown.isEmpty() && lettering.width(shown) > room - 16) {
            shown = shown.substring(1);
        }
        var line = Row.left(3, lettering.text(shown), caret);
        line.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return line;
    }
}
