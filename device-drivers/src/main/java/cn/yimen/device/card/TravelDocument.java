package cn.yimen.device.card;

/// A passport or travel permit with a chip (ICAO 9303).
///
/// @param code document code of its machine-readable zone: "P", "CR" (港澳居民来往内地通行证), "CT"
///   (台湾居民来往大陆通行证)
/// @param number of the document
/// @param issuer three letters
/// @param nationality three letters
/// @param validity these chips tell only the end; the beginning is [java.time.LocalDate#MIN]
/// @param authenticity never [Authenticity.Forged]; only [Authenticity.Genuine] vouches for the
///   rest
public record TravelDocument(
        String code,
        Holder holder,
        String number,
        String issuer,
        String nationality,
        Validity validity,
        Authenticity authenticity)
        implements IdentityDocument {

    @Override
    public String toString() {
        return "TravelDocument";
    }
}
