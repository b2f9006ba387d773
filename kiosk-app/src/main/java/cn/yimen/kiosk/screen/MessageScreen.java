package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Draws a [Message]: one matter, large and quiet, with at most two keys at the bottom.
final class MessageScreen {
    private static final double CENTRE = Layout.WIDTH / 2;
    private static final double LINE = 64;

    /// Disc, title and a body of one line.
    private static final double HEAD = 580;

    private final Surroundings around;
    private final Sheet page = new Sheet();
    private final Sheet words = new Sheet();
    private final Button primary;
    private final Button secondary;
    private final Countdown countdown;
    private final PageView view;
    private final Drawn<Message> drawn = new Drawn<>(this::draw);

    MessageScreen(Surroundings around) {
        this.around = around;
        countdown = new Countdown(around);
        view = new PageView(around);
        page.add(words.pane());
        page.put(countdown.node(), new Area(560, 1472, 456, 80));
        secondary = page.put(Key.of(KeyStyle.PLAIN, new Pane(), "", () -> {}), Layout.SECONDARY);
        primary = page.put(Key.of(KeyStyle.PRIMARY, new Pane(), "", () -> {}), Layout.PRIMARY);
    }

    Region show(Message message) {
        return show(message, OptionalInt.empty());
    }

    Region show(Message message, int secondsLeft) {
        return show(message, OptionalInt.of(secondsLeft));
    }

    private Region show(Message message, OptionalInt secondsLeft) {
        if (!around.look().equals(Look.STANDARD)) {
            return view.show(page(message, secondsLeft));
        }
        drawn.show(message);
        countdown.show(secondsLeft);
        return page.pane();
    }

    /// On other panels and in elder type it is a page like any other.
    private static Page page(Message message, OptionalInt secondsLeft) {
        var said = new Tidings(message.icon(), message.mood(), message.body());
        var page = Page.titled(message.title()).with(said);
        if (message.number().isPresent()) {
            page = page.with(new NumberCard("", message.number().get(), false));
        }
        var steps = new ArrayList<Tile>();
        message.steps().forEach(step -> steps.add(Instruction.filled(steps.size() + 1, step)));
        page = steps.isEmpty() ? page : page.with(Block.card(steps));
        if (message.primary().isPresent()) {
            var act = message.primary().get();
            page = page.primary(Act.of(act.words(), act.touch()));
        }
        if (message.secondary().isPresent()) {
            var act = message.secondary().get();
            page = page.secondary(Act.of(act.words(), act.touch()));
        }
        return secondsLeft.isPresent() ? page.closingIn(secondsLeft.getAsInt()) : page;
    }

    private void draw(Message message) {
        words.clear();
        var disc = new StackPane(IconView.plain(message.icon(), 150, message.mood().tone()));
        disc.getStyleClass().add("disc");
        double top = top(message);
        words.put(message.mood().ground().ground(disc), new Area(CENTRE - 140, top, 280, 280));
        var title = Lettering.DISPLAY.black().fitted(message.title(), Layout.FULL, 48);
        words.at(title, CENTRE - title.getLayoutBounds().getWidth() / 2, top + 410);
        words.at(Lettering.LABEL.centred(message.body(), Layout.FULL), Layout.LEFT, top + 500);
        double below = top + HEAD + LINE * lines(message.body());
        message.number().ifPresent(number -> number(number, below));
        steps(message, below + numberHeight(message));

        keys(message);
    }

    /// The whole stands a little above the middle of the page.
    private static double top(Message message) {
        double height =
                HEAD + LINE * lines(message.body()) + numberHeight(message) + stepsHeight(message);
        return 196 + (1250 - height) * 0.4;
    }

    private static double numberHeight(Message message) {
        return message.number().isPresent() ? 300 : 0;
    }

    private static double stepsHeight(Message message) {
        return message.steps().isEmpty() ? 0 : 56 + 96.0 * message.steps().size();
    }

    private static long lines(String body) {
        return (long) Math.ceil(Lettering.LABEL.width(body) / Layout.FULL) - 1;
    }

    private void number(String number, double top) {
        var card = Sheet.card(new Area(Layout.LEFT, top, Layout.FULL, 276));
        words.add(card.pane());
        card.number(Lettering.NUMBER.black(), number, new Area(0, 0, Layout.FULL, 276));
    }

    private void steps(Message message, double top) {
        if (message.steps().isEmpty()) {
            return;
        }
        var card = Sheet.card(new Area(Layout.LEFT, top, Layout.FULL, stepsHeight(message)));
        words.add(card.pane());
        for (int i = 0; i < message.steps().size(); i++) {
            double y = 46 + 96.0 * i;
            card.put(Discs.filled(i + 1), new Area(40, y, 60, 60));
            card.at(Lettering.of(38).fitted(message.steps().get(i), 770, 24), 128, y + 43);
        }
    }

    private void keys(Message message) {
        boolean two = message.secondary().isPresent();
        (two ? Layout.PRIMARY_NARROW : Layout.PRIMARY).place(primary);
        key(primary, message.primary(), Lettering.KEY.bold().in(Tone.ON_INDIGO), two ? 540 : 880);
        key(secondary, message.secondary(), Lettering.LABEL.bold(), 270);
    }

    private void key(Button key, Optional<Message.Act> act, Lettering lettering, double width) {
        key.setVisible(act.isPresent());
        act.ifPresent(shown -> {
            Key.face(key, Row.beside(0, lettering.fitted(shown.words(), width, 26)), shown.words());
            var send = around.send(shown.touch());
            key.setOnAction(touched -> send.run());
        });
    }
}
