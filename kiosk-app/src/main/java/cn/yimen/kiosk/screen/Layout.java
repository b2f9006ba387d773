package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.HomeKey;
import cn.yimen.ui.control.Area;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Where everything stands on the portrait panel of 1080 × 1920 px (21.5 inch: 4 px are 1 mm).
/// Screens and tests read the same numbers.
public final class Layout {
    public static final double WIDTH = 1080;
    public static final double HEIGHT = 1920;
    static final double LEFT = 64;
    static final double RIGHT = 1016;
    static final double FULL = 952;

    /// The smallest target: 28 mm.
    static final double TARGET = 112;

    public static final Area HEADER = new Area(0, 0, WIDTH, 148);
    public static final Area FOOTER = new Area(0, 1744, WIDTH, 176);

    /// The primary act, always at the bottom.
    public static final Area PRIMARY = new Area(LEFT, 1576, FULL, 144);

    /// The primary act beside a second key, and that key at its left.
    public static final Area PRIMARY_NARROW = new Area(408, 1576, 608, 144);

    public static final Area SECONDARY = new Area(LEFT, 1576, 320, 144);

    /// 不办了，退出 and 我还在 of the idle warning.
    public static final Area STAY = new Area(LEFT, 1552, FULL, 168);

    public static final Area LEAVE = SECONDARY;

    public static final Area PREVIOUS_PAGE = new Area(LEFT, 1576, 260, 136);
    public static final Area NEXT_PAGE = new Area(616, 1576, 400, 136);

    public static final Area PICTURE = new Area(LEFT, 448, FULL, 672);
    static final Area STATUS = new Area(LEFT, 1152, FULL, 200);

    /// The home screen's keys.
    public static final Area TAKE_NUMBER = new Area(LEFT, 364, 464, 624);

    /// 用手机号, for somebody who is not identified yet.
    public static final Area IDENTIFY = new Area(696, 196, 320, 120);

    public static final Area BOOKING = new Area(552, 364, 464, 300);
    public static final Area GUIDE = new Area(552, 688, 464, 300);
    public static final Area MY_TICKETS = middle(0);

    /// 签到取号, for somebody with a booking of today.
    public static final Area TODAY = new Area(LEFT, 1568, FULL, 152);

    /// 不用号码，只看办事指南.
    public static final Area LOOK_ROUND = SECONDARY;

    public static final Area BY_THEME = new Area(474, 188, 170, 112);
    public static final Area BY_DEPARTMENT = new Area(660, 188, 170, 112);
    public static final Area SEARCH_FIELD = new Area(LEFT, 324, FULL, 128);

    public static final Area CLEAR_TYPED = new Area(846, 292, 162, 112);

    private static final List<String> LETTERS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");
    private static final double LETTER_WIDTH = 94;
    private static final double KEY_HEIGHT = 132;
    private static final double KEY_GAP = 12;
    private static final double FIRST_KEY_ROW = 1164;
    private static final double KEY_PITCH = 144;

    private Layout() {}

    /// A key of the home screen.
    public static Area home(HomeKey key) {
        return switch (key) {
            case TAKE_NUMBER -> TAKE_NUMBER;
            case BOOKING -> BOOKING;
            case GUIDE -> GUIDE;
            case MY_TICKETS -> middle(0);
            case APPLY -> middle(1);
            case CASES -> middle(2);
            case RATE -> small(0);
            case HOTLINE -> small(1);
            case PAY -> small(2);
            case CERTIFICATES -> small(3);
            case LICENCE -> small(4);
        };
    }

    private static Area middle(int index) {
        return new Area(LEFT + 325.5 * index, 1012, 301, 296);
    }

    private static Area small(int index) {
        double pitch = (FULL + 24) / 5;
        return new Area(LEFT + pitch * index, 1340, pitch - 24, 148);
    }

