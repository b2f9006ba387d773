package cn.yimen.device.card.travel;

import cn.yimen.device.card.travel.MrzDecoding.Decoded;
import cn.yimen.device.card.travel.MrzDecoding.Flawed;
import cn.yimen.device.card.travel.MrzFlaw.Why;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The machine readable zone as text and as a record; pure.
public final class MrzText {

    /// The longest zone has 90 characters; line ends and spaces of a scanner come on top.
    private static final int LONGEST_SCAN = 512;

    private MrzText() {}

    /// Reads what a chip holds, a scanner saw or a hand typed: lines may be parted by white space
    /// or not at all, letters may be small. Never throws.
    ///
    /// Where several layouts are possible the one without flaws counts, or the one with the fewest.
    public static MrzDecoding decode(String scanned) {
        if (scanned.length() > LONGEST_SCAN) {
            return flawed(MrzField.WHOLE, Why.WRONG_LENGTH);
        }
        String text = scanned.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        Stream<MrzDecoding> tries =
                MrzLayout.candidates(text).stream()
                        .map(layout -> new MrzReading(layout, text).decode());
        return tries.min(Comparator.comparingInt(MrzText::flaws))
                .orElseGet(() -> flawed(MrzField.WHOLE, Why.WRONG_LENGTH));
    }

    /// The zone's text, all lines in one, with check digits.
    ///
    /// @throws IllegalArgumentException when a text is too long for its field, or for the zone
    public static String encode(Mrz mrz) {
        return new MrzWriting(mrz).encode();
    }

    /// The text in lines, as printed.
    public static List<String> lines(Mrz mrz) {
        String text = encode(mrz);
        int width = mrz.layout().width();
        return Stream.iterate(0, at -> at < text.length(), at -> at + width)
                .map(at -> text.substring(at, at + width))
                .toList();
    }

    private static int flaws(MrzDecoding decoding) {
        return switch (decoding) {
            case Decoded _ -> 0;
            case Flawed(var flaws) -> flaws.size();
        };
    }

    private static MrzDecoding flawed(MrzField field, Why why) {
        return new Flawed(List.of(new MrzFlaw(field, why)));
    }
}
