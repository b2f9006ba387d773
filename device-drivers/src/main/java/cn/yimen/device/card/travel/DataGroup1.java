package cn.yimen.device.card.travel;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Data group 1: the machine readable zone once more, 61 L 5F1F L zone, without line ends.
public final class DataGroup1 {

    private static final int TAG = 0x61;
    private static final int ZONE_TAG = 0x5F1F;
    private static final int LONGEST_ZONE = 128;

    private DataGroup1() {}

    /// The zone's text as it stands there, whatever it says; empty when the file is not in order.
    public static Optional<String> zone(byte[] file) {
        return Tlv.expect(TAG, file)
                .flatMap(group -> group.child(ZONE_TAG))
                .map(Tlv::value)
                .filter(zone -> zone.length <= LONGEST_ZONE)
                .map(zone -> new String(zone, StandardCharsets.US_ASCII));
    }
}
