package cn.yimen.device.card;

import cn.yimen.device.card.CardTrouble.Field;
import cn.yimen.device.card.TextArea.Span;

/// Where the fields of 居民身份证 (flag ' ') stand; the residence permit shares most of them.
final class ResidentLayout {

    static final char FLAG = ' ';

    static final Span NAME = new Span(0, 30);
    static final Span SEX = new Span(30, 2);
    static final Span NATION = new Span(32, 4);
    static final Span BIRTH = new Span(36, 16);
    static final Span ADDRESS = new Span(52, 70);
    static final Span NUMBER = new Span(122, 36);
    static final Span ISSUER = new Span(158, 30);
    static final Span VALID_FROM = new Span(188, 16);
    static final Span VALID_UNTIL = new Span(204, 16);

    private ResidentLayout() {}

    static ResidentCard decode(FieldReader in) {
        return new ResidentCard(
                new Holder(in.required(Field.NAME, NAME), in.sex(SEX), in.birth(BIRTH)),
                in.nation(NATION),
                in.text(Field.ADDRESS, ADDRESS),
                in.citizenNumber(NUMBER),
                in.text(Field.ISSUER, ISSUER),
                in.validity(VALID_FROM, VALID_UNTIL));
    }

    static TextArea encode(ResidentCard card) {
        TextArea out = TextArea.blank(FLAG);
        writeCommon(out, card);
        out.write(NATION, card.nation().code());
        out.write(ADDRESS, card.address());
        out.write(ISSUER, card.issuer());
        return out;
    }

    /// What all forms but that of 2017 have at the same places.
    static void writeCommon(TextArea out, IdentityDocument document) {
        out.write(NAME, document.name());
        out.write(SEX, String.valueOf(document.sex().code()));
        out.write(BIRTH, ChipDate.print(document.birth()));
        out.write(NUMBER, document.number());
        out.write(VALID_FROM, ChipDate.print(document.validity().from()));
        out.write(VALID_UNTIL, ChipDate.print(document.validity().until()));
    }
}
