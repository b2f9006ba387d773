package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState;
import cn.yimen.display.board.BoardState.AtWindow;
import cn.yimen.display.board.BoardState.Desk;
import cn.yimen.display.board.BoardState.Stand;
import cn.yimen.display.board.WindowFace;
import cn.yimen.hall.domain.EmergencyKind;
import cn.yimen.hall.domain.WindowId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The panel over a window in every state.
final class WindowPictures {

    private static final Desk DESK = new Desk(List.of("综合受理"), Optional.of("0317"));

    private WindowPictures() {}

    static Map<String, BoardState> all() {
        var four = List.of(new WindowId("4"), new WindowId("5"));
        var until = Optional.of(Pictures.TIME.plusMinutes(21).toInstant());
        return Map.of(
                "calling", at("3", new WindowFace.Calling("A023")),
                "calling-long", at("12", new WindowFace.Calling("VIP012")),
                "serving", at("3", new WindowFace.Serving("A023")),
                "serving-12", at("12", new WindowFace.Serving("A023")),
                "paused", at("3", new WindowFace.Paused(until, four)),
                "closed", at("12", new WindowFace.Closed(four)),
                "welcome", at("3", new WindowFace.Welcome()),
                "dark", at("3", new WindowFace.Dark()),
                "emergency",
                        new BoardState.Alarm(
                                Pictures.header(Pictures.TIME),
                                EmergencyKind.EVACUATE,
                                Pictures.TIME,
                                Stand.FIRST));
    }

    private static AtWindow at(String window, WindowFace face) {
        return new AtWindow(
                Pictures.header(Pictures.TIME),
                new WindowId(window),
                face,
                DESK,
                Optional.empty(),
                false,
                Stand.FIRST);
    }
}
