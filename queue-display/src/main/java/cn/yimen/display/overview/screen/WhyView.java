package cn.yimen.display.overview.screen;

import cn.yimen.display.overview.Behind.OfAlarm;
import cn.yimen.display.overview.Behind.OfTile;
import cn.yimen.display.overview.Behind.Why;
import cn.yimen.display.overview.WatchReading;
import cn.yimen.hall.watch.Fact;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Why a figure is what it is: nobody can touch a wall, so the weightiest figures tell their
/// stories in turn.
final class WhyView {

    private static final Area FIELD = new Area(1216, 782, 664, 62);
    private static final double INSET = 16;
    private static final Lettering TITLE = Lettering.of(19).bold();
    private static final Lettering FACTS = Lettering.of(18);

    private final Texts texts;

    WhyView(Texts texts) {
        this.texts = texts;
    }

    /// What is drawn: one story at a time.
    record Shown(Paged<Why> page) {
        static Shown of(List<Why> stories, ZonedDateTime now) {
            return new Shown(Paged.of(stories, 1, now));
        }
    }

    Node of(Shown shown) {
        var sheet = new Sheet();
        if (shown.page().rows().isEmpty()) {
            return sheet.pane();
        }
        var why = shown.page().rows().getFirst();
        var field = Tone.INDIGO_WASH.ground(new Region());
        field.setStyle("-fx-background-radius: 10;");
        sheet.put(field, FIELD);
        double left = FIELD.x() + INSET;
        double room = FIELD.width() - 2 * INSET;
        if (shown.page().pages() > 1) {
            var turn = texts.text("page", shown.page().page() + 1, shown.page().pages());
            sheet.textEnding(Lettering.of(16).soft(), turn, FIELD.right() - INSET, FIELD.y() + 25);
            room -= 90;
        }
        var title = texts.text("why", about(why));
        sheet.at(TITLE.fitted(title, room, 13), left, FIELD.y() + 25);
        var facts = facts(why.facts(), FIELD.width() - 2 * INSET);
        sheet.text(FACTS, facts, left, FIELD.y() + 51);
        return sheet.pane();
    }

    private String about(Why why) {
        return switch (why.about()) {
            case OfAlarm(var alarm) -> AlarmsView.what(texts, alarm);
            case OfTile(var kind) -> texts.text("tile." + kebab(kind));
        };
    }

    /// As many facts as stand on one line, the weightiest first; a half one says nothing.
    private String facts(List<Fact> facts, double room) {
        var said = new ArrayList<String>();
        for (var fact : facts) {
            said.add(words(fact));
            boolean isFull = FACTS.width(String.join(texts.text("why.and"), said)) > room;
            if (isFull && said.size() > 1) {
                said.removeLast();
                break;
            }
        }
        return String.join(texts.text("why.and"), said);
    }

    private String words(Fact fact) {
        var value = fact.value().map(WhyView::number).orElse(texts.text("unknown.short"));
        boolean isOpen = fact.kind() == Fact.Kind.WINDOW_OPEN && fact.value().isEmpty();
        var key = isOpen ? "window-is-open" : kebab(fact.kind());
        var subject = fact.subject().isEmpty() ? texts.text("subject.hall") : fact.subject();
        return texts.text("fact." + key, part(fact, subject), value);
    }

    /// A machine's part by the name that the wall gives it elsewhere.
    private String part(Fact fact, String subject) {
        if (fact.kind() == Fact.Kind.ERROR_CODE) {
            return WatchReading.code(fact.subject()).orElse(fact.subject());
        }
        if (fact.kind() != Fact.Kind.PART_FAULTY) {
            return subject;
        }
        var word = "machine." + subject;
        return texts.text(texts.has(word) ? word : "machine.trouble");
    }

    private static String number(double value) {
        return AlarmsView.number(Math.floor(value));
    }

    private static String kebab(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
