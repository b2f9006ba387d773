package cn.yimen.device.card.travel;

import cn.yimen.device.card.travel.MrzLayout.Part;
import cn.yimen.device.card.travel.MrzLayout.Span;

/// Writes a zone: the other direction of [MrzReading], for virtual documents and tests.
final class MrzWriting {

    private final Mrz mrz;
    private final MrzLayout layout;
    private final StringBuilder text;

    MrzWriting(Mrz mrz) {
        this.mrz = mrz;
        this.layout = mrz.layout();
        this.text = new StringBuilder("<".repeat(layout.length()));
    }

    String encode() {
        layout.parts().forEach(this::put);
        if (!layout.composite().isEmpty()) {
            StringBuilder covered = new StringBuilder();
            layout.composite().forEach(span -> covered.append(span.of(text)));
            text.setCharAt(layout.compositeAt(), CheckDigit.of(covered));
        }
        if (!text.chars().allMatch(c -> CheckDigit.isAllowed((char) c))) {
            throw new IllegalArgumentException("not the characters of a machine readable zone");
        }
        return text.toString();
    }

    private void put(Part part) {
        Span span = part.span();
        boolean isContinued = part.field() == MrzField.NUMBER && isLong(span);
        String value = value(part.field());
        String field = isContinued ? value.substring(0, span.length()) : value;
        if (field.length() > span.length()) {
            throw new IllegalArgumentException("too long: " + part.field());
        }
        text.replace(span.from(), span.from() + field.length(), field);
        if (part.isChecked() && !isContinued) {
            text.setCharAt(span.to(), CheckDigit.of(span.of(text)));
        }
    }

    private boolean isLong(Span span) {
        return layout.continuesNumber() && mrz.number().length() > span.length();
    }

    private String value(MrzField field) {
        return switch (field) {
            case DOCUMENT_CODE -> mrz.documentCode();
            case ISSUER -> mrz.issuer();
            case NUMBER -> mrz.number();
            case BIRTH -> mrz.birth().text();
            case SEX -> sex();
            case EXPIRY -> mrz.expiry().text();
            case NATIONALITY -> mrz.nationality();
            case NAME -> cut(mrz.name().encode());
            case OPTIONAL -> optional();
            case OPTIONAL_2 -> mrz.optional2();
            case WHOLE -> "";
        };
    }

    private String sex() {
        return switch (mrz.sex()) {
            case MALE -> "M";
            case FEMALE -> "F";
            case UNKNOWN, UNSTATED -> "<";
        };
    }

    private String optional() {
        Span number = layout.part(MrzField.NUMBER).orElseThrow().span();
        return isLong(number)
                ? LongNumber.optionalFor(mrz.number(), number.length(), mrz.optional())
                : mrz.optional();
    }

    private String cut(String name) {
        int room = layout.part(MrzField.NAME).orElseThrow().span().length();
        return name.substring(0, Math.min(name.length(), room));
    }
}
