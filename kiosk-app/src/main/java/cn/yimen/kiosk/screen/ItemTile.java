package cn.yimen.kiosk.screen;

import cn.yimen.hall.config.Line;
import cn.yimen.kiosk.flow.ItemRow;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.LineView;
import cn.yimen.kiosk.flow.Obstacle;
import cn.yimen.kiosk.search.Hit;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// An item's row: its name and place, how many wait and how long.
record ItemTile(Surroundings around, ItemRow row) implements Tile {
    /// From this width on a row can stand beside another.
    static final double LEAST = 560;

    private static final double HEIGHT = 136;
    private static final double LOW = 130;
    private static final double SIDE = 34;
    private static final double CHEVRON = 40;
    private static final double WAIT = 270;

    static String place(Line line) {
        return line.floor() + " " + line.area();
    }

    /// What was found stands in the Chinese name only.
    private List<Hit.Span> marks() {
        return around.name(row.item()).equals(row.item().name()) ? row.marks() : List.of();
    }

    @Override
    public double height(double width, Look look) {
        if (look.isWide()) {
            return look.px(LOW);
        }
        return look.px(isNarrow(width, look) ? HEIGHT + 16 : HEIGHT);
    }

    @Override
    public Optional<Touching> touching() {
        var open = new KioskEvent.OpenItem(row.item().code());
        return Optional.of(Touching.plain(open, spoken()).off(row.obstacle().isPresent()));
    }

    /// What a screen reader says.
    private String spoken() {
        return around.name(row.item())
                + ", "
                + row.obstacle()
                        .map(this::why)
                        .map(words -> words.replace("\n", " "))
                        .orElseGet(() -> row.line().map(this::spoken).orElse(""));
    }

    private String spoken(LineView line) {
        var wait = around.wait(line.waitRange());
        return around.stopsSoon(line.giving()).map(soon -> wait + ", " + soon).orElse(wait);
    }

    private String why(Obstacle why) {
        return row.line()
                .map(line -> around.obstacle(why, line))
                .orElseGet(() -> around.text("obstacle." + why));
    }

    /// A line that does not hold both puts the wait below the name.
    private static boolean isNarrow(double width, Look look) {
        return width < look.px(680);
    }

    @Override
    public Node draw(double width, double height, Look look) {
        boolean narrow = isNarrow(width, look);
        double room = width - 2 * SIDE - CHEVRON - 20;
        double end =
                row.line().isEmpty() && row.obstacle().isEmpty()
                        ? 0
                        : narrow ? 0 : look.px(WAIT) + 20;
        var left = Row.column(0, name(room - end, look));
        if (narrow) {
            left.getChildren().add(below(room, look));
        } else {
            row.line()
                    .map(LineView::line)
                    .ifPresent(line ->
                            left.getChildren()
                                    .add(
                                            look.type(Lettering.CAPTION.soft())
                                                    .fitted(place(line), room - end, 20)));
        }
        var parts = new HBox(20, left, Row.spring());
        if (!narrow) {
            row.obstacle()
                    .ifPresentOrElse(
                            why -> parts.getChildren().add(obstacle(why, end + CHEVRON, look)),
                            () ->
                                    row.line()
                                            .ifPresent(line ->
                                                    parts.getChildren()
                                                            .add(wait(line, end, look))));
        }
        if (row.obstacle().isEmpty()) {
            parts.getChildren().add(IconView.plain(Icon.NEXT, CHEVRON, Tone.INDIGO));
        }
        parts.setAlignment(Pos.CENTER_LEFT);
        parts.setStyle("-fx-padding: 0 %1$s 0 %1$s;".formatted(SIDE));
        return new Area(0, 0, width, height).size(parts);
    }

    private Node below(double room, Look look) {
        var words =
                row.obstacle()
                        .map(why -> why(why).replace("\n", " "))
                        .or(() -> row.line().map(this::people))
                        .orElse("");
        boolean isLong = row.line().filter(this::needsAttention).isPresent();
        var lettering =
                look.type(
                        isLong
                                ? Lettering.CAPTION.bold().in(Tone.AMBER)
                                : Lettering.CAPTION.soft());
        return lettering.fitted(words, room, lettering.size() * 0.75);
    }

    private String people(LineView line) {
        var waiting =
                line.waiting().isPresent()
                        ? around.texts().count("people.waiting", line.waiting().getAsInt())
                        : around.text("people.unknown");
        return waiting
                + "  "
                + around.stopsSoon(line.giving()).orElseGet(() -> around.wait(line.waitRange()));
    }

    private boolean needsAttention(LineView line) {
        return line.isLongWait() || line.giving().stopsIn().isPresent();
    }

    private HBox name(double room, Look look) {
        var lettering =
                look.type(Lettering.LABEL.bold())
                        .in(row.obstacle().isPresent() ? Tone.INK_SOFT : Tone.INK);
        var words = around.name(row.item());
        double size = lettering.size();
        while (size > 28 && lettering.sized(size).width(words) + 10 * marks().size() > room) {
            size -= 1;
        }
        var fitting = lettering.sized(size);
        var box =
                fitting.width(words) + 10 * marks().size() > room
                        ? new HBox(fitting.paragraph(words, room))
                        : marked(fitting, words);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private HBox marked(Lettering lettering, String words) {
        var box = new HBox();
        int from = 0;
        for (var mark : marks()) {
            if (mark.from() > from) {
                box.getChildren().add(lettering.text(words.substring(from, mark.from())));
            }
            box.getChildren().add(hit(lettering, words.substring(mark.from(), mark.to())));
            from = mark.to();
        }
        if (from < words.length()) {
            box.getChildren().add(lettering.text(words.substring(from)));
        }
        return box;
    }

    private static HBox hit(Lettering lettering, String words) {
        var hit = new HBox(lettering.in(Tone.INDIGO).text(words));
        hit.getStyleClass().add("hit");
        hit.setFillHeight(false);
        hit.setAlignment(Pos.CENTER);
        return hit;
    }

    private VBox wait(LineView line, double room, Look look) {
        var caption = look.type(Lettering.CAPTION);
        var people =
                Row.baseline(
                        8,
                        caption.text(around.text("row.waiting")),
                        look.type(Lettering.KEY.black()).text(Surroundings.count(line.waiting())),
                        caption.text(around.text("people.unit")));
        people.setAlignment(Pos.BASELINE_RIGHT);
        return Row.columnRight(-8, people, range(line, room, look));
    }

    private HBox range(LineView line, double room, Look look) {
        var lettering =
                look.type(
                        needsAttention(line)
                                ? Lettering.CAPTION.bold().in(Tone.AMBER)
                                : Lettering.CAPTION.soft());
        var words = around.stopsSoon(line.giving()).orElseGet(() -> around.wait(line.waitRange()));
        var text = lettering.fitted(words, room - 40, lettering.size() * 0.7);
        var range = Row.left(10, text);
        if (needsAttention(line)) {
            range.getChildren().addFirst(IconView.plain(Icon.CLOCK, 30, Tone.AMBER));
        }
        range.setAlignment(Pos.CENTER_RIGHT);
        return range;
    }

    private HBox obstacle(Obstacle why, double room, Look look) {
        var caption = look.type(Lettering.CAPTION.bold());
        var lines =
                why(why).lines()
                        .map(line -> caption.fitted(line, room - 54, caption.size() * 0.7))
                        .toArray(Node[]::new);
        return Row.left(16, IconView.plain(Icon.INFO, 38, Tone.INK), Row.column(0, lines));
    }
}
