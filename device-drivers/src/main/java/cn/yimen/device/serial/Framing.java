package cn.yimen.device.serial;

import java.util.List;

/// Cuts what a device sends into frames; pure. Any chunking of the same bytes gives the same
/// frames, any garbage ends in frames or in nothing, and never more than one frame is kept.
public interface Framing<F> {

    /// The frames that end within these bytes.
    List<F> accept(byte[] bytes);

    /// Nothing came for a while: what has begun is whole now, or forgotten.
    List<F> gap();

    /// Whether a frame has begun and not ended.
    boolean pending();

    /// No frames at all: bytes as they come, for devices that only answer, and whose [Judge] knows
    /// how long an answer is.
    static Framing<byte[]> none() {
        return new Framing<>() {
            @Override
            public List<byte[]> accept(byte[] bytes) {
                return List.of(bytes);
            }

            @Override
            public List<byte[]> gap() {
                return List.of();
            }

            @Override
            public boolean pending() {
                return false;
            }
        };
    }
}
