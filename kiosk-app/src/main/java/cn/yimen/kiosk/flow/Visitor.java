package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.Mask;
import java.util.Optional;

/// The person in front of the machine, as far as known. Personal: lives in the states of a visit
/// and nowhere else.
///
/// @param holder empty for somebody who only looks round
public record Visitor(Optional<Holder> holder) {

    public static final Visitor GUEST = new Visitor(Optional.empty());

    public static Visitor of(Holder holder) {
        return new Visitor(Optional.of(holder));
    }

    public boolean isKnown() {
        return holder.isPresent();
    }

    /// By number: the same person may lay down another document.
    public boolean isSamePersonAs(Visitor other) {
        return holder.map(Holder::documentNumber).equals(other.holder.map(Holder::documentNumber));
    }

    /// Known by a telephone number that nobody has verified.
    boolean isPhoneOnly() {
        return isKnown() && !cardRead();
    }

    /// Whether an identity document was read in this visit.
    public boolean cardRead() {
        return holder.filter(person -> person.kind() != IdentityKind.PHONE_NUMBER).isPresent();
    }

    /// How the screen names the person: 王*明, or 138****1234 for a phone number; empty for a guest.
    public String maskedName() {
        return holder.map(Visitor::masked).orElse("");
    }

    private static String masked(Holder holder) {
        return holder.kind() == IdentityKind.PHONE_NUMBER
                ? Mask.documentNumber(holder.documentNumber())
                : Mask.name(holder.name());
    }
}
