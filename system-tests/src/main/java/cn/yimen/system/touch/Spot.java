package cn.yimen.system.touch;

/// Something that the panel shows, in px of the display.
///
/// @param words as it is read aloud, or as it is written
public record Spot(Kind kind, int x, int y, int width, int height, String words) {

    /// What can be done with it.
    public enum Kind {
        /// Can be touched.
        KEY,
        /// Can be touched, and is what most people want next.
        MAIN,
        /// A key that cannot be touched now.
        OFF,
        /// Written on.
        PAD,
        TEXT
    }

    private static final int FIELDS = 6;

    static Spot of(String line) {
        var fields = line.split("\t", FIELDS);
        return new Spot(
                Kind.valueOf(fields[0].toUpperCase(java.util.Locale.ROOT)),
                Integer.parseInt(fields[1]),
                Integer.parseInt(fields[2]),
                Integer.parseInt(fields[3]),
                Integer.parseInt(fields[4]),
                fields[5]);
    }

    public boolean isKey() {
        return kind == Kind.KEY || kind == Kind.MAIN;
    }

    /// As it appears in reports: what is on the panel may be somebody's name.
    @Override
    public String toString() {
        return kind + " " + words;
    }
}
