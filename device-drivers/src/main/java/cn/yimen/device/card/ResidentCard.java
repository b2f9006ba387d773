package cn.yimen.device.card;

/// 居民身份证, second generation.
///
/// @param number 公民身份号码, 18 characters with a right check character
/// @param issuer 签发机关
public record ResidentCard(
        Holder holder,
        Nation nation,
        String address,
        String number,
        String issuer,
        Validity validity)
        implements IdentityCard {

    @Override
    public String toString() {
        return "ResidentCard";
    }
}
