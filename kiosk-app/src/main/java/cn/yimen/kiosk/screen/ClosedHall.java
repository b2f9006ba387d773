package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.HomeKey;
import cn.yimen.kiosk.flow.Offers;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// 大厅已下班: when the hall opens again, what can be done at the machine meanwhile, and what not.
///
/// @param closed that it is closed, and until when
/// @param possible empty where nothing is
/// @param impossible empty where numbers can be taken all the same
record ClosedHall(String closed, Optional<String> possible, Optional<String> impossible)
        implements Tile {
    private static final double SIDE = 32;
    private static final double TOP = 14;
    private static final double ICON = 40;
    private static final double GAP = 20;

    static ClosedHall of(Surroundings around, World world) {
        var doable =
                Offers.possible(world).stream()
                        .map(key -> around.text("attract.do." + key))
                        .collect(Collectors.joining(around.text("attract.do.comma")));
        return new ClosedHall(
                sentence(around, world),
                Optional.of(doable)
                        .filter(words -> !words.isEmpty())
                        .map(words -> around.text("attract.possible", words)),
                Offers.possible(world).contains(HomeKey.TAKE_NUMBER)
                        ? Optional.empty()
                        : world.opening()
                                .nextNumbers()
                                .map(next -> around.text("attract.no-number", around.when(next))));
    }

    /// 大厅已下班，明天 9:00 开门
    static String sentence(Surroundings around, World world) {
        var next = world.opening().next();
        if (next.isEmpty()) {
            return around.text("attract.closed-now");
        }
        return around.text(
                next.get().isToday() ? "attract.closed-until-today" : "attract.closed-until",
                around.when(next.get()));
    }

    private record Line(Icon icon, Tone tone, Lettering lettering, String words) {}

    private List<Line> lines() {
        return Stream.of(
                        Optional.of(
                                new Line(
                                        Icon.CLOCK,
                                        Tone.AMBER,
                                        Lettering.BODY.bold().in(Tone.AMBER),
                                        closed)),
                        possible.map(
                                words -> new Line(Icon.DONE, Tone.JADE, Lettering.BODY, words)),
                        impossible.map(
                                words -> new Line(Icon.INFO, Tone.INK, Lettering.BODY, words)))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public double height(double width, Look look) {
        double all =
                lines().stream().mapToDouble(line -> row(line, width, look).prefHeight(-1)).sum();
        return Math.ceil(all + 2 * TOP + 4 * lines().size());
    }

    @Override
    public double most(double width, Look look) {
        return height(width, look) + 72;
    }

    @Override
    public Node draw(double width, double height, Look look) {
        double spare = height - height(width, look);
        var card =
                Row.column(
                        4 + spare / 4,
                        lines().stream().map(line -> row(line, width, look)).toArray(Node[]::new));
        card.getStyleClass().add("card");
        card.setStyle("-fx-padding: 0 %1$s 0 %1$s;".formatted(SIDE));
        return new Area(0, 0, width, height).size(card);
    }

    private static Region row(Line line, double width, Look look) {
        double room = width - 2 * SIDE - look.px(ICON) - GAP;
        var lettering = look.type(line.lettering());
        return Row.left(
                GAP,
                IconView.plain(line.icon(), look.px(ICON), line.tone()),
                lettering.fitted(line.words(), room, Math.floor(lettering.size() * 0.82)));
    }
}
