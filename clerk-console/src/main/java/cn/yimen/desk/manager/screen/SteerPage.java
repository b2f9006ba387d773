package cn.yimen.desk.manager.screen;

import cn.yimen.desk.manager.Draft;
import cn.yimen.desk.manager.SessionDraft;
import cn.yimen.desk.manager.Shelf;
import cn.yimen.desk.manager.Wish;
import cn.yimen.desk.manager.screen.Keys.Cap;
import cn.yimen.desk.manager.screen.Keys.Face;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.config.Window;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.state.WindowState;
import cn.yimen.hall.state.WindowState.Mode;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.icon.DoorView;
import cn.yimen.ui.icon.DoorView.Leaf;
import cn.yimen.ui.icon.DoorView.Look;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.stream.Collectors;

/// 调度: lines opened and closed, windows opened, paused, closed and given other lines.
final class SteerPage {

    private static final double LINES_END = 640;
    private static final double LINE_PITCH = 72;
    private static final int LINE_ROWS = 5;
    private static final int TOGGLES = 5;
    private static final double WINDOWS = 700;
    private static final double COLUMN = 600;
    private static final int ROWS = 8;
    private static final double PITCH = 96;
    private static final double DOOR = 58;

    private SteerPage() {}

    static void draw(Canvas canvas) {
        canvas.manager()
                .hall()
                .config()
                .ifPresent(config -> {
                    lines(canvas, config);
                    if (canvas.manager().draft() instanceof SessionDraft draft) {
                        SessionForm.draw(canvas, config, draft);
                    } else {
                        windows(canvas, config);
                    }
                    SessionPart.draw(canvas, config);
                });
    }

    private static void windows(Canvas canvas, HallConfig config) {
        canvas.title("steer.windows", WINDOWS, Canvas.TOP);
        var part = canvas.manager().pages().of(Shelf.WINDOWS, config.windows(), 2 * ROWS);
        Pager.draw(canvas, Shelf.WINDOWS, part, Canvas.RIGHT, Canvas.TOP);
        for (int i = 0; i < part.rows().size(); i++) {
            int column = i / ROWS;
            double x = WINDOWS + column * COLUMN;
            double y = Canvas.TOP + 20 + i % ROWS * PITCH;
            window(canvas, config, part.rows().get(i), new Area(x, y, COLUMN - 30, PITCH));
        }
    }

    private static void lines(Canvas canvas, HallConfig config) {
        canvas.title("steer.lines", Canvas.LEFT, Canvas.TOP);
        var part = canvas.manager().pages().of(Shelf.LINES, config.lines(), LINE_ROWS);
        Pager.draw(canvas, Shelf.LINES, part, LINES_END, Canvas.TOP);
        double y = Canvas.TOP + 20;
        for (var line : part.rows()) {
            line(canvas, line, y);
            y += LINE_PITCH;
        }
        canvas.sheet().rule(Canvas.LEFT, LINES_END, y);
    }

    private static void line(Canvas canvas, Line line, double y) {
        var sheet = canvas.sheet();
        var hall = canvas.manager().hall();
        sheet.rule(Canvas.LEFT, LINES_END, y);
        sheet.text(Lettering.of(24).bold(), line.prefix(), Canvas.LEFT, y + 45);
        sheet.at(Lettering.of(22).fitted(line.name(), 190, 14), Canvas.LEFT + 40, y + 45);
        var waiting = canvas.text("steer.waiting", hall.waitingCount(line.id()));
        sheet.textEnding(Lettering.of(20), waiting, LINES_END - 190, y + 45);
        boolean closed = hall.line(line.id()).closed().isPresent();
        var place = new Area(LINES_END - 170, y + 12, 170, 48);
        boolean ready = canvas.manager().canOrder();
        if (closed) {
            var cap = Cap.plain(canvas.text("steer.reopen")).as(Face.CHOSEN).when(ready);
            canvas.key("line-" + line.id(), cap, place, new Wish.ReopenLine(line.id()));
        } else {
            var cap = Cap.plain(canvas.text("steer.close")).when(ready);
            canvas.key("line-" + line.id(), cap, place, new Wish.CloseLine(line.id()));
        }
    }

    private static void window(Canvas canvas, HallConfig config, Window window, Area area) {
        var sheet = canvas.sheet();
        var state = canvas.manager().hall().window(window.id());
        sheet.rule(area.x(), area.right(), area.y());
        var name = window.id().value();
        var door = DoorView.of(name, look(state));
        sheet.at(door, area.x(), area.y() + 18);
        if (canvas.manager().draft() instanceof Draft.Lines draft
                && draft.window().equals(window.id())) {
            choosing(canvas, config, draft, area);
            return;
        }
        var words = Lettering.of(20);
        double x = area.x() + 92;
        boolean late = PauseWords.isLate(canvas, state);
        var bold = late ? words.bold().in(Tone.CINNABAR_INK) : words.bold();
        sheet.at(bold.fitted(doing(canvas, state), 180, 13), x, area.y() + 40);
        sheet.at(words.soft().fitted(names(config, window), 180, 12), x, area.y() + 68);
        keys(canvas, state, area);
    }

