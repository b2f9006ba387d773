package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Booking;
import cn.yimen.kiosk.flow.LineView;
import cn.yimen.kiosk.flow.World;

/// A booking in words.
record BookingWords(Surroundings around, World world) {

    /// What it is for.
    String name(Booking booking) {
        return booking.items().stream()
                .flatMap(code -> world.item(code).stream())
                .map(around::name)
                .findFirst()
                .orElseGet(() ->
                        booking.title().isEmpty() ? around.text("booking.some") : booking.title());
    }

    /// `10:30–11:00`.
    String slot(Booking booking) {
        return around.moments().time(booking.from()) + "–" + around.moments().time(booking.to());
    }

    /// `2楼 C区 8–12 号窗口`; empty where the hall is not known.
    String place(Booking booking) {
        return world.line(booking.line())
                .map(line -> ItemTile.place(line.line()) + windows(line))
                .orElse("");
    }

    private String windows(LineView line) {
        return line.windows().isEmpty()
                ? ""
                : " " + around.text("windows", around.windows(line.windows()));
    }
}
