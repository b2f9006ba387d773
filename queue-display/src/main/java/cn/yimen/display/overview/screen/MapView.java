package cn.yimen.display.overview.screen;

import cn.yimen.display.overview.MapPicture;
import cn.yimen.hall.config.HallMap;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.Node;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.shape.StrokeType;

/// The hall's plan with what happens on it now.
final class MapView {

    private static final Area PLACE = new Area(55, 246, 1110, 472);
    private static final double WALL = 5;
    private static final double PARTITION = 3;

    private final Texts texts;
    private final DoorsView doors;
    private final QueuesView queues;
    private final MachinesView machines;

    MapView(Texts texts) {
        this.texts = texts;
        doors = new DoorsView(texts);
        queues = new QueuesView(texts);
        machines = new MachinesView(texts);
    }

    Node of(MapPicture picture) {
        var plan = picture.plan();
        var grid = Grid.of(plan.size(), PLACE);
        var sheet = new Sheet();
        plan.inner().forEach(line -> wall(sheet, grid, line, PARTITION));
        plan.outer().forEach(line -> wall(sheet, grid, line, WALL));
        for (var label : plan.labels()) {
            var lettering = Lettering.of(19);
            sheet.textCentred(lettering, label.text(), grid.x(label.at()), grid.y(label.at()));
        }
        picture.doors().forEach(door -> doors.draw(sheet, grid, door));
        picture.queues().forEach(queue -> queues.draw(sheet, grid, queue, picture.perMark()));
        picture.machines().forEach(machine -> machines.draw(sheet, grid, machine));
        plan.legend()
                .ifPresent(place ->
                        queues.legend(sheet, grid.area(place.at(), place.size()), picture));
        sheet.pane().setAccessibleText(texts.text("map"));
        return sheet.pane();
    }

    private static void wall(Sheet sheet, Grid grid, HallMap.Polyline line, double width) {
        var drawn = new Polyline();
        for (var point : line.points()) {
            drawn.getPoints().addAll(grid.x(point), grid.y(point));
        }
        drawn.setFill(null);
        drawn.setStrokeWidth(width);
        drawn.setStrokeType(StrokeType.CENTERED);
        drawn.setStrokeLineCap(StrokeLineCap.BUTT);
        drawn.setStrokeLineJoin(StrokeLineJoin.MITER);
        sheet.add((width == WALL ? Tone.INK : Tone.LINE).stroke(drawn));
    }
}
