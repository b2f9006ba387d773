package cn.yimen.system.boards;

import cn.yimen.hall.log.EventLog;
import cn.yimen.ui.host.Panel;
import cn.yimen.ui.host.ScreenHost;
import cn.yimen.ui.host.UiThread;
import java.time.InstantSource;
import javafx.scene.layout.Pane;

/// A program whose window has nothing in it: what no board can be smaller than.
final class BareWindow {

    private BareWindow() {}

    public static void main(String... arguments) {
        var log = new EventLog(InstantSource.system(), System.out);
        UiThread.start()
                .execute(() -> {
                    var host = new ScreenHost(Panel.of(1920, 1080));
                    host.open("bare");
                    host.show(new Pane(), () -> log.write("app.started"));
                });
    }
}
