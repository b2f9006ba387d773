package cn.yimen.device.sim.printer;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/// The printer's QR store: what was set and stored until it is printed.
final class QrSymbol {

    private int moduleDots = 3;
    private int level = 48;
    private String data = "";

    void moduleDots(int dots) {
        moduleDots = Math.clamp(dots, 1, 16);
    }

    void level(int newLevel) {
        level = newLevel;
    }

    void store(String newData) {
        data = newData;
    }

    /// Empty when nothing is stored, or more than a symbol or the paper holds.
    List<BitSet> rows(int lineDots, int aligned) {
        if (data.isEmpty()) {
            return List.of();
        }
        try {
            ByteMatrix matrix =
                    Encoder.encode(
                                    data,
                                    correction(),
                                    Map.of(EncodeHintType.CHARACTER_SET, "ISO-8859-1"))
                            .getMatrix();
            int width = matrix.getWidth() * moduleDots;
            return width > lineDots ? List.of() : rows(matrix, (lineDots - width) * aligned / 2);
        } catch (WriterException tooMuch) {
            return List.of();
        }
    }

    private ErrorCorrectionLevel correction() {
        return switch (level) {
            case 49 -> ErrorCorrectionLevel.M;
            case 50 -> ErrorCorrectionLevel.Q;
            case 51 -> ErrorCorrectionLevel.H;
            default -> ErrorCorrectionLevel.L;
        };
    }

    private List<BitSet> rows(ByteMatrix matrix, int indent) {
        var rows = new ArrayList<BitSet>();
        for (int y = 0; y < matrix.getHeight() * moduleDots; y++) {
            var row = new BitSet();
            for (int x = 0; x < matrix.getWidth() * moduleDots; x++) {
                row.set(indent + x, matrix.get(x / moduleDots, y / moduleDots) == 1);
            }
            rows.add(row);
        }
        return rows;
    }
}
