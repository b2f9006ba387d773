package cn.yimen.display.overview.screen;

import cn.yimen.display.overview.Behind.Post;
import cn.yimen.display.overview.MapPicture.Calling;
import cn.yimen.display.overview.MapPicture.Closed;
import cn.yimen.display.overview.MapPicture.Doing;
import cn.yimen.display.overview.MapPicture.Free;
import cn.yimen.display.overview.MapPicture.Paused;
import cn.yimen.display.overview.MapPicture.Serving;
import cn.yimen.display.overview.MapPicture.Unknown;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// Who works at which window (在岗): 工号, what they do and since when, and how many were served there
/// today.
final class PostsView {

    private static final double LEFT = 1598;
    private static final double RIGHT = 1880;
    private static final double TITLE = 876;
    private static final double HEAD = 903;
    private static final double TOP = 912;
    private static final double PITCH = 26;
    private static final int ROOM = 5;
    private static final double CLERK = 1632;
    private static final double STATE = 1702;
    private static final double SINCE = 1818;
    private static final Lettering TEXT = Lettering.of(17);
    private static final Lettering SMALL = Lettering.of(15).soft();

    private final Texts texts;
    private final Moments moments;

    PostsView(Texts texts, Moments moments) {
        this.texts = texts;
        this.moments = moments;
    }

    /// What is drawn: by the layout's order, all in turn.
    record Shown(boolean known, Paged<Post> page) {
        static Shown of(Optional<List<Post>> posts, ZonedDateTime now) {
            return new Shown(posts.isPresent(), Paged.of(posts.orElse(List.of()), ROOM, now));
        }
    }

    Node of(Shown shown) {
        var sheet = new Sheet();
        var page = shown.page();
        var title = shown.known() ? texts.text("posts", page.all()) : texts.text("posts.unknown");
        sheet.text(Lettering.of(24).bold(), title, LEFT, TITLE);
        if (page.pages() > 1) {
            var turn = texts.text("page", page.page() + 1, page.pages());
            sheet.textEnding(Lettering.of(18).soft(), turn, RIGHT, TITLE);
        }
        if (page.all() == 0) {
            return sheet.pane();
        }
        sheet.text(SMALL, texts.text("posts.clerk"), CLERK, HEAD);
        sheet.textEnding(SMALL, texts.text("posts.since"), SINCE, HEAD);
        sheet.textEnding(SMALL, texts.text("posts.served"), RIGHT, HEAD);
        for (int i = 0; i < page.rows().size(); i++) {
            row(sheet, page.rows().get(i), TOP + i * PITCH);
        }
        sheet.rule(LEFT, RIGHT, TOP + page.rows().size() * PITCH);
        return sheet.pane();
    }

    private void row(Sheet sheet, Post post, double y) {
        double baseline = y + 19;
        sheet.rule(LEFT, RIGHT, y);
        sheet.text(TEXT.bold(), post.window(), LEFT, baseline);
        sheet.at(TEXT.fitted(post.clerk(), STATE - CLERK - 8, 10), CLERK, baseline);
        var since = sheet.textEnding(TEXT, moments.time(post.since()), SINCE, baseline);
        var state = tone(post.doing()).fitted(words(post.doing()), since.getLayoutX() - STATE, 11);
        sheet.at(state, STATE, baseline);
        var served =
                post.served().isPresent()
                        ? String.valueOf(post.served().getAsInt())
                        : texts.text("unknown.short");
        sheet.textEnding(TEXT.bold(), served, RIGHT, baseline);
    }

    private String words(Doing doing) {
        return switch (doing) {
            case Calling _ -> texts.text("door.calling");
            case Serving _ -> texts.text("posts.serving");
            case Free _ -> texts.text("door.free");
            case Paused _ -> texts.text("door.paused");
            case Closed _ -> texts.text("door.closed");
            case Unknown _ -> texts.text("unknown.short");
        };
    }

    private static Lettering tone(Doing doing) {
        return switch (doing) {
            case Calling _ -> TEXT.bold().in(Tone.CINNABAR_INK);
            case Paused _ -> TEXT.in(Tone.AMBER);
            case Serving _, Free _, Closed _, Unknown _ -> TEXT;
        };
    }
}
