package cn.yimen.ui.voice;

/// What a loudspeaker is to say.
public sealed interface Utterance permits Announcement, UrgentNotice, Spot {

    /// A word for file names and logs: "A001", "evacuate".
    String label();
}
