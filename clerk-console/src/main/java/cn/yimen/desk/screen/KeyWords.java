package cn.yimen.desk.screen;

import cn.yimen.desk.desk.DeskKey;
import cn.yimen.desk.desk.DeskKeys;
import cn.yimen.desk.desk.DeskState;
import cn.yimen.desk.desk.DeskState.Called;
import cn.yimen.desk.desk.DeskState.Closed;
import cn.yimen.desk.desk.DeskState.Idle;
import cn.yimen.desk.desk.DeskState.Paused;
import cn.yimen.desk.desk.DeskState.Serving;
import cn.yimen.desk.desk.DeskState.Unheard;
import cn.yimen.desk.desk.HelpView;

/// What stands on the keys in each state.
final class KeyWords {

    private KeyWords() {}

    static void show(KeyCap cap, DeskKey key, Sketch sketch) {
        var state = DeskKeys.stateOf(sketch.desk(), key);
        var word =
                key == DeskKey.PRIMARY && !sketch.desk().seat().access().isOpen()
                        ? "key.sign-in"
                        : key == DeskKey.HELP ? help(sketch) : word(key, sketch.state());
        cap.show(
                sketch.text(word),
                key == DeskKey.CLOSE_WINDOW ? "0" : sketch.keys().label(key),
                state);
    }

    private static String word(DeskKey key, DeskState state) {
        return switch (key) {
            case PRIMARY -> primary(state);
            case FINISH_AND_CALL -> "key.finish-and-call";
            case RECALL -> "key.recall";
            case PASS -> "key.pass";
            case HOLD -> state instanceof Idle ? "key.resume-held" : "key.hold";
            case TRANSFER -> "key.transfer";
            case CHOOSE -> "key.choose";
            case PAUSE -> isPaused(state) ? "key.resume" : "key.pause";
            case CLOSE_WINDOW -> "key.close";
            case HELP -> "key.help";
            case LIST -> "key.list";
            case FOLD -> "key.fold";
            case ESCAPE -> "key.back";
            case LOCK -> "key.lock";
            case NOTE -> "key.note";
            case MATERIALS -> "key.materials";
            case TELL_ONCE -> "key.tell-once";
        };
    }

    private static String help(Sketch sketch) {
        return HelpView.of(sketch.desk()) instanceof HelpView.Mine ? "key.help-done" : "key.help";
    }

    private static String primary(DeskState state) {
        return switch (state) {
            case Closed _ -> "key.open";
            case Idle _, Paused _, Unheard _ -> "key.call";
            case Called _ -> "key.start";
            case Serving _ -> "key.finish";
        };
    }

    private static boolean isPaused(DeskState state) {
        return state instanceof Paused || (state instanceof Serving s && s.pausesAfter());
    }
}
