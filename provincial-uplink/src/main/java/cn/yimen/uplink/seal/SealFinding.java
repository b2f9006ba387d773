package cn.yimen.uplink.seal;

import java.time.Instant;

/// What a machine finds when it looks at the seal of a document by itself.
public sealed interface SealFinding {

    /// Whole, sealed, in date, under a root that the machine trusts.
    ///
    /// @param name of the seal (印章名称)
    /// @param signer the authority to whose certificate the seal belongs
    /// @param certificate its serial number, upper-case hexadecimal
    record Holds(String name, String signer, String certificate, Instant sealedAt)
            implements SealFinding {}

    record Refused(Flaw flaw) implements SealFinding {}

    /// Why a seal does not hold.
    enum Flaw {
        /// The document carries none.
        UNSEALED,
        /// Bytes of the document are not those that were sealed.
        CHANGED,
        /// The seal itself is damaged, or is not the work of who it names.
        BROKEN,
        /// Nobody whom the machine trusts vouches for it.
        UNKNOWN_ROOT,
        /// The seal or a certificate is out of date, or not yet in force.
        EXPIRED
    }
}
