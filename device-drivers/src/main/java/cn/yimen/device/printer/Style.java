package cn.yimen.device.printer;

/// How characters look.
///
/// @param multiple how many times 24 dots high
/// @param reversed white on black
public record Style(int multiple, boolean bold, boolean reversed) {

    public static Style plain(int multiple) {
        return new Style(multiple, false, false);
    }

    public static Style bold(int multiple) {
        return new Style(multiple, true, false);
    }

    int width(String text) {
        return NativeFont.width(text) * multiple;
    }

    int height() {
        return 24 * multiple;
    }
}
