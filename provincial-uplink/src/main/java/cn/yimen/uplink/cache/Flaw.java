package cn.yimen.uplink.cache;

/// Why what the platform said was thrown away; what was known before stays.
///
/// @param word for logs and technicians: `stuck`, `unknown-theme`
/// @param where the code of the entry, or of none an empty text
public record Flaw(Part part, String word, String where) {

    /// It says something and its cursor stays where it was.
    static final String STUCK = "stuck";

    static final String ENDLESS = "endless";
    static final String EMPTY = "empty";

    /// So much is gone that it cannot be meant.
    static final String SHRUNKEN = "shrunken";

    /// An entry has an older version than before.
    static final String WENT_BACK = "went-back";

    static final String UNKNOWN_THEME = "unknown-theme";
    static final String UNKNOWN_ITEM = "unknown-item";
    static final String UNKNOWN_MATERIAL = "unknown-material";
    static final String UNKNOWN_SITUATION = "unknown-situation";
    static final String UNKNOWN_FIELD = "unknown-field";
    static final String TWICE = "twice";

    /// This machine's own hall is not among the halls.
    static final String OWN_HALL = "own-hall";

    static final String FOREIGN = "foreign";
}
