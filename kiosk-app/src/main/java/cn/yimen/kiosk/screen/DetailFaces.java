package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The two cards of an item: how many wait, and when the windows are open.
final class DetailFaces {
    private static final double SIDE = 36;

    private DetailFaces() {}

    record Waiting(String label, String count, String unit, String range, boolean isLong) {}

    record Hours(String label, List<String> sessions, String windows) {
        Hours {
            sessions = List.copyOf(sessions);
        }
    }

    static Node waiting(Waiting shown, double width, double height, Look look) {
        double room = width - 2 * SIDE;
        var number =
                Row.baseline(
                        14,
                        Lettering.of(96).black().text(shown.count()),
                        look.type(Lettering.LABEL).text(shown.unit()));
        var range =
                look.type(Lettering.LABEL.bold())
                        .in(shown.isLong() ? Tone.AMBER : Tone.INK)
                        .fitted(shown.range(), room, 26);
        var column = Row.column(-14, head(Icon.PEOPLE, shown.label(), room, look), number, range);
        return card(column, width, height);
    }

    static Node hours(Hours shown, double width, double height, Look look) {
        double room = width - 2 * SIDE;
        var column = Row.column(0, head(Icon.CLOCK, shown.label(), room, look));
        shown.sessions()
                .forEach(session ->
                        column.getChildren()
                                .add(look.type(Lettering.LABEL.bold()).fitted(session, room, 26)));
        if (!shown.windows().isEmpty()) {
            column.getChildren()
                    .add(look.type(Lettering.BODY.soft()).fitted(shown.windows(), room, 22));
        }
        return card(column, width, height);
    }

    private static Node head(Icon icon, String words, double room, Look look) {
        double size = look.px(40);
        var body = look.type(Lettering.BODY.soft());
        return Row.left(
                14,
                IconView.plain(icon, size, Tone.INDIGO),
                body.fitted(words, room - size - 14, body.size() * 0.7));
    }

    private static Node card(VBox column, double width, double height) {
        column.getStyleClass().add("card");
        column.setStyle("-fx-padding: 0 %1$s 0 %1$s;".formatted(SIDE));
        return new Area(0, 0, width, height).size(column);
    }
}
