package cn.yimen.device.card.travel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import cn.yimen.device.card.travel.MrzDecoding.Decoded;
import cn.yimen.device.fuzz.Target;
import cn.yimen.device.sim.travel.InventedTravellers;
import java.util.List;

/// What a document scanner says that it read.
public final class MrzTarget implements Target {

    @Override
    public String name() {
        return "mrz";
    }

    @Override
    public List<byte[]> seeds() {
        return InventedTravellers.everybody().stream()
                .map(mrz -> String.join("\r\n", MrzText.lines(mrz)).getBytes(ISO_8859_1))
                .toList();
    }

    @Override
    public void eat(byte[] bytes) {
        MrzDecoding decoding = MrzText.decode(new String(bytes, ISO_8859_1));
        if (decoding instanceof Decoded(var mrz)
                && !MrzText.decode(MrzText.encode(mrz)).equals(decoding)) {
            throw new AssertionError("written and read again it is another");
        }
    }
}
