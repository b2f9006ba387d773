package cn.yimen.system.sim;

import cn.yimen.hall.state.HallState;

/// A screen shows what the server's state was at the same event.
final class ScreenCheck {

    private final SharedFold server;

    ScreenCheck(SharedFold server) {
        this.server = server;
    }

    void check(String screen, HallState shown) {
        var then =
                server.at(shown.seq())
                        .orElseThrow(() ->
                                new Violation(
                                        "a screen shows only what was",
                                        screen + " at " + shown.seq()));
        whole(screen, shown, then);
    }

    static void whole(String screen, HallState shown, HallState then) {
        Difference.none("a screen shows the server's state", shown, then, screen);
    }
}
