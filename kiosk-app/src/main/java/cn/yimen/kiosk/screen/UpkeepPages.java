package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Upkeep;
import cn.yimen.kiosk.flow.Upkeep.Desk;
import cn.yimen.kiosk.flow.Upkeep.Doing;
import cn.yimen.kiosk.flow.Upkeep.PinEntry;
import cn.yimen.kiosk.flow.Upkeep.Shelf;
import cn.yimen.kiosk.flow.UpkeepEffect.Work;
import cn.yimen.kiosk.flow.UpkeepFacts;
import cn.yimen.kiosk.flow.UpkeepRefusal;
import cn.yimen.kiosk.flow.UpkeepTouch;
import cn.yimen.ui.icon.Icon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// 维护: the machine's PIN, then what the machine knows of itself and what can be done with it.
record UpkeepPages(Surroundings around) {

    private static final double SHELF_WIDTH = 148;
    private static final double WORK_WIDTH = 280;

    Page of(Upkeep upkeep) {
        return switch (upkeep) {
            case PinEntry entry -> pin(entry, false);
            case Upkeep.Admitting(PinEntry entry, int _) -> pin(entry, true);
            case Desk desk -> desk(desk);
        };
    }

    private Page pin(PinEntry entry, boolean checking) {
        var open = Act.of(Icon.CHECK, around.text("upkeep.pin.confirm"), KioskEvent.Key.CONFIRM);
        return Page.titled(around.text("upkeep.pin.title"))
                .lead(around.text("upkeep.pin.body"))
                .with(Block.of(field(entry)).aside())
                .with(new PhonePad(around).keys(PadKey.clear(around)))
                .primary(checking ? open.busy(around.text("upkeep.pin.checking")) : open);
    }

    /// What was typed, as dots.
    private List<Tile> field(PinEntry entry) {
        int digits = entry.digits().length();
        var tiles = new ArrayList<Tile>();
        tiles.add(
                new TypedField(
                        Icon.LOCK,
                        "● ".repeat(digits).strip(),
                        "",
                        digits + " / " + PinEntry.DIGITS,
                        entry.refused().isPresent()));
        entry.refused().map(this::refused).ifPresent(tiles::add);
        return tiles;
    }

    /// With the code that a technician looks up.
    private Tile refused(UpkeepRefusal why) {
        var words = around.text("upkeep.pin." + why);
        return Band.wrong(around.text("upkeep.pin.refused", words, why.code()));
    }

    private Page desk(Desk desk) {
        return Page.titled(around.text("upkeep.title"))
                .lead(around.text("upkeep.staff", desk.staff()))
                .with(Block.grid(3, SHELF_WIDTH, shelves(desk.shelf())).aside())
                .with(Block.grid(2, WORK_WIDTH, works(desk.doing())))
                .notice(doing(desk.doing()))
                .with(said(desk))
                .first(desk.first())
                .primary(Act.of(Icon.CHECK, around.text("upkeep.leave"), KioskEvent.Key.DONE));
    }

    private List<Choice> shelves(Shelf open) {
        return Arrays.stream(Shelf.values())
                .map(shelf ->
                        Choice.of(
                                        around.text("upkeep.shelf." + shelf),
                                        new UpkeepTouch.OpenUpkeepShelf(shelf))
                                .chosen(shelf == open))
                .toList();
    }

    private Optional<Band> doing(Doing doing) {
        return switch (doing) {
            case Doing.Nothing _ -> Optional.empty();
            case Doing.Sure _ -> Optional.of(Band.attention(Icon.WARN, around.text("upkeep.sure")));
            case Doing.Asked(Work work) ->
                    Optional.of(Band.information(Icon.CLOCK, said("upkeep.asked", work)));
            case Doing.Ended(Work work, boolean good) ->
                    Optional.of(
                            good
                                    ? Band.done(said("upkeep.good", work))
                                    : Band.attention(Icon.WARN, said("upkeep.bad", work)));
        };
    }

    private String said(String key, Work work) {
        return around.text(key, around.text("upkeep.work." + work));
    }

    private List<Choice> works(Doing doing) {
        return Arrays.stream(Work.values())
                .map(work -> {
                    var key =
                            Choice.of(
                                    around.text(
                                            doing.equals(new Doing.Sure(work))
                                                    ? "upkeep.sure." + work
                                                    : "upkeep.work." + work),
                                    new UpkeepTouch.DoWork(work));
                    return doing instanceof Doing.Asked(Work asked)
                            ? key.off(said("upkeep.asked", asked))
                            : key;
                })
                .toList();
    }

    private Block said(Desk desk) {
        return desk.facts()
                .map(facts -> shelf(desk.shelf(), facts))
                .orElseGet(() -> Block.of(Words.lead(around.text("upkeep.reading"))));
    }

    private Block shelf(Shelf shelf, UpkeepFacts facts) {
        return switch (shelf) {
            case DEVICES -> card(facts.devices(), this::device);
            case COUNTERS -> card(counters(facts), line -> line);
            case EVENTS -> Block.rows(facts.events(), LogEntry::new);
        };
    }

    private static <T> Block card(List<T> entries, Function<T, Tile> line) {
        return Block.card(entries.stream().map(line).toList()).turning();
    }

    private Fact device(UpkeepFacts.Device device) {
        var said = new ArrayList<String>();
        said.add(around.text(device.state().usable() ? "upkeep.usable" : "upkeep.unusable"));
        said.add(around.text("upkeep.trouble." + device.state().trouble()));
        said.addAll(device.faults());
        device.slips().ifPresent(left -> said.add(around.text("upkeep.slips", left)));
        device.tested().ifPresent(passed -> said.add(around.text("upkeep.tested." + passed)));
        return new Fact(around.text("upkeep.part." + device.part()), String.join(" · ", said));
    }

    private List<Fact> counters(UpkeepFacts facts) {
        var lines = new ArrayList<Fact>();
        for (var count : UpkeepFacts.Count.values()) {
            lines.add(
                    new Fact(
                            around.text("upkeep.count." + count),
                            String.valueOf(facts.counts().getOrDefault(count, 0L))));
        }
        lines.add(
                new Fact(
                        around.text("upkeep.unsent"),
                        facts.unsent().isPresent()
                                ? String.valueOf(facts.unsent().getAsLong())
                                : around.text("upkeep.unknown")));
        return lines;
    }
}
