package cn.yimen.kiosk.guard;

import cn.yimen.ui.host.UiThread;
import javafx.event.Event;
import javafx.stage.Stage;

/// A window that covers the whole screen and stays there: it is not closed, made small or covered
/// for longer than a moment. Used on the JavaFX thread only.
public final class HeldWindow {

    private HeldWindow() {}

    public static void hold(Stage stage) {
        UiThread.require();
        stage.setAlwaysOnTop(true);
        stage.setOnCloseRequest(Event::consume);
        stage.iconifiedProperty()
                .subscribe(small -> {
                    if (small) {
                        stage.setIconified(false);
                    }
                });
        stage.focusedProperty()
                .subscribe(has -> {
                    if (!has && stage.isShowing()) {
                        stage.toFront();
                        stage.requestFocus();
                    }
                });
    }
}
