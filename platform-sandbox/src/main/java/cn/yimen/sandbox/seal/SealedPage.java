package cn.yimen.sandbox.seal;

import cn.yimen.uplink.contract.Signing;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/// A PDF of one A4 page with one line of Latin text and its seal, which covers every byte but its
/// own (ISO 32000-1, 12.8).
final class SealedPage {

    private static final int HOLE_DIGITS = 40_960;
    private static final int RANGE_LENGTH = 60;
    private static final String NO_RANGE = " ".repeat(RANGE_LENGTH);
    private static final String HOLE = "<" + "0".repeat(HOLE_DIGITS) + ">";

    private SealedPage() {}

    /// What is to be sealed.
    ///
    /// @param digest SM3, hexadecimal
    record Unsealed(String digest, String range) {}

    /// @param line letters, digits, blanks
    /// @param sealing makes a seal in DER
    static byte[] of(String line, SealPicture picture, Function<Unsealed, byte[]> sealing) {
        var text = document(line, picture);
        int begin = text.indexOf(HOLE);
        int end = begin + HOLE.length();
        var range = "/ByteRange[0 %d %d %d".formatted(begin, end, text.length() - end);
        range += " ".repeat(RANGE_LENGTH - range.length() - 1) + "]";
        int place = text.indexOf(NO_RANGE);
        text.replace(place, place + RANGE_LENGTH, range);
        var covered = text.substring(0, begin) + text.substring(end);
        var seal = sealing.apply(new Unsealed(Signing.digest(bytes(covered)), range));
        var digits = HexFormat.of().formatHex(seal);
        text.replace(begin + 1, begin + 1 + digits.length(), digits);
        return bytes(text.toString());
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static StringBuilder document(String line, SealPicture picture) {
        var stream =
                "BT /F1 18 Tf 72 720 Td (%s) Tj ET q 113 0 0 113 410 560 cm /S1 Do Q"
                        .formatted(line.replaceAll("[^0-9A-Za-z -]", ""));
        var objects =
                List.of(
                        "<</Type/Catalog/Pages 2 0 R/AcroForm<</SigFlags 3/Fields[7 0 R]>>>>",
                        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                                + "/Annots[7 0 R]"
                                + "/Resources<</Font<</F1 5 0 R>>/XObject<</S1 6 0 R>>>>>>",
                        stream("", stream),
                        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
                        image(picture),
                        "<</Type/Annot/Subtype/Widget/FT/Sig/T(seal)/V 8 0 R/F 132"
                                + "/P 3 0 R/Rect[0 0 0 0]>>",
                        "<</Type/Sig/Filter/GM.ESeal/SubFilter/GBT.38540"
                                + NO_RANGE
                                + "/Contents"
                                + HOLE
                                + ">>");
        var text = new StringBuilder("%PDF-1.7\n");
        var places = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            places.append("%010d 00000 n \n".formatted(text.length()));
            text.append(i + 1).append(" 0 obj").append(objects.get(i)).append("endobj\n");
        }
        int table = text.length();
        int count = objects.size() + 1;
        return text.append("xref\n0 %d\n%s".formatted(count, places))
                .append("trailer<</Size %d/Root 1 0 R>>\n".formatted(count))
                .append("startxref\n%d\n%%%%EOF\n".formatted(table));
    }

    private static String stream(String entries, String content) {
        return "<<%s/Length %d>>stream\n%s\nendstream"
                .formatted(entries, content.length(), content);
    }

    private static String image(SealPicture picture) {
        var entries =
                ("/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceRGB"
                                + "/BitsPerComponent 8/Filter/FlateDecode"
                                + "/DecodeParms<</Predictor 15/Colors 3/Columns %d>>")
                        .formatted(picture.width(), picture.height(), picture.width());
        return stream(entries, new String(picture.rows(), StandardCharsets.ISO_8859_1));
    }
}
