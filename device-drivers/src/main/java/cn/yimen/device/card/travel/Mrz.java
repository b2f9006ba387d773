package cn.yimen.device.card.travel;

import cn.yimen.device.card.Sex;

/// What a machine readable zone says, without fillers and check digits. A field that the layout
/// does not have is empty.
///
/// @param documentCode P for passports; CR 港澳居民来往内地通行证, CT 台湾居民来往大陆通行证
/// @param issuer three letters of ISO 3166, or ICAO's own (D for Germany)
/// @param number of the document, up to 9 characters, with TD1 and TD2 up to 22
/// @param optional what the issuer chose; on CR and CT permits the number of the card at home
/// @param optional2 second such field of TD1
public record Mrz(
        MrzLayout layout,
        String documentCode,
        String issuer,
        String number,
        MrzDate birth,
        Sex sex,
        MrzDate expiry,
        String nationality,
        MrzName name,
        String optional,
        String optional2) {

    @Override
    public String toString() {
        return "Mrz[" + layout + ']';
    }
}
