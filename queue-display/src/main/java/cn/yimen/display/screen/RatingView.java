package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState.Case;
import cn.yimen.display.board.BoardState.Chain;
import cn.yimen.display.board.BoardState.Ratings;
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
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.Node;

/// Ratings for everybody to read (board-rating, 双公开), 1920 × 1080 on paper: how many, how good, and
/// what became of the bad ones.
final class RatingView {

    private static final double LEFT = 72;
    private static final double RIGHT = 1848;
    private static final double HALF = 872;
    private static final double CASES = 944;
    private static final double ROW = 92;
    private static final double ROWS_Y = 513;
    private static final double BAR_X = 398;
    private static final double BAR = 270;

    /// One rating must be seen.
    private static final double LEAST_BAR = 5;

    private static final double ARROW = 50;
    private static final double COUNT_GAP = 14;

    /// The widest that a count of the chain may be, so that four of them and three arrows fit.
    private static final double COUNT = 68;

    private static final List<Icon> FACES =
            List.of(Icon.FACE1, Icon.FACE2, Icon.FACE3, Icon.FACE4, Icon.FACE5);

    private final Texts texts;
    private final Moments moments;

    RatingView(BoardLook look) {
        texts = look.texts();
        moments = new Moments(look.language(), ZoneOffset.UTC);
    }

    Node of(Ratings ratings) {
        var group = new Group(new Box(-8, -8, 1936, 1096).ground(Tone.PAPER));
        head(group, ratings);
        ratings.counts().ifPresent(counts -> counts(group, counts));
        chain(group, ratings.chain());
        var cases = ratings.cases();
        for (int i = 0; i < cases.size(); i++) {
            told(group, cases.get(i), 439 + 166.0 * i);
        }
        group.getChildren().add(new Box(-8, 996, 1936, 92).ground(Tone.INDIGO_DEEP));
        var foot = Lettering.of(46).in(Tone.ON_INDIGO);
        group.getChildren().add(Setting.han(foot, texts.text("rating.foot"), LEFT, 1038));
        ratings.counts().ifPresent(counts -> asOf(group, foot, counts.to()));
        return group;
    }

    private void head(Group group, Ratings ratings) {
        var small = Lettering.of(42).in(Tone.INK_SOFT);
        var title = Lettering.of(86).black().in(Tone.INK);
        group.getChildren()
                .addAll(
                        Setting.han(small, ratings.header().hall(), LEFT, 62),
                        Setting.han(title, texts.text("rating.title"), LEFT, 150),
                        new Box(LEFT, 209, RIGHT - LEFT, 4).ground(Tone.GOLD));
        ratings.counts()
                .ifPresent(counts -> {
                    var days =
                            texts.text(
                                    "rating.days",
                                    moments.date(counts.from()),
                                    moments.date(counts.to().toLocalDate()));
                    right(group, small, days, 112);
                });
        right(group, small, texts.text("rating.no.persons"), 165);
    }

    private void asOf(Group group, Lettering foot, LocalDateTime when) {
        var day = moments.date(when.toLocalDate());
        right(group, foot, texts.text("rating.as.of", day, moments.time(when)), 1038);
    }

    private static void right(Group group, Lettering style, String words, double middle) {
        group.getChildren().add(Setting.han(style, words, RIGHT - style.width(words), middle));
    }

    private void counts(Group group, RatingCounts counts) {
        var all =
                Setting.digits(
                        Lettering.of(182).black().in(Tone.INK),
                        String.valueOf(counts.rated()),
                        LEFT,
                        344);
        group.getChildren().add(all);
        var people = Lettering.of(48).in(Tone.INK);
        group.getChildren()
                .add(Setting.han(people, texts.text("rating.rated"), Setting.right(all) + 22, 390));
        var unrated = texts.text("rating.unrated", String.valueOf(counts.unrated()));
        group.getChildren()
                .addAll(Setting.marked(Lettering.of(42).in(Tone.INK_SOFT), unrated, LEFT, 455));
        int most = counts.levels().stream().mapToInt(Integer::intValue).max().orElse(1);
        for (int level = 5; level >= 1; level--) {
            row(group, level, counts.of(level), Math.max(1, most));
        }
    }

