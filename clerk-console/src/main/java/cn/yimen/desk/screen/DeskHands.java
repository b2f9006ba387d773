package cn.yimen.desk.screen;

import cn.yimen.desk.desk.DeskKey;
import cn.yimen.desk.desk.Look;
import cn.yimen.hall.domain.ClerkId;

/// Where the screen's presses go.
public interface DeskHands {

    void press(DeskKey key);

    /// Answers the desk's question.
    void choose(int digit);

    void show(Look.Tab tab);

    void signIn(ClerkId clerk, String password);

    void changePassword(ClerkId clerk, String known, String wanted);
}
