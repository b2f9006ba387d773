package cn.yimen.kiosk.effect;

import cn.yimen.kiosk.flow.Certifying.End;
import cn.yimen.uplink.seal.SealFinding;
import cn.yimen.uplink.seal.SealFinding.Flaw;
import cn.yimen.uplink.seal.SealRoots;
import java.time.Instant;
import java.util.Optional;

/// Lets a document through to paper only when this machine finds its seal sound, whatever others
/// say of it.
record SealGate(SealRoots roots) {

    /// Whose seal it has to be.
    ///
    /// @param department that gives the document out; empty where the document names none
    record Expected(String name, String signer, String certificate, Optional<String> department) {}

    /// Without anything to verify by, nothing is printed.
    boolean isClosed() {
        return roots.isNone();
    }

    /// Empty where the document may be printed.
    Optional<End> flaw(byte[] pdf, Instant now, Expected expected) {
        return switch (roots.examine(pdf, now)) {
            case SealFinding.Refused(var flaw) -> Optional.of(end(flaw));
            case SealFinding.Holds found ->
                    isExpected(found, expected)
                            ? Optional.empty()
                            : Optional.of(End.SEAL_OF_ANOTHER);
        };
    }

    private static boolean isExpected(SealFinding.Holds found, Expected expected) {
        return found.name().equals(expected.name())
                && found.signer().equals(expected.signer())
                && found.certificate().equals(expected.certificate())
                && expected.department().stream().allMatch(found.signer()::equals);
    }

    private static End end(Flaw flaw) {
        return switch (flaw) {
            case UNSEALED -> End.SEAL_MISSING;
            case CHANGED -> End.DOCUMENT_CHANGED;
            case BROKEN -> End.SEAL_BROKEN;
            case UNKNOWN_ROOT -> End.SEAL_UNKNOWN;
            case EXPIRED -> End.SEAL_EXPIRED;
        };
    }
}
