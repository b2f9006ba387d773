package cn.yimen.ui.control;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/// A QR code whose modules are whole px, so that every edge is sharp. Dark on white in every theme.
public final class QrView {
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M,
                    EncodeHintType.MARGIN,
                    0,
                    EncodeHintType.CHARACTER_SET,
                    "UTF-8");

    private QrView() {}

    /// The code for `content`, as large as fits into `size` px; the quiet zone is the caller's
    /// padding.
    public static Pane of(String content, double size) {
        var modules = encode(content);
        double module = Math.max(1, Math.floor(size / modules.getWidth()));
        double margin = Math.floor((size - module * modules.getWidth()) / 2);
        var code = new Path();
        code.setStroke(null);
        code.setFill(Color.web("#1A2129"));
        code.setSmooth(false);
        for (int y = 0; y < modules.getHeight(); y++) {
            addRow(code, modules, y, new Area(margin, margin + y * module, module, module));
        }
        var pane = new Area(0, 0, size, size).size(new Pane(code));
        pane.setStyle("-fx-background-color: white;");
        pane.setMouseTransparent(true);
        pane.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        return pane;
    }

    /// Neighbouring dark modules of a row become one rectangle, without seams.
    private static void addRow(Path code, BitMatrix modules, int y, Area first) {
        int x = 0;
        while (x < modules.getWidth()) {
            int begin = x;
            while (x < modules.getWidth() && modules.get(x, y)) {
                x++;
            }
            if (x > begin) {
                addBar(code, first.x() + begin * first.width(), first, x - begin);
            }
            x++;
        }
    }

    private static void addBar(Path code, double left, Area module, int count) {
        double right = left + count * module.width();
        code.getElements()
                .addAll(
                        new PathElement[] {
                            new MoveTo(left, module.y()),
                            new LineTo(right, module.y()),
                            new LineTo(right, module.bottom()),
                            new LineTo(left, module.bottom())
                        });
    }

    private static BitMatrix encode(String content) {
        try {
            return new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException e) {
            throw new IllegalArgumentException(
                    "a QR code of %d characters".formatted(content.length()), e);
        }
    }
}
