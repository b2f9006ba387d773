package cn.yimen.desk.manager.screen;

import cn.yimen.desk.manager.Wish;
import cn.yimen.desk.manager.screen.Keys.Cap;
import cn.yimen.desk.manager.screen.Keys.Face;
import cn.yimen.hall.watch.HallWatch;
import cn.yimen.hall.watch.HallWatch.Counted;
import cn.yimen.hall.watch.HallWatch.LineNow;
import cn.yimen.hall.watch.HallWatch.Longest;
import cn.yimen.hall.watch.Share;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.theme.Lettering;
import java.util.List;
import java.util.Optional;

/// The hall's figures as keys: each opens the story of why it is so.
final class FigureKeys {

    private static final double HEIGHT = 96;
    private static final double GAP = 12;
    private static final double LINE_TOP = 108;
    private static final double LINE_HEIGHT = 52;

    private FigureKeys() {}

    /// @param word under which the server knows it
    private record Figure(String word, String value) {}

    static void draw(Canvas canvas, HallWatch watch, double top) {
        var figures = figures(canvas, watch);
        double width = (Canvas.RIGHT - Canvas.LEFT + GAP) / figures.size() - GAP;
        for (int i = 0; i < figures.size(); i++) {
            var area = new Area(Canvas.LEFT + i * (width + GAP), top, width, HEIGHT);
            figure(canvas, figures.get(i), area);
        }
        double lineWidth = (Canvas.RIGHT - Canvas.LEFT + GAP) / Math.max(1, watch.lines().size());
        for (int i = 0; i < watch.lines().size(); i++) {
            var line = watch.lines().get(i);
            double x = Canvas.LEFT + i * lineWidth;
            line(canvas, line, new Area(x, top + LINE_TOP, lineWidth - GAP, LINE_HEIGHT));
        }
    }

    private static List<Figure> figures(Canvas canvas, HallWatch watch) {
        var hall = watch.hall();
        var longest = hall.longest().map(Longest::minutes).orElse(0.0);
        return List.of(
                new Figure("waiting", String.valueOf(hall.waiting())),
                new Figure("longest", canvas.text("minutes", Figures.number(Math.floor(longest)))),
                new Figure("open", hall.open() + " / " + hall.windows()),
                new Figure("saturation", orUnknown(canvas, hall.saturation().map(Figures::number))),
                new Figure(
                        "in-time",
                        orUnknown(
                                canvas,
                                watch.counted().map(Counted::inTime).map(FigureKeys::share))),
                new Figure("issued", String.valueOf(hall.issued())),
                new Figure(
                        "served",
                        orUnknown(canvas, watch.counted().map(c -> String.valueOf(c.served())))),
                new Figure(
                        "abandoned",
                        orUnknown(
                                canvas,
                                watch.counted().map(Counted::abandoned).map(FigureKeys::share))));
    }

    /// Of few people the fraction, otherwise the percentage.
    private static String share(Share share) {
        return share.isFirm()
                ? Math.round(share.percent().orElse(0)) + "%"
                : share.count() + " / " + share.of();
    }

    private static String orUnknown(Canvas canvas, Optional<String> value) {
        return value.orElseGet(() -> canvas.text("unknown"));
    }

    private static void figure(Canvas canvas, Figure figure, Area area) {
        var name = canvas.text("figure." + figure.word());
        var face = new Sheet();
        var inside = new Area(0, 0, area.width(), area.height());
        inside.size(face.pane());
        double middle = area.width() / 2;
        face.textCentred(Lettering.of(38).bold(), figure.value(), middle, 50);
        face.textCentred(Lettering.of(18).soft(), name, middle, 80);
        var cap = Cap.plain(name + " " + figure.value()).as(look(canvas, figure.word()));
        var wish = new Wish.OpenStory(figure.word());
        var key =
                canvas.keys()
                        .key(
                                "figure-" + figure.word(),
                                cap,
                                area,
                                face.pane(),
                                () -> canvas.hands().wish(wish));
        canvas.sheet().add(key);
    }

    private static Face look(Canvas canvas, String word) {
        boolean opened = canvas.manager().served().opened().equals(Optional.of(word));
        return opened ? Face.CHOSEN : Face.PLAIN;
    }

    private static void line(Canvas canvas, LineNow line, Area area) {
        var word = "line:" + line.line();
        var saturation = orUnknown(canvas, line.saturation().map(Figures::number));
        var words =
                canvas.text(
                        "figure.line",
                        Figures.line(canvas, line.line()),
                        line.waiting(),
                        saturation);
        var cap = Cap.plain(words).as(look(canvas, word));
        canvas.key("figure-" + word, cap, area, new Wish.OpenStory(word));
    }
}
