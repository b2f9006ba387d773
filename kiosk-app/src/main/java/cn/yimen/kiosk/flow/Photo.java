package cn.yimen.kiosk.flow;

/// The picture of a page, as JPEG. Personal: it is gone with the state that holds it, and shows
/// nothing as text.
public final class Photo {

    private final byte[] jpeg;

    public Photo(byte[] jpeg) {
        this.jpeg = jpeg.clone();
    }

    public byte[] bytes() {
        return jpeg.clone();
    }

    @Override
    public String toString() {
        return "Photo[" + jpeg.length + " bytes]";
    }
}