    private void row(Group group, int level, int count, int most) {
        double y = ROWS_Y + (5 - level) * ROW;
        double middle = y + ROW / 2;
        boolean bad = level <= 2;
        var words = Lettering.of(46).in(Tone.INK);
        var figure = Lettering.of(62).bold().in(Tone.INK);
        var text = String.valueOf(count);
        group.getChildren().add(new Box(LEFT, y, HALF - LEFT, 2).ground(Tone.LINE));
        group.getChildren()
                .add(
                        Setting.placed(
                                IconView.plain(FACES.get(level - 1), 56, Tone.INK),
                                LEFT,
                                middle - 28));
        group.getChildren()
                .addAll(
                        Setting.han(
                                bad ? words.bold() : words,
                                texts.text("rating.level." + level),
                                LEFT + 78,
                                middle),
                        Setting.digits(figure, text, HALF - figure.width(text), middle));
        if (count > 0) {
            double width = Math.max(LEAST_BAR, Math.rint(BAR * count / most));
            group.getChildren()
                    .add(
                            new Box(BAR_X, middle - 14, width, 28)
                                    .ground(bad ? Tone.CINNABAR : Tone.INDIGO));
        }
    }

    /// A step of the chain with how many have come to it.
    private record Link(String word, Lettering words, String count, Lettering digits) {

        double width() {
            return words.width(word) + COUNT_GAP + digits.width(count);
        }

        void draw(Group group, double x) {
            group.getChildren()
                    .addAll(
                            Setting.han(words, word, x, 326),
                            Setting.digits(digits, count, x + words.width(word) + COUNT_GAP, 306));
        }
    }

    private Link link(int step, int count) {
        var digits = Lettering.of(98).black().in(Tone.INK);
        var text = String.valueOf(count);
        return new Link(
                texts.text("rating.step." + step),
                Lettering.of(44).in(Tone.INK),
                text,
                Setting.fitted(digits, text, COUNT));
    }

    /// 差评 → 核实 → 整改 → 回访
    private void chain(Group group, Chain chain) {
        var counts = List.of(chain.bad(), chain.verified(), chain.rectified(), chain.calledBack());
        var links = IntStream.range(0, 4).mapToObj(i -> link(i, counts.get(i))).toList();
        double width = links.stream().mapToDouble(Link::width).sum();
        double gap = (RIGHT - CASES - width) / (links.size() - 1);
        double x = CASES;
        for (var link : links) {
            link.draw(group, x);
            x += link.width() + gap;
            if (x < RIGHT) {
                var arrow = Arrow.right(ARROW, 44, 10, Tone.INDIGO);
                double arrowX = Math.rint(x - (gap + ARROW) / 2);
                group.getChildren().add(Setting.placed(arrow, arrowX, 284));
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
        group.getChildren().add(Setting.han(Lettering.of(42).in(Tone.INK_SOFT), words, CASES, 392));
    }

    /// What the citizen ticked, and what was done.
    private void told(Group group, Case each, double y) {
        var small = Lettering.of(38).in(Tone.INK_SOFT);
        double x = CASES + 172;
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
        group.getChildren().add(new Box(CASES, y, RIGHT - CASES, 2).ground(Tone.LINE));
        group.getChildren()
                .addAll(
                        Setting.han(small, moments.date(each.day()), CASES, y + 44),
                        Setting.han(Setting.fitted(said, words, RIGHT - x), words, x, y + 44),
                        Setting.han(
                                Setting.fitted(done, each.done(), RIGHT - x),
                                each.done(),
                                x,
                                y + 104));
    }
}
