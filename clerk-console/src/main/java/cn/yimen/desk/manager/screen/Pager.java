package cn.yimen.desk.manager.screen;

import cn.yimen.desk.manager.Pages;
import cn.yimen.desk.manager.Shelf;
import cn.yimen.desk.manager.Wish;
import cn.yimen.desk.manager.screen.Keys.Cap;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.theme.Lettering;
import java.util.Locale;

/// The keys that turn a list's pages, beside its title; none where everything is in sight.
final class Pager {

    private static final double KEY = 54;
    private static final double HEIGHT = 40;
    private static final double WORDS = 84;

    private Pager() {}

    /// @param right where it ends
    /// @param baseline of the title beside it
    static void draw(
            Canvas canvas, Shelf shelf, Pages.Part<?> part, double right, double baseline) {
        if (part.pages() <= 1) {
            return;
        }
        var name = shelf.name().toLowerCase(Locale.ROOT);
        var on = new Area(right - KEY, baseline - 30, KEY, HEIGHT);
        canvas.key("next-" + name, Cap.plain("›"), on, new Wish.Turn(shelf, 1));
        var back = on.moved(-KEY - WORDS, 0);
        canvas.key("last-" + name, Cap.plain("‹"), back, new Wish.Turn(shelf, -1));
        var words = canvas.text("pages", part.page() + 1, part.pages());
        canvas.sheet().textCentred(Lettering.of(20), words, on.x() - WORDS / 2, baseline - 3);
    }
}
