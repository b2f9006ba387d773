package cn.yimen.kiosk.upkeep;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;

/// A staff token as a QR code, to be held before the kiosk's scanner.
record TokenPicture(BitMatrix modules) {

    /// The quiet zone that ISO/IEC 18004 asks for, in modules.
    private static final int QUIET = 4;

    private static final int PIXELS = 8;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xffffff;

    static TokenPicture of(String token) {
        try {
            return new TokenPicture(
                    new QRCodeWriter()
                            .encode(
                                    token,
                                    BarcodeFormat.QR_CODE,
                                    0,
                                    0,
                                    Map.of(EncodeHintType.MARGIN, QUIET)));
        } catch (WriterException e) {
            throw new IllegalArgumentException("a token that fits no QR code", e);
        }
    }

    /// As PNG.
    void write(Path file) throws IOException {
        int width = modules.getWidth() * PIXELS;
        var image = new BufferedImage(width, width, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < width; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, modules.get(x / PIXELS, y / PIXELS) ? BLACK : WHITE);
            }
        }
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        SecretFile.write(file, png.toByteArray());
    }
}
