package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Punctuality;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// What a booking's page shows: when and where it is, and whether one is in time.
final class BookingFaces {
    private static final double SIDE = 40;

    private BookingFaces() {}

    record When(String label, String day, String slot, String name, String place) {}

    record Punctual(Punctuality how, String words, String means) {}

    static Node when(When shown, double width, double height, Look look) {
        double room = width - 2 * SIDE;
        var head =
                Row.left(
                        14,
                        IconView.plain(Icon.CLOCK, look.px(44), Tone.INDIGO),
                        look.type(Lettering.BODY.soft()).text(shown.label()),
                        Row.spring(),
                        look.type(Lettering.BODY).fitted(shown.day(), room / 2, 20));
        var slot = Lettering.of(112).black().fitted(shown.slot(), room, 60);
        var name = look.type(Lettering.TITLE.bold()).fitted(shown.name(), room, 34);
        var column = Row.column(4, head, slot, name);
        if (!shown.place().isEmpty()) {
            column.getChildren()
                    .add(
                            Row.left(
                                    14,
                                    IconView.plain(Icon.PLACE, look.px(40), Tone.INDIGO),
                                    look.type(Lettering.BODY)
                                            .fitted(shown.place(), room - look.px(60), 22)));
        }
        return card(column, width, height, "card");
    }

    static Node punctual(Punctual shown, double width, double height, Look look) {
        boolean good = shown.how() == Punctuality.ON_TIME;
        boolean calm = good || shown.how() == Punctuality.EARLY || shown.how() == Punctuality.USED;
        var tone = good ? Tone.JADE : calm ? Tone.INDIGO : Tone.AMBER;
        var ground = good ? Tone.JADE_WASH : calm ? Tone.INDIGO_WASH : Tone.AMBER_WASH;
        var icon = good ? Icon.DONE : calm ? Icon.INFO : Icon.WARN;
        double room = width - 2 * SIDE - look.px(72) - 32;
        var words = look.type(Lettering.KEY.bold().in(tone)).fitted(shown.words(), room, 28);
        var means = look.type(Lettering.BODY).fitted(shown.means(), room, 24);
        var row =
                Row.left(32, IconView.plain(icon, look.px(72), tone), Row.column(-4, words, means));
        return ground.ground(card(row, width, height, "notice"));
    }

    private static <R extends Region> R card(R region, double width, double height, String style) {
        region.getStyleClass().add(style);
        region.setStyle("-fx-padding: 0 %1$s 0 %1$s;".formatted(SIDE));
        return new Area(0, 0, width, height).size(region);
    }
}
