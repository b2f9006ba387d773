package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A key of the home screen for elder eyes: one thing, large. Four stand on a page of every panel,
/// below each other on an upright one, two by two on a wide one.
record ElderKey(HomeFaces.Face face) implements Tile {
    static final int A_PAGE = 4;
    private static final double UPRIGHT = 260;
    private static final double SIDE = 48;
    private static final double ICON = 112;
    private static final double CHEVRON = 44;
    private static final double GAP = 16;

    /// What an icon above the words needs; a key as narrow as this has no room beside them either.
    private static final double HIGH = 330;

    private static final double NARROW = 500;

    static Block block(List<HomeFaces.Face> faces, Look look) {
        var keys = faces.stream().map(ElderKey::new).toList();
        var block = Block.grid(look.isWide() ? 2 : 1, 0, keys).turning();
        return block.atMost(look.isWide() ? A_PAGE / 2 : A_PAGE);
    }

    @Override
    public double height(double width, Look look) {
        return look.isWide() ? Math.floor((look.frame().body().height() - GAP) / 2) : UPRIGHT;
    }

    @Override
    public Optional<Touching> touching() {
        return HomeKeys.key(face).touching();
    }

    @Override
    public Node draw(double width, double height, Look look) {
        return look.isWide() && (height >= HIGH || width < NARROW)
                ? above(width, height, look)
                : beside(width, height, look);
    }

    private Node beside(double width, double height, Look look) {
        double side = look.isWide() ? 28 : SIDE;
        var row = new HBox(36, icon(ICON));
        row.setAlignment(Pos.CENTER_LEFT);
        double room = width - 2 * side - ICON - 2 * 36 - CHEVRON;
        row.getChildren().addAll(words(room, Lettering.DISPLAY.size() * 1.35, look), Row.spring());
        chevron().ifPresent(row.getChildren()::add);
        row.setStyle("-fx-padding: 0 %1$s 0 %1$s;".formatted(side));
        return new Area(0, 0, width, height).size(row);
    }

    private Node above(double width, double height, Look look) {
        double side = 36;
        boolean low = height < HIGH;
        var top = Row.left(0, icon(low ? 64 : 88), Row.spring());
        chevron().ifPresent(top.getChildren()::add);
        var column = new VBox(top, Row.spring(), words(width - 2 * side, low ? 84 : 96, look));
        column.setStyle("-fx-padding: %2$s %1$s 18 %1$s;".formatted(side, low ? 20 : 32));
        return new Area(0, 0, width, height).size(column);
    }

    private Node icon(double size) {
        var drawn = HomeFaces.icon(face.offer().key());
        return face.offer().isOpen()
                ? IconView.accented(drawn, size, tone())
                : IconView.plain(drawn, size, tone());
    }

    private Optional<Node> chevron() {
        return face.offer().isOpen()
                ? Optional.of(IconView.plain(Icon.NEXT, CHEVRON, Tone.INDIGO))
                : Optional.empty();
    }

    private Tone tone() {
        return face.offer().isOpen() ? Tone.INK : Tone.INK_SOFT;
    }

    /// Names of four characters are as large as shorter ones.
    private VBox words(double room, double most, Look look) {
        double size = Math.rint(Math.min(most, room / 4));
        var display = Lettering.of(size).black().in(tone());
        var body = look.type(face.offer().isOpen() ? Lettering.BODY.soft() : Lettering.BODY);
        return Row.column(
                -14,
                display.fitted(face.name(), room, 48),
                body.fitted(face.note().replace("\n", " "), room, 32));
    }
}
