package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState.Case;
import cn.yimen.display.board.BoardState.Chain;
import cn.yimen.display.board.BoardState.Ratings;
import cn.yimen.display.board.RatingCounts;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Group;
import javafx.scene.Node;

/// The rating board where its usual plan is too small for the farthest seat: the same words and
/// figures in rows as high as that seat needs them, in columns where the panel is wide, and what
/// has no room turns by itself.
final class FarRatings {

    /// Up to here the usual plan is large enough.
    private static final double USUAL = 40;

    private static final double USUAL_STRETCHED = 34;
    private static final double ROW = 1.6;
    private static final double COLUMN = 14;
    private static final double LEFT = 24;
    private static final int PAGE_SECONDS = 8;
    private static final int BAD = 2;
    private static final int LEVELS = 5;

    private final Texts texts;
    private final Moments moments;
    private final double width;
    private final double height;
    private final FarLettering style;
    private final double pitch;
    private final int columns;
    private final int rows;

    /// One row: words, and at its end a figure where it has one.
    private record Row(Lettering lettering, String words, String figure, Tone tone) {}

    private FarRatings(BoardLook look, double u) {
        texts = look.texts();
        moments = new Moments(look.language(), ZoneOffset.UTC);
        width = look.shape().width() / look.shape().factor();
        height = look.shape().height() / look.shape().factor();
        style = new FarLettering(u);
        pitch = Math.rint(Math.min(height, ROW * u));
        columns = (int) Math.max(1, Math.floor(width / (COLUMN * u)));
        rows = (int) Math.max(1, Math.floor(height / pitch) - 1);
    }

    static Optional<FarRatings> on(BoardLook look) {
        var shape = look.shape();
        double usual = shape.isUltrawide() ? USUAL_STRETCHED : USUAL;
        return shape.u()
                .map(u -> u / shape.factor())
                .filter(u -> u > usual)
                .map(u -> new FarRatings(look, u));
    }

    /// Which page stands there now, from 0.
    int page(Ratings ratings) {
        int pages = Math.max(1, Math.ceilDiv(all(ratings).size(), columns * rows));
        long turn = ratings.header().time().toEpochSecond() / PAGE_SECONDS;
        return Math.floorMod(turn, pages);
    }

    Node of(Ratings ratings) {
        var group = new Group(new Box(-8, -8, width + 16, height + 16).ground(Tone.PAPER));
        boolean hasFoot = height >= 2 * pitch;
        if (hasFoot || ratings.stale().isEmpty()) {
            rows(group, ratings);
        }
        if (hasFoot || ratings.stale().isPresent()) {
            foot(group, ratings);
        }
        return group;
    }

    private void rows(Group group, Ratings ratings) {
        int room = columns * rows;
        var shown = all(ratings).stream().skip((long) page(ratings) * room).limit(room).toList();
        for (int i = 0; i < shown.size(); i++) {
            double x = LEFT + Math.floorDiv(i, rows) * (width - LEFT) / columns;
            row(group, shown.get(i), x, i % rows * pitch);
        }
    }

    private double columnWidth() {
        return (width - LEFT) / columns - LEFT;
    }

    private void row(Group group, Row row, double x, double y) {
        double middle = y + pitch / 2;
        group.getChildren()
                .addAll(
                        new Box(x, y + pitch - 2, columnWidth(), 2).ground(Tone.LINE),
                        Setting.han(row.lettering().in(row.tone()), row.words(), x, middle));
        if (!row.figure().isEmpty()) {
            var figure = style.digits().bold().in(row.tone());
            double at = x + columnWidth() - figure.width(row.figure());
            group.getChildren().add(Setting.digits(figure, row.figure(), at, middle));
        }
    }

    /// As of when; or that nothing is heard any more.
    private void foot(Group group, Ratings ratings) {
        boolean stale = ratings.stale().isPresent();
        double top = Math.max(0, height - pitch);
        var words =
                ratings.stale()
                        .map(lost -> texts.text("bar.stale.age", lost.seconds()))
                        .or(() -> ratings.counts().map(this::asOf))
                        .orElse("");
        var ground = stale ? Tone.BOARD_AMBER : Tone.INDIGO_DEEP;
        var lettering = style.of(words).in(stale ? Tone.INK : Tone.ON_INDIGO);
        group.getChildren().add(new Box(-8, top, width + 16, height - top + 8).ground(ground));
        if (lettering.width(words) <= width - 2 * LEFT) {
            group.getChildren().add(Setting.han(lettering, words, LEFT, (top + height) / 2));
        }
    }

    private String asOf(RatingCounts counts) {
        var when = counts.to();
        return texts.text("rating.as.of", moments.date(when.toLocalDate()), moments.time(when));
    }

    private List<Row> all(Ratings ratings) {
        var all = new ArrayList<Row>();
        wrapped(all, texts.text("rating.title"), true);
        ratings.counts().ifPresent(counts -> counted(all, counts));
        chain(all, ratings.chain());
        ratings.cases().forEach(each -> told(all, each));
        return all;
    }

    private void counted(List<Row> all, RatingCounts counts) {
        all.add(row(texts.text("rating.rated"), counts.rated(), Tone.INK));
        for (int level = LEVELS; level >= 1; level--) {
            var tone = level <= BAD ? Tone.CINNABAR_INK : Tone.INK;
            all.add(row(texts.text("rating.level." + level), counts.of(level), tone));
        }
        var unrated = texts.text("rating.unrated", String.valueOf(counts.unrated()));
        wrapped(all, unrated.replace("*", ""), false);
    }

    private Row row(String words, int figure, Tone tone) {
        return new Row(style.of(words), words, String.valueOf(figure), tone);
    }

    private void chain(List<Row> all, Chain chain) {
        var counts = List.of(chain.bad(), chain.verified(), chain.rectified(), chain.calledBack());
        for (int step = 0; step < counts.size(); step++) {
            all.add(row(texts.text("rating.step." + step), counts.get(step), Tone.INK));
        }
    }

    private void told(List<Row> all, Case each) {
        var tags =
                each.tags().stream()
                        .map(tag -> texts.has("tag." + tag) ? texts.text("tag." + tag) : tag)
                        .collect(Collectors.joining("、"));
        var said = tags.isEmpty() ? texts.text("rating.no.words") : tags;
        wrapped(all, moments.date(each.day()) + " " + said, false);
        wrapped(all, each.done(), true);
    }

    private void wrapped(List<Row> all, String words, boolean isBold) {
        var lettering = isBold ? style.of(words).bold() : style.of(words);
        FarLettering.lines(lettering, words, columnWidth())
                .forEach(line -> all.add(new Row(lettering, line, "", Tone.INK)));
    }
}
