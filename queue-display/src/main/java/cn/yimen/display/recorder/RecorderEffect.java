package cn.yimen.display.recorder;

import cn.yimen.ui.voice.Announcement;
import cn.yimen.ui.voice.ClipPack;
import cn.yimen.ui.voice.Sound;

/// What the recorder wants done.
sealed interface RecorderEffect {

    record Play(Sound sound) implements RecorderEffect {}

    /// Speaks a whole call with the words recorded so far.
    record Speak(ClipPack pack, Announcement call) implements RecorderEffect {}

    /// Puts a take on disk, so that the work can go on tomorrow.
    record Keep(String clip, Sound sound) implements RecorderEffect {}

    record Save(ClipPack pack) implements RecorderEffect {}
}
