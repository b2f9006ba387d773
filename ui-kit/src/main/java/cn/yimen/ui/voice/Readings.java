package cn.yimen.ui.voice;

import java.util.List;
import java.util.Optional;

/// How Chinese characters are read, from a dictionary.
public interface Readings {

    /// Knows nothing.
    Readings NONE =
            new Readings() {
                @Override
                public List<String> of(int codePoint) {
                    return List.of();
                }

                @Override
                public Optional<List<String>> phrase(String words) {
                    return Optional.empty();
                }
            };

    /// Syllables with their tone's number, the most usual first: `hang2`, `xing2`; ü is `v`, the
    /// neutral tone 5. Empty where the character is not known.
    List<String> of(int codePoint);

    /// The syllables of these words taken together, without tones, one a character; empty where the
    /// words are no entry.
    Optional<List<String>> phrase(String words);
}
