package cn.yimen.system.attack;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/// What is called of libX11 and of XTEST (libXtst), through the foreign-function interface: a
/// program for each event would make some hundred a second.
@SuppressWarnings("restricted")
final class XLibrary {

    static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;
    static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
    static final java.lang.foreign.AddressLayout POINTER = ValueLayout.ADDRESS;

    private static final Arena FOR_EVER = Arena.global();
    private static final SymbolLookup SYMBOLS =
            SymbolLookup.libraryLookup("libX11.so.6", FOR_EVER)
                    .or(SymbolLookup.libraryLookup("libXtst.so.6", FOR_EVER));

    private XLibrary() {}

    static MethodHandle function(String name, MemoryLayout result, MemoryLayout... arguments) {
        return Linker.nativeLinker()
                .downcallHandle(
                        SYMBOLS.findOrThrow(name), FunctionDescriptor.of(result, arguments));
    }

    /// A window that is gone when it is asked after is an answer; X would end the program.
    static void ignoreErrors() {
        try {
            var handler =
                    MethodHandles.lookup()
                            .findStatic(
                                    XLibrary.class,
                                    "ignored",
                                    MethodType.methodType(
                                            int.class, MemorySegment.class, MemorySegment.class));
            var stub =
                    Linker.nativeLinker()
                            .upcallStub(
                                    handler,
                                    FunctionDescriptor.of(INT, POINTER, POINTER),
                                    FOR_EVER);
            var _ = (MemorySegment) function("XSetErrorHandler", POINTER, POINTER).invoke(stub);
        } catch (Throwable e) {
            throw new IllegalStateException("XSetErrorHandler", e);
        }
    }

    static int ignored(MemorySegment display, MemorySegment error) {
        return 0;
    }
}
