package cn.yimen.display.screen;

import cn.yimen.display.board.BoardSetup;
import cn.yimen.display.board.BoardState.Identify;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;

/// Which screen this is, for whoever hangs screens up: its id, large, and how it is set up; at the
/// foot the calls that go on meanwhile.
final class IdentifyView {

    private static final double OVER = 8;
    private static final double ABOVE_CALLS = 0.62;

    private final Texts texts;
    private final PanelShape shape;
    private final double width;
    private final double height;

    IdentifyView(BoardLook look, double width, double height) {
        texts = look.texts();
        shape = look.shape();
        this.width = width;
        this.height = height;
    }

    Node of(Identify identify) {
        var setup = identify.setup();
        double upper = identify.calls().isEmpty() ? height : height * ABOVE_CALLS;
        double margin = height * 0.07;
        double room = width - 2 * margin;
        var ground = new Box(-OVER, -OVER, width + 2 * OVER, height + 2 * OVER);
        var group = new Group(ground.ground(Tone.PAPER));
        var id = Lettering.of(upper * 0.42).black().in(Tone.INK);
        var style = Setting.fitted(id, setup.self().value(), room);
        group.getChildren().add(Setting.digits(style, setup.self().value(), margin, upper * 0.27));
        var lines = lines(setup);
        double pitch = Math.min(upper * 0.11, width * 0.07);
        for (int i = 0; i < lines.size(); i++) {
            var line = Lettering.of(pitch * 0.62).in(Tone.INK);
            group.getChildren()
                    .add(
                            Setting.han(
                                    Setting.fitted(line, lines.get(i), room),
                                    lines.get(i),
                                    margin,
                                    upper * 0.56 + i * pitch));
        }
        var calls = new Box(0, upper, width, height - upper);
        CallStrip.draw(group, identify.calls(), calls);
        return group;
    }

    private List<String> lines(BoardSetup setup) {
        var lines = new ArrayList<String>();
        lines.add(
                texts.text(
                        "identify.what",
                        kind(setup),
                        String.valueOf(Math.round(shape.width())),
                        String.valueOf(Math.round(shape.height()))));
        shape.viewing()
                .ifPresent(seat ->
                        lines.add(
                                texts.text(
                                        shape.isTooFar() ? "identify.too.far" : "identify.distance",
                                        text(seat.distance()))));
        if (!setup.filter().isEverything()) {
            var places =
                    Stream.concat(
                            setup.filter().floors().stream().sorted(),
                            setup.filter().areas().stream().sorted());
            lines.add(texts.text("identify.filter", String.join(" ", places.toList())));
        }
        lines.add(texts.text(setup.speaks() ? "identify.voice" : "identify.silent"));
        return lines;
    }

    private String kind(BoardSetup setup) {
        return switch (setup.kind()) {
            case BoardSetup.Kind.Main _ -> texts.text("kind.main");
            case BoardSetup.Kind.Area _ -> texts.text("kind.area");
            case BoardSetup.Kind.Rating _ -> texts.text("kind.rating");
            case BoardSetup.Kind.AtWindow at -> texts.text("kind.window", at.window().value());
        };
    }

    private static String text(double metres) {
        return metres == Math.rint(metres)
                ? String.valueOf(Math.round(metres))
                : String.valueOf(metres);
    }
}
