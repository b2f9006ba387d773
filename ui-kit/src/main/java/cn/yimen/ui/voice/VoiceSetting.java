package cn.yimen.ui.voice;

import java.util.function.Supplier;

/// What a [VoiceQueue] speaks with.
///
/// @param clips asked once, on the voice thread; what is to be said meanwhile waits
/// @param idle runs on the voice thread every few seconds while there is nothing to say
public record VoiceSetting(Supplier<Composer> clips, Speaker speaker, NightCap cap, Runnable idle) {

    public static VoiceSetting of(Supplier<Composer> clips, Speaker speaker) {
        return new VoiceSetting(clips, speaker, NightCap.none(), () -> {});
    }
}
