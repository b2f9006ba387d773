package cn.yimen.display.screen;

import cn.yimen.display.screen.Layout.ArrowPlan;
import cn.yimen.display.screen.Layout.BarPlan;
import cn.yimen.display.screen.Layout.HeaderPlan;
import cn.yimen.display.screen.Layout.HeaderSizes;
import cn.yimen.display.screen.Layout.RecentPlan;
import cn.yimen.display.screen.Layout.Rows;
import cn.yimen.display.screen.Layout.SheetPlan;
import cn.yimen.display.screen.Layout.WaitsKind;
import cn.yimen.display.screen.Layout.WaitsPlan;
import java.util.Optional;

/// Upright and stretched boards that are read from farther than their usual layout is drawn for:
/// all of it as large as the farthest seat needs it (hall.md § 2), and so much less of it.
///
/// `u`: height of what is to be read from the farthest seat, in px of the design.
final class FarLayouts {

    /// Up to here the usual layouts are large enough: the digits of their notices are as high.
    static final double UPRIGHT = 46;

    static final double STRETCHED = 37;

    /// From here on a stretched panel has room for the newest number only.
    static final double NUMBER_ONLY = 88;

    /// Beyond this an upright panel is too narrow for a number and its window.
    static final double UPRIGHT_AT_MOST = 140;

    private static final double DIGIT = 0.75;
    private static final double HAN = 0.95;
    private static final double DIGIT_WIDTH = 0.609;

    /// Of two digits, which stand lower than one.
    private static final double DOOR_CAP = 0.67;

    private static final double SHEET_DOOR_CAP = 0.613;
    private static final double DOOR_WIDTH = 1.3;

    /// Calls in u: as designed, and at least.
    private static final double CALL = 1.67;

    private static final double CALL_FLOOR = 1.27;
    private static final double GAP = 20;
    private static final double NARROW = 8;
    private static final double LOW_LEFT = 24;
    private static final ArrowPlan NO_ARROW = new ArrowPlan(0, 0, 0);

    private FarLayouts() {}

    /// One recent call, `part` u high.
    private record Call(double u, double part) {

        double number() {
            return Math.ceil(u * part / DIGIT);
        }

        double door() {
            return Math.ceil(u * part / DOOR_CAP);
        }

        double width() {
            return Math.ceil(4 * DIGIT_WIDTH * number() + 2 * GAP + DOOR_WIDTH * door());
        }

        double height() {
            return Math.ceil(door() + u / 4);
        }

        Rows rows(int columns, int rows, double cell) {
            return new Rows(columns, rows, cell, number(), NO_ARROW, 0, door(), cell, 1);
        }
    }

    /// As designed where four characters and a window have room, otherwise at the floor.
    private static Call call(double u, double width, double height) {
        var wanted = new Call(u, CALL);
        return wanted.width() <= width && wanted.height() <= height
                ? wanted
                : new Call(u, CALL_FLOOR);
    }

    static Layout upright(double u) {
        double inner = Layouts.HEIGHT - 2 * Layouts.LEFT;
        double wide = Layouts.HEIGHT - 2 * LOW_LEFT;
        double head = Math.rint(1.75 * u);
        double sheet = 600;
        double foot = Math.rint(1.9 * u);
        double top = head + sheet + GAP;
        double room = Layouts.TALL - foot - top - 2 * GAP;
        double row = Math.ceil(FarWaits.ROW * FarWaits.part(u));
        double lines = Math.clamp(Math.floor(room * 0.4 / row), 1, 4);
        var call = call(u, wide, room);
        double calls = Math.clamp(Math.floor((room - lines * row) / call.height()), 1, 5);
        double waitsY = Layouts.TALL - foot - GAP - lines * row;
        var box = new Box(LOW_LEFT, top, wide, waitsY - GAP - top);
        return new Layout(
                Layouts.HEIGHT,
                Layouts.TALL,
                Optional.of(clockOnly(u, head)),
                uprightSheet(new Box(Layouts.LEFT, head, inner, sheet), u),
                new RecentPlan(box, call.rows(1, (int) calls, wide), close(u, box, (int) calls)),
                new WaitsPlan(
                        WaitsKind.FAR_LIST,
                        new Box(Layouts.LEFT, waitsY, inner, lines * row),
                        (int) lines),
                uprightBar(u, foot),
                Optional.empty());
    }

    private static HeaderPlan clockOnly(double u, double head) {
        return new HeaderPlan(
                new HeaderSizes(0, 0, Math.ceil(u / DIGIT)), Math.rint(head / 2), 0, false);
    }

