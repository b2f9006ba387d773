package cn.yimen.device.card.travel;

/// How far a reading has come: for a bar on the screen.
///
/// @param done bytes of this step
/// @param total bytes of this step, 0 while opening
public record ReadingProgress(Step step, int done, int total) {

    public enum Step {
        OPENING,
        SECURITY_OBJECT,
        PERSON,
        PORTRAIT
    }
}
