package cn.yimen.display.overview.screen;

import cn.yimen.hall.config.HallMap.Point;
import cn.yimen.ui.control.Area;

/// A plan's grid on the wall: as large as it fits, in the middle of its place.
record Grid(double left, double top, double unit) {

    static Grid of(Point size, Area place) {
        double unit = Math.min(place.width() / size.x(), place.height() / size.y());
        return new Grid(
                Math.rint(place.x() + (place.width() - unit * size.x()) / 2), place.y(), unit);
    }

    double x(Point at) {
        return left + at.x() * unit;
    }

    double y(Point at) {
        return top + at.y() * unit;
    }

    Area area(Point at, Point size) {
        return new Area(x(at), y(at), size.x() * unit, size.y() * unit);
    }
}
