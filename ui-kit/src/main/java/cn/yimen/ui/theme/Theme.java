package cn.yimen.ui.theme;

import java.util.Locale;

/// A set of colours under the same names.
public enum Theme {
    LIGHT,
    /// For rooms that are open at night.
    NIGHT,
    /// Black and white for eyes that need it (高对比).
    CONTRAST;

    String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
