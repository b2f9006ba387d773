package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState;
import cn.yimen.display.board.BoardState.Alarm;
import cn.yimen.display.board.BoardState.Area;
import cn.yimen.display.board.BoardState.AtWindow;
import cn.yimen.display.board.BoardState.Calls;
import cn.yimen.display.board.BoardState.Identify;
import cn.yimen.display.board.BoardState.Neutral;
import cn.yimen.display.board.BoardState.Night;
import cn.yimen.display.board.BoardState.Ratings;
import cn.yimen.display.board.BoardState.Stale;
import cn.yimen.display.board.BoardState.Stand;
import cn.yimen.display.media.MediaEar;
import cn.yimen.display.media.Medium;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.theme.Tone;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final RatingView ratings;
    private final Optional<FarRatings> farRatings;
    private final Design board;
    private final Part<Object> rated = new Part<>();
    private final Part<Object> single = new Part<>();

    public HallScreen(BoardLook look) {
        this(look, List.of(), MediaEar.NONE, Lane.IN_PICTURE);
    }

    /// @param beside what stands beside the calls, where the board has a place for it
    /// @param lane for notices that walk
    public HallScreen(BoardLook look, List<Medium> beside, MediaEar ear, Lane lane) {
        this.look = look;
        var layout = look.shape().layout(look.media());
        title = look.texts().text("title");
        moments = new Moments(look.language(), ZoneOffset.UTC);
        board = new Design(layout.width(), layout.height(), look.shape().factor());
        media = layout.media().map(box -> new MediaView(beside, box, ear));
        usual = new MainBoard(look, layout, lane);
        swapped = new MainBoard(look, layout.swapped(), lane);
        window = new WindowBoard(look);
        area = new AreaBoard(look, lane);
        ratings = new RatingView(look);
        farRatings = FarRatings.on(look);
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
                boolean other = calls.stand().swapped();
                (other ? swapped : usual).show(calls);
                boolean stale = calls.bar() instanceof Stale;
                media.ifPresent(each -> each.at(calls.header().time().toInstant(), stale));
                stand(other ? Face.SWAPPED : Face.USUAL, board, calls.stand());
            }
            case Neutral notice -> {
                usual.show(notice);
                stand(Face.USUAL, board, notice.stand());
            }
            case AtWindow at -> {
                window.show(at);
                stand(Face.WINDOW, windowDesign(), at.stand());
            }
            case Area lines -> {
                area.show(lines);
                stand(Face.AREA, areaDesign(), lines.stand());
            }
            case Ratings shown -> {
                rated.show(ratings(shown), group -> group.getChildren().add(drawn(shown)));
                stand(Face.RATINGS, ratingDesign(), shown.stand());
            }
            case Alarm alarm -> alone(new AloneAlarm(alarm), whole -> alarm(alarm, whole));
            case Night night -> alone(minute(night), whole -> night(night, whole));
            case Identify identify ->
                    alone(
                            List.of(identify.setup(), identify.calls()),
                            whole -> identify(identify, whole));
        }
    }

    /// The size of a design and how it comes onto the panel.
    private record Design(double width, double height, double factor) {}

    private static Design design(PanelShape shape) {
        return new Design(
                shape.width() / shape.factor(), shape.height() / shape.factor(), shape.factor());
    }

    private Design windowDesign() {
        var plan = window.plan();
        return new Design(plan.width(), plan.height(), plan.factor());
    }

    private Design areaDesign() {
        var plan = area.plan();
        return new Design(plan.width(), plan.height(), plan.factor());
    }

    private Node drawn(Ratings shown) {
        return farRatings.map(far -> far.of(shown)).orElseGet(() -> ratings.of(shown));
    }

    private Design ratingDesign() {
        if (farRatings.isPresent()) {
            return design(look.shape());
        }
        var plan = ratings.plan();
        return new Design(plan.width(), plan.height(), plan.factor());
    }

    private record AloneAlarm(Object kind, Object since) {
        AloneAlarm(Alarm alarm) {
            this(alarm.kind(), alarm.since());
        }
    }

    private Object ratings(Ratings shown) {
        return List.of(
                shown.header().hall(),
                shown.header().time().toLocalDate(),
                shown.counts(),
                shown.chain(),
                shown.cases(),
                shown.stale(),
                farRatings.map(far -> far.page(shown)));
    }

    private static Object minute(Night night) {
        return List.of(night.spot(), night.header().time().truncatedTo(ChronoUnit.MINUTES));
    }

    private Node alarm(Alarm alarm, Design whole) {
        return new AlarmView(look, whole.width(), whole.height()).of(alarm);
    }

    private Node night(Night night, Design whole) {
        return look.blackNights()
                ? NightView.black(whole.width(), whole.height())
                : NightView.of(night, moments, whole.width(), whole.height());
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
        stand(Face.SINGLE, whole, Stand.FIRST);
    }

    /// What can stand on the panel.
    private enum Face {
        USUAL,
        SWAPPED,
        WINDOW,
        AREA,
        RATINGS,
        SINGLE
    }

    private Node node(Face face) {
        return switch (face) {
            case USUAL -> usual.node();
            case SWAPPED -> swapped.node();
            case WINDOW -> window.node();
            case AREA -> area.node();
            case RATINGS -> rated.node();
            case SINGLE -> single.node();
        };
    }

    /// On the panel, centred where the design has another shape, at its place of the walk.
    private void stand(Face face, Design design, Stand stand) {
        var nodes = standing(face);
        if (!stage.getChildren().equals(nodes)) {
            if (nodes.size() == 1) {
                media.ifPresent(MediaView::leave);
            }
            Stream.of(Face.values()).filter(other -> other != face).forEach(this::leave);
            stage.getChildren().setAll(nodes);
            stage.getTransforms().setAll(new Scale(design.factor(), design.factor(), 0, 0));
        }
        double angle = 2 * Math.PI * stand.step() / WEAR_STEPS;
        double radius = face == Face.SINGLE ? 0 : WEAR_RADIUS;
        var shape = look.shape();
        double left = Math.rint((shape.width() - design.width() * design.factor()) / 2);
        double top = Math.rint((shape.height() - design.height() * design.factor()) / 2);
        stage.setTranslateX(left + Math.rint(radius * Math.cos(angle)) - radius);
        stage.setTranslateY(top + Math.rint(radius * Math.sin(angle)));
    }

    private List<Node> standing(Face face) {
        boolean calls = face == Face.USUAL || face == Face.SWAPPED;
        return calls && media.isPresent() && !usual.isNeutral()
                ? List.of(node(face), media.get().node())
                : List.of(node(face));
    }

    private void leave(Face face) {
        switch (face) {
            case USUAL -> usual.leave();
            case SWAPPED -> swapped.leave();
            case WINDOW -> window.leave();
            case AREA -> area.leave();
            case RATINGS -> rated.clear();
            case SINGLE -> single.clear();
        }
    }
}
