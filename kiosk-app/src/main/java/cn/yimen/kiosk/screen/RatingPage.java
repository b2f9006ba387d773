package cn.yimen.kiosk.screen;

import cn.yimen.hall.domain.WindowId;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Rating;
import cn.yimen.kiosk.flow.RatingTags;
import cn.yimen.kiosk.flow.TicketView;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;

/// 好差评 on wide panels, in elder type and in low reach: the same five equal faces. Elder type shows
/// no tags.
record RatingPage(Surroundings around) {
    private static final int LEVELS = 5;
    private static final double FACE = 200;

    private record Face(int level, String words, boolean chosen) {}

    Page of(World world, Rating state) {
        var page =
                Page.titled(around.text("rating.title"))
                        .lead(around.text("rating.free"))
                        .with(Block.grid(LEVELS, 110, faces(state)));
        var known = RatingTags.of(world);
        var tags = known.codes(state.level());
        if (!around.look().elder() && !tags.isEmpty()) {
            var heading = around.text(state.level() > 3 ? "rating.good" : "rating.bad");
            page = page.with(Block.grid(3, 220, tags(state, known, tags)).headed(heading));
        }
        page = page.with(Block.grid(1, 150, List.of(writing(state))));
        if (state.visitor().cardRead()) {
            page = page.with(Block.grid(2, 150, names(state)));
        }
        var submit = Act.of(around.text("rating.submit"), KioskEvent.Key.SUBMIT_RATING);
        return page.with(Block.of(about(world, state)).aside())
                .secondary(Act.of(around.text("rating.skip"), KioskEvent.Key.SKIP_RATING))
                .primary(state.level() == 0 ? submit.off(submit.words()) : submit)
                .closingIn(state.secondsLeft());
    }

    private Band about(World world, Rating state) {
        var words = world.ticket(state.ticket()).map(this::about).orElse("");
        return Band.information(Icon.TICKET, words);
    }

    private String about(TicketView ticket) {
        var item =
                ticket.items().stream().findFirst().map(around::name).orElse(ticket.line().name());
        return ticket.ticket().number().text()
                + "  "
                + item
                + ticket.at()
                        .map(WindowId::value)
                        .map(window -> "  " + around.text("windows", window))
                        .orElse("");
    }

    private List<Tile> faces(Rating state) {
        return IntStream.rangeClosed(1, LEVELS)
                .map(i -> LEVELS + 1 - i)
                .<Tile>mapToObj(level -> face(level, level == state.level()))
                .toList();
    }

    private Tile face(int level, boolean chosen) {
        var words = around.text("rating.level." + level);
        return Drawing.key(
                new Face(level, words, chosen),
                FACE,
                Touching.plain(new KioskEvent.RateLevel(level), words.replace("\n", " "))
                        .chosen(chosen),
                RatingPage::draw);
    }

    private static Node draw(Face face, double width, double height, Look look) {
        var tone = face.chosen() ? Tone.INDIGO : Tone.INK;
        var icon = Icon.valueOf("FACE" + face.level());
        var body = look.type(Lettering.BODY.bold().in(tone));
        var lines =
                face.words()
                        .lines()
                        .<Node>map(line -> body.fitted(line, width - 12, 20))
                        .toArray(Node[]::new);
        double size = Math.min(width - 24, height - 110);
        var drawn =
                face.chosen()
                        ? Row.beside(
                                4,
                                IconView.plain(icon, size - 20, tone),
                                IconView.plain(Icon.CHECK, 32, tone))
                        : Row.beside(0, IconView.plain(icon, size - 20, tone));
        return new Area(0, 0, width, height).size(Row.above(2, drawn, Row.above(-6, lines)));
    }

    private List<Choice> tags(Rating state, RatingTags known, List<String> tags) {
        return tags.stream()
                .map(tag ->
                        Choice.of(around.tag(known, tag), new KioskEvent.ToggleTag(tag))
                                .chosen(state.tags().contains(tag)))
                .toList();
    }

    private Choice writing(Rating state) {
        boolean isWritten = !state.words().isEmpty();
        var words = around.text(isWritten ? "writing.change" : "writing.begin");
        return Choice.of(words, KioskEvent.Key.WRITE).chosen(isWritten);
    }

    /// Anonymous unless the person asks otherwise; a name needs a card.
    private List<Choice> names(Rating state) {
        return List.of(
                Choice.of(around.text("rating.anonymous"), new KioskEvent.RateByName(false))
                        .chosen(!state.named()),
                Choice.of(around.text("rating.by-name"), new KioskEvent.RateByName(true))
                        .chosen(state.named()));
    }
}
