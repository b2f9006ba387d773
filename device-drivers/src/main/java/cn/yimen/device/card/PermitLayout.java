package cn.yimen.device.card;

import cn.yimen.device.card.CardTrouble.Field;
import cn.yimen.device.card.TextArea.Span;

/// Where the fields of 港澳台居民居住证 (flag 'J') stand: as on resident cards, without a nation.
final class PermitLayout {

    static final char FLAG = 'J';

    private static final Span TRAVEL_PERMIT = new Span(220, 18);
    private static final Span ISSUE_COUNT = new Span(238, 4);

    private PermitLayout() {}

    static ResidencePermit decode(FieldReader in) {
        return new ResidencePermit(
                new Holder(
                        in.required(Field.NAME, ResidentLayout.NAME),
                        in.sex(ResidentLayout.SEX),
                        in.birth(ResidentLayout.BIRTH)),
                in.text(Field.ADDRESS, ResidentLayout.ADDRESS),
                in.citizenNumber(ResidentLayout.NUMBER, "81|82|83"),
                in.text(Field.ISSUER, ResidentLayout.ISSUER),
                in.validity(ResidentLayout.VALID_FROM, ResidentLayout.VALID_UNTIL),
                in.text(Field.OTHER, TRAVEL_PERMIT),
                in.text(Field.OTHER, ISSUE_COUNT));
    }

    static TextArea encode(ResidencePermit permit) {
        TextArea out = TextArea.blank(FLAG);
        ResidentLayout.writeCommon(out, permit);
        out.write(ResidentLayout.ADDRESS, permit.address());
        out.write(ResidentLayout.ISSUER, permit.issuer());
        out.write(TRAVEL_PERMIT, permit.travelPermitNumber());
        out.write(ISSUE_COUNT, permit.issueCount());
        return out;
    }
}
