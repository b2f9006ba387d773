package cn.yimen.ui.voice;

import java.util.List;

/// A sentence in one language as sounds and pauses.
///
/// @param language BCP 47
record Sentence(String language, List<Part> parts) {

    Sentence {
        parts = List.copyOf(parts);
    }

    /// @param clip its name; empty for a pause
    record Part(String clip, Sound sound) {}

    /// In samples.
    int length() {
        return parts.stream().mapToInt(part -> part.sound().length()).sum();
    }
}
