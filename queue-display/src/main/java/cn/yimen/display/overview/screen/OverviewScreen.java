package cn.yimen.display.overview.screen;

import cn.yimen.display.overview.CoursePicture;
import cn.yimen.display.overview.MapPicture;
import cn.yimen.display.overview.Overview;
import cn.yimen.display.overview.Overview.Head;
import cn.yimen.display.overview.Overview.Tile;
import cn.yimen.hall.watch.HallWatch.Rated;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The manager's wall, 1920 × 1080. Draws anew only the parts that look different. Used on the
/// JavaFX thread only.
public final class OverviewScreen {

    public static final double WIDTH = 1920;
    public static final double HEIGHT = 1080;

    static final String BUNDLE = "cn/yimen/display/overview/screen/overview";

    /// The walk's radius in px, and how many places it has.
    private static final double WALK = 3;

    private static final int STEPS = 8;

    private final Texts texts;
    private final Pane root = Tone.PAPER.ground(new Pane());
    private final Drawn<Head> head;
    private final Drawn<List<Tile>> tiles;
    private final Drawn<Optional<MapPicture>> map;
    private final Drawn<LinesView.Shown> lines;
    private final Drawn<AlarmsView.Shown> alarms;
    private final Drawn<Optional<CoursePicture>> course;
    private final Drawn<KiosksView.Shown> kiosks;
    private final Drawn<WhyView.Shown> why;
    private final Drawn<Optional<Rated>> rated;
    private final Drawn<CasesView.Shown> cases;
    private final Drawn<PostsView.Shown> posts;
    private final Drawn<Boolean> which;
    private final Drawn<Boolean> night;
    private final Pane walking = new Pane();
    private final boolean blackNights;

    /// @param self what the hall calls this screen
    /// @param blackNights whether nothing lights up while the hall is closed
    public OverviewScreen(Locale language, String self, boolean blackNights) {
        this.blackNights = blackNights;
        root.getChildren().add(walking);
        texts = Texts.load(language, BUNDLE);
        var moments = new Moments(language, ZoneOffset.UTC);
        head = part(new HeadView(texts, moments)::of);
        tiles = part(new TilesView(texts)::of);
        var plan = new MapView(texts);
        map = part(shown -> shown.map(plan::of).orElseGet(() -> waiting(60, 300)));
        lines = part(new LinesView(texts)::of);
        alarms = part(new AlarmsView(texts, moments)::of);
        var chart = new CourseView(texts, moments);
        course = part(shown -> shown.map(chart::of).orElseGet(() -> waiting(40, 770)));
        kiosks = part(new KiosksView(texts)::of);
        why = part(new WhyView(texts)::of);
        rated = part(new RatedView(texts)::of);
        cases = part(new CasesView(texts)::of);
        posts = part(new PostsView(texts, moments)::of);
        night = part(dark -> dark ? black() : new Group());
        which = part(asked -> asked ? which(self) : new Group());
    }

    /// For people who work on the machine's desktop.
    public String title() {
        return texts.text("title");
    }

    public Region root() {
        return root;
    }

    public void show(Overview view) {
        var now = view.head().time();
        head.show(toTheMinute(view.head()));
        tiles.show(view.tiles());
        map.show(view.map());
        lines.show(LinesView.Shown.of(view.lines(), now));
        alarms.show(AlarmsView.Shown.of(view.alarms(), now));
        course.show(view.course());
        kiosks.show(KiosksView.Shown.of(view.kiosks(), now));
        var behind = view.behind();
        why.show(WhyView.Shown.of(behind.stories(), now));
        rated.show(behind.rated());
        cases.show(CasesView.Shown.of(behind.cases(), now));
        posts.show(PostsView.Shown.of(behind.posts(), now));
        night.show(view.closed() && blackNights);
        which.show(view.identifies());
        double angle = 2 * Math.PI * view.step() / STEPS;
        walking.setTranslateX(Math.rint(WALK * Math.cos(angle)));
        walking.setTranslateY(Math.rint(WALK * Math.sin(angle)));
    }

    /// The clock shows minutes.
    private static Head toTheMinute(Head head) {
        var minute = head.time().truncatedTo(ChronoUnit.MINUTES);
        return new Head(head.hall(), minute, head.link(), head.uplink(), head.emergency());
    }

    private Node waiting(double x, double baseline) {
        var text = Lettering.of(24).soft().text(texts.text("unheard"));
        text.setX(x);
        text.setY(baseline);
        return text;
    }

    private static Node black() {
        return new Rectangle(-2 * WALK, -2 * WALK, WIDTH + 4 * WALK, HEIGHT + 4 * WALK);
    }

    /// Over the middle: head, figures and alarms' heads stay in sight.
    private Node which(String self) {
        var sheet = new Rectangle(WIDTH * 0.1, HEIGHT * 0.3, WIDTH * 0.8, HEIGHT * 0.4);
        sheet.setStrokeWidth(12);
        var id = Lettering.of(240).black().in(Tone.INK);
        double room = sheet.getWidth() - 120;
        var name = id.sized(Math.min(240, 240 * room / id.width(self))).text(self);
        var words = texts.text("identify");
        var what = Lettering.of(60).in(Tone.INK).text(words);
        name.setX(sheet.getX() + 60);
        name.setY(sheet.getY() + 260);
        what.setX(sheet.getX() + 60);
        what.setY(sheet.getY() + 370);
        return new Group(Tone.INDIGO.stroke(Tone.PAPER.fill(sheet)), name, what);
    }

    private <V> Drawn<V> part(Function<V, Node> drawing) {
        var place = new Pane();
        place.setPickOnBounds(false);
        place.setManaged(false);
        walking.getChildren().add(place);
        return new Drawn<>(view -> place.getChildren().setAll(drawing.apply(view)));
    }
}
