package cn.yimen.kiosk.screen;

import cn.yimen.hall.state.TicketStage;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// One of a person's numbers: where it stands, and what can be done with it.
///
/// @param line what is to be known now
/// @param state the stage in words
record TicketCard(
        String number,
        String item,
        String place,
        String line,
        String state,
        TicketStage stage,
        List<Choice> acts)
        implements Tile {
    private static final double WORDS = 212;
    private static final double SIDE = 36;
    private static final double KEY = 276;

    TicketCard {
        acts = List.copyOf(acts);
    }

    @Override
    public double height(double width, Look look) {
        return look.px(WORDS) + (acts.isEmpty() ? 0 : keyHeight(width, look) + 24);
    }

    private double keyHeight(double width, Look look) {
        return acts.getFirst().height(width, look);
    }

    @Override
    public List<Placed> in(String slot, Area area, Look look) {
        var placed = new ArrayList<Placed>();
        placed.add(new Placed(slot, area, this));
        double width = Math.min(look.px(KEY), (area.width() - 2 * SIDE - 24) / 2);
        for (int i = 0; i < acts.size(); i++) {
            double height = keyHeight(area.width(), look);
            double x = area.x() + SIDE + i * (width + 24);
            var key = new Area(x, area.bottom() - 24 - height, width, height);
            placed.add(new Placed(slot + ".act" + i, key, acts.get(i)));
        }
        return placed;
    }

    @Override
    public Node draw(double width, double height, Look look) {
        double room = width - 2 * SIDE;
        var black = look.type(Lettering.DISPLAY.black()).text(number);
        double left = room - black.getLayoutBounds().getWidth() - 28;
        var chip = chip(look);
        double beside = left - chip.prefWidth(-1) - 20;
        var body = look.type(Lettering.BODY.bold());
        var caption = look.type(Lettering.CAPTION.soft());
        var about =
                Row.column(
                        -4,
                        body.fitted(item, beside, body.size() * 0.65),
                        caption.fitted(place, beside, caption.size() * 0.7));
        var head = Row.left(28, black, about, Row.spring(), chip);
        var text = look.type(Lettering.BODY);
        var column = Row.column(4, head, text.fitted(line, room, text.size() * 0.7));
        column.setAlignment(Pos.TOP_LEFT);
        column.getStyleClass().add("card");
        column.setStyle("-fx-padding: 16 %1$s 0 %1$s;".formatted(SIDE));
        return new Area(0, 0, width, height).size(column);
    }

    private HBox chip(Look look) {
        var tone =
                switch (stage) {
                    case WAITING, RESERVED, WITHDRAWN -> Tone.INK;
                    case CALLED, PASSED, HELD -> Tone.AMBER;
                    case SERVING, FINISHED -> Tone.JADE;
                };
        var words = look.type(Lettering.CAPTION.bold().in(tone)).text(state);
        var chip = Row.beside(10, IconView.plain(icon(), look.px(32), tone), words);
        chip.getStyleClass().add(tone == Tone.INK ? "chip-outlined" : "chip");
        chip.setStyle("-fx-padding: 0 16 0 16;");
        double width = 32 + look.px(32) + 10 + Math.ceil(words.getLayoutBounds().getWidth());
        new Area(0, 0, width, look.px(52)).size(chip);
        return switch (tone) {
            case AMBER -> Tone.AMBER_WASH.ground(chip);
            case JADE -> Tone.JADE_WASH.ground(chip);
            default -> chip;
        };
    }

    private Icon icon() {
        return switch (stage) {
            case WAITING, RESERVED -> Icon.CLOCK;
            case CALLED, PASSED, HELD -> Icon.CALLS;
            case SERVING, FINISHED -> Icon.DONE;
            case WITHDRAWN -> Icon.CLOSE;
        };
    }
}
