package cn.yimen.device.card;

import cn.yimen.device.card.CardTrouble.Field;
import cn.yimen.device.card.TextArea.Span;

/// Where the fields of 外国人永久居留身份证, form of 2023 (flag 'Y'), stand. A long English name goes on in a
/// second field.
final class Foreigner2023Layout {

    static final char FLAG = 'Y';

    private static final Span REPLACEMENT_COUNT = new Span(32, 4);
    private static final Span ENGLISH_NAME_START = new Span(52, 70);
    private static final Span ENGLISH_NAME_END = new Span(220, 22);
    private static final Span NATIONALITY = new Span(242, 6);
    private static final Span FORMER_LINK = new Span(250, 6);

    private Foreigner2023Layout() {}

    static PermanentResident2023 decode(FieldReader in) {
        return new PermanentResident2023(
                in.required(Field.ENGLISH_NAME, ENGLISH_NAME_START, ENGLISH_NAME_END),
                in.text(Field.NAME, ResidentLayout.NAME),
                in.sex(ResidentLayout.SEX),
                in.birth(ResidentLayout.BIRTH),
                in.citizenNumber(ResidentLayout.NUMBER, "9"),
                in.formed(Field.NATIONALITY, NATIONALITY, code -> code.matches("[A-Z0-9]{3}")),
                in.validity(ResidentLayout.VALID_FROM, ResidentLayout.VALID_UNTIL),
                in.text(Field.OTHER, REPLACEMENT_COUNT),
                in.text(Field.OTHER, FORMER_LINK));
    }

    static TextArea encode(PermanentResident2023 card) {
        int split = Math.min(card.englishName().length(), ENGLISH_NAME_START.length() / 2);
        TextArea out = TextArea.blank(FLAG);
        ResidentLayout.writeCommon(out, card);
        out.write(ResidentLayout.NAME, card.chineseName());
        out.write(REPLACEMENT_COUNT, card.replacementCount());
        out.write(ENGLISH_NAME_START, card.englishName().substring(0, split));
        out.write(ENGLISH_NAME_END, card.englishName().substring(split));
        out.write(NATIONALITY, card.nationality());
        out.write(FORMER_LINK, card.formerLink());
        return out;
    }
}
