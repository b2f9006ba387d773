package cn.yimen.desk.guide.screen;

import cn.yimen.desk.guide.GuideWish;
import cn.yimen.desk.guide.IssueReason;
import cn.yimen.desk.guide.Task;
import cn.yimen.desk.manager.screen.Keys.Cap;
import cn.yimen.desk.manager.screen.Keys.Face;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.ui.control.Area;
import java.util.List;

/// 取号: for which item, in which class, and why by hand, from left to right.
final class IssuePart {

    private static final double PITCH = 80;
    private static final double KEY = 72;
    private static final double SMALL = 56;
    private static final double LINES = 280;
    private static final double ITEMS = 340;
    private static final double ITEMS_WIDTH = 440;
    private static final double RIGHT_COLUMN = 820;
    private static final double RIGHT_WIDTH = Slate.RIGHT - RIGHT_COLUMN;

    /// Rows of items; the last place turns the pages.
    private static final int ROWS = 5;

    /// What staff can see a proof of; a booking is checked in with.
    private static final List<PriorityClass> CLASSES =
            List.of(
                    PriorityClass.ORDINARY,
                    PriorityClass.SENIOR,
                    PriorityClass.SOLDIER,
                    PriorityClass.DISABLED,
                    PriorityClass.PREGNANT);

    private IssuePart() {}

    static void draw(Slate slate, Task.Issue issue) {
        slate.title("issue.lines", Slate.LEFT, Slate.TOP);
        var lines = slate.guide().hall().config().map(HallConfig::lines).orElse(List.of());
        lines(slate, issue, lines);
        issue.line().ifPresent(line -> items(slate, issue, line));
        classes(slate, issue);
        reasons(slate, issue);
        var give = Cap.plain(slate.text("issue.give")).as(Face.PRIMARY);
        slate.key(
                "give",
                give.when(slate.guide().canGive()),
                new Area(RIGHT_COLUMN, Slate.BOTTOM - 76, RIGHT_WIDTH, 76),
                new GuideWish.Give());
    }

    /// The last place turns the pages where there is more than fits.
    private static void lines(Slate slate, Task.Issue issue, List<Line> all) {
        boolean fits = all.size() <= ROWS + 1;
        int room = fits ? ROWS + 1 : ROWS;
        int pages = Math.max(1, Math.ceilDiv(all.size(), room));
        int page = Math.floorMod(issue.linesPage(), pages);
        var shown = all.subList(page * room, Math.min(all.size(), (page + 1) * room));
        for (int i = 0; i < shown.size(); i++) {
            line(slate, issue, shown.get(i), Slate.TOP + 16 + i * PITCH);
        }
        if (!fits) {
            double y = Slate.TOP + 16 + ROWS * PITCH;
            var less = new Area(Slate.LEFT, y, 84, KEY);
            slate.key("less-lines", Cap.plain("‹"), less, new GuideWish.TurnLines(-1));
            var more = less.moved(LINES - 84, 0);
            slate.key("more-lines", Cap.plain("›"), more, new GuideWish.TurnLines(1));
            slate.note(slate.text("page", page + 1, pages), Slate.LEFT + 100, y + 44);
        }
    }

    private static void line(Slate slate, Task.Issue issue, Line line, double y) {
        boolean chosen = issue.line().filter(line.id()::equals).isPresent();
        slate.key(
                "line-" + line.id(),
                cap(Slate.line(line), chosen),
                new Area(Slate.LEFT, y, LINES, KEY),
                new GuideWish.Line(line.id()));
    }

    private static Cap cap(String words, boolean chosen) {
        return Cap.plain(words).as(chosen ? Face.CHOSEN : Face.PLAIN);
    }

    private static void items(Slate slate, Task.Issue issue, LineId line) {
        slate.title("issue.items", ITEMS, Slate.TOP);
        var all = slate.guide().items(line);
        int pages = Math.max(1, Math.ceilDiv(all.size(), ROWS));
        int page = Math.min(issue.page(), pages - 1);
        var shown = all.subList(page * ROWS, Math.min(all.size(), (page + 1) * ROWS));
        for (int i = 0; i < shown.size(); i++) {
            var item = shown.get(i);
            boolean chosen = issue.item().filter(item.code()::equals).isPresent();
            slate.key(
                    "item-" + item.code(),
                    cap(item.name(), chosen),
                    new Area(ITEMS, Slate.TOP + 16 + i * PITCH, ITEMS_WIDTH, KEY),
                    new GuideWish.Item(item.code()));
        }
        if (pages > 1) {
            pages(slate, page, pages);
        }
    }

    private static void pages(Slate slate, int page, int pages) {
        double y = Slate.TOP + 16 + ROWS * PITCH;
        var less = new Area(ITEMS, y, 120, KEY);
        slate.key("less", Cap.plain("‹").when(page > 0), less, new GuideWish.Turn(-1));
        slate.key(
                "more",
                Cap.plain("›").when(page + 1 < pages),
                less.moved(ITEMS_WIDTH - 120, 0),
                new GuideWish.Turn(1));
        slate.note(slate.text("page", page + 1, pages), ITEMS + 180, y + 44);
    }

    private static void classes(Slate slate, Task.Issue issue) {
        slate.title("issue.class", RIGHT_COLUMN, Slate.TOP);
        for (int i = 0; i < CLASSES.size(); i++) {
            var priority = CLASSES.get(i);
            slate.key(
                    "class-" + Slate.kebab(priority),
                    cap(slate.priority(priority), priority == issue.priority()),
                    place(i, Slate.TOP + 16),
                    new GuideWish.Priority(priority));
        }
    }

    private static void reasons(Slate slate, Task.Issue issue) {
        double top = Slate.TOP + 226;
        slate.title("issue.reason", RIGHT_COLUMN, top);
        var reasons = IssueReason.values();
        for (int i = 0; i < reasons.length; i++) {
            boolean chosen = issue.reason().filter(reasons[i]::equals).isPresent();
            slate.key(
                    "reason-" + Slate.kebab(reasons[i]),
                    cap(slate.text("reason." + Slate.kebab(reasons[i])), chosen),
                    place(i, top + 16),
                    new GuideWish.Reason(reasons[i]));
        }
    }

    private static Area place(int index, double top) {
        double width = (RIGHT_WIDTH - 8) / 2;
        double x = RIGHT_COLUMN + index % 2 * (width + 8);
        return new Area(x, top + Math.floorDiv(index, 2) * (SMALL + 6), width, SMALL);
    }
}
