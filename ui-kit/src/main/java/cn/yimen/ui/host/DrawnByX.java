package cn.yimen.ui.host;

import static java.lang.foreign.ValueLayout.ADDRESS;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.NoSuchElementException;
import java.util.Optional;
import javafx.scene.Scene;

/// Keeps the toolkit from drawing more frames than X takes. Software frames are handed over in
/// shared memory without waiting; where X has little time, hundreds of megabytes of them wait for
/// it. So each pulse waits until X has done with the frame before.
@SuppressWarnings("restricted") // native access is what it is for
final class DrawnByX {

    private static final String GDK = "libgdk-3.so.0";

    private final MethodHandle sync;
    private final MemorySegment display;

    private DrawnByX(MethodHandle sync, MemorySegment display) {
        this.sync = sync;
        this.display = display;
    }

    /// On the JavaFX thread, which is GTK's.
    static void pace(Scene scene) {
        pace(scene, GDK);
    }

    static void pace(Scene scene, String library) {
        of(library).ifPresent(x -> scene.addPostLayoutPulseListener(x::await));
    }

    /// Nothing where the toolkit does not draw through GTK.
    private static Optional<DrawnByX> of(String library) {
        try {
            var gdk = SymbolLookup.libraryLookup(library, Arena.global());
            var linker = Linker.nativeLinker();
            var current =
                    linker.downcallHandle(
                            gdk.findOrThrow("gdk_display_get_default"),
                            FunctionDescriptor.of(ADDRESS));
            var sync =
                    linker.downcallHandle(
                            gdk.findOrThrow("gdk_display_sync"),
                            FunctionDescriptor.ofVoid(ADDRESS));
            var display = (MemorySegment) call(current);
            return Optional.of(new DrawnByX(sync, display)).filter(_ -> display.address() != 0);
        } catch (IllegalArgumentException | NoSuchElementException _) {
            return Optional.empty();
        }
    }

    private void await() {
        call(sync, display);
    }

    private static Object call(MethodHandle function, Object... arguments) {
        try {
            return function.invokeWithArguments(arguments);
        } catch (Throwable e) {
            throw new IllegalStateException("calling GDK", e);
        }
    }
}
