package cn.yimen.kiosk.screen;

import cn.yimen.ui.control.QrView;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// A code to be scanned, black on white in every theme.
final class QrTile {

    private static final double SIZE = 560;
    private static final double MARGIN = 32;

    private QrTile() {}

    private record Code(String content, String spoken) {
        @Override
        public String toString() {
            return "Code";
        }
    }

    /// @param spoken what it is for, for whoever does not see it
    static Tile of(String content, String spoken) {
        return Drawing.of(new Code(content, spoken), SIZE, QrTile::draw);
    }

    private static Node draw(Code shown, double width, double height, Look look) {
        double size = Math.min(width, height);
        var code = new StackPane(QrView.of(shown.content(), size - 2 * MARGIN));
        code.setMinSize(size, size);
        code.setMaxSize(size, size);
        code.setStyle("-fx-background-color: white; -fx-background-radius: 20;");
        code.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        code.setAccessibleText(shown.spoken());
        var middle = new StackPane(code);
        middle.setMinSize(width, height);
        middle.setPrefSize(width, height);
        return middle;
    }
}
