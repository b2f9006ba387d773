package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState.Case;
import cn.yimen.display.board.BoardState.Chain;
import cn.yimen.display.board.BoardState.Ratings;
import cn.yimen.display.board.BoardState.Stale;
import cn.yimen.display.board.RatingCounts;
import cn.yimen.ui.icon.Arrow;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.Node;

/// Ratings for everybody to read (board-rating, 双公开), on paper: how many, how good, and what became
/// of the bad ones.
final class RatingView {

    private static final double ARROW = 50;
    private static final double COUNT_GAP = 14;
    private static final double WORDS = 172;
    private static final double CASE = 166;

    /// One rating must be seen.
    private static final double LEAST_BAR = 5;

    /// The widest count of the chain, so that four of them and three arrows fit.
    private static final double COUNT = 68;

    private static final DateTimeFormatter STOPPED = DateTimeFormatter.ofPattern("H:mm:ss");

    private static final List<Icon> FACES =
            List.of(Icon.FACE1, Icon.FACE2, Icon.FACE3, Icon.FACE4, Icon.FACE5);

    private final Texts texts;
    private final Moments moments;
    private final RatingPlan plan;

    RatingView(BoardLook look) {
        texts = look.texts();
        moments = new Moments(look.language(), ZoneOffset.UTC);
        plan = RatingPlan.of(look.shape());
    }

    RatingPlan plan() {
        return plan;
    }

    Node of(Ratings ratings) {
        var group = new Group();
        group.getChildren()
                .add(new Box(-8, -8, plan.width() + 16, plan.height() + 16).ground(Tone.PAPER));
        head(group, ratings);
        ratings.counts().ifPresent(counts -> counts(group, counts));
        chain(group, ratings.chain());
        var cases = ratings.cases().stream().limit(plan.shownCases()).toList();
        for (int i = 0; i < cases.size(); i++) {
            told(group, cases.get(i), plan.cases() + CASE * i);
        }
        foot(group, ratings);
        return group;
    }

    /// What the board is not told any more may have changed: it says so where it otherwise says as
    /// of when.
    private void foot(Group group, Ratings ratings) {
        var box = plan.foot();
        boolean twoLines = box.height() > box.width() / 8;
        var style =
                Lettering.of(Math.rint(box.height() * (twoLines ? 0.28 : 0.5))).in(Tone.ON_INDIGO);
        double middle = box.middle() - 4;
        double gap = twoLines ? box.height() * 0.2 : 0;
        if (ratings.stale().isPresent()) {
            var ink = style.bold().in(Tone.INK);
            group.getChildren().add(box.ground(Tone.BOARD_AMBER));
            var words = stopped(ratings.stale().get());
            group.getChildren().addAll(Setting.marked(ink, words, plan.left(), middle));
            return;
        }
        group.getChildren().add(box.ground(Tone.INDIGO_DEEP));
        var when = ratings.counts().map(counts -> asOf(counts.to())).orElse("");
        double end = plan.width() - plan.left();
        double room = end - plan.left() - (twoLines ? 0 : style.width(when) + 40);
        var words = texts.text("rating.foot");
        var fitted = Setting.fitted(style, words, room);
        group.getChildren()
                .addAll(
                        Setting.han(fitted, words, plan.left(), middle - gap),
                        Setting.han(style, when, end - style.width(when), middle + gap));
    }

    private String stopped(Stale stale) {
        var at = texts.text("bar.stale.short", STOPPED.format(stale.stoppedAt()));
        return texts.text("bar.stale.age", stale.seconds()) + "　" + at;
    }

    private String asOf(LocalDateTime when) {
        return texts.text("rating.as.of", moments.date(when.toLocalDate()), moments.time(when));
    }

    private void head(Group group, Ratings ratings) {
        var small = Lettering.of(42).in(Tone.INK_SOFT);
        var words = texts.text("rating.title");
        var title =
                Setting.fitted(
                        Lettering.of(plan.hall() < 0 ? 62 : 86).black().in(Tone.INK),
                        words,
                        plan.right() - plan.left());
        group.getChildren().add(Setting.han(title, words, plan.left(), plan.title()));
        if (plan.hall() < 0) {
            return;
        }
        group.getChildren()
                .addAll(
                        Setting.han(small, ratings.header().hall(), plan.left(), plan.hall()),
                        new Box(plan.left(), plan.rule(), plan.right() - plan.left(), 4)
                                .ground(Tone.GOLD));
        ratings.counts()
                .ifPresent(counts -> {
                    var days =
                            texts.text(
                                    "rating.days",
                                    moments.date(counts.from()),
                                    moments.date(counts.to().toLocalDate()));
                    right(group, small, days, plan.days());
                });
        right(group, small, texts.text("rating.no.persons"), plan.persons());
    }

    private void right(Group group, Lettering style, String words, double middle) {
        group.getChildren()
                .add(Setting.han(style, words, plan.right() - style.width(words), middle));
    }

