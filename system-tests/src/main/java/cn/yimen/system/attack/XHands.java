package cn.yimen.system.attack;

import static cn.yimen.system.attack.XLibrary.INT;
import static cn.yimen.system.attack.XLibrary.LONG;
import static cn.yimen.system.attack.XLibrary.POINTER;
import static cn.yimen.system.attack.XLibrary.function;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Hands on a display: keys, buttons and movements as XTEST makes them, tens of thousands a second;
/// and eyes for the windows that are there. Used by one thread.
@SuppressWarnings("restricted")
final class XHands implements AutoCloseable {

    private static final MethodHandle OPEN = function("XOpenDisplay", POINTER, POINTER);
    private static final MethodHandle CLOSE = function("XCloseDisplay", INT, POINTER);
    private static final MethodHandle SYNC = function("XSync", INT, POINTER, INT);
    private static final MethodHandle ROOT = function("XDefaultRootWindow", LONG, POINTER);
    private static final MethodHandle KEY =
            function("XTestFakeKeyEvent", INT, POINTER, INT, INT, LONG);
    private static final MethodHandle BUTTON =
            function("XTestFakeButtonEvent", INT, POINTER, INT, INT, LONG);
    private static final MethodHandle MOTION =
            function("XTestFakeMotionEvent", INT, POINTER, INT, INT, INT, LONG);
    private static final MethodHandle KEYCODE = function("XKeysymToKeycode", INT, POINTER, LONG);
    private static final MethodHandle TREE =
            function("XQueryTree", INT, POINTER, LONG, POINTER, POINTER, POINTER, POINTER);
    private static final MethodHandle FREE = function("XFree", INT, POINTER);
    private static final MethodHandle FOCUS =
            function("XGetInputFocus", INT, POINTER, POINTER, POINTER);
    private static final MethodHandle ATTRIBUTES =
            function("XGetWindowAttributes", INT, POINTER, LONG, POINTER);

    /// `XWindowAttributes` where a long has eight bytes.
    private static final long ATTRIBUTE_BYTES = 136;

    private static final long WIDTH_AT = 8;
    private static final long HEIGHT_AT = 12;
    private static final long MAP_STATE_AT = 92;
    private static final int VIEWABLE = 2;

    private final Arena arena = Arena.ofConfined();
    private final MemorySegment display;
    private long sent;

    private XHands(String name) throws IOException {
        XLibrary.ignoreErrors();
        try {
            display = (MemorySegment) OPEN.invokeExact(arena.allocateFrom(name));
        } catch (Throwable e) {
            throw new IOException("XOpenDisplay " + name, e);
        }
        if (display.equals(MemorySegment.NULL)) {
            throw new IOException("no display " + name);
        }
    }

    static XHands on(String display) throws IOException {
        return new XHands(display);
    }

    /// A window that can be seen.
    record Seen(long id, int x, int y, int width, int height) {}

    /// How many events were made so far.
    long sent() {
        return sent;
    }

    void key(int code, boolean down) {
        sent++;
        var _ = call(KEY, code, down ? 1 : 0, 0L);
    }

    void button(int number, boolean down) {
        sent++;
        var _ = call(BUTTON, number, down ? 1 : 0, 0L);
    }

    void move(int x, int y) {
        sent++;
        var _ = call(MOTION, -1, x, y, 0L);
    }

    void touch(int x, int y) {
        move(x, y);
        button(1, true);
        button(1, false);
    }

    /// Until the server has taken all of it.
    void sync() {
        var _ = call(SYNC, 0);
    }

    /// @param keysym of X11/keysymdef.h
    int keycode(long keysym) {
        return call(KEYCODE, keysym) & 0xFF;
    }

    /// Everything on the root that can be seen and is more than a point.
    Set<Seen> windows() {
        var found = new TreeSet<Seen>(Comparator.comparingLong(Seen::id));
        try (var work = Arena.ofConfined()) {
            var answers = work.allocate(LONG, 3);
            var count = work.allocate(INT);
            var list = answers.asSlice(2 * LONG.byteSize());
            var _ = call(TREE, root(), answers, answers.asSlice(LONG.byteSize()), list, count);
            var children = list.get(POINTER, 0);
            int many = count.get(INT, 0);
            var ids = children.reinterpret(many * LONG.byteSize()).toArray(ValueLayout.JAVA_LONG);
            for (var id : ids) {
                seen(id, work).ifPresent(found::add);
            }
            if (many > 0) {
                var _ = (int) FREE.invokeExact(children);
            }
        } catch (Throwable e) {
            throw new IllegalStateException("asking X for its windows", e);
        }
        return found;
    }

    private Optional<Seen> seen(long id, Arena work) {
        var said = work.allocate(ATTRIBUTE_BYTES);
        if (call(ATTRIBUTES, id, said) == 0 || said.get(INT, MAP_STATE_AT) != VIEWABLE) {
            return Optional.empty();
        }
        int width = said.get(INT, WIDTH_AT);
        int height = said.get(INT, HEIGHT_AT);
        return width > 1 && height > 1
                ? Optional.of(new Seen(id, said.get(INT, 0), said.get(INT, 4), width, height))
                : Optional.empty();
    }

    /// The window that keys go to.
    long focus() {
        try (var work = Arena.ofConfined()) {
            var window = work.allocate(LONG);
            var _ = call(FOCUS, window, work.allocate(INT));
            return window.get(LONG, 0);
        }
    }

    private long root() {
        try {
            return (long) ROOT.invokeExact(display);
        } catch (Throwable e) {
            throw new IllegalStateException("XDefaultRootWindow", e);
        }
    }

    private int call(MethodHandle function, Object... arguments) {
        var all = new Object[arguments.length + 1];
        all[0] = display;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        try {
            return (int) function.invokeWithArguments(all);
        } catch (Throwable e) {
            throw new IllegalStateException("calling X", e);
        }
    }

    @Override
    public void close() {
        try {
            var _ = (int) CLOSE.invokeExact(display);
        } catch (Throwable e) {
            throw new IllegalStateException("XCloseDisplay", e);
        }
        arena.close();
    }
}
