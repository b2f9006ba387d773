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

/// A place to write, one target as a whole; or a value that is known already.
///
/// @param value as it is shown: a masked one comes masked
/// @param hint what stands there while there is no value
/// @param end what stands at its right end
/// @param problem what is wrong with the value, said below it
record Field(
        String label,
        String value,
        String hint,
        Optional<End> end,
        Optional<String> problem,
        Optional<KioskEvent.Touch> touch)
        implements Tile {
    private static final double HEIGHT = 128;
    private static final double SIDE = 36;

    /// 修改, 填写, or where the value comes from.
    record End(Icon icon, String words, Tone tone) {}

    /// A place to write.
    static Field open(String label, String value, String hint, KioskEvent.Touch touch) {
        return new Field(
                label, value, hint, Optional.empty(), Optional.empty(), Optional.of(touch));
    }

    /// A value that stands there already.
    static Field known(String label, String value) {
        return new Field(label, value, "", Optional.empty(), Optional.empty(), Optional.empty());
    }

    Field ending(Icon icon, String words, Tone tone) {
        return new Field(
                label, value, hint, Optional.of(new End(icon, words, tone)), problem, touch);
    }

    Field wrong(Optional<String> why) {
        return new Field(label, value, hint, end, why, touch);
    }

    @Override
    public double height(double width, Look look) {
        return frame(width, look)
                + problem.map(why -> Band.wrong(why).height(width, look)).orElse(0.0);
    }

    @Override
    public Optional<Touching> touching() {
        var spoken =
                label
                        + ", "
                        + (value.isEmpty() ? hint : value)
                        + problem.map(why -> ", " + why).orElse("");
        return touch.map(act -> Touching.bare(act, spoken));
    }

    @Override
    public Node draw(double width, double height, Look look) {
        double tall = frame(width, look);
        var row = isNarrow(width) ? narrow(width, look) : wide(width, look);
        end.ifPresent(shown -> row.getChildren().add(end(shown, width, look)));
        row.setStyle("-fx-padding: 0 %1$s 0 %1$s;".formatted(SIDE));
        row.getStyleClass()
                .add(problem.isPresent() ? "field-wrong" : touch.isPresent() ? "field" : "card");
        new Area(0, 0, width, tall).size(row);
        return problem.<Node>map(
                        why -> Row.column(0, row, Band.wrong(why).draw(width, height - tall, look)))
                .orElse(row);
    }

    private double frame(double width, Look look) {
        return look.px(isNarrow(width) ? HEIGHT + 24 : HEIGHT);
    }

    /// Where a line is too short for both, the label stands above the value.
    private static boolean isNarrow(double width) {
        return width < 700;
    }

    private HBox wide(double width, Look look) {
        var bold = look.type(Lettering.BODY.bold());
        double labelWidth = Math.rint(width * 0.245);
        var name = Row.left(0, bold.fitted(label, labelWidth, bold.size() * 0.7));
        name.setMinWidth(labelWidth);
        return spread(16, name, value(width - labelWidth - 16, look), Row.spring());
    }

    private HBox narrow(double width, Look look) {
        var bold = look.type(Lettering.BODY.bold());
        var name = bold.fitted(label, room(width, look), bold.size() * 0.7);
        return spread(16, Row.column(-2, name, value(width, look)), Row.spring());
    }

    private static HBox spread(double gap, Node... parts) {
        var row = new HBox(gap, parts);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node value(double width, Look look) {
        var lettering = look.type(value.isEmpty() ? Lettering.LABEL.soft() : Lettering.LABEL);
        return lettering.fitted(
                value.isEmpty() ? hint : value, room(width, look), lettering.size() * 0.6);
    }

    private double room(double width, Look look) {
        return width
                - 2 * SIDE
                - end.map(shown -> endWidth(shown, width, look) + 2 * 16).orElse(0.0);
    }

    /// What was there before is as long as what is there now: it gets the room that it needs, as
    /// long as the value keeps the larger part.
    private static double endWidth(End shown, double width, Look look) {
        double usual = Math.min(look.px(200), width * 0.3);
        double whole = look.type(Lettering.BODY.bold()).width(shown.words()) + look.px(40) + 16;
        return Math.clamp(whole, usual, Math.max(usual, width * 0.4));
    }

    private static Node end(End shown, double width, Look look) {
        double icon = look.px(40);
        var bold = look.type(Lettering.BODY.bold().in(shown.tone()));
        double room = endWidth(shown, width, look) - icon - 12;
        return Row.left(
                12,
                IconView.plain(shown.icon(), icon, shown.tone()),
                bold.fitted(shown.words(), room, bold.size() * 0.6));
    }
}
