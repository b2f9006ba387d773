package cn.yimen.ui.voice;

/// Where announcements come out. Used by one thread, which it holds until the sound is over.
public sealed interface Speaker permits DeviceSpeaker, WavSpeaker, SilentSpeaker {

    /// Never throws for trouble with the device: that is [Played.NotSpoken].
    Played play(Announcement announcement, Sound sound);

    /// Whether something could be heard now, as far as one can tell without a sound.
    boolean isReady();
}
