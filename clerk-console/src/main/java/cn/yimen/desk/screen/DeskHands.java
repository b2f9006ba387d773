package cn.yimen.desk.screen;

import cn.yimen.desk.desk.DeskKey;
import cn.yimen.desk.desk.Look;
import cn.yimen.desk.desk.PauseReason;

/// Where the screen's presses go.
public interface DeskHands {

    void press(DeskKey key);

    void choose(PauseReason reason);

    void show(Look.Tab tab);
}
