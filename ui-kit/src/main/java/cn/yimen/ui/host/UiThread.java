package cn.yimen.ui.host;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.application.Platform;

/// The one gate onto the JavaFX thread; may be used from any thread.
///
/// Tasks run in the order in which they came, also those posted from the JavaFX thread itself, so
/// that an event is never handled in the middle of another.
public final class UiThread implements Executor {

    private static final String REGIONS_AS_THEY_ARE = "prism.disableRegionCaching";

    private UiThread() {}

    /// Starts the toolkit, once in a process, and hands out its gate; it runs until [#stop],
    /// windows or not.
    public static UiThread start() {
        WithoutGl.choose();
        keepEdgesWhole();
        var ready = new CompletableFuture<Void>();
        Runnable begun = () -> ready.complete(null);
        try {
            Platform.startup(begun);
        } catch (IllegalStateException startedBefore) {
            Platform.runLater(begun);
        }
        ready.join();
        Platform.setImplicitExit(false);
        return new UiThread();
    }

    /// Prism keeps pictures of grounds with round corners, and stretches them to the next one's
    /// size; drawn in software, some then bleed a row over their upper edge. What somebody has set
    /// stays.
    private static void keepEdgesWhole() {
        if (System.getProperty(REGIONS_AS_THEY_ARE) == null) {
            System.setProperty(REGIONS_AS_THEY_ARE, "true");
        }
    }

    /// The gate of a toolkit that somebody else starts; nothing passes it before.
    public static UiThread present() {
        return new UiThread();
    }

    @Override
    public void execute(Runnable task) {
        Platform.runLater(task);
    }

    /// The answer of `question`, asked on the JavaFX thread; waits for it when called from another.
    public <T> T ask(Supplier<T> question) {
        if (Platform.isFxApplicationThread()) {
            return question.get();
        }
        return CompletableFuture.supplyAsync(question, this).join();
    }

    /// Ends the toolkit; windows close.
    public void stop() {
        Platform.exit();
    }

    /// Fails where code that touches screens is called from a wrong thread.
    public static void require() {
        if (!Platform.isFxApplicationThread()) {
            throw new IllegalStateException("not on the JavaFX thread: " + Thread.currentThread());
        }
    }
}
