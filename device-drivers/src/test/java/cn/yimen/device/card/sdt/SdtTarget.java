package cn.yimen.device.card.sdt;

import cn.yimen.device.card.IdentityStream;
import cn.yimen.device.card.IdentityText;
import cn.yimen.device.fuzz.Pieces;
import cn.yimen.device.fuzz.Target;
import cn.yimen.device.sim.card.InventedPersons;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// What an SDT reader sends.
public final class SdtTarget implements Target {

    @Override
    public String name() {
        return "sdt";
    }

    @Override
    public List<byte[]> seeds() {
        return List.of(
                HexFormat.of().parseHex("aa00aaaaaa9669000800009f0000000097"),
                HexFormat.of().parseHex("aaaaaa9669000400008084aaaaaa9669000400009094"),
                reading());
    }

    private static byte[] reading() {
        byte[] card =
                IdentityStream.of(
                        IdentityText.encode(InventedPersons.foreignerOf2023()),
                        InventedPersons.photo());
        byte[] content = new byte[3 + card.length];
        content[2] = (byte) SdtStatus.DONE.code();
        System.arraycopy(card, 0, content, 3, card.length);
        return SdtFrames.frame(content);
    }

    @Override
    public void eat(byte[] bytes) {
        var whole = contents(List.of(bytes));
        var pieces = contents(Pieces.of(bytes));
        if (!whole.equals(pieces)) {
            throw new AssertionError(pieces + " in pieces, " + whole + " at once");
        }
        SdtContent.read(Arrays.copyOfRange(bytes, Math.min(10, bytes.length), bytes.length), true);
    }

    private static List<String> contents(List<byte[]> pieces) {
        var frames = new SdtFrames();
        var contents = new ArrayList<byte[]>();
        pieces.forEach(piece -> contents.addAll(frames.accept(piece)));
        contents.addAll(frames.giveUp());
        contents.forEach(content -> SdtRequest.parse(content.clone()));
        return contents.stream().map(HexFormat.of()::formatHex).toList();
    }
}
