package cn.yimen.journal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What one command came to: entries and an answer, written together or not at all.
///
/// @param command empty where nobody asked: the entries follow from time or from the program itself
public record Step<T>(Optional<Command> command, List<Draft<T>> drafts) {

    public Step {
        drafts = List.copyOf(drafts);
    }

    public static <T> Step<T> unasked(List<Draft<T>> drafts) {
        return new Step<>(Optional.empty(), drafts);
    }

    /// @param id made by the asker, who repeats it with every retry
    /// @param fingerprint keyed digest of what was asked: the same id with another one is not a
    ///   retry
    /// @param answer what to answer for ever beside the entries; may be empty
    public record Command(UUID id, String fingerprint, String answer) {}
}
