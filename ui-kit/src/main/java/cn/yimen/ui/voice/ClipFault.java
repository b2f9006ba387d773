package cn.yimen.ui.voice;

/// What is wrong with one clip of a pack.
public record ClipFault(String clip, Kind kind) {

    public enum Kind {
        /// The manifest does not name it.
        NOT_LISTED,
        /// The manifest names a file that is not there.
        NO_FILE,
        /// The manifest names a file that lies outside the pack.
        OUTSIDE,
        /// The file cannot be read as PCM sound.
        NO_SOUND,
        /// Nothing can be heard.
        SILENT,
        /// Longer than a word, or than an urgent sentence, can be.
        TOO_LONG
    }
}
