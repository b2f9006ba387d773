package cn.yimen.display.screen;

import cn.yimen.ui.language.Texts;
import java.util.Locale;
import java.util.Optional;

/// How one screen is to look: its panel, its languages, what it shows beside calls, and the way out
/// that people see from it.
///
/// @param second stands under the first
/// @param media whether pictures have a place
/// @param exit empty: no arrow; it is never guessed
/// @param blackNights whether nothing at all lights up while the hall is closed
/// @param moving false for pictures of a board as it stands a few seconds after a call
public record BoardLook(
        PanelShape shape,
        Locale language,
        Optional<Locale> second,
        boolean media,
        Optional<Exit> exit,
        boolean moving,
        boolean blackNights) {

    private static final String BUNDLE = "cn/yimen/display/screen/board";

    /// The nearest way out, as seen from a screen.
    public record Exit(Way way, String name) {
        public enum Way {
            LEFT,
            RIGHT,
            AHEAD
        }
    }

    /// A full-size landscape panel in Chinese.
    public static BoardLook usual() {
        return new BoardLook(
                new PanelShape(Layouts.WIDTH, Layouts.HEIGHT, Optional.empty()),
                Texts.CHINESE,
                Optional.empty(),
                false,
                Optional.empty(),
                true,
                false);
    }

    public BoardLook on(PanelShape other) {
        return new BoardLook(other, language, second, media, exit, moving, blackNights);
    }

    public BoardLook with(Locale secondLanguage) {
        return new BoardLook(
                shape, language, Optional.of(secondLanguage), media, exit, moving, blackNights);
    }

    public BoardLook with(Exit way) {
        return new BoardLook(shape, language, second, media, Optional.of(way), moving, blackNights);
    }

    public BoardLook withMedia(boolean has) {
        return new BoardLook(shape, language, second, has, exit, moving, blackNights);
    }

    BoardLook still() {
        return new BoardLook(shape, language, second, media, exit, false, blackNights);
    }

    Texts texts() {
        return Texts.load(language, BUNDLE);
    }

    Optional<Texts> secondTexts() {
        return second.map(locale -> Texts.load(locale, BUNDLE));
    }
}
