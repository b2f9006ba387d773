package cn.yimen.device.scanner;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.yimen.device.fuzz.Pieces;
import cn.yimen.device.fuzz.Target;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

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
            for (boolean menu : new boolean[] {false, true}) {
                var whole = said(new ScanFrames(suffix, menu), List.of(bytes));
                var pieces = said(new ScanFrames(suffix, menu), Pieces.of(bytes));
                if (!pieces.equals(whole)) {
                    throw new AssertionError("in pieces and at once are not the same: " + suffix);
                }
            }
        }
        ScanContent.of(Scanned.of(bytes));
    }

    private static List<String> said(ScanFrames framing, List<byte[]> pieces) {
        var frames = new ArrayList<ScanFrame>();
        pieces.forEach(piece -> frames.addAll(framing.accept(piece)));
        frames.addAll(framing.gap());
        if (framing.pending()) {
            throw new AssertionError("still reading after a gap");
        }
        return frames.stream()
                .map(frame ->
                        switch (frame) {
                            case ScanFrame.Code(Scanned code) -> code.text();
                            case ScanFrame.Reply(byte[] reply) ->
                                    "<" + HexFormat.of().formatHex(reply) + ">";
                        })
                .toList();
    }
}
