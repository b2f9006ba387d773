package cn.yimen.device.sim.printer;

import java.awt.image.BufferedImage;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;

/// A piece of paper that left the printer.
///
/// @param rows its dots, from the top
/// @param lineDots width of the paper
/// @param hex the bytes that made it, in hex
/// @param commands the same as understood
public record PrintedPiece(List<BitSet> rows, int lineDots, String hex, List<Command> commands) {

    public PrintedPiece {
        rows = List.copyOf(rows);
        commands = List.copyOf(commands);
    }

    public boolean blank() {
        return rows.stream().allMatch(BitSet::isEmpty);
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    public double millimetres() {
        return rows.size() / 8.0;
    }

    public BufferedImage image() {
        var image =
                new BufferedImage(
                        lineDots, Math.max(1, rows.size()), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < lineDots; x++) {
                boolean black = y < rows.size() && rows.get(y).get(x);
                image.setRGB(x, y, black ? 0 : 0xFFFFFF);
            }
        }
        return image;
    }
}
