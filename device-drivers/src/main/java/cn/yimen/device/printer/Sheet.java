package cn.yimen.device.printer;

/// A page in bytes for one printer, and the paper that it takes.
final class Sheet {

    private final byte[] bytes;
    private final int dots;

    Sheet(byte[] bytes, int dots) {
        this.bytes = bytes;
        this.dots = dots;
    }

    byte[] bytes() {
        return bytes;
    }

    /// Length of the paper with the way to the knife, in dots of 1/8 mm.
    int dots() {
        return dots;
    }
}
