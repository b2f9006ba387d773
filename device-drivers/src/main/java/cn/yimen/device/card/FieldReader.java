package cn.yimen.device.card;

import cn.yimen.device.card.CardTrouble.Field;
import cn.yimen.device.card.CardTrouble.Why;
import cn.yimen.device.card.TextArea.Span;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/// Reads the fields of one text area and remembers the first that makes no sense.
///
/// Layouts can so be written down as plain lists of fields: a wrong field yields a placeholder, and
/// a document with a placeholder never leaves [IdentityText#decode].
final class FieldReader {

    private final TextArea area;
    private Optional<CardTrouble> trouble = Optional.empty();

    FieldReader(TextArea area) {
        this.area = area;
    }

    Optional<CardTrouble> trouble() {
        return trouble;
    }

    /// Printable text without its padding, perhaps none.
    String text(Field field, Span... spans) {
        StringBuilder whole = new StringBuilder();
        for (Span span : spans) {
            whole.append(area.raw(span));
        }
        String text = withoutPadding(whole);
        if (!ChipText.isPrintable(text)) {
            blame(field, Why.UNREADABLE);
        }
        return text;
    }

    String required(Field field, Span... spans) {
        String text = text(field, spans);
        if (text.isBlank()) {
            blame(field, Why.MISSING);
        }
        return text;
    }

    /// A number or code of known form.
    String formed(Field field, Span span, Predicate<String> form) {
        String text = required(field, span);
        if (!form.test(text)) {
            blame(field, Why.WRONG_FORM);
        }
        return text;
    }

    /// The number of somebody who lives in a province; a lower-case x is let pass.
    String citizenNumber(Span span) {
        String number = citizenNumber(span, "[1-8]");
        if (Region.of(number).isEmpty()) {
            blame(Field.NUMBER, Why.UNKNOWN_CODE);
        }
        return number;
    }

    /// An 18-character number with one of these beginnings.
    String citizenNumber(Span span, String allowedStarts) {
        String number = required(Field.NUMBER, span).replace('x', 'X');
        if (!CitizenNumber.hasForm(number) || !number.matches("(" + allowedStarts + ").*")) {
            blame(Field.NUMBER, Why.WRONG_FORM);
        } else if (!CitizenNumber.checks(number)) {
            blame(Field.NUMBER, Why.WRONG_CHECK_CHARACTER);
        }
        return number;
    }

    Sex sex(Span span) {
        return Sex.of(withoutPadding(area.raw(span)))
                .orElseGet(() -> blamed(Field.SEX, Why.UNKNOWN_CODE, Sex.UNKNOWN));
    }

    Nation nation(Span span) {
        return Nation.of(withoutPadding(area.raw(span)))
                .orElseGet(() -> blamed(Field.NATION, Why.UNKNOWN_CODE, new Nation("")));
    }

    LocalDate birth(Span span) {
        return ChipDate.parse(area.raw(span))
                .orElseGet(() -> blamed(Field.BIRTH, Why.IMPOSSIBLE_DATE, LocalDate.MIN));
    }

    Validity validity(Span from, Span until) {
        Optional<LocalDate> first = ChipDate.parse(area.raw(from));
        Optional<LocalDate> last = ChipDate.parseEnd(withoutPadding(area.raw(until)));
        boolean ordered =
                first.isPresent() && last.isPresent() && !last.get().isBefore(first.get());
        if (!ordered) {
            blame(Field.VALIDITY, Why.IMPOSSIBLE_DATE);
        }
        return new Validity(first.orElse(LocalDate.MIN), last.orElse(LocalDate.MIN));
    }

    private void blame(Field field, Why why) {
        trouble = trouble.or(() -> Optional.of(new CardTrouble.WrongField(field, why)));
    }

    private <T> T blamed(Field field, Why why, T placeholder) {
        blame(field, why);
        return placeholder;
    }

    private static String withoutPadding(CharSequence padded) {
        int end = padded.length();
        while (end > 0 && (padded.charAt(end - 1) == ' ' || padded.charAt(end - 1) == 0)) {
            end--;
        }
        return padded.subSequence(0, end).toString();
    }
}
