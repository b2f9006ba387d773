package cn.yimen.device.camera;

import java.util.Arrays;

/// The picture of a page. Personal data: it lives in memory only, and is erased by [#close].
public final class Picture implements AutoCloseable {

    private final byte[] jpeg;

    Picture(byte[] jpeg) {
        this.jpeg = jpeg;
    }

    /// A JPEG of its own.
    public byte[] bytes() {
        return jpeg.clone();
    }

    @Override
    public void close() {
        Arrays.fill(jpeg, (byte) 0);
    }

    @Override
    public String toString() {
        return "Picture[" + jpeg.length + " bytes]";
    }
}
