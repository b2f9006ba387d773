package cn.yimen.system.crawl;

/// Something that a screen must not be.
///
/// @param rule which rule it breaks
/// @param screen the state that was drawn
/// @param variant how it was drawn
/// @param around in which world
record Finding(String rule, String screen, String variant, String around, String words) {

    /// The same thing, seen again elsewhere.
    String gist() {
        return rule + "|" + screen + "|" + words;
    }

    String csv() {
        return String.join(
                ",", rule, screen, variant, around, '"' + words.replace("\"", "''") + '"');
    }
}
