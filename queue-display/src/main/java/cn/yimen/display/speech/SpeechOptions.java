package cn.yimen.display.speech;

import cn.yimen.ui.voice.NumberStyle;
import cn.yimen.ui.voice.QuietHours;
import cn.yimen.ui.voice.SpokenLanguage;
import java.nio.file.Path;
import java.util.List;

/// How a board speaks.
///
/// @param packs in the order in which the languages are spoken
/// @param outlets empty: this board has no loudspeaker
public record SpeechOptions(
        List<PackChoice> packs, NumberStyle numbers, QuietHours quiet, List<Outlet> outlets) {

    public SpeechOptions {
        packs = List.copyOf(packs);
        outlets = List.copyOf(outlets);
    }

    /// Where the clips of a language come from.
    public sealed interface PackChoice {

        record Folder(Path directory) implements PackChoice {}

        /// What this machine makes itself; where packs are signed and none was taken.
        record Fallback(SpokenLanguage language) implements PackChoice {}

        /// The pack that was installed on this machine, or else the fallback.
        record Installed(SpokenLanguage language) implements PackChoice {}
    }

    /// A loudspeaker and whom it speaks to.
    ///
    /// @param area of the hall, or a floor; empty: wherever no other loudspeaker speaks
    public record Outlet(String area, SpeakerChoice speaker) {}

    /// Where the sound comes out.
    public sealed interface SpeakerChoice {

        record Device() implements SpeakerChoice {}

        /// @param part of the device's name
        record Named(String part) implements SpeakerChoice {}

        record Wav(Path directory) implements SpeakerChoice {}
    }
}