    /// Two side by side where the floor allows it; otherwise no more than usual.
    private static Rows close(double u, Box box, int calls) {
        var least = new Call(u, CALL_FLOOR);
        double cell = Math.floor(box.width() / 2 - GAP);
        int rows = (int) Math.max(1, Math.floor(box.height() / least.height()));
        return least.width() <= cell
                ? least.rows(2, rows, cell)
                : call(u, box.width(), box.height()).rows(1, calls, box.width());
    }

    private static SheetPlan uprightSheet(Box box, double u) {
        double word = Math.max(86, Math.ceil(u / HAN));
        return new SheetPlan(
                box,
                Math.max(132, Math.rint(word * 1.35)),
                word,
                word > 86 ? 0 : 82,
                36,
                312,
                262,
                new ArrowPlan(200, 170, 36),
                side(u, 88),
                true,
                false);
    }

    /// 号窗口 goes where it has no room at its size.
    private static double side(double u, double most) {
        double needed = Math.ceil(u / HAN);
        return needed <= most ? Math.max(46, needed) : 0;
    }

    private static BarPlan uprightBar(double u, double height) {
        double begin = 48 + u;
        double characters = 6.9;
        double text = Math.min(u / DIGIT, (Layouts.HEIGHT - begin - Layouts.LEFT) / characters);
        double size = Math.ceil(Math.max(text, u / HAN));
        return new BarPlan(
                new Box(0, Layouts.TALL - height, Layouts.HEIGHT, height),
                size,
                u,
                24,
                begin,
                begin,
                0,
                walk(u),
                true);
    }

    private static int walk(double u) {
        return (int) Math.max(3, Math.rint(0.054 * u));
    }

    /// @param width of the panel, in px of the design
    static Layout stretched(double width, double u) {
        boolean hasBar = u < NUMBER_ONLY;
        double foot = hasBar ? Math.rint(1.7 * u) : 0;
        double edge = hasBar ? GAP : NARROW;
        double high = Layouts.LOW - foot - 2 * edge;
        double sheet = sheetWidth(u, high);
        double left = LOW_LEFT + sheet + 2 * GAP;
        double room = hasBar ? width - LOW_LEFT - left : 0;
        var call = call(u, room, high);
        int columns = (int) Math.floor(room / (call.width() + GAP));
        boolean hasRecent = columns > 0 && call.height() <= high;
        int rows = (int) Math.max(1, Math.floor(high / call.height()));
        double cell = Math.floor((room - 2 * GAP * (columns - 1)) / Math.max(1, columns));
        var usual = call.rows(hasRecent ? columns : 1, hasRecent ? rows : 0, cell);
        double wide = hasRecent ? sheet : width - 2 * LOW_LEFT;
        return new Layout(
                width,
                Layouts.LOW,
                Optional.empty(),
                stretchedSheet(new Box(LOW_LEFT, edge, wide, high), u),
                new RecentPlan(new Box(left, GAP, Math.max(1, room), high), usual, usual),
                new WaitsPlan(WaitsKind.NONE, new Box(0, 0, 0, 0)),
                stretchedBar(width, u, foot),
                Optional.empty());
    }

    private static double sheetWidth(double u, double high) {
        double band = stretchedWord(u) * 1.35;
        double door = DOOR_WIDTH * stretchedDoor(u, high);
        return Math.rint(
                band + 52 + 4 * DIGIT_WIDTH * stretchedNumber(high) + 180 + door + 1.4 * 46);
    }

    private static double stretchedNumber(double high) {
        return Math.floor(Math.min(285, 0.9 * high));
    }

    /// Inside the sheet's frame, unless its digits would be too small there.
    private static double stretchedDoor(double u, double high) {
        double least = CALL_FLOOR * u / SHEET_DOOR_CAP;
        return Math.floor(Math.min(0.985 * high, Math.max(0.87 * high, least)));
    }

    private static double stretchedWord(double u) {
        return Math.max(46, Math.ceil(0.72 * u / HAN));
    }

    private static SheetPlan stretchedSheet(Box box, double u) {
        double wanted = stretchedWord(u);
        double word = 4.6 * wanted <= box.height() ? wanted : 0;
        return new SheetPlan(
                box,
                Math.rint(wanted * 1.35),
                word,
                word > 0 ? 0 : wanted,
                26,
                stretchedNumber(box.height()),
                stretchedDoor(u, box.height()),
                new ArrowPlan(76, 78, 17),
                side(u, Math.floor(box.height() / 3.6)),
                false,
                false);
    }

    private static BarPlan stretchedBar(double width, double u, double height) {
        double text = height > 0 ? Math.ceil(u / DIGIT) : 0;
        double wordX = LOW_LEFT + u + GAP;
        return new BarPlan(
                new Box(0, Layouts.LOW - height, width, height),
                text,
                u,
                LOW_LEFT,
                wordX,
                wordX + 2.6 * text,
                text,
                walk(u),
                true);
    }
}
