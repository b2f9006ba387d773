package cn.yimen.server.person;

import cn.yimen.hall.domain.Holder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a document number of 18 digits (GB 11643: 公民身份号码, 居住证, the permanent residence card of
/// 2023) tells: characters 7–14 are the birth date, character 17 is odd for men. Other numbers tell
/// nothing.
final class DocumentFacts {

    private static final Pattern EIGHTEEN = Pattern.compile("\\d{17}[\\dX]");
    private static final int BIRTH_FROM = 6;
    private static final int BIRTH_TO = 14;
    private static final int SEX_AT = 16;

    private DocumentFacts() {}

    static Optional<Integer> age(Holder holder, LocalDate on) {
        return birthDate(holder)
                .map(birth -> Period.between(birth, on).getYears())
                .filter(age -> age >= 0);
    }

    static Optional<Boolean> woman(Holder holder) {
        return telling(holder).map(number -> (number.charAt(SEX_AT) - '0') % 2 == 0);
    }

    private static Optional<LocalDate> birthDate(Holder holder) {
        return telling(holder).flatMap(number -> date(number.substring(BIRTH_FROM, BIRTH_TO)));
    }

    private static Optional<LocalDate> date(String digits) {
        try {
            return Optional.of(LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<String> telling(Holder holder) {
        return switch (holder.kind()) {
            case RESIDENT_CARD,
                    RESIDENCE_PERMIT,
                    PERMANENT_RESIDENT,
                    SOCIAL_SECURITY_CARD,
                    ELECTRONIC_LICENCE ->
                    Optional.of(holder.documentNumber())
                            .filter(number -> EIGHTEEN.matcher(number).matches());
            case TRAVEL_DOCUMENT, PHONE_NUMBER, STAFF, NONE -> Optional.empty();
        };
    }
}
