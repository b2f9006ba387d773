package cn.yimen.uplink.seal;

import cn.yimen.uplink.contract.Signing;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import okio.ByteString;

/// A PDF and the seal in it (ISO 32000-1, 12.8.1): `/ByteRange [0 a b c]` names two stretches, and
/// the hexadecimal digits between them are the seal.
///
/// Only a range that leaves nothing out but those digits counts: then every byte that a printer
/// sees is sealed, wherever in the file the range stands.
///
/// @param digest SM3 of both stretches
/// @param seal what lies between them, without the zeros that fill it up
/// @param range as it stands in the file
record SealedPdf(String digest, ByteString seal, String range) {

    private static final Pattern RANGE =
            Pattern.compile("/ByteRange\\[0 (\\d{1,9}) (\\d{1,9}) (\\d{1,9}) *+]");

    /// A document has as many as it has signatures; one with more is meant to keep us busy.
    private static final int MOST_RANGES = 16;

    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]++|[0-9A-F]++");

    /// Whether anything in the file says that it is sealed.
    static boolean isSealed(byte[] pdf) {
        return RANGE.matcher(text(pdf)).find();
    }

    /// Empty where no range covers the whole file.
    static Optional<SealedPdf> of(byte[] pdf) {
        return RANGE.matcher(text(pdf))
                .results()
                .limit(MOST_RANGES)
                .filter(found -> isWhole(pdf, found))
                .findFirst()
                .flatMap(found -> read(pdf, found));
    }

    private static String text(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1);
    }

    private static boolean isWhole(byte[] pdf, MatchResult range) {
        int begin = number(range, 1);
        int end = number(range, 2);
        return begin < end - 1
                && end < pdf.length
                && end + number(range, 3) == pdf.length
                && pdf[begin] == '<'
                && pdf[end - 1] == '>';
    }

    private static int number(MatchResult range, int group) {
        return Integer.parseInt(range.group(group));
    }

    /// Digits in one case only, so that no byte of the file can be exchanged for another.
    private static Optional<SealedPdf> read(byte[] pdf, MatchResult range) {
        int begin = number(range, 1);
        int end = number(range, 2);
        var digits = text(Arrays.copyOfRange(pdf, begin + 1, end - 1));
        if (digits.length() % 2 != 0 || !DIGITS.matcher(digits).matches()) {
            return Optional.empty();
        }
        var covered = new ByteArrayOutputStream();
        covered.write(pdf, 0, begin);
        covered.write(pdf, end, pdf.length - end);
        return DerText.first(HexFormat.of().parseHex(digits))
                .map(seal ->
                        new SealedPdf(
                                Signing.digest(covered.toByteArray()),
                                ByteString.of(seal),
                                range.group()));
    }
}
