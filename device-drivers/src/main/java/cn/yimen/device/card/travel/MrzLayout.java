package cn.yimen.device.card.travel;

import static cn.yimen.device.card.travel.MrzField.BIRTH;
import static cn.yimen.device.card.travel.MrzField.DOCUMENT_CODE;
import static cn.yimen.device.card.travel.MrzField.EXPIRY;
import static cn.yimen.device.card.travel.MrzField.ISSUER;
import static cn.yimen.device.card.travel.MrzField.NAME;
import static cn.yimen.device.card.travel.MrzField.NATIONALITY;
import static cn.yimen.device.card.travel.MrzField.NUMBER;
import static cn.yimen.device.card.travel.MrzField.OPTIONAL;
import static cn.yimen.device.card.travel.MrzField.OPTIONAL_2;
import static cn.yimen.device.card.travel.MrzField.SEX;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the fields of each kind of machine readable zone stand, counted from 0 through all its
/// lines.
///
/// Passports and cards: ICAO Doc 9303-4, -5, -6. The permits of the mainland (CR, CT, older `C<`,
/// and the single line) are cards too, but not TD1; their positions are known from one public
/// source only (Johann356/readinfo, `MRTD.cpp`), and what stands between them is left unread.
@SuppressWarnings("ImmutableEnumChecker") // the lists are copies that nobody can change
public enum MrzLayout {
    /// Passport: two lines of 44.
    TD3(
            44,
            List.of(
                    part(DOCUMENT_CODE, 0, 2),
                    part(ISSUER, 2, 5),
                    part(NAME, 5, 44),
                    checked(NUMBER, 44, 53),
                    part(NATIONALITY, 54, 57),
                    checked(BIRTH, 57, 63),
                    part(SEX, 64, 65),
                    checked(EXPIRY, 65, 71),
                    checked(OPTIONAL, 72, 86)),
            span(44, 54),
            span(57, 64),
            span(65, 87)),
    /// Small booklet or large card: two lines of 36.
    TD2(
            36,
            List.of(
                    part(DOCUMENT_CODE, 0, 2),
                    part(ISSUER, 2, 5),
                    part(NAME, 5, 36),
                    checked(NUMBER, 36, 45),
                    part(NATIONALITY, 46, 49),
                    checked(BIRTH, 49, 55),
                    part(SEX, 56, 57),
                    checked(EXPIRY, 57, 63),
                    part(OPTIONAL, 64, 71)),
            span(36, 46),
            span(49, 56),
            span(57, 71)),
    /// Card: three lines of 30.
    TD1(
            30,
            List.of(
                    part(DOCUMENT_CODE, 0, 2),
                    part(ISSUER, 2, 5),
                    checked(NUMBER, 5, 14),
                    part(OPTIONAL, 15, 30),
                    checked(BIRTH, 30, 36),
                    part(SEX, 37, 38),
                    checked(EXPIRY, 38, 44),
                    part(NATIONALITY, 45, 48),
                    part(OPTIONAL_2, 48, 59),
                    part(NAME, 60, 90)),
            span(5, 30),
            span(30, 37),
            span(38, 45),
            span(48, 59)),
    /// CR 港澳居民来往内地通行证 and CT 台湾居民来往大陆通行证, form of 2013 and later: three lines of 30.
    PERMIT(
            30,
            List.of(
                    part(DOCUMENT_CODE, 0, 2),
                    checked(NUMBER, 2, 11),
                    checked(EXPIRY, 15, 21),
                    part(SEX, 22, 23),
                    checked(BIRTH, 23, 29),
                    part(OPTIONAL, 49, 59),
                    part(NAME, 60, 90))),
    /// `C<`, earlier cards of the same kind: three lines of 30.
    EARLY_PERMIT(
            30,
            List.of(
                    part(DOCUMENT_CODE, 0, 2),
                    part(ISSUER, 2, 5),
                    checked(BIRTH, 30, 36),
                    part(SEX, 37, 38),
                    checked(EXPIRY, 38, 44),
                    checked(NUMBER, 45, 56),
                    part(NAME, 60, 90))),
    /// 往来港澳通行证, card form: a single line of 30, without a name.
    LINE(
            30,
            List.of(
                    part(DOCUMENT_CODE, 0, 2),
                    checked(NUMBER, 2, 11),
                    checked(EXPIRY, 13, 19),
                    checked(BIRTH, 21, 27)));

    /// @param isChecked whether a check digit follows the field
    record Part(MrzField field, Span span, boolean isChecked) {}

    /// From `from` up to, not including, `to`.
    record Span(int from, int to) {
        String of(CharSequence text) {
            return text.subSequence(from, to).toString();
        }

        int length() {
            return to - from;
        }
    }

    private final int width;
    private final List<Part> parts;
    private final List<Span> composite;

    MrzLayout(int width, List<Part> parts, Span... composite) {
        this.width = width;
        this.parts = List.copyOf(parts);
        this.composite = List.of(composite);
    }

    private static Part part(MrzField field, int from, int to) {
        return new Part(field, new Span(from, to), false);
    }

    private static Part checked(MrzField field, int from, int to) {
        return new Part(field, new Span(from, to), true);
    }

    private static Span span(int from, int to) {
        return new Span(from, to);
    }

    /// Characters in a line.
    public int width() {
        return width;
    }

    /// Characters in all lines.
    public int length() {
        return switch (this) {
            case TD3, TD2 -> 2 * width;
            case TD1, PERMIT, EARLY_PERMIT -> 3 * width;
            case LINE -> width;
        };
    }

    List<Part> parts() {
        return parts;
    }

    Optional<Part> part(MrzField field) {
        return parts.stream().filter(part -> part.field() == field).findFirst();
    }

    /// What the last check digit covers; empty when the layout has none.
    List<Span> composite() {
        return composite;
    }

    /// Where the check digit over the [#composite] stands.
    int compositeAt() {
        return this == TD1 ? 59 : length() - 1;
    }

    /// A number too long for its field goes on in the optional one (9303-5, 4.2.2.2, note j).
    boolean continuesNumber() {
        return this == TD1 || this == TD2;
    }

    /// Those that a zone of this length and beginning may have, the likeliest first.
    static List<MrzLayout> candidates(String text) {
        List<MrzLayout> found = new ArrayList<>();
        for (MrzLayout layout : values()) {
            if (layout.length() == text.length() && layout.mayBegin(text)) {
                found.add(layout);
            }
        }
        return List.copyOf(found.reversed());
    }

    private boolean mayBegin(String text) {
        return switch (this) {
            case PERMIT -> text.startsWith("CR") || text.startsWith("CT");
            case EARLY_PERMIT -> text.startsWith("C<");
            case TD3, TD2, TD1, LINE -> true;
        };
    }
}
