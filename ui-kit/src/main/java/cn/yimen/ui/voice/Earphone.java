package cn.yimen.ui.voice;

/// Where only one person listens: the headset's own sound device, never the room's loudspeaker.
/// Used by one thread, which it holds until the sound is over.
public sealed interface Earphone permits DeviceEarphone, WrittenEarphone {

    /// Whether there is such a device now.
    boolean isReady();

    /// @param words what is heard, for captions and records of a proof
    /// @return whether it was heard to its end; false where it was ended or there is no device
    boolean play(SpokenPiece words, Sound sound, Playback playback);

    /// Nothing more is to be said for now.
    void rest();
}
