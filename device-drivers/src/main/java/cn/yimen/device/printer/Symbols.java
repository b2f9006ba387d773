package cn.yimen.device.printer;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import java.util.Optional;

/// Codes as dots, for printers that cannot draw them, and their sizes.
final class Symbols {

    /// Start, check digit and stop of Code 128 take 35 modules, each character 11 in set B.
    private static final int FRAME_MODULES = 35;

    private static final int MOST_CHARACTERS = 60;

    private Symbols() {}

    /// Level M; empty where the content does not fit into a QR code.
    static Optional<Bitmap> qr(String content, int moduleDots) {
        try {
            ByteMatrix matrix =
                    Encoder.encode(
                                    content,
                                    ErrorCorrectionLevel.M,
                                    Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                            .getMatrix();
            return Optional.of(enlarged(matrix, moduleDots));
        } catch (WriterException tooMuch) {
            return Optional.empty();
        }
    }

    private static Bitmap enlarged(ByteMatrix matrix, int moduleDots) {
        int side = matrix.getWidth() * moduleDots;
        var dots = new Bitmap(side, side);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (matrix.get(x / moduleDots, y / moduleDots) == 1) {
                    dots.blacken(x, y);
                }
            }
        }
        return dots;
    }

    static Bitmap barcode(String content, int moduleDots, int height) {
        boolean[] modules =
                new Code128Writer().encode(content, Map.of(EncodeHintType.FORCE_CODE_SET, "B"));
        var dots = new Bitmap(modules.length * moduleDots, height);
        for (int x = 0; x < modules.length * moduleDots; x++) {
            for (int y = 0; modules[x / moduleDots] && y < height; y++) {
                dots.blacken(x, y);
            }
        }
        return dots;
    }

    /// What Code 128 set B can hold.
    static String barcodeText(String content) {
        String plain = PrintableText.of(content).replaceAll("[^ -~]", "?");
        return plain.substring(0, Math.min(plain.length(), MOST_CHARACTERS));
    }

    static int barcodeModules(String plain) {
        return FRAME_MODULES + 11 * plain.length();
    }
}
