package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// The face of 取号, the largest key: a slip that comes out of its slot.
record TakeNumberFace(boolean offered) {
    private static final String PAPER =
            "M52 72H268V296L250 282L232 296L214 282L196 296L178 282L160 296L142 282L124 296L106 282L88 296L70 282L52 296Z";

    Node draw(String name, String note) {
        var sheet = new Sheet(new Area(0, 0, 464, 616).size(new Pane()));
        var inlay = new Area(22, 22, 420, 372).place(new Pane());
        inlay.getStyleClass().add("inlay");
        sheet.add(inlay);
        slip(new Sheet(inlay));
        var tone = offered ? Tone.INK : Tone.INK_SOFT;
        sheet.at(Lettering.DISPLAY.black().in(tone).fitted(name, 380, 48), 42, 518);
        sheet.at(Lettering.BODY.fitted(note, 380, 26), 42, 572);
        return sheet.pane();
    }

    private static void slip(Sheet inlay) {
        double left = 50;
        var paper = Tone.SHEET.fill(stroked(PAPER, 5, Tone.INK));
        inlay.at(paper, left, 0);
        inlay.at(stroked("M24 62H296", 22, Tone.INK), left, 0);
        inlay.at(stroked("M84 118H168", 6, Tone.INK_SOFT), left, 0);
        inlay.textCentred(Lettering.of(70).black(), "A023", left + 160, 212);
        inlay.at(stroked("M84 246H236", 6, Tone.CINNABAR), left, 0);
    }

    private static SVGPath stroked(String content, double width, Tone tone) {
        var path = new SVGPath();
        path.setContent(content);
        path.setFill(Color.TRANSPARENT);
        path.setStrokeWidth(width);
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        path.setStrokeLineJoin(StrokeLineJoin.MITER);
        return tone.stroke(path);
    }
}
