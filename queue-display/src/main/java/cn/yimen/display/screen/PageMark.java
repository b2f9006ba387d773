package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState.Paging;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.text.Text;

/// ●○: which page of the lines stands there.
final class PageMark {

    private static final double ROOM = 30;
    private static final double COLUMN = 26;
    private static final Lettering STYLE = Lettering.of(30).medium().in(Tone.BOARD_SOFT);

    private PageMark() {}

    /// What it takes from the lines' width.
    static double width(Paging paging) {
        return paging.pages() > 1 ? STYLE.width(words(paging)) + ROOM : 0;
    }

    /// One mark under the other, in the margin right of `x`.
    static List<Text> column(Paging paging, double x, double middle) {
        return paging.pages() <= 1
                ? List.of()
                : Setting.column(
                        Lettering.of(COLUMN).medium().in(Tone.BOARD_SOFT),
                        words(paging),
                        x,
                        new Setting.Column(middle, COLUMN * 1.3));
    }

    static Optional<Node> of(Paging paging, double right, double middle) {
        if (paging.pages() <= 1) {
            return Optional.empty();
        }
        var words = words(paging);
        return Optional.of(Setting.han(STYLE, words, right - STYLE.width(words), middle));
    }

    private static String words(Paging paging) {
        var mark = new StringBuilder();
        for (int page = 0; page < paging.pages(); page++) {
            mark.append(page == paging.page() ? '●' : '○');
        }
        return mark.toString();
    }
}
