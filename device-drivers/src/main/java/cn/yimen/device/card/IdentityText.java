package cn.yimen.device.card;

import cn.yimen.device.card.TextDecoding.Decoded;
import cn.yimen.device.card.TextDecoding.Flawed;

/// The 256 bytes of text on an identity chip, in its four layouts, as records and back.
///
/// UTF-16LE, padded with spaces; the character at byte 248 says which layout. Source: public reader
/// software (Johann356/readinfo, `PCSCGetData`); GA/T 490 was not at hand.
public final class IdentityText {

    public static final int BYTES = TextArea.BYTES;

    private IdentityText() {}

    /// Never throws, whatever the bytes are; keeps none of them.
    public static TextDecoding decode(byte[] text) {
        if (text.length != BYTES) {
            return new Flawed(new CardTrouble.WrongLength(BYTES, text.length));
        }
        TextArea area = TextArea.over(text);
        FieldReader in = new FieldReader(area);
        return switch (area.flag()) {
            case ResidentLayout.FLAG -> judged(ResidentLayout.decode(in), in);
            case PermitLayout.FLAG -> judged(PermitLayout.decode(in), in);
            case Foreigner2017Layout.FLAG -> judged(Foreigner2017Layout.decode(in), in);
            case Foreigner2023Layout.FLAG -> judged(Foreigner2023Layout.decode(in), in);
            default -> new Flawed(new CardTrouble.UnknownForm(area.flag()));
        };
    }

    /// For virtual cards and tests.
    ///
    /// @throws IllegalArgumentException when a text is too long for its field
    public static byte[] encode(IdentityCard document) {
        return switch (document) {
            case ResidentCard card -> ResidentLayout.encode(card).bytes();
            case ResidencePermit permit -> PermitLayout.encode(permit).bytes();
            case PermanentResident2017 card -> Foreigner2017Layout.encode(card).bytes();
            case PermanentResident2023 card -> Foreigner2023Layout.encode(card).bytes();
        };
    }

    private static TextDecoding judged(IdentityCard document, FieldReader in) {
        return in.trouble().<TextDecoding>map(Flawed::new).orElseGet(() -> new Decoded(document));
    }
}
