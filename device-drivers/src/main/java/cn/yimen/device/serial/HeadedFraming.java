package cn.yimen.device.serial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Finds frames by their head. Where what looked like one is none, the search goes on at its second
/// byte, so a true frame behind a false head is not lost.
public final class HeadedFraming<F> implements Framing<F> {

    private final FrameForm<F> form;
    private final byte[] begun;
    private int length;

    public HeadedFraming(FrameForm<F> form) {
        this.form = form;
        this.begun = new byte[form.longest()];
    }

    @Override
    public List<F> accept(byte[] bytes) {
        var frames = new ArrayList<F>();
        for (byte b : bytes) {
            begun[length++] = b;
            align();
            while (isWhole()) {
                take().ifPresent(frames::add);
                align();
            }
        }
        return frames;
    }

    private boolean isWhole() {
        return length >= form.head() && length >= expected();
    }

    private int expected() {
        return Math.clamp(form.length(Arrays.copyOf(begun, length)), form.head(), begun.length);
    }

    private Optional<F> take() {
        int frameLength = expected();
        Optional<F> frame = form.read(Arrays.copyOf(begun, frameLength));
        drop(frame.isPresent() ? frameLength : 1);
        return frame;
    }

    /// Drops what cannot begin a frame.
    private void align() {
        int from = 0;
        while (from < length && !couldBegin(from)) {
            from++;
        }
        drop(from);
    }

    private boolean couldBegin(int from) {
        int end = Math.min(length, from + form.head());
        for (int i = from; i < end; i++) {
            if (!form.fits(i - from, Byte.toUnsignedInt(begun[i]))) {
                return false;
            }
        }
        return true;
    }

    private void drop(int count) {
        if (count > 0) {
            System.arraycopy(begun, count, begun, 0, length - count);
            length -= count;
        }
    }

    @Override
    public List<F> gap() {
        length = 0;
        return List.of();
    }

    @Override
    public boolean pending() {
        return length > 0;
    }
}
