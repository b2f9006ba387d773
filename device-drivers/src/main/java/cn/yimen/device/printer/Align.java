package cn.yimen.device.printer;

/// Where a line, or a text in its column, stands.
public enum Align {
    LEFT,
    CENTRE,
    RIGHT;

    /// Where a text begins in a space.
    int indent(int width, int space) {
        int free = Math.max(0, space - width);
        return switch (this) {
            case LEFT -> 0;
            case CENTRE -> free / 2;
            case RIGHT -> free;
        };
    }
}
