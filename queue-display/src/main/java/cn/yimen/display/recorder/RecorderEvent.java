package cn.yimen.display.recorder;

import cn.yimen.ui.voice.Announcement;
import cn.yimen.ui.voice.Sound;
import java.nio.file.Path;

/// What happens to the recorder.
sealed interface RecorderEvent {

    /// The microphone heard this.
    record Heard(Sound block) implements RecorderEvent {}

    /// There is no microphone.
    record NoMicrophone() implements RecorderEvent {}

    /// 录音 or 停止, one key.
    record RecordPressed() implements RecorderEvent {}

    /// 试听: the take.
    record PlayPressed() implements RecorderEvent {}

    /// 用这一段: keeps the take and goes on.
    record KeepPressed() implements RecorderEvent {}

    record BackPressed() implements RecorderEvent {}

    /// A word was chosen from the list.
    record Chosen(int index) implements RecorderEvent {}

    /// An end of the take was moved.
    record Trimmed(int from, int to) implements RecorderEvent {}

    /// 试听整句
    record PreviewPressed(Announcement call) implements RecorderEvent {}

    /// 保存语音包
    record SavePressed() implements RecorderEvent {}

    /// The loudspeaker is done, or could not.
    record Played(boolean heard) implements RecorderEvent {}

    record Saved(Path file) implements RecorderEvent {}

    record NotSaved(String why) implements RecorderEvent {}
}
