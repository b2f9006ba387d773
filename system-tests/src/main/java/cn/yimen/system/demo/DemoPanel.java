package cn.yimen.system.demo;

import cn.yimen.system.hall.Panels;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.host.Panel;
import cn.yimen.ui.host.ScreenHost;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.StageStyle;

/// A small panel beside the hall with the world's hand in it: cards, paper, network, server.
final class DemoPanel {

    private static final double WIDTH = 1484;
    private static final double HEIGHT = 1400;

    /// Of the programs' own scale: there is little room beside the desk.
    private static final double SMALLER = 0.6;

    private static final double GAP = 20;

    private final World world;
    private final Texts texts = Texts.load(Texts.CHINESE, "cn/yimen/system/demo/panel");
    private final ExecutorService hand =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("demo-hand").daemon().factory());

    private DemoPanel(World world) {
        this.world = world;
    }

    /// Opens the panel; `closed` runs when its window is closed. On the JavaFX thread.
    static void open(World world, Panels.Place place, Runnable closed) {
        var panel = new DemoPanel(world);
        var size = Panel.of(WIDTH, HEIGHT).scaled(place.fit() * SMALLER).at(place.x(), place.y());
        var host = new ScreenHost(size, StageStyle.DECORATED);
        host.stage().setOnHidden(hidden -> closed.run());
        host.show(panel.content(), () -> {});
        host.open(panel.texts.text("title"));
    }

    private VBox content() {
        var content =
                new VBox(
                        GAP,
                        heading("cards"),
                        cards(),
                        heading("paper"),
                        keys(
                                key("paper.pull", world::pullPaper),
                                key("paper.scan", world::scan),
                                key("paper.none", () -> world.paperEnds(0)),
                                key("paper.middle", () -> world.paperEnds(60)),
                                key("paper.roll", world::newRoll)),
                        heading("window"),
                        keys(
                                key("window.primary", () -> world.pressCaller(1)),
                                key("window.recall", () -> world.pressCaller(2)),
                                key("window.best", () -> world.pressPad(1)),
                                key("window.worst", () -> world.pressPad(5)),
                                key("window.card", () -> world.layAtWindow(world.young())),
                                key("window.away", world::takeFromWindow)),
                        heading("network"),
                        keys(
                                key("network.pull", () -> world.network(false)),
                                key("network.plug", () -> world.network(true))),
                        heading("server"),
                        keys(
                                key("server.kill", world::killServer),
                                key("server.restart", world::restartServer)));
        content.setPadding(new Insets(40));
        return Tone.PAPER.ground(content);
    }

    private Node cards() {
        List<Button> keys = new ArrayList<>();
        world.cards().forEach((name, card) -> keys.add(key(name, () -> world.layDown(card))));
        keys.add(key("card.social", world::layDownSocialCard));
        keys.add(key("card.away", world::takeAway));
        return keys(keys.toArray(Button[]::new));
    }

    private Node heading(String key) {
        return Lettering.LABEL.bold().text(texts.text(key));
    }

    private static FlowPane keys(Button... keys) {
        return new FlowPane(GAP, GAP, keys);
    }

    /// Something that the world does; runs off the JavaFX thread, one after the other.
    private interface Deed {
        void happen() throws Exception;
    }

    private Button key(String name, Deed deed) {
        var key = Key.plain(texts.text(name), () -> hand.execute(() -> run(name, deed)));
        key.setPrefSize(448, 88);
        return key;
    }

    private static void run(String name, Deed deed) {
        try {
            deed.happen();
        } catch (Exception e) {
            throw new IllegalStateException(name, e);
        }
    }
}
