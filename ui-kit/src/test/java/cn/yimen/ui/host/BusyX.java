package cn.yimen.ui.host;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;

/// An X that does nothing for anybody else: a second connection has grabbed it.
@SuppressWarnings("restricted") // native access is what it is for
final class BusyX implements AutoCloseable {

    private static final SymbolLookup X = SymbolLookup.libraryLookup("libX11.so.6", Arena.global());

    private final MemorySegment display;

    private BusyX(MemorySegment display) {
        this.display = display;
    }

    static BusyX start() {
        var display = (MemorySegment) call("XOpenDisplay", ADDRESS, MemorySegment.NULL);
        if (display.address() == 0) {
            throw new IllegalStateException("no X");
        }
        var _ = call("XGrabServer", JAVA_INT, display);
        var _ = call("XSync", JAVA_INT, display, 0);
        return new BusyX(display);
    }

    @Override
    public void close() {
        var _ = call("XCloseDisplay", JAVA_INT, display);
    }

    private static Object call(String name, MemoryLayout result, Object... arguments) {
        var kinds = new MemoryLayout[arguments.length];
        for (int index = 0; index < arguments.length; index++) {
            kinds[index] = arguments[index] instanceof Integer ? JAVA_INT : ADDRESS;
        }
        try {
            return Linker.nativeLinker()
                    .downcallHandle(X.findOrThrow(name), FunctionDescriptor.of(result, kinds))
                    .invokeWithArguments(arguments);
        } catch (Throwable e) {
            throw new IllegalStateException("calling " + name, e);
        }
    }
}
