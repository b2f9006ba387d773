package cn.yimen.ui.control;

import java.util.List;

/// The looks that a key can have; what can be touched has a lip, except in the lintel and inside a
/// field.
public enum KeyStyle {
    PLAIN(""),
    /// The one act that the screen proposes.
    PRIMARY("key-primary"),
    /// On a keyboard: keys that are no letters.
    UTILITY("key-utility"),
    /// A target inside a field, without a border of its own.
    BARE("key-bare"),
    /// In the dark footer.
    LINTEL("key-lintel"),
    /// The one light key of the footer: help.
    LIGHT("key-light");

    private final String own;

    KeyStyle(String own) {
        this.own = own;
    }

    List<String> classes() {
        return own.isEmpty() ? List.of("key") : List.of("key", own);
    }
}
