package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Upkeep;
import cn.yimen.kiosk.flow.Upkeep.Desk;
import cn.yimen.kiosk.flow.Upkeep.Doing;
import cn.yimen.kiosk.flow.Upkeep.Shelf;
import cn.yimen.kiosk.flow.UpkeepEffect.Work;
import cn.yimen.kiosk.flow.UpkeepFacts;
import cn.yimen.kiosk.flow.UpkeepTouch;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// The maintenance desk: three shelves of what the machine knows of itself, and what can be done.
final class UpkeepScreen {
    private static final double LIST_TOP = 470;
    private static final int LINES = 9;
    private static final double LINE = 78;

    private final Surroundings around;
    private final Sheet page = new Sheet();
    private final Sheet words = new Sheet();
    private final Map<Shelf, Button> shelves = new EnumMap<>(Shelf.class);
    private final Map<Work, Button> works = new EnumMap<>(Work.class);
    private final Button newer;
    private final Button older;
    private final Drawn<View> drawn = new Drawn<>(this::draw);
    private int first;

    private record View(
            String staff, Shelf shelf, Optional<UpkeepFacts> facts, Doing doing, int first) {}

    UpkeepScreen(Surroundings around) {
        this.around = around;
        page.add(words.pane());
        for (var shelf : Shelf.values()) {
            int place = shelves.size();
            shelves.put(
                    shelf,
                    page.put(
                            Key.plain(
                                    around.text("upkeep.shelf." + shelf),
                                    around.send(new UpkeepTouch.OpenUpkeepShelf(shelf))),
                            shelf(place)));
        }
        newer = page.put(turn("upkeep.newer", -LINES), new Area(Layout.LEFT, 1188, 464, 104));
        older = page.put(turn("upkeep.older", LINES), new Area(552, 1188, 464, 104));
        for (var work : Work.values()) {
            int place = works.size();
            works.put(
                    work,
                    page.put(
                            Key.plain(
                                    around.text("upkeep.work." + work),
                                    around.send(new UpkeepTouch.DoWork(work))),
                            work(place)));
        }
        page.put(
                Key.primary(around.text("upkeep.leave"), around.send(KioskEvent.Key.DONE)),
                Layout.PRIMARY);
    }

    private Button turn(String words, int by) {
        return Key.plain(
                around.text(words),
                () -> around.sink().accept(new KioskEvent.TurnTo(Math.max(0, first + by))));
    }

    private static Area shelf(int index) {
        return new Area(Layout.LEFT + 325.5 * index, 324, 301, 112);
    }

    private static Area work(int index) {
        int row = index / 2;
        return new Area(Layout.LEFT + 488.0 * (index % 2), 1312 + 120.0 * row, 464, 104);
    }

    Region show(Desk desk) {
        drawn.show(new View(desk.staff(), desk.shelf(), desk.facts(), desk.doing(), desk.first()));
        return page.pane();
    }

    private void draw(View view) {
        words.clear();
        first = view.first();
        words.text(Lettering.TITLE.bold(), around.text("upkeep.title"), Layout.LEFT, 254);
        words.textEnding(
                Lettering.BODY.soft(),
                around.text("upkeep.staff", view.staff()),
                Layout.RIGHT,
                254);
        doing(view.doing());
        shelves.forEach((shelf, key) -> face(shelf, key, shelf == view.shelf()));
        boolean busy = view.doing() instanceof Doing.Asked;
        works.values().forEach(key -> key.setDisable(busy));
        var lines = view.facts().map(facts -> lines(view.shelf(), facts)).orElse(List.of());
        newer.setVisible(view.shelf() == Shelf.EVENTS);
        older.setVisible(view.shelf() == Shelf.EVENTS);
        newer.setDisable(first == 0);
        older.setDisable(first + LINES >= lines.size());
        if (view.facts().isEmpty()) {
            line(0, around.text("upkeep.reading"), "");
        }
        for (int i = 0; i < LINES && first + i < lines.size(); i++) {
            line(i, lines.get(first + i).label(), lines.get(first + i).value());
        }
    }

    private void face(Shelf shelf, Button key, boolean chosen) {
        var label = around.text("upkeep.shelf." + shelf);
        var text = Lettering.LABEL.bold().text(label);
        Key.face(
                key,
                chosen ? Row.beside(16, IconView.plain(Icon.DONE, 36, Tone.INK), text) : text,
                label);
        Key.choose(key, chosen);
    }

    private void doing(Doing doing) {
        switch (doing) {
            case Doing.Nothing _ -> {}
            case Doing.Asked(Work work) -> said("upkeep.asked", work);
            case Doing.Ended(Work work, boolean good) ->
                    said(good ? "upkeep.good" : "upkeep.bad", work);
        }
    }

    private void said(String key, Work work) {
        words.at(
                Lettering.BODY
                        .bold()
                        .fitted(
                                around.text(key, around.text("upkeep.work." + work)),
                                Layout.FULL,
                                26),
                Layout.LEFT,
                268);
    }

    private record Line(String label, String value) {}

    private List<Line> lines(Shelf shelf, UpkeepFacts facts) {
        return switch (shelf) {
            case DEVICES -> facts.devices().stream().map(this::device).toList();
            case COUNTERS -> counters(facts);
            case EVENTS -> facts.events().stream().map(event -> new Line(event, "")).toList();
        };
    }

    private Line device(UpkeepFacts.Device device) {
        var said = new ArrayList<String>();
        said.add(around.text(device.state().usable() ? "upkeep.usable" : "upkeep.unusable"));
        said.add(around.text("upkeep.trouble." + device.state().trouble()));
        said.addAll(device.faults());
        device.slips().ifPresent(left -> said.add(around.text("upkeep.slips", left)));
        device.tested().ifPresent(passed -> said.add(around.text("upkeep.tested." + passed)));
        return new Line(around.text("upkeep.part." + device.part()), String.join(" · ", said));
    }

    private List<Line> counters(UpkeepFacts facts) {
        var lines = new ArrayList<Line>();
        for (var count : UpkeepFacts.Count.values()) {
            lines.add(
                    new Line(
                            around.text("upkeep.count." + count),
                            String.valueOf(facts.counts().getOrDefault(count, 0L))));
        }
        lines.add(
                new Line(
                        around.text("upkeep.unsent"),
                        facts.unsent().isPresent()
                                ? String.valueOf(facts.unsent().getAsLong())
                                : around.text("upkeep.unknown")));
        lines.add(new Line(around.text("upkeep.since"), ""));
        return lines;
    }

    private void line(int index, String label, String value) {
        double y = LIST_TOP + LINE * index;
        boolean alone = value.isEmpty();
        words.at(
                (alone ? Lettering.CAPTION : Lettering.BODY.bold())
                        .fitted(label, alone ? Layout.FULL : 300, 18),
                Layout.LEFT,
                y);
        if (!alone) {
            words.at(Lettering.BODY.fitted(value, 620, 20), Layout.LEFT + 332, y);
        }
    }

    /// Either screen of the desk.
    record Both(Once<UpkeepPinScreen> pin, Once<UpkeepScreen> desk) {

        static Both of(Surroundings around) {
            return new Both(
                    new Once<>(() -> new UpkeepPinScreen(around)),
                    new Once<>(() -> new UpkeepScreen(around)));
        }

        Region show(Upkeep upkeep) {
            return switch (upkeep) {
                case Upkeep.PinEntry entry -> pin.get().show(entry, false);
                case Upkeep.Admitting(var entry, int _) -> pin.get().show(entry, true);
                case Desk open -> desk.get().show(open);
            };
        }
    }
}
