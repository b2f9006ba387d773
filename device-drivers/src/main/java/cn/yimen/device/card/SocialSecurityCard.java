package cn.yimen.device.card;

import java.util.Set;

/// 社会保障卡: social security card, as far as its chip tells without a PIN.
///
/// @param holder sex and day of birth are taken from the number where the chip keeps them back
/// @param number 社会保障号码: for citizens their 公民身份号码
/// @param cardNumber 卡号, the nine characters printed on the card
/// @param region six digits of the place that issued it (GB/T 2260)
/// @param specification 规范版本, "1.00", "2.00" or "3.00": the generation of the card
/// @param withheld what the chip gives only after a PIN, in an order of no meaning
public record SocialSecurityCard(
        Holder holder,
        String number,
        Validity validity,
        String cardNumber,
        String region,
        String specification,
        Set<CardTrouble.Field> withheld)
        implements IdentityDocument {

    public SocialSecurityCard {
        withheld = Set.copyOf(withheld);
    }

    @Override
    public String toString() {
        return "SocialSecurityCard";
    }
}
