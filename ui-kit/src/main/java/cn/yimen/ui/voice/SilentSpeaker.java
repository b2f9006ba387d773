package cn.yimen.ui.voice;

import cn.yimen.ui.voice.Played.NotSpoken;
import cn.yimen.ui.voice.Played.Reason;

/// A board without a loudspeaker: it says of each call that it was not spoken.
public final class SilentSpeaker implements Speaker {

    @Override
    public Played play(Announcement announcement, Sound sound) {
        return new NotSpoken(Reason.NO_DEVICE);
    }

    @Override
    public boolean isReady() {
        return false;
    }
}
