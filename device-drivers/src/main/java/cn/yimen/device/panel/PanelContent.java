package cn.yimen.device.panel;

/// What stands on a panel.
///
/// @param text one line; what the panel's characters cannot say becomes ？, what is too long is cut
public record PanelContent(String text, Colour colour, boolean scrolling) {

    /// Of the lamps; a panel of one colour takes no notice.
    public enum Colour {
        RED(0xFF, 0x00),
        GREEN(0x00, 0xFF),
        AMBER(0xFF, 0xFF);

        private final int red;
        private final int green;

        Colour(int red, int green) {
            this.red = red;
            this.green = green;
        }

        int red() {
            return red;
        }

        int green() {
            return green;
        }
    }

    public static PanelContent of(String text) {
        return new PanelContent(text, Colour.RED, false);
    }
}