    private void counts(Group group, RatingCounts counts) {
        var place = plan.all();
        var all =
                Setting.digits(
                        Lettering.of(place.size()).black().in(Tone.INK),
                        String.valueOf(counts.rated()),
                        plan.left(),
                        place.middle());
        group.getChildren().add(all);
        var people = Lettering.of(48).in(Tone.INK);
        group.getChildren()
                .add(
                        Setting.han(
                                people,
                                texts.text("rating.rated"),
                                Setting.right(all) + 22,
                                place.words()));
        var unrated = texts.text("rating.unrated", String.valueOf(counts.unrated()));
        var style = Lettering.of(42).in(Tone.INK_SOFT);
        double room = (plan.hall() < 0 ? plan.right() : plan.rows().right()) - plan.left();
        group.getChildren()
                .addAll(
                        Setting.marked(
                                Setting.fitted(style, unrated, room),
                                unrated,
                                plan.left(),
                                place.unrated()));
        int most = counts.levels().stream().mapToInt(Integer::intValue).max().orElse(1);
        for (int level = 5; level >= 1; level--) {
            row(group, level, counts.of(level), Math.max(1, most));
        }
    }

    private void row(Group group, int level, int count, int most) {
        var rows = plan.rows();
        double y = rows.y() + (5 - level) * rows.pitch();
        double middle = y + rows.pitch() / 2;
        boolean bad = level <= 2;
        var words = Lettering.of(rows.text()).in(Tone.INK);
        var figure = Lettering.of(rows.figure()).bold().in(Tone.INK);
        var text = String.valueOf(count);
        group.getChildren().add(new Box(rows.x(), y, rows.right() - rows.x(), 2).ground(Tone.LINE));
        group.getChildren()
                .add(
                        Setting.placed(
                                IconView.plain(FACES.get(level - 1), rows.face(), Tone.INK),
                                rows.x(),
                                middle - rows.face() / 2));
        group.getChildren()
                .addAll(
                        Setting.han(
                                bad ? words.bold() : words,
                                texts.text("rating.level." + level),
                                rows.x() + rows.face() + 22,
                                middle),
                        Setting.digits(figure, text, rows.right() - figure.width(text), middle));
        if (count > 0) {
            double width = Math.max(LEAST_BAR, Math.rint(rows.longest() * count / most));
            group.getChildren()
                    .add(
                            new Box(rows.bar(), middle - 14, width, 28)
                                    .ground(bad ? Tone.CINNABAR : Tone.INDIGO));
        }
    }

    /// A step of the chain with how many have come to it.
    private record Link(String word, Lettering words, String count, Lettering digits) {

        double width() {
            return words.width(word) + COUNT_GAP + digits.width(count);
        }

        void draw(Group group, double x, double y) {
            group.getChildren()
                    .addAll(
                            Setting.han(words, word, x, y + 22 + 0.2 * digits.size()),
                            Setting.digits(
                                    digits, count, x + words.width(word) + COUNT_GAP, y + 22));
        }
    }

    private Link link(int step, int count) {
        var digits = Lettering.of(plan.steps().digits()).black().in(Tone.INK);
        var text = String.valueOf(count);
        return new Link(
                texts.text("rating.step." + step),
                Lettering.of(plan.steps().words()).in(Tone.INK),
                text,
                Setting.fitted(digits, text, COUNT));
    }

    /// 差评 → 核实 → 整改 → 回访
    private void chain(Group group, Chain chain) {
        var steps = plan.steps();
        var counts = List.of(chain.bad(), chain.verified(), chain.rectified(), chain.calledBack());
        var links = IntStream.range(0, 4).mapToObj(i -> link(i, counts.get(i))).toList();
        double width = links.stream().mapToDouble(Link::width).sum();
        double gap = (steps.right() - steps.x() - width) / (links.size() - 1);
        double arrow = Math.min(ARROW, Math.rint(gap * 0.8));
        double x = steps.x();
        for (var link : links) {
            link.draw(group, x, steps.y());
            x += link.width() + gap;
            if (x < steps.right()) {
                var drawn = Arrow.right(arrow, Math.rint(arrow * 0.88), 10, Tone.INDIGO);
                double arrowX = Math.rint(x - (gap + arrow) / 2);
                group.getChildren().add(Setting.placed(drawn, arrowX, steps.y()));
            }
        }
        int open = chain.bad() - chain.calledBack();
        var words =
                open == 0
                        ? texts.text("rating.all.done")
                        : chain.due()
                                .map(day ->
                                        texts.text(
                                                "rating.open.until",
                                                String.valueOf(open),
                                                moments.date(day)))
                                .orElseGet(() -> texts.text("rating.open", String.valueOf(open)));
        group.getChildren()
                .add(
                        Setting.han(
                                Lettering.of(42).in(Tone.INK_SOFT),
                                words,
                                steps.x(),
                                steps.y() + 108));
    }

    /// What the citizen ticked, and what was done.
    private void told(Group group, Case each, double y) {
        var small = Lettering.of(38).in(Tone.INK_SOFT);
        double left = plan.steps().x();
        double right = plan.steps().right();
        double x = left + WORDS;
        var tags =
                each.tags().stream()
                        .map(tag ->
                                texts.keys().contains("tag." + tag)
                                        ? texts.text("tag." + tag)
                                        : tag)
                        .collect(Collectors.joining("、"));
        var words = tags.isEmpty() ? texts.text("rating.no.words") : tags;
        var said = Lettering.of(44).in(Tone.INK);
        var done = Lettering.of(44).bold().in(Tone.INK);
        group.getChildren().add(new Box(left, y, right - left, 2).ground(Tone.LINE));
        group.getChildren()
                .addAll(
                        Setting.han(small, moments.date(each.day()), left, y + 44),
                        Setting.han(Setting.fitted(said, words, right - x), words, x, y + 44),
                        Setting.han(
                                Setting.fitted(done, each.done(), right - x),
                                each.done(),
                                x,
                                y + 104));
    }
}
