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
import javafx.scene.transform.Scale;

/// The face of 取号, the largest key: a slip that comes out of its slot.
record TakeNumberFace(boolean offered) {
    private static final double SLIP_WIDTH = 320;
    private static final double SLIP_HEIGHT = 372;
    private static final String PAPER =
            "M52 72H268V296L250 282L232 296L214 282L196 296L178 282L160 296L142 282L124 296L106 282L88 296L70 282L52 296Z";

    Node draw(HomeFaces.Face face, double width, double height) {
        var sheet = new Sheet(new Area(0, 0, width, height).size(new Pane()));
        var inlay = new Area(22, 22, width - 44, height - 244).place(new Pane());
        inlay.getStyleClass().add("inlay");
        sheet.add(inlay);
        var slip = new Sheet();
        slip(slip);
        double scale =
                Math.min(
                        1,
                        Math.min(
                                inlay.getPrefWidth() / SLIP_WIDTH,
                                inlay.getPrefHeight() / SLIP_HEIGHT));
        slip.pane().getTransforms().add(new Scale(scale, scale, 0, 0));
        new Sheet(inlay).at(slip.pane(), (inlay.getPrefWidth() - SLIP_WIDTH * scale) / 2, 0);
        var tone = offered ? Tone.INK : Tone.INK_SOFT;
        double room = width - 2 * 42;
        sheet.at(Lettering.DISPLAY.black().in(tone).fitted(face.name(), room, 34), 42, height - 98);
        sheet.at(Lettering.BODY.fitted(face.note().replace("\n", " "), room, 24), 42, height - 44);
        return sheet.pane();
    }

    private static void slip(Sheet inlay) {
        double left = 0;
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
