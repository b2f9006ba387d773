package cn.yimen.ui.host;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/// Keeps GTK from loading OpenGL where Prism draws in software: without a graphics chip that means
/// a compiler of shaders, 60 MB of memory that nothing here ever uses.
@SuppressWarnings("restricted") // native access is what it is for
final class WithoutGl {

    private static final String SOFTWARE = "sw";

    private WithoutGl() {}

    /// Before the toolkit starts; what somebody has set already stays.
    static void choose() {
        if (SOFTWARE.equals(System.getProperty("prism.order"))) {
            setenv().ifPresent(setenv -> set(setenv, "GDK_GL", "disable"));
        }
    }

    /// POSIX; not there on Windows, where GTK is not either.
    private static Optional<MethodHandle> setenv() {
        var linker = Linker.nativeLinker();
        return linker.defaultLookup()
                .find("setenv")
                .map(at ->
                        linker.downcallHandle(
                                at, FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT)));
    }

    private static void set(MethodHandle setenv, String name, String value) {
        try (var arena = Arena.ofConfined()) {
            var result = call(setenv, arena.allocateFrom(name), arena.allocateFrom(value));
            if (result != 0) {
                throw new IllegalStateException("the environment takes no variable: " + result);
            }
        }
    }

    private static int call(MethodHandle setenv, MemorySegment name, MemorySegment value) {
        try {
            return (int) setenv.invokeExact(name, value, 0);
        } catch (Throwable e) {
            throw new IllegalStateException("calling setenv", e);
        }
    }
}
