package cn.yimen.device.serial;

import java.util.Optional;

/// What the frames of a protocol look like that begin with a known head and say how long they are.
public interface FrameForm<F> {

    /// How many bytes at the start can be told from others.
    int head();

    /// Whether this byte can stand at this place of the head.
    ///
    /// @param index 0 … head − 1
    /// @param b 0–255
    boolean fits(int index, int b);

    /// Bytes of the longest frame.
    int longest();

    /// How long a frame is that begins like this.
    ///
    /// @param begun the head at least
    int length(byte[] begun);

    /// Reads a frame of exactly its length; empty where its check is wrong.
    Optional<F> read(byte[] frame);
}
