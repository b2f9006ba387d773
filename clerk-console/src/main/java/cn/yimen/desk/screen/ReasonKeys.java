package cn.yimen.desk.screen;

import cn.yimen.desk.desk.DeskKey;
import cn.yimen.desk.desk.KeyState;
import cn.yimen.desk.desk.PauseReason;
import cn.yimen.desk.screen.KeyCap.Face;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;

/// The reasons for a pause by their digits, and the way to close the window for the day.
final class ReasonKeys {

    private static final int CLOSE_PLACE = 7;
    private static final int BACK_PLACE = 8;
    private final Map<PauseReason, KeyCap> reasons = new EnumMap<>(PauseReason.class);
    private final KeyCap close;
    private final KeyCap back;

    ReasonKeys(DeskHands hands) {
        for (var reason : PauseReason.values()) {
            var area = DeskLayout.reason(reason.digit());
            reasons.put(reason, new KeyCap(area, Face.CHOICE, () -> hands.choose(reason)));
        }
        close =
                new KeyCap(
                        DeskLayout.reason(CLOSE_PLACE),
                        Face.CHOICE,
                        () -> hands.press(DeskKey.CLOSE_WINDOW));
        back =
                new KeyCap(
                        DeskLayout.reason(BACK_PLACE),
                        Face.CHOICE,
                        () -> hands.press(DeskKey.ESCAPE));
    }

    List<Node> nodes() {
        var nodes = new ArrayList<Node>();
        reasons.values().forEach(cap -> nodes.add(cap.node()));
        nodes.add(close.node());
        nodes.add(back.node());
        return nodes;
    }

    void show(Sketch sketch) {
        boolean choosing = sketch.desk().look().choosingReason();
        reasons.forEach((reason, cap) -> {
            cap.visible(choosing);
            var digit = Integer.toString(reason.digit());
            cap.show(sketch.words().pause(reason), digit, new KeyState.Ready());
        });
        close.visible(choosing);
        back.visible(choosing);
        KeyWords.show(close, DeskKey.CLOSE_WINDOW, sketch);
        KeyWords.show(back, DeskKey.ESCAPE, sketch);
    }
}
