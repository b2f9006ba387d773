package cn.yimen.desk.screen;

import static cn.yimen.desk.screen.Sketch.bold;
import static cn.yimen.desk.screen.Sketch.letters;

import cn.yimen.desk.desk.DeskKey;
import cn.yimen.desk.desk.DeskState.Called;
import cn.yimen.desk.desk.DeskState.Idle;
import cn.yimen.desk.desk.DeskState.Paused;
import cn.yimen.desk.desk.DeskState.Serving;
import cn.yimen.desk.desk.Errand;
import cn.yimen.desk.desk.Refused;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.theme.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// What the clerk must know before pressing on: the hall is away, a result is unknown, something
/// was refused. Stands where the reason of the number stands otherwise; never a dialogue.
final class SayPart {

    private static final double TITLE = 38;
    private static final double LINE = 27;

    private SayPart() {}

    /// Draws it where there is something to say, and answers where it ends.
    static OptionalDouble draw(Sketch sketch) {
        var desk = sketch.desk();
        if (!desk.isLive()) {
            return away(sketch);
        }
        if (desk.errand() instanceof Errand.Open open && desk.isDoubtful()) {
            var note = List.of(sketch.text("say.doubt.note"));
            return OptionalDouble.of(box(sketch, Icon.CLOCK, doubt(sketch, open), note));
        }
        return desk.refused()
                .map(refused -> refused(sketch, refused))
                .orElseGet(() -> DeedWords.isColleagues(desk) ? colleague(sketch) : card(sketch));
    }

    /// A colleague did something without the hall, and only they may tell it.
    private static OptionalDouble colleague(Sketch sketch) {
        var title = sketch.text("deeds.colleague", DeedWords.clerks(sketch.desk()));
        return OptionalDouble.of(box(sketch, Icon.STAFF, title, DeedWords.rows(sketch)));
    }

    /// Whose card lies on the reader.
    private static OptionalDouble card(Sketch sketch) {
        return sketch.desk()
                .seat()
                .card()
                .map(find -> {
                    var number = find.ticket().map(ticket -> ticket.number().text()).orElse("");
                    var words =
                            sketch.text(
                                    "card." + Words.key(find.kind()),
                                    number,
                                    sketch.key(DeskKey.HOLD));
                    return OptionalDouble.of(box(sketch, Icon.IDCARD, words, List.of()));
                })
                .orElse(OptionalDouble.empty());
    }

    /// The name of a command as the clerk knows it.
    static String name(Sketch sketch, HallCommand command) {
        return sketch.text("command." + WireJson.typeName(command.getClass()));
    }

    private static OptionalDouble away(Sketch sketch) {
        var lines = new ArrayList<String>();
        var title = sketch.text("say.away");
        switch (sketch.state()) {
            case Serving _ -> lines.add(sketch.text("say.away.serving"));
            case Called _ -> lines.add(sketch.text("say.away.other"));
            case Idle _, Paused _ -> {
                title = sketch.text("say.away.idle");
                lines.add(sketch.text("say.away.idle.note"));
            }
            default -> {
                return OptionalDouble.empty();
            }
        }
        DeedWords.all(sketch).ifPresent(lines::addFirst);
        lines.add(sketch.text("say.away.long"));
        return OptionalDouble.of(box(sketch, Icon.OFFLINE, title, lines));
    }

    private static String doubt(Sketch sketch, Errand.Open open) {
        var number = open.about().map(TicketNumber::text);
        return open.command() instanceof CallNext && number.isPresent()
                ? sketch.text("say.doubt.call", number.get())
                : sketch.text("say.doubt.other", name(sketch, open.command()));
    }

    private static OptionalDouble refused(Sketch sketch, Refused refused) {
        var why = sketch.text("refused." + Words.key(refused.why()));
        var title =
                refused.late()
                        .map(deed -> sketch.text("say.late", DeedWords.name(sketch, deed)))
                        .orElseGet(
                                () -> sketch.text("say.refused", name(sketch, refused.command())));
        var lines =
                refused.late().isPresent()
                        ? List.of(sketch.text("say.late.why", why), sketch.text("say.late.note"))
                        : List.of(why);
        return OptionalDouble.of(box(sketch, Icon.WARN, title, lines));
    }

    private static double box(Sketch sketch, Icon icon, String title, List<String> lines) {
        double top = DeskLayout.WORK_TOP;
        double height = TITLE + 30 + lines.size() * LINE;
        sketch.drawing().box(new Area(DeskLayout.LEFT, top, 596, height), "say");
        if (icon == Icon.OFFLINE) {
            LinkIcon.draw(sketch.drawing(), 44, top + 30, Tone.AMBER);
        } else {
            sketch.icon(icon, 24, Tone.AMBER, 44, top + 18);
        }
        sketch.drawing().text(title, bold(20), 80, top + TITLE, 524);
        double baseline = top + TITLE + 34;
        for (var line : lines) {
            sketch.drawing().text(line, letters(18), 42, baseline, 560);
            baseline += LINE;
        }
        return top + height;
    }
}
