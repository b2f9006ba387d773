package cn.yimen.display.overview.screen;

import cn.yimen.display.overview.Behind.Case;
import cn.yimen.hall.watch.PublicText;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.AlarmSign;
import cn.yimen.ui.icon.AlarmSign.Level;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;

/// Bad ratings that are not settled (差评): number, 业务, level and tags, how far each has come, how
/// old it is. Nothing of a person.
final class CasesView {

    private static final double LEFT = RatedView.LEFT;
    private static final double RIGHT = RatedView.RIGHT;
    private static final double TITLE = 936;
    private static final double TOP = 946;
    private static final double PITCH = 48;
    private static final int ROOM = 2;
    private static final double WORDS = LEFT + 36;

    /// Working days left from which on a case is marked.
    private static final int YELLOW = 3;

    private static final int ORANGE = 1;

    private final Texts texts;

    CasesView(Texts texts) {
        this.texts = texts;
    }

    /// What is drawn: the most urgent first, all in turn.
    record Shown(boolean known, Paged<Case> page) {
        static Shown of(Optional<List<Case>> cases, ZonedDateTime now) {
            return new Shown(cases.isPresent(), Paged.of(cases.orElse(List.of()), ROOM, now));
        }
    }

    Node of(Shown shown) {
        var sheet = new Sheet();
        var page = shown.page();
        var title = shown.known() ? texts.text("cases", page.all()) : texts.text("cases.unknown");
        sheet.text(Lettering.of(24).bold(), title, LEFT, TITLE);
        if (page.pages() > 1) {
            var turn = texts.text("page", page.page() + 1, page.pages());
            sheet.textEnding(Lettering.of(18).soft(), turn, RIGHT, TITLE);
        }
        for (int i = 0; i < page.rows().size(); i++) {
            row(sheet, page.rows().get(i), TOP + i * PITCH);
        }
        if (shown.known() && page.all() == 0) {
            sheet.at(IconView.plain(Icon.CHECK, 24, Tone.JADE), LEFT, TOP + 8);
            sheet.text(Lettering.of(19), texts.text("cases.none"), LEFT + 34, TOP + 27);
        }
        return sheet.pane();
    }

    private void row(Sheet sheet, Case each, double y) {
        sheet.rule(LEFT, RIGHT, y);
        urgency(each).ifPresent(level -> sheet.at(AlarmSign.of(level, 28), LEFT, y + 10));
        var left =
                each.workdaysLeft() < 0
                        ? texts.text("case.over", -each.workdaysLeft())
                        : texts.text("case.left", each.workdaysLeft());
        var stage = texts.text("stage." + kebab(each.stage()));
        var small = Lettering.of(16);
        var due = sheet.textEnding(small, left, RIGHT, y + 42);
        var step = sheet.textEnding(Lettering.of(19).bold(), stage, RIGHT, y + 21);
        var what = texts.text("case.what", each.number(), each.line());
        double room = step.getLayoutX() - WORDS - 12;
        sheet.at(Lettering.of(19).bold().fitted(what, room, 12), WORDS, y + 21);
        var words = texts.text("case.said", texts.text("rated.level." + each.level()), tags(each));
        var aged = words + age(each);
        sheet.at(small.fitted(aged, due.getLayoutX() - WORDS - 12, 11), WORDS, y + 42);
    }

    private String age(Case each) {
        return each.days() == 0 ? texts.text("case.today") : texts.text("case.age", each.days());
    }

    /// The hall's own words, or the province's; never one by which somebody might be known.
    private String tags(Case each) {
        return each.tags().stream()
                .filter(tag -> PublicText.findings(tag).isEmpty())
                .map(tag -> texts.has("tag." + tag) ? texts.text("tag." + tag) : tag)
                .map(tag -> texts.text("case.tag", tag))
                .collect(Collectors.joining());
    }

    private static Optional<Level> urgency(Case each) {
        if (each.workdaysLeft() < 0) {
            return Optional.of(Level.RED);
        }
        if (each.workdaysLeft() <= ORANGE) {
            return Optional.of(Level.ORANGE);
        }
        return each.workdaysLeft() <= YELLOW ? Optional.of(Level.YELLOW) : Optional.empty();
    }

    private static String kebab(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
