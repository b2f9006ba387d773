package cn.yimen.device.card;

import cn.yimen.device.card.CardTrouble.Field;
import cn.yimen.device.card.TextArea.Span;

/// Where the fields of 外国人永久居留身份证, form of 2017 (flag 'I'), stand.
final class Foreigner2017Layout {

    static final char FLAG = 'I';

    private static final Span ENGLISH_NAME = new Span(0, 120);
    private static final Span SEX = new Span(120, 2);
    private static final Span NUMBER = new Span(122, 30);
    private static final Span NATIONALITY = new Span(152, 6);
    private static final Span CHINESE_NAME = new Span(158, 30);
    private static final Span VALID_FROM = new Span(188, 16);
    private static final Span VALID_UNTIL = new Span(204, 16);
    private static final Span BIRTH = new Span(220, 16);
    private static final Span CARD_VERSION = new Span(236, 4);
    private static final Span AUTHORITY = new Span(240, 8);

    private Foreigner2017Layout() {}

    static PermanentResident2017 decode(FieldReader in) {
        return new PermanentResident2017(
                in.required(Field.ENGLISH_NAME, ENGLISH_NAME),
                in.text(Field.NAME, CHINESE_NAME),
                in.sex(SEX),
                in.birth(BIRTH),
                in.formed(Field.NUMBER, NUMBER, number -> number.matches("[A-Z]{3}[0-9]{12}")),
                in.formed(Field.NATIONALITY, NATIONALITY, code -> code.matches("[A-Z]{3}")),
                in.validity(VALID_FROM, VALID_UNTIL),
                in.text(Field.OTHER, CARD_VERSION),
                in.text(Field.OTHER, AUTHORITY));
    }

    static TextArea encode(PermanentResident2017 card) {
        TextArea out = TextArea.blank(FLAG);
        out.write(ENGLISH_NAME, card.englishName());
        out.write(SEX, String.valueOf(card.sex().code()));
        out.write(NUMBER, card.number());
        out.write(NATIONALITY, card.nationality());
        out.write(CHINESE_NAME, card.chineseName());
        out.write(VALID_FROM, ChipDate.print(card.validity().from()));
        out.write(VALID_UNTIL, ChipDate.print(card.validity().until()));
        out.write(BIRTH, ChipDate.print(card.birth()));
        out.write(CARD_VERSION, card.cardVersion());
        out.write(AUTHORITY, card.authorityCode());
        return out;
    }
}
