package cn.yimen.device.scanner;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.yimen.device.fuzz.Pieces;
import cn.yimen.device.fuzz.Target;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// What a scanner sends, under each suffix.
public final class ScanTarget implements Target {

    @Override
    public String name() {
        return "scanner";
    }

    @Override
    public List<byte[]> seeds() {
        var hex = HexFormat.of();
        return List.of(
                "YM:20261124:A001\r".getBytes(UTF_8),
                "预约 2026-11-24\r\n".getBytes(UTF_8),
                hex.parseHex("02000001003331"),
                hex.parseHex("0201303030300606 03".replace(" ", "")),
                hex.parseHex("0641420D15"));
    }

    @Override
    public void eat(byte[] bytes) {
        for (Suffix suffix : Suffix.values()) {
            var whole = codes(suffix, List.of(bytes));
            var pieces = codes(suffix, Pieces.of(bytes));
            if (!pieces.equals(whole)) {
                throw new AssertionError("in pieces and at once are not the same: " + suffix);
            }
        }
    }

    private static List<String> codes(Suffix suffix, List<byte[]> pieces) {
        var frames = new ScanFrames(suffix);
        var codes = new ArrayList<Scanned>();
        pieces.forEach(piece -> codes.addAll(frames.accept(piece)));
        Optional<Scanned> last = frames.gap();
        last.ifPresent(codes::add);
        if (frames.pending()) {
            throw new AssertionError("still reading after a gap");
        }
        return codes.stream().map(Scanned::text).toList();
    }
}
