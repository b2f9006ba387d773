package cn.yimen.display.app;

import cn.yimen.display.board.BoardSetup;
import cn.yimen.display.board.BoardSetup.Kind;
import cn.yimen.display.board.BoardSetup.Second;
import cn.yimen.display.board.Filter;
import cn.yimen.display.screen.BoardLook;
import cn.yimen.display.screen.BoardLook.Exit;
import cn.yimen.display.screen.PanelShape;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.ui.language.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the command line says about what a screen shows and how it hangs there.
///
/// @param media pictures beside the calls, in the order in which they are shown
record BoardOptions(
        Kind kind,
        PanelShape shape,
        Filter filter,
        Optional<Second> second,
        List<String> media,
        Optional<Exit> exit) {

    BoardOptions {
        media = List.copyOf(media);
    }

    /// @param speaks whether a loudspeaker belongs to the screen
    BoardSetup setup(DeviceId self, boolean speaks) {
        return new BoardSetup(self, kind, filter, second, shape.room(!media.isEmpty()), speaks);
    }

    BoardLook look() {
        return new BoardLook(
                shape,
                Texts.CHINESE,
                second.map(language -> Locale.forLanguageTag(language.tag())),
                !media.isEmpty(),
                exit,
                true);
    }
}
