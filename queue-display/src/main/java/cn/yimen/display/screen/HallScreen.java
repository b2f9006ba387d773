package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState;
import cn.yimen.display.board.BoardState.Alarm;
import cn.yimen.display.board.BoardState.Area;
import cn.yimen.display.board.BoardState.AtWindow;
import cn.yimen.display.board.BoardState.Calls;
import cn.yimen.display.board.BoardState.Identify;
import cn.yimen.display.board.BoardState.Neutral;
import cn.yimen.display.board.BoardState.Night;
import cn.yimen.display.board.BoardState.Stale;
import cn.yimen.display.board.BoardState.Stand;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.theme.Tone;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Everything that one screen of the hall can show, drawn for its panel. Used on the JavaFX thread
/// only.
public final class HallScreen {

    private static final double WEAR_RADIUS = 3;
    private static final int WEAR_STEPS = 8;

    private final BoardLook look;
    private final String title;
    private final Moments moments;
    private final Optional<MediaView> media;
    private final Pane root = Tone.INDIGO_DEEP.ground(new Pane());
    private final Group stage = new Group();
    private final MainBoard usual;
    private final MainBoard swapped;
    private final WindowBoard window;
    private final AreaBoard area;
    private final Design board;
    private final Part<Object> single = new Part<>();

    public HallScreen(BoardLook look) {
        this(look, List.of(), _ -> {});
    }

    /// @param pictures what the media show
    /// @param shown hears of each picture as it comes
    public HallScreen(BoardLook look, List<Path> pictures, Consumer<Path> shown) {
        this.look = look;
        var layout = look.shape().layout(look.media());
        title = look.texts().text("title");
        moments = new Moments(look.language(), ZoneOffset.UTC);
        board = new Design(layout.width(), layout.height(), look.shape().factor());
        media = layout.media().map(box -> new MediaView(pictures, box, shown));
        usual = new MainBoard(look, layout);
        swapped = new MainBoard(look, layout.swapped());
        window = new WindowBoard(look);
        area = new AreaBoard(look);
        root.getChildren().add(stage);
    }

    /// For people who work on the machine's desktop.
    public String title() {
        return title;
    }

    public Region root() {
        return root;
    }

    public void show(BoardState state) {
        switch (state) {
            case Calls calls -> {
                var shown = calls.stand().swapped() ? swapped : usual;
                shown.show(calls);
                boolean stale = calls.bar() instanceof Stale;
                media.ifPresent(each -> each.at(calls.header().time().toInstant(), stale));
                stand(shown.node(), board, calls.stand());
            }
            case Neutral notice -> {
                usual.show(notice);
                stand(usual.node(), board, notice.stand());
            }
            case AtWindow at -> {
                window.show(at);
                stand(window.node(), windowDesign(), at.stand());
            }
            case Area lines -> {
                area.show(lines);
                stand(area.node(), boardDesign(), lines.stand());
            }
            case Alarm alarm -> alone(new AloneAlarm(alarm), whole -> alarm(alarm, whole));
            case Night night -> alone(minute(night), whole -> night(night, whole));
            case Identify identify -> alone(identify.setup(), whole -> identify(identify, whole));
        }
    }

    /// The size of a design and how it comes onto the panel.
    private record Design(double width, double height, double factor) {}

    private static Design design(PanelShape shape) {
        return new Design(
                shape.width() / shape.factor(), shape.height() / shape.factor(), shape.factor());
    }

    private Design windowDesign() {
        return fitted(WindowBoard.WIDTH, WindowBoard.HEIGHT);
    }

    private Design boardDesign() {
        return fitted(Layouts.WIDTH, Layouts.HEIGHT);
    }

    private Design fitted(double width, double height) {
        var shape = look.shape();
        return new Design(width, height, Math.min(shape.width() / width, shape.height() / height));
    }

    private record AloneAlarm(Object kind, Object since) {
        AloneAlarm(Alarm alarm) {
            this(alarm.kind(), alarm.since());
        }
    }

    private static Object minute(Night night) {
        return List.of(night.spot(), night.header().time().truncatedTo(ChronoUnit.MINUTES));
    }

    private Node alarm(Alarm alarm, Design whole) {
        return new AlarmView(look, whole.width(), whole.height()).of(alarm);
    }

    private Node night(Night night, Design whole) {
        return NightView.of(night, moments, whole.width(), whole.height());
    }

    private Node identify(Identify identify, Design whole) {
        return new IdentifyView(look, whole.width(), whole.height()).of(identify);
    }

    private interface Drawing {
        Node of(Design whole);
    }

    /// Something that has the panel to itself, and does not walk.
    private void alone(Object what, Drawing drawing) {
        var whole = design(look.shape());
        single.show(what, group -> group.getChildren().add(drawing.of(whole)));
        stand(single.node(), whole, Stand.FIRST);
    }

    /// On the panel, centred where the design has another shape, at its place of the walk.
    private void stand(Node view, Design design, Stand stand) {
        if (!stage.getChildren().equals(standing(view))) {
            leaveOthers(view);
            stage.getChildren().setAll(standing(view));
            stage.getTransforms().setAll(new Scale(design.factor(), design.factor(), 0, 0));
        }
        double angle = 2 * Math.PI * stand.step() / WEAR_STEPS;
        boolean walks = view != single.node();
        double x = walks ? Math.rint(WEAR_RADIUS * Math.cos(angle)) - WEAR_RADIUS : 0;
        double y = walks ? Math.rint(WEAR_RADIUS * Math.sin(angle)) : 0;
        var shape = look.shape();
        stage.setTranslateX(x + Math.rint((shape.width() - design.width() * design.factor()) / 2));
        stage.setTranslateY(
                y + Math.rint((shape.height() - design.height() * design.factor()) / 2));
    }

    private List<Node> standing(Node view) {
        boolean calls = view == usual.node() || view == swapped.node();
        return calls && media.isPresent() && !usual.isNeutral()
                ? List.of(view, media.get().node())
                : List.of(view);
    }

    private void leaveOthers(Node view) {
        if (view != usual.node()) {
            usual.leave();
        }
        if (view != swapped.node()) {
            swapped.leave();
        }
        if (view != window.node()) {
            window.leave();
        }
        if (view != area.node()) {
            area.leave();
        }
        if (view != single.node()) {
            single.clear();
        }
    }
}