    private static Look look(WindowState state) {
        var leaf = state.mode() == Mode.OPEN ? Leaf.SOLID : Leaf.DASHED;
        var tone =
                switch (state.mode()) {
                    case OPEN -> Tone.INDIGO;
                    case PAUSED -> Tone.AMBER;
                    case CLOSED -> Tone.KEY_LINE;
                };
        var filled = state.current().isPresent() ? Leaf.FILLED : leaf;
        return new Look(DOOR, filled, tone, Tone.INK, 0.66);
    }

    private static String doing(Canvas canvas, WindowState state) {
        var clerk = state.clerk().map(ClerkId::value).orElse("");
        var number =
                state.current()
                        .flatMap(canvas.manager().hall()::ticket)
                        .map(ticket -> ticket.number().text());
        return switch (state.mode()) {
            case CLOSED -> canvas.text("steer.closed");
            case PAUSED -> PauseWords.of(canvas, state, clerk);
            case OPEN ->
                    number.map(text -> canvas.text("steer.serving", text, clerk))
                            .orElseGet(() -> canvas.text("steer.free", clerk));
        };
    }

    private static String names(HallConfig config, Window window) {
        return window.lines().stream()
                .flatMap(line -> config.line(line).stream())
                .map(line -> line.prefix() + " " + line.name())
                .collect(Collectors.joining("、"));
    }

    private static void keys(Canvas canvas, WindowState state, Area area) {
        var id = state.id();
        boolean ready = canvas.manager().canOrder();
        double y = area.y() + 24;
        var first = new Area(area.right() - 290, y, 90, 46);
        var second = new Area(area.right() - 194, y, 90, 46);
        var third = new Area(area.right() - 98, y, 98, 46);
        switch (state.mode()) {
            case CLOSED -> {
                var field = canvas.keys().field("clerk-" + id, canvas.text("steer.clerk"), first);
                canvas.sheet().add(field);
                var cap = Cap.plain(canvas.text("steer.open")).when(ready);
                canvas.key(
                        "open-" + id,
                        cap,
                        second,
                        () -> {
                            var clerk = field.getText().strip();
                            if (!clerk.isEmpty()) {
                                canvas.hands().wish(new Wish.OpenWindow(id, new ClerkId(clerk)));
                                field.clear();
                            }
                        });
            }
            case PAUSED -> {
                var cap = Cap.plain(canvas.text("steer.resume")).as(Face.CHOSEN).when(ready);
                canvas.key("pause-" + id, cap, first, new Wish.ResumeWindow(id));
                var shut = Cap.plain(canvas.text("steer.shut")).when(ready);
                canvas.key("shut-" + id, shut, second, new Wish.CloseWindow(id));
            }
            case OPEN -> {
                var cap = Cap.plain(canvas.text("steer.pause")).when(ready);
                canvas.key("pause-" + id, cap, first, new Wish.PauseWindow(id));
                var shut = Cap.plain(canvas.text("steer.shut")).when(ready);
                canvas.key("shut-" + id, shut, second, new Wish.CloseWindow(id));
            }
        }
        var edit = Cap.plain(canvas.text("steer.edit")).when(ready);
        canvas.key("edit-" + id, edit, third, new Wish.EditLines(id));
    }

    /// The lines as toggles, the preferred first by the order in which they are chosen.
    private static void choosing(Canvas canvas, HallConfig config, Draft.Lines draft, Area area) {
        double x = area.x() + 92;
        boolean fits = config.lines().size() <= TOGGLES;
        var part =
                canvas.manager()
                        .pages()
                        .of(Shelf.TOGGLES, config.lines(), fits ? TOGGLES : TOGGLES - 1);
        double width = (area.width() - 92 - 200) / TOGGLES - 6;
        if (!fits) {
            var on = new Area(area.right() - 200 - width - 6, area.y() + 24, width, 46);
            canvas.key("more-lines", Cap.plain("›"), on, new Wish.Turn(Shelf.TOGGLES, 1));
        }
        for (var line : part.rows()) {
            int place = draft.lines().indexOf(line.id()) + 1;
            var words = place > 0 ? line.prefix() + " " + place : line.prefix();
            var cap = Cap.plain(words).as(place > 0 ? Face.CHOSEN : Face.PLAIN);
            var name = "toggle-" + line.id();
            LineId id = line.id();
            canvas.key(name, cap, new Area(x, area.y() + 24, width, 46), new Wish.ToggleLine(id));
            x += width + 6;
        }
        boolean ready = canvas.manager().canOrder() && !draft.lines().isEmpty();
        var save = Cap.plain(canvas.text("steer.save")).as(Face.PRIMARY).when(ready);
        canvas.key(
                "save-lines",
                save,
                new Area(area.right() - 194, area.y() + 24, 90, 46),
                new Wish.SaveLines());
        var back = Cap.plain(canvas.text("back"));
        canvas.key(
                "back", back, new Area(area.right() - 98, area.y() + 24, 98, 46), new Wish.Back());
    }
}
