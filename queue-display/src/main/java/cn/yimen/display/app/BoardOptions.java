package cn.yimen.display.app;

import cn.yimen.display.board.BoardSetup;
import cn.yimen.display.board.BoardSetup.Kind;
import cn.yimen.display.board.BoardSetup.Second;
import cn.yimen.display.board.Filter;
import cn.yimen.display.media.Playlist;
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
/// @param media what stands beside the calls
/// @param blackNights whether nothing lights up while the hall is closed
record BoardOptions(
        Kind kind,
        PanelShape shape,
        Filter filter,
        Optional<Second> second,
        Playlist media,
        Optional<Exit> exit,
        boolean blackNights) {

    /// Whether what is to stand beside the calls has no place on this board.
    boolean dropsMedia() {
        return media.isSeen() && !(kind instanceof Kind.Main && shape.hasMedia());
    }

    /// @param voices as [BoardSetup#voices]
    BoardSetup setup(DeviceId self, List<String> voices) {
        var room = kind instanceof Kind.Area ? shape.areaRoom() : shape.room(media.isSeen());
        return new BoardSetup(self, kind, filter, second, room, voices);
    }

    BoardLook look() {
        return new BoardLook(
                shape,
                Texts.CHINESE,
                second.map(language -> Locale.forLanguageTag(language.tag())),
                media.isSeen(),
                exit,
                true,
                blackNights);
    }
}
