package cn.yimen.device.card.travel;

import cn.yimen.device.card.AccessKey;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// Access keys of travel documents, from whatever the citizen has at hand.
public final class TravelKeys {

    private TravelKeys() {}

    /// The key that stands in a zone.
    public static AccessKey of(Mrz mrz) {
        return new AccessKey.Mrz(mrz.number(), mrz.birth().text(), mrz.expiry().text());
    }

    /// As typed; empty when the number has other characters than a zone.
    public static Optional<AccessKey> typed(String number, LocalDate birth, LocalDate expiry) {
        String cleaned = number.replaceAll("[\\s<-]", "").toUpperCase(Locale.ROOT);
        return cleaned.matches("[0-9A-Z]{1,22}")
                ? Optional.of(
                        new AccessKey.Mrz(
                                cleaned, MrzDate.of(birth).text(), MrzDate.of(expiry).text()))
                : Optional.empty();
    }

    /// The six digits on the front of a card; empty when it is something else.
    public static Optional<AccessKey> accessNumber(String typed) {
        String digits = typed.strip();
        return digits.matches("[0-9]{6}")
                ? Optional.of(new AccessKey.Can(digits))
                : Optional.empty();
    }

    /// What a document scanner, camera or code scanner read; empty when it is no zone without
    /// flaws.
    public static Optional<AccessKey> scanned(String text) {
        return switch (MrzText.decode(text)) {
            case MrzDecoding.Decoded(var mrz) -> Optional.of(of(mrz));
            case MrzDecoding.Flawed _ -> Optional.empty();
        };
    }
}
