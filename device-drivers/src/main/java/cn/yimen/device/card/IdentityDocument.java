package cn.yimen.device.card;

import java.time.LocalDate;

/// An identity document as its chip tells it. Nothing here prints personal data by `toString`.
public sealed interface IdentityDocument permits ResidentCard, ResidencePermit, PermanentResident {

    Holder holder();

    /// The number of the document, which is the number of the person on all forms since 1999.
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
