package cn.yimen.kiosk.flow;

import java.util.Optional;

/// How this visit is served: chosen at any step, loses nothing, and is erased with the session.
///
/// @param elder 长辈版: larger type, fewer things on a page
/// @param lowReach 屏幕下移: all that can be touched lies within reach of somebody who sits
/// @param contrast 高对比: black and white
/// @param speech 语音朗读 and how fast; empty = silent
public record Manner(
        Language language,
        boolean elder,
        boolean lowReach,
        boolean contrast,
        Optional<SpeechRate> speech) {

    /// How everybody is met.
    public static final Manner USUAL =
            new Manner(Language.CHINESE, false, false, false, Optional.empty());

    public boolean speaks() {
        return speech.isPresent();
    }

    /// Who reads large type or listens is given twice the time.
    public boolean unhurried() {
        return elder || speaks();
    }

    public Manner in(Language chosen) {
        return new Manner(chosen, elder, lowReach, contrast, speech);
    }

    /// The manner that this touch asks for.
    public Manner after(MannerTouch touch) {
        return switch (touch) {
            case MannerTouch.Elder(boolean on) ->
                    new Manner(language, on, lowReach, contrast, speech);
            case MannerTouch.LowReach(boolean on) ->
                    new Manner(language, elder, on, contrast, speech);
            case MannerTouch.Contrast(boolean on) ->
                    new Manner(language, elder, lowReach, on, speech);
            case MannerTouch.Speech(var rate) ->
                    new Manner(language, elder, lowReach, contrast, rate);
            case MannerTouch.Choices _ -> this;
        };
    }

    /// So many seconds as this visit is given them.
    int seconds(int usual) {
        return unhurried() ? 2 * usual : usual;
    }
}
