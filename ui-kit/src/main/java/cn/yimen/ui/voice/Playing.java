package cn.yimen.ui.voice;

/// What a loudspeaker tells and asks while it speaks.
public interface Playing {

    /// The first sample goes to the device.
    void begins();

    /// Asked after each sentence but the last: whether something urgent waits, and the rest is to
    /// be left out.
    boolean mustStop();
}
