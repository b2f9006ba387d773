package cn.yimen.journal;

import java.util.List;

/// How a command was answered.
///
/// @param answer the text that was kept with it
/// @param entries what it came to
public record KnownAnswer<T>(String fingerprint, String answer, List<Entry<T>> entries) {
    public KnownAnswer {
        entries = List.copyOf(entries);
    }
}
