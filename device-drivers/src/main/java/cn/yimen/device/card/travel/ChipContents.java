package cn.yimen.device.card.travel;

import cn.yimen.device.card.Authenticity;
import cn.yimen.device.card.CardPhoto;
import cn.yimen.device.card.CardReading;
import cn.yimen.device.card.CardReading.Complete;
import cn.yimen.device.card.CardReading.Failed;
import cn.yimen.device.card.CardTrouble;
import cn.yimen.device.card.CardTrouble.Field;
import cn.yimen.device.card.CardTrouble.Why;
import cn.yimen.device.card.Holder;
import cn.yimen.device.card.TravelDocument;
import cn.yimen.device.card.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The files of one travel document, on their way to becoming a document.
final class ChipContents {

    /// China's, where the kiosk stands.
    private static final ZoneOffset HERE = ZoneOffset.ofHours(8);

    private final Optional<byte[]> signed;
    private final Optional<byte[]> person;
    private final Optional<byte[]> portrait;

    ChipContents(Optional<byte[]> signed, Optional<byte[]> person, Optional<byte[]> portrait) {
        this.signed = signed;
        this.person = person;
        this.portrait = portrait;
    }

    void erase() {
        person.ifPresent(bytes -> Arrays.fill(bytes, (byte) 0));
        portrait.ifPresent(bytes -> Arrays.fill(bytes, (byte) 0));
    }

    CardReading judge(PassiveAuthentication authentication, Instant now) {
        Optional<String> zone = person.flatMap(DataGroup1::zone);
        if (zone.isEmpty()) {
            return failed(Field.OTHER, Why.MISSING);
        }
        return switch (MrzText.decode(zone.get())) {
            case MrzDecoding.Flawed(var flaws) -> verdictOrFlaw(authentication, now, flaws);
            case MrzDecoding.Decoded(var mrz) ->
                    switch (authenticity(authentication, mrz.issuer(), now)) {
                        case Authenticity.Forged(var part) -> forged(part);
                        case Authenticity other -> document(mrz, other, now);
                    };
        };
    }

    /// A forger's slip of the pen is a forgery first.
    private CardReading verdictOrFlaw(
            PassiveAuthentication authentication, Instant now, List<MrzFlaw> flaws) {
        return authenticity(authentication, "", now) instanceof Authenticity.Forged(var part)
                ? forged(part)
                : failed(field(flaws.getFirst().field()), why(flaws.getFirst().why()));
    }

    private Authenticity authenticity(
            PassiveAuthentication authentication, String issuer, Instant now) {
        Map<Integer, byte[]> groups = new HashMap<>();
        person.ifPresent(bytes -> groups.put(1, bytes));
        portrait.ifPresent(bytes -> groups.put(2, bytes));
        return signed.map(object -> authentication.judge(object, groups, issuer, now))
                .orElseGet(
                        () -> new Authenticity.NotVerified(Authenticity.Reason.NO_SECURITY_OBJECT));
    }

    private CardReading document(Mrz mrz, Authenticity authenticity, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, HERE);
        Optional<LocalDate> birth = mrz.birth().asBirth(today);
        Optional<LocalDate> expiry = mrz.expiry().asExpiry(today);
        if (birth.isEmpty()) {
            return failed(Field.BIRTH, Why.MISSING); // known in part only
        }
        if (expiry.isEmpty()) {
            return failed(Field.VALIDITY, Why.IMPOSSIBLE_DATE);
        }
        if (mrz.name().whole().isEmpty()) {
            return failed(Field.NAME, Why.MISSING);
        }
        return new Complete(
                new TravelDocument(
                        mrz.documentCode(),
                        new Holder(mrz.name().whole(), mrz.sex(), birth.get()),
                        mrz.number(),
                        mrz.issuer(),
                        mrz.nationality(),
                        new Validity(LocalDate.MIN, expiry.get()),
                        authenticity),
                portrait.flatMap(DataGroup2::portrait).orElseGet(CardPhoto::none));
    }

    private static CardReading forged(Authenticity.Part part) {
        return new Failed(new CardTrouble.Forged(part), false);
    }

    private static CardReading failed(Field field, Why why) {
        return new Failed(new CardTrouble.WrongField(field, why), false);
    }

    private static Field field(MrzField field) {
        return switch (field) {
            case NUMBER -> Field.NUMBER;
            case BIRTH -> Field.BIRTH;
            case SEX -> Field.SEX;
            case EXPIRY -> Field.VALIDITY;
            case ISSUER -> Field.ISSUER;
            case NATIONALITY -> Field.NATIONALITY;
            case NAME -> Field.NAME;
            case DOCUMENT_CODE, OPTIONAL, OPTIONAL_2, WHOLE -> Field.OTHER;
        };
    }

    private static Why why(MrzFlaw.Why why) {
        return switch (why) {
            case WRONG_LENGTH -> Why.WRONG_FORM;
            case WRONG_CHARACTER -> Why.UNREADABLE;
            case WRONG_CHECK_DIGIT -> Why.WRONG_CHECK_CHARACTER;
            case IMPOSSIBLE_DATE -> Why.IMPOSSIBLE_DATE;
            case MISSING -> Why.MISSING;
        };
    }
}
