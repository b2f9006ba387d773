package cn.yimen.display.overview.screen;

import cn.yimen.display.overview.MapPicture.Calling;
import cn.yimen.display.overview.MapPicture.Closed;
import cn.yimen.display.overview.MapPicture.Door;
import cn.yimen.display.overview.MapPicture.Free;
import cn.yimen.display.overview.MapPicture.Paused;
import cn.yimen.display.overview.MapPicture.Serving;
import cn.yimen.display.overview.MapPicture.Unknown;
import cn.yimen.hall.config.HallMap.Side;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.DoorView;
import cn.yimen.ui.icon.DoorView.Leaf;
import cn.yimen.ui.icon.DoorView.Look;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.shape.Rectangle;

/// Windows on the plan: a door in its place with whom it serves and for how long.
final class DoorsView {

    private static final double HEIGHT = 62;
    private static final double CAP = 0.66;
    private static final Lettering FIRST = Lettering.of(20).bold();
    private static final Lettering SECOND = Lettering.of(18).soft();

    private final Texts texts;

    DoorsView(Texts texts) {
        this.texts = texts;
    }

    /// What stands beside a door.
    private record Words(Lettering lettering, String first, String second) {}

    void draw(Sheet sheet, Grid grid, Door door) {
        double x = grid.x(door.spot().at());
        double y = grid.y(door.spot().at());
        var name = door.id().value();
        double width = DoorView.width(name, HEIGHT);
        new Area(x, y, width, HEIGHT).place(sheet.add(DoorView.of(name, look(door))));
        double right = x + width;
        switch (door.doing()) {
            case Calling _ ->
                    sheet.at(IconView.plain(Icon.VOICE, 22, Tone.CINNABAR_INK), right + 4, y + 3);
            case Paused _ -> pause(sheet, right + 7, y + 8);
            case Serving _, Free _, Closed _, Unknown _ -> {}
        }
        write(sheet, words(door), door.spot().words(), new Area(x, y, width, HEIGHT));
    }

    private static Look look(Door door) {
        var digits = Tone.INK;
        return switch (door.doing()) {
            case Serving _ -> new Look(HEIGHT, Leaf.FILLED, Tone.INDIGO, digits, CAP);
            case Free _ -> new Look(HEIGHT, Leaf.SOLID, Tone.INDIGO, digits, CAP);
            case Calling _ -> new Look(HEIGHT, Leaf.SOLID, Tone.CINNABAR, digits, CAP);
            case Paused _ -> new Look(HEIGHT, Leaf.DASHED, Tone.AMBER, Tone.INK_SOFT, CAP);
            case Closed _, Unknown _ ->
                    new Look(HEIGHT, Leaf.DASHED, Tone.KEY_LINE, Tone.INK_SOFT, CAP);
        };
    }

    private static void pause(Sheet sheet, double x, double y) {
        sheet.add(Tone.AMBER.fill(new Rectangle(x, y, 4, 16)));
        sheet.add(Tone.AMBER.fill(new Rectangle(x + 8, y, 4, 16)));
    }

    private Words words(Door door) {
        return switch (door.doing()) {
            case Serving(String number, long minutes) ->
                    new Words(FIRST, number, texts.text("minutes", minutes));
            case Calling(String number) ->
                    new Words(FIRST.in(Tone.CINNABAR_INK), number, texts.text("door.calling"));
            case Free _ -> new Words(SECOND, texts.text("door.free"), "");
            case Paused(String reason, long minutes) ->
                    new Words(
                            SECOND.in(Tone.AMBER),
                            texts.text("door.paused"),
                            texts.text("door.paused.why", reason(reason), minutes));
            case Closed _ -> new Words(SECOND, texts.text("door.closed"), "");
            case Unknown _ -> new Words(SECOND, texts.text("unknown"), "");
        };
    }

    private String reason(String code) {
        return texts.has("pause." + code) ? texts.text("pause." + code) : code;
    }

    private static void write(Sheet sheet, Words words, Side side, Area door) {
        boolean calls = words.lettering().tone() == Tone.CINNABAR_INK;
        var second = calls ? SECOND.bold().in(Tone.CINNABAR_INK) : SECOND;
        switch (side) {
            case BELOW -> {
                double middle = door.centre().getX();
                var first = calls ? FIRST : words.lettering();
                sheet.textCentred(first, words.first(), middle, door.bottom() + 22);
                sheet.textCentred(second, words.second(), middle, door.bottom() + 43);
            }
            case RIGHT -> {
                double x = door.right() + 9;
                sheet.text(calls ? FIRST : words.lettering(), words.first(), x, door.y() + 26);
                sheet.text(second, words.second(), x, door.y() + 48);
            }
        }
    }
}
