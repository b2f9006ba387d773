package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Chip;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.theme.Lettering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// 现在等候: how many wait in the hall, whether it is open and when.
///
/// @param waiting empty where nobody waits for a number here
/// @param closed that it is not open, where it has no hours of its own; empty while it is open
/// @param hours of today, one session each
record HallStatus(
        Surroundings around,
        Optional<OptionalInt> waiting,
        Optional<String> closed,
        List<String> hours)
        implements Tile {
    private static final double SIDE = 32;
    private static final double FLAT_FROM = 700;
    private static final double LABEL = 64;
    private static final double NUMBER = 100;
    private static final double SESSION = 46;

    /// A large number stands in a line that is higher than its digits.
    private static final Insets BARE_LINE = new Insets(-16, 0, -12, 0);

    HallStatus {
        hours = List.copyOf(hours);
    }

    static HallStatus of(Surroundings around, World world) {
        return new HallStatus(
                around,
                world.hasQueue() ? Optional.of(world.waiting()) : Optional.empty(),
                world.opening().isOpen()
                        ? Optional.empty()
                        : Optional.of(around.text("attract.closed-today")),
                world.opening().sessions().stream()
                        .map(open ->
                                around.moments().time(open.from())
                                        + "–"
                                        + around.moments().time(open.to()))
                        .toList());
    }

    /// Whether people would find its doors shut; a place without hours of its own has none.
    static boolean isClosed(World world) {
        return !world.hours().isEmpty() && !world.opening().isOpen();
    }

    @Override
    public double height(double width, Look look) {
        double sessions = look.px(SESSION * lines(width, look).size());
        if (waiting.isEmpty()) {
            return 2 * 20 + look.px(LABEL) + sessions;
        }
        return 2 * 20 + (isFlat(width) ? 0 : look.px(LABEL)) + NUMBER + sessions;
    }

    @Override
    public double most(double width, Look look) {
        return isFlat(width) ? height(width, look) : height(width, look) + 64;
    }

    /// The number stands beside its label.
    private static boolean isFlat(double width) {
        return width >= FLAT_FROM;
    }

    /// The sessions on one line where it holds them, else one below the other.
    private List<String> lines(double width, Look look) {
        var together = String.join("    ", hours);
        boolean fits = hourLettering(look).width(together) <= width - 2 * SIDE;
        return fits && !hours.isEmpty() ? List.of(together) : hours;
    }

    private static Lettering hourLettering(Look look) {
        return look.type(Lettering.BODY.bold());
    }

    @Override
    public Node draw(double width, double height, Look look) {
        double room = width - 2 * SIDE;
        var parts = new ArrayList<Node>();
        var first = first(room, look);
        parts.add(first);
        if (isFlat(width)) {
            waiting.ifPresent(people -> putBeside(first, count(people, look)));
        } else {
            waiting.ifPresent(people -> parts.add(count(people, look)));
        }
        lines(width, look)
                .forEach(line ->
                        parts.add(
                                hourLettering(look)
                                        .fitted(line, room, hourLettering(look).size() * 0.7)));
        var card = Row.column(height > height(width, look) ? 8 : 0, parts.toArray(Node[]::new));
        card.getStyleClass().add("card");
        card.setStyle("-fx-padding: 0 %1$s 0 %1$s;".formatted(SIDE));
        return new Area(0, 0, width, height).size(card);
    }

    private HBox first(double room, Look look) {
        var chip =
                closed.map(words -> Chip.attention(Icon.CLOCK, words))
                        .orElseGet(() -> Chip.done(Icon.DONE, around.text("attract.open")));
        var soft = look.type(Lettering.BODY.soft());
        var words = around.text(waiting.isPresent() ? "attract.waiting" : "attract.self-service");
        var label = soft.fitted(words, room - chip(chip) - 16, soft.size() * 0.6);
        return Row.left(16, label, Row.spring(), chip);
    }

    /// Behind the label.
    private static void putBeside(HBox first, HBox count) {
        HBox.setMargin(count, BARE_LINE);
        first.getChildren().add(1, count);
    }

    private static double chip(Region chip) {
        return Math.max(chip.getPrefWidth(), chip.prefWidth(-1));
    }

    private HBox count(OptionalInt people, Look look) {
        var number =
                Row.baseline(
                        16,
                        Lettering.DISPLAY.black().text(Surroundings.count(people)),
                        look.type(Lettering.LABEL).text(around.text("people.unit")));
        VBox.setMargin(number, BARE_LINE);
        return number;
    }
}
