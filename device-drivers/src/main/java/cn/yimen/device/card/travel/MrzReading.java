package cn.yimen.device.card.travel;

import cn.yimen.device.card.Sex;
import cn.yimen.device.card.travel.MrzFlaw.Why;
import cn.yimen.device.card.travel.MrzLayout.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads one text by one layout and remembers what is wrong with it.
final class MrzReading {

    private static final String CHINA = "CHN";

    private final MrzLayout layout;
    private final String text;
    private final List<MrzFlaw> flaws = new ArrayList<>();

    /// @param text as long as the layout
    MrzReading(MrzLayout layout, String text) {
        this.layout = layout;
        this.text = text;
    }

    MrzDecoding decode() {
        for (Part part : layout.parts()) {
            judge(part).ifPresent(why -> flaws.add(new MrzFlaw(part.field(), why)));
        }
        judgeComposite();
        return flaws.isEmpty() ? new MrzDecoding.Decoded(mrz()) : new MrzDecoding.Flawed(flaws);
    }

    private Mrz mrz() {
        LongNumber number = number();
        return new Mrz(
                layout,
                value(MrzField.DOCUMENT_CODE),
                issuedBy(MrzField.ISSUER),
                number.number(),
                date(MrzField.BIRTH),
                sex(),
                date(MrzField.EXPIRY),
                issuedBy(MrzField.NATIONALITY),
                MrzName.decode(raw(MrzField.NAME)),
                number.rest(),
                value(MrzField.OPTIONAL_2));
    }

    private Optional<Why> judge(Part part) {
        String content = part.span().of(text);
        if (!content.chars().allMatch(c -> CheckDigit.isAllowed((char) c))) {
            return Optional.of(Why.WRONG_CHARACTER);
        }
        if (isRequired(part.field()) && isBlank(content)) {
            return Optional.of(Why.MISSING);
        }
        if (part.isChecked() && !isCheckRight(part, content)) {
            return Optional.of(Why.WRONG_CHECK_DIGIT);
        }
        return judgeContent(part.field(), content);
    }

    private static Optional<Why> judgeContent(MrzField field, String content) {
        return switch (field) {
            case BIRTH -> judgeDate(content, "[0-9<]{6}");
            case EXPIRY -> judgeDate(content, "[0-9]{6}");
            case SEX -> blameUnless("MF<X".contains(content));
            case NAME, ISSUER, NATIONALITY ->
                    blameUnless(content.chars().noneMatch(Character::isDigit));
            case DOCUMENT_CODE, NUMBER, OPTIONAL, OPTIONAL_2, WHOLE -> Optional.empty();
        };
    }

    private static Optional<Why> judgeDate(String content, String form) {
        if (!content.matches(form)) {
            return Optional.of(Why.WRONG_CHARACTER);
        }
        return new MrzDate(content).isPossible()
                ? Optional.empty()
                : Optional.of(Why.IMPOSSIBLE_DATE);
    }

    private static Optional<Why> blameUnless(boolean isRight) {
        return isRight ? Optional.empty() : Optional.of(Why.WRONG_CHARACTER);
    }

    private static boolean isRequired(MrzField field) {
        return field == MrzField.NUMBER
                || field == MrzField.BIRTH
                || field == MrzField.EXPIRY
                || field == MrzField.DOCUMENT_CODE;
    }

    private boolean isCheckRight(Part part, String field) {
        char given = text.charAt(part.span().to());
        if (part.field() == MrzField.NUMBER && isContinued(given)) {
            return LongNumber.parse(field, raw(MrzField.OPTIONAL)).isRight();
        }
        boolean mayLackDigit = part.field() == MrzField.OPTIONAL && isBlank(field);
        return given == CheckDigit.of(field) || (mayLackDigit && given == '<');
    }

    private void judgeComposite() {
        if (layout.composite().isEmpty()) {
            return;
        }
        StringBuilder covered = new StringBuilder();
        layout.composite().forEach(span -> covered.append(span.of(text)));
        boolean readable = covered.chars().allMatch(c -> CheckDigit.isAllowed((char) c));
        if (readable && text.charAt(layout.compositeAt()) != CheckDigit.of(covered)) {
            flaws.add(new MrzFlaw(MrzField.WHOLE, Why.WRONG_CHECK_DIGIT));
        }
    }

    private boolean isContinued(char check) {
        return layout.continuesNumber() && check == '<' && !isBlank(raw(MrzField.OPTIONAL));
    }

    private LongNumber number() {
        Part part = layout.part(MrzField.NUMBER).orElseThrow();
        return isContinued(text.charAt(part.span().to()))
                ? LongNumber.parse(raw(MrzField.NUMBER), raw(MrzField.OPTIONAL))
                : new LongNumber(value(MrzField.NUMBER), value(MrzField.OPTIONAL), true);
    }

    /// Permits that do not say so are China's.
    private String issuedBy(MrzField field) {
        return layout.part(field).isPresent() ? value(field) : CHINA;
    }

    private MrzDate date(MrzField field) {
        return new MrzDate(raw(field));
    }

    private Sex sex() {
        return switch (value(MrzField.SEX)) {
            case "M" -> Sex.MALE;
            case "F" -> Sex.FEMALE;
            default -> layout == MrzLayout.LINE ? Sex.UNKNOWN : Sex.UNSTATED;
        };
    }

    private String raw(MrzField field) {
        return layout.part(field).map(part -> part.span().of(text)).orElse("");
    }

    private String value(MrzField field) {
        return withoutFillers(raw(field));
    }

    private static boolean isBlank(String field) {
        return withoutFillers(field).isEmpty();
    }

    static String withoutFillers(String field) {
        return field.replaceAll("<+$", "");
    }
}
