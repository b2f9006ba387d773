package cn.yimen.device.scanner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a code says it is. Nothing here is verified but check digits: whoever uses a token asks the
/// one who issued it. Holds personal data: never logged.
public sealed interface ScanContent {

    /// The code of a queue ticket: a link that ends in `/T/` and the ticket's token.
    record TicketToken(String token) implements ScanContent {}

    /// The code of an appointment: a link that ends in `/A/` and the appointment's code.
    record AppointmentCode(String code) implements ScanContent {}

    /// 电子证照标识, GB/T 36904-2018.
    ///
    /// @param sound whether its check character is right; licences of other provinces are known
    ///   whose is not
    record LicenceId(String id, boolean sound) implements ScanContent {}

    /// 统一社会信用代码, GB 32100-2015, with a right check character.
    record CreditCode(String code) implements ScanContent {}

    /// Lines of a machine readable zone, as passport readers with a scanner's plug send them.
    record MrzText(List<String> lines) implements ScanContent {
        public MrzText {
            lines = List.copyOf(lines);
        }
    }

    /// Anything else: a dynamic code (电子社保卡, 电子身份证) that only its platform can read, or nothing of
    /// ours.
    record Unknown() implements ScanContent {}

    static ScanContent of(Scanned code) {
        return of(code.text());
    }

    /// The same for text.
    static ScanContent of(String text) {
        String trimmed = text.strip();
        return link(trimmed)
                .or(() -> licence(trimmed))
                .or(() -> creditCode(trimmed))
                .or(() -> mrz(trimmed))
                .orElseGet(Unknown::new);
    }

    private static Optional<ScanContent> link(String text) {
        var found = Patterns.LINK.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        String what = found.group(2);
        return Optional.of(
                found.group(1).equalsIgnoreCase("T")
                        ? new TicketToken(what)
                        : new AppointmentCode(what));
    }

    private static Optional<ScanContent> licence(String text) {
        return Patterns.LICENCE.matcher(text).matches()
                ? Optional.of(new LicenceId(text, CheckCharacters.licence(text)))
                : Optional.empty();
    }

    private static Optional<ScanContent> creditCode(String text) {
        return Patterns.CREDIT.matcher(text).matches() && CheckCharacters.creditCode(text)
                ? Optional.of(new CreditCode(text))
                : Optional.empty();
    }

    private static Optional<ScanContent> mrz(String text) {
        String joined = text.replaceAll("[\\r\\n]", "");
        int width =
                switch (joined.length()) {
                    case 30, 90 -> 30;
                    case 72 -> 36;
                    case 88 -> 44;
                    default -> 0;
                };
        if (width == 0 || !joined.contains("<") || !Patterns.MRZ.matcher(joined).matches()) {
            return Optional.empty();
        }
        var lines = new ArrayList<String>();
        for (int at = 0; at < joined.length(); at += width) {
            lines.add(joined.substring(at, at + width));
        }
        return Optional.of(new MrzText(lines));
    }

    /// The forms; each matches in linear time.
    final class Patterns {

        private static final Pattern LINK =
                Pattern.compile(
                        "(?i)https?://[^\\s/]++/(?:[^\\s/]++/)??([TA])/([0-9A-Z.\\-]{4,64})");
        private static final Pattern LICENCE =
                Pattern.compile(
                        "1\\.2\\.156\\.3005\\.2\\.[0-9A-Z]{21}\\.[0-9A-Z]{1,18}"
                                + "\\.[0-9A-Z]{1,30}\\.[0-9]{3}\\.[0-9A-Z]");
        private static final Pattern CREDIT = Pattern.compile("[0-9A-HJ-NP-RTUWXY]{18}");
        private static final Pattern MRZ = Pattern.compile("[0-9A-Z<]{30,90}");

        private Patterns() {}
    }
}
