package cn.yimen.ui.voice;

import java.time.Duration;

/// What became of an announcement.
public sealed interface Played {

    record Spoken(Duration length) implements Played {}

    record NotSpoken(Reason reason) implements Played {}

    /// Why nobody heard it.
    enum Reason {
        /// There is no sound device, or it cannot be opened.
        NO_DEVICE,
        /// The device or the disk failed in the middle.
        DEVICE_FAILED,
        /// The clip pack lacks a clip, or there is no pack.
        NO_CLIP,
        /// Too many calls at once.
        DROPPED,
        /// The program is ending.
        CLOSING
    }
}
