package cn.yimen.device.card;

/// 港澳台居民居住证: residence permit for people from Hong Kong, Macao and Taiwan.
///
/// @param number 18 characters, area 81, 82 or 83
/// @param travelPermitNumber 通行证号码
/// @param issueCount 签发次数, two digits
public record ResidencePermit(
        Holder holder,
        String address,
        String number,
        String issuer,
        Validity validity,
        String travelPermitNumber,
        String issueCount)
        implements IdentityCard {

    @Override
    public String toString() {
        return "ResidencePermit";
    }
}