    /// A language on the attract screen, of so many.
    public static Area language(int index, int count) {
        double width = (FULL - 24.0 * (count - 1)) / count;
        return new Area(LEFT + index * (width + 24), 1384, width, 136);
    }

    /// A row of the item list, 0 to 5.
    public static Area row(int index) {
        return new Area(LEFT, 644 + 150.0 * index, FULL, 136);
    }

    /// A hit of the search, 0 to 2.
    public static Area hit(int index) {
        return new Area(LEFT, 520 + 150.0 * index, FULL, 136);
    }

    /// A small key above the item list, 0 (全部) to 5.
    public static Area shelf(int index) {
        return new Area(LEFT + 161.0 * index, 476, 147, 136);
    }

    /// The first and the second key inside a ticket of 我的排队.
    public static Area ticketKey(int ticket, int key) {
        return new Area(100 + 300.0 * key, 505 + 368.0 * ticket, 276, 112);
    }

    /// One of five faces, 5 (非常满意) first.
    public static Area face(int level) {
        return new Area(LEFT + 193.5 * (5 - level), 556, 178, 288);
    }

    /// A tag under the faces, 0 to 5.
    public static Area tag(int index) {
        int row = index / 3;
        return new Area(LEFT + 322.67 * (index % 3), 972 + 136.0 * row, 306.67, 120);
    }

    /// A digit of the phone number's pad; 清空 stands left of 0, 删除 right of it.
    public static Area phoneDigit(int digit) {
        int column = digit == 0 ? 1 : (digit - 1) % 3;
        int row = digit == 0 ? 3 : (digit - 1) / 3;
        return new Area(LEFT + 322.7 * column, 494 + 168.0 * row, 306, 152);
    }

    /// A letter or the apostrophe of the search keyboard.
    public static Area key(char letter) {
        if (letter == '\'') {
            return new Area(16, FIRST_KEY_ROW + 2 * KEY_PITCH, 147, KEY_HEIGHT);
        }
        return IntStream.range(0, LETTERS.size())
                .boxed()
                .flatMap(row -> position(row, letter).stream().boxed().map(at -> letter(row, at)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no key " + letter));
    }

    /// A digit, on a pad of three columns: of the search keyboard and of the phone number.
    public static Area digit(int digit) {
        int column = digit == 0 ? 1 : (digit - 1) % 3;
        int row = digit == 0 ? 3 : (digit - 1) / 3;
        return new Area(16 + 151.4 * column, 1028 + 178.0 * row, 139, 166);
    }

    /// 123 or ABC.
    public static Area switchKeys(boolean digits) {
        return digits
                ? digit(7).moved(0, 178)
                : new Area(16, FIRST_KEY_ROW + 3 * KEY_PITCH, 136, KEY_HEIGHT);
    }

    public static Area erase(boolean digits) {
        return digits
                ? new Area(773, 1384, 291, 166)
                : new Area(917, FIRST_KEY_ROW + 2 * KEY_PITCH, 147, KEY_HEIGHT);
    }

    /// A key of the footer.
    public static Area footer(FooterKey key) {
        return switch (key) {
            case BACK -> new Area(64, 1764, 136, 136);
            case EXIT -> new Area(216, 1764, 136, 136);
            case LANGUAGE -> new Area(368, 1764, 136, 136);
            case ELDER -> new Area(520, 1764, 136, 136);
            case ACCESS -> new Area(672, 1764, 136, 136);
            case HELP -> new Area(824, 1764, 192, 136);
        };
    }

    private static OptionalInt position(int row, char letter) {
        int at = LETTERS.get(row).indexOf(letter);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }

    private static Area letter(int row, int index) {
        int keys = LETTERS.get(row).length();
        double width = keys * LETTER_WIDTH + (keys - 1) * KEY_GAP;
        double x = (WIDTH - width) / 2 + index * (LETTER_WIDTH + KEY_GAP);
        return new Area(x, FIRST_KEY_ROW + row * KEY_PITCH, LETTER_WIDTH, KEY_HEIGHT);
    }
}
