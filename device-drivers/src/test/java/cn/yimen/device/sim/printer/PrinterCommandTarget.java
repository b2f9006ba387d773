package cn.yimen.device.sim.printer;

import cn.yimen.device.fuzz.Pieces;
import cn.yimen.device.fuzz.Target;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// What a program might send to the simulated printer.
public final class PrinterCommandTarget implements Target {

    @Override
    public String name() {
        return "escpos-commands";
    }

    @Override
    public List<byte[]> seeds() {
        var hex = HexFormat.of();
        return List.of(
                hex.parseHex("1B401C261D21111B6101D4C6C1EB0A1D5642001D7201"),
                hex.parseHex("1D286B0300314306" + "1D286B050031503041" + "1D286B0300315130"),
                hex.parseHex("1D763000020003001122334455660A"),
                hex.parseHex("1C71010100010001020304050607081C700100"),
                hex.parseHex("1D68401D77021D6B49057B424130310A"),
                hex.parseHex("1D384C0C000000307030010131080002001122" + "1D284C02003032"),
                hex.parseHex("1B4203021B284104003001010A"));
    }

    @Override
    public void eat(byte[] bytes) {
        var whole = new ArrayList<Command>();
        feed(new CommandParser(), bytes, whole);
        var parser = new CommandParser();
        var pieces = new ArrayList<Command>();
        Pieces.of(bytes).forEach(piece -> feed(parser, piece, pieces));
        if (!pieces.equals(whole) || whole.size() > bytes.length) {
            throw new AssertionError(pieces + " in pieces, " + whole + " at once");
        }
    }

    private static void feed(CommandParser parser, byte[] bytes, List<Command> commands) {
        for (byte b : bytes) {
            parser.accept(b).ifPresent(commands::add);
        }
    }
}
