package cn.yimen.device.card;

import java.time.LocalDate;

/// An identity document as its chip tells it. Nothing here prints personal data by `toString`.
public sealed interface IdentityDocument permits IdentityCard, SocialSecurityCard, TravelDocument {

    Holder holder();

    /// The number by which offices know the person or the document: on all cards issued in the
    /// mainland it is that of the person.
    String number();

    Validity validity();

    default String name() {
        return holder().name();
    }

    default Sex sex() {
        return holder().sex();
    }

    default LocalDate birth() {
        return holder().birth();
    }
}
