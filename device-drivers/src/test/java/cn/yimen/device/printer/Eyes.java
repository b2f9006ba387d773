package cn.yimen.device.printer;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Reader;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.oned.MultiFormatOneDReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reads codes off paper, as a scanner does: on a white table, for the quiet zone.
final class Eyes {

    private static final int TABLE = 80;
    private static final Map<DecodeHintType, ?> CAREFULLY = Map.of(DecodeHintType.TRY_HARDER, true);

    private Eyes() {}

    /// What was read, by kind of code.
    static Map<String, String> read(BufferedImage paper) {
        var found = new TreeMap<String, String>();
        for (Reader reader : List.of(new QRCodeReader(), new MultiFormatOneDReader(CAREFULLY))) {
            decode(reader, paper)
                    .ifPresent(code -> found.put(code.getBarcodeFormat().name(), code.getText()));
        }
        return found;
    }

    private static Optional<Result> decode(Reader reader, BufferedImage paper) {
        try {
            return Optional.of(reader.decode(onTheTable(paper), CAREFULLY));
        } catch (NotFoundException | ChecksumException | FormatException none) {
            return Optional.empty();
        }
    }

    private static BinaryBitmap onTheTable(BufferedImage paper) {
        int width = paper.getWidth() + 2 * TABLE;
        int height = paper.getHeight() + 2 * TABLE;
        var seen = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = seen.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.drawImage(paper, TABLE, TABLE, null);
        canvas.dispose();
        int[] pixels = seen.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels);
        return new BinaryBitmap(new HybridBinarizer(source));
    }
}
