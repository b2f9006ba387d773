package cn.yimen.system.touch;

import cn.yimen.ui.host.UiThread;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import javafx.stage.Window;

/// Stands inside a program, as an agent of its virtual machine, and tells [Fingers] what its
/// windows show; it touches nothing and keeps nothing. The program itself is as it is shipped.
public final class Informer {

    private static final int PATIENCE_SECONDS = 5;

    private Informer() {}

    /// Called by the virtual machine before the program's own beginning.
    ///
    /// @param port where the fingers wait
    public static void premain(String port) {
        Thread.ofPlatform().daemon().name("informer").start(() -> answer(Integer.parseInt(port)));
    }

    private static void answer(int port) {
        try (var fingers = new Socket(InetAddress.getLoopbackAddress(), port)) {
            while (fingers.getInputStream().read() >= 0) {
                fingers.getOutputStream().write(shown().getBytes(StandardCharsets.UTF_8));
                fingers.getOutputStream().flush();
            }
        } catch (IOException e) {
            // The fingers have gone; nobody asks any more.
        }
    }

    private static String shown() {
        var shown = new CompletableFuture<String>();
        try {
            UiThread.present().execute(() -> shown.complete(windows()));
            return shown.get(PATIENCE_SECONDS, TimeUnit.SECONDS) + "\n";
        } catch (IllegalStateException | ExecutionException | TimeoutException e) {
            return "\n";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "\n";
        }
    }

    private static String windows() {
        var all = new StringBuilder();
        for (var window : Window.getWindows()) {
            if (window.isShowing() && window.getScene() != null) {
                tell(window.getScene().getRoot(), all);
            }
        }
        return all.toString();
    }

    private static void tell(Node node, StringBuilder all) {
        if (!node.isVisible()) {
            return;
        }
        switch (node) {
            case ButtonBase key -> line(kind(key), key, key.getAccessibleText(), all);
            case Text text -> line("text", text, text.getText(), all);
            case Circle mark when isOfAimPad(mark) -> line("pad", mark, "mark", all);
            default -> {
                if (node.getOnMouseDragged() != null) {
                    line("pad", node, node.getAccessibleText(), all);
                }
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> tell(child, all));
        }
    }

    /// Its middle is to be touched.
    private static boolean isOfAimPad(Circle mark) {
        return mark.getParent() != null && "aim-pad".equals(mark.getParent().getId());
    }

    private static String kind(ButtonBase key) {
        if (key.isDisabled()) {
            return "off";
        }
        return key.getStyleClass().contains("key-primary") ? "main" : "key";
    }

    private static void line(String kind, Node node, String words, StringBuilder all) {
        var box = node.localToScreen(node.getLayoutBounds());
        if (box != null) {
            all.append(kind).append('\t').append(Math.round(box.getMinX()));
            all.append('\t').append(Math.round(box.getMinY()));
            all.append('\t').append(Math.round(box.getWidth()));
            all.append('\t').append(Math.round(box.getHeight()));
            all.append('\t').append(String.valueOf(words).replaceAll("\\s+", " ")).append('\n');
        }
    }
}
