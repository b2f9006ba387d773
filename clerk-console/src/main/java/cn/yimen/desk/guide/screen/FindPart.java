package cn.yimen.desk.guide.screen;

import cn.yimen.desk.guide.GuideWish;
import cn.yimen.desk.guide.Task;
import cn.yimen.desk.manager.screen.Keys.Cap;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.state.Ticket;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// 查号: letters and digits to touch, and the numbers that begin so.
final class FindPart {

    private static final int COLUMNS = 4;
    private static final double KEY = 84;
    private static final double GAP = 8;
    private static final double ROWS_LEFT = 448;
    private static final double PITCH = 74;
    private static final int ROWS = 6;

    private FindPart() {}

    static void draw(Slate slate, Task.Find find) {
        slate.ground(Tone.INDIGO_WASH, new Area(Slate.LEFT, 160, 360, 76), 10);
        var number = Lettering.of(44).bold();
        var words = find.typed().isEmpty() ? slate.text("find.prompt") : find.typed();
        slate.sheet()
                .text(find.typed().isEmpty() ? Lettering.of(22).soft() : number, words, 52, 214)
                .setId("typed");
        pad(slate);
        found(slate, slate.guide().holding(find.typed()));
    }

    private static void pad(Slate slate) {
        var lines = slate.guide().hall().config().map(HallConfig::lines).orElse(List.of());
        var letters = lines.stream().map(Line::prefix).distinct().limit(8);
        var digits = IntStream.rangeClosed(1, 10).mapToObj(i -> String.valueOf(i % 10));
        var keys = Stream.concat(letters, digits).toList();
        for (int i = 0; i < keys.size(); i++) {
            var key = keys.get(i);
            slate.key("pad-" + key, Cap.plain(key), place(i), new GuideWish.Type(key));
        }
        var erase = Cap.plain(slate.text("find.erase"));
        slate.key("pad-erase", erase, place(keys.size()), new GuideWish.Erase());
    }

    private static Area place(int index) {
        double x = Slate.LEFT + index % COLUMNS * (KEY + GAP);
        return new Area(x, 252 + Math.floorDiv(index, COLUMNS) * (KEY + GAP), KEY, KEY);
    }

    private static void found(Slate slate, List<Ticket> tickets) {
        double y = 160;
        for (var ticket : tickets.stream().limit(ROWS).toList()) {
            row(slate, ticket, y);
            y += PITCH;
        }
        if (tickets.isEmpty()) {
            slate.note(slate.text("find.nobody"), ROWS_LEFT, y + 40);
        } else if (tickets.size() > ROWS) {
            slate.note(slate.text("find.more", tickets.size() - ROWS), ROWS_LEFT, y + 36);
        }
    }

    private static void row(Slate slate, Ticket ticket, double y) {
        var sheet = slate.sheet();
        sheet.rule(ROWS_LEFT, Slate.RIGHT, y);
        sheet.text(Lettering.of(30).bold(), ticket.number().text(), ROWS_LEFT, y + 48);
        var line = Lettering.of(20).fitted(slate.line(ticket.line()), 250, 14);
        sheet.at(line, ROWS_LEFT + 130, y + 46);
        sheet.text(Lettering.of(20), HoldingPart.stage(slate, ticket), ROWS_LEFT + 400, y + 46);
        slate.key(
                "open-" + ticket.number(),
                Cap.plain(slate.text("find.open")),
                new Area(Slate.RIGHT - 140, y + 7, 140, 60),
                new GuideWish.Open(ticket.id()));
    }
}
