package cn.yimen.device.card.social;

import cn.yimen.device.card.Validity;
import java.util.Optional;

/// EF05, who issued the card and what it is; free to read.
final class IssuerFile {

    private static final int FILE = 5;
    private static final int IDENTIFICATION_BYTES = 16;
    private static final int SPECIFICATION_BYTES = 4;
    private static final int DAY_BYTES = 4;
    private static final int CARD_NUMBER_BYTES = 9;
    private static final int REGION_DIGITS = 6;

    private final ChipFile file;

    IssuerFile(Chip chip) {
        file = new ChipFile(chip, FILE);
    }

    /// Six digits; empty when the card tells none.
    String region() {
        return file.record(0x01, IDENTIFICATION_BYTES)
                .digits()
                .filter(digits -> digits.matches("[0-9]{6}.*"))
                .map(digits -> digits.substring(0, REGION_DIGITS))
                .orElse("");
    }

    String specification() {
        return file.record(0x03, SPECIFICATION_BYTES).code().orElse("");
    }

    Optional<Validity> validity() {
        var from = file.record(0x05, DAY_BYTES).day();
        var until = file.record(0x06, DAY_BYTES).day();
        return from.flatMap(first ->
                until.filter(last -> !last.isBefore(first)).map(last -> new Validity(first, last)));
    }

    String cardNumber() {
        return file.record(0x07, CARD_NUMBER_BYTES).code().orElse("");
    }
}
