package cn.yimen.hall.domain;

/// The person who takes a number: personal data, kept encrypted beside the journal and never in it.
/// Its text form shows nothing, so that it cannot slip into a log.
///
/// @param kind how the person was identified
/// @param name as on the document; empty with a phone number
/// @param documentNumber 公民身份号码, permit number or phone number
public record Holder(IdentityKind kind, String name, String documentNumber) {

    /// Whether both show the same document.
    public boolean isSame(Holder other) {
        return kind == other.kind && documentNumber.equals(other.documentNumber);
    }

    @Override
    public String toString() {
        return "Holder[" + kind + "]";
    }
}
