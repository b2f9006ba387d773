package cn.yimen.device.printer;

import cn.yimen.device.fuzz.Pieces;
import cn.yimen.device.fuzz.Target;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// What a printer answers.
public final class PrinterReplyTarget implements Target {

    @Override
    public String name() {
        return "escpos";
    }

    @Override
    public List<byte[]> seeds() {
        var hex = HexFormat.of();
        return List.of(
                hex.parseHex("12121212"),
                hex.parseHex("1A161232"),
                hex.parseHex("3C000000"),
                hex.parseHex("00"),
                hex.parseHex("372500"));
    }

    @Override
    public void eat(byte[] bytes) {
        var whole = new ReplyReader().accept(bytes);
        var reader = new ReplyReader();
        var pieces = new ArrayList<ReplyReader.Reply>();
        Pieces.of(bytes).forEach(piece -> pieces.addAll(reader.accept(piece)));
        if (!pieces.equals(whole) || whole.size() > bytes.length) {
            throw new AssertionError(pieces + " in pieces, " + whole + " at once");
        }
    }
}
