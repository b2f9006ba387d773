package cn.yimen.system.boards;

import cn.yimen.display.board.BoardState;
import cn.yimen.display.board.BoardState.Bar;
import cn.yimen.display.board.BoardState.Calls;
import cn.yimen.display.board.BoardState.Header;
import cn.yimen.display.board.BoardState.Newest;
import cn.yimen.display.board.BoardState.Notices;
import cn.yimen.display.board.BoardState.Paging;
import cn.yimen.display.board.BoardState.Stale;
import cn.yimen.display.board.BoardState.Stand;
import cn.yimen.display.board.BoardState.Waits;
import cn.yimen.display.board.BoardState.Word;
import cn.yimen.display.screen.BoardLook;
import cn.yimen.hall.state.RecentCall;
import cn.yimen.ui.host.UiThread;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.image.PixelFormat;
import javafx.scene.robot.Robot;

/// Looks at the panel of a main board, 1920 × 1080, pixel by pixel, and holds what stands there
/// against the board's own drawing of it. Used by one thread.
final class PanelEye {

    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;

    /// Of the sheet, what neither the band nor the frame at its widest covers: number, arrow, door.
    private static final Region SENTENCE = new Region(192, 156, 1836, 456);

    /// The foot's lowest rows, into which no letter reaches.
    private static final Region FOOT = new Region(8, 1070, 1912, 1074);

    /// How far the layout walks against burn-in.
    private static final int WALK = 6;

    /// A channel that differs by less, of 255, is the same.
    private static final int NEAR = 48;

    /// Fewer than the smallest stroke of a digit has.
    private static final int MOST_OTHERS = 60;

    private static final int KEPT = 4;

    private final Supplier<int[]> panel;
    private final Canvas own;
    private final Map<Look, int[]> drawn = new HashMap<>();

    private record Region(int left, int top, int right, int bottom) {}

    private record Look(String number, String window, Word word) {}

    private PanelEye(UiThread ui, Supplier<int[]> panel) {
        this.panel = panel;
        own = Canvas.of(ui, Wearing.still(BoardLook.usual()));
    }

    /// @param panel the pixels that stand there now, as ARGB row by row
    static PanelEye on(UiThread ui, Supplier<int[]> panel) {
        return new PanelEye(ui, panel);
    }

    /// For a window in the desktop's corner.
    static PanelEye onDesktop(UiThread ui) {
        return on(ui, () -> ui.ask(PanelEye::desktop));
    }

    private static int[] desktop() {
        var seen = new Robot().getScreenCapture(null, 0, 0, WIDTH, HEIGHT, false);
        var argb = new int[WIDTH * HEIGHT];
        seen.getPixelReader()
                .getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), argb, 0, WIDTH);
        return argb;
    }

    /// Whether the call is the newest one, and lit.
    boolean shows(RecentCall call) {
        return stands(SENTENCE, own(call, Word.NEWEST), panel.get());
    }

    /// Whether the sheet with this call has gone out and the foot is the stale bar.
    boolean isStale(RecentCall newest) {
        var seen = panel.get();
        var stale = own(newest, Word.EARLIER);
        return stands(FOOT, stale, seen) && stands(SENTENCE, stale, seen);
    }

    private int[] own(RecentCall call, Word word) {
        var look = new Look(call.number().text(), call.window().value(), word);
        if (drawn.size() >= KEPT) {
            drawn.clear();
        }
        return drawn.computeIfAbsent(look, _ -> draw(call, word));
    }

    private int[] draw(RecentCall call, Word word) {
        own.show(picture(call, word));
        return own.paint();
    }

    /// A board on which nothing but this call stands.
    static BoardState picture(RecentCall call, Word word) {
        var time = call.at().atZone(ZoneOffset.UTC);
        Bar bar = word.isLit() ? new Notices(List.of()) : new Stale(3, time);
        return new Calls(
                new Header("", "", time, false),
                new Newest(call, word, false),
                List.of(),
                new Waits(List.of(), Paging.ONE, false),
                bar,
                Stand.FIRST);
    }

    /// Wherever the layout's walk has brought it.
    private static boolean stands(Region region, int[] wanted, int[] seen) {
        for (int dy = -WALK; dy <= WALK; dy++) {
            for (int dx = -WALK; dx <= WALK; dx++) {
                if (stands(region, wanted, seen, dy * WIDTH + dx)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean stands(Region region, int[] wanted, int[] seen, int shift) {
        int others = 0;
        for (int y = region.top(); y < region.bottom(); y++) {
            for (int i = y * WIDTH + region.left(); i < y * WIDTH + region.right(); i++) {
                others += differ(wanted[i], seen[i + shift]) ? 1 : 0;
            }
            if (others > MOST_OTHERS) {
                return false;
            }
        }
        return true;
    }

    private static boolean differ(int one, int other) {
        return Math.abs((one >> 16 & 0xff) - (other >> 16 & 0xff)) > NEAR
                || Math.abs((one >> 8 & 0xff) - (other >> 8 & 0xff)) > NEAR
                || Math.abs((one & 0xff) - (other & 0xff)) > NEAR;
    }
}
