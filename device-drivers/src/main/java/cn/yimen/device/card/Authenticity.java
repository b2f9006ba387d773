package cn.yimen.device.card;

/// Whether a document's chip holds what its state signed (passive authentication, ICAO Doc
/// 9303-11). It says nothing about copies: a copied chip is as genuine as its original.
public sealed interface Authenticity {

    /// Signed by a signer of a state on the list, and not changed since.
    ///
    /// @param country two letters of ISO 3166, as the certificate names it
    /// @param signer the document signer's name in its certificate
    record Genuine(String country, String signer) implements Authenticity {}

    /// Something kept us from judging; not to be taken for good.
    record NotVerified(Reason reason) implements Authenticity {}

    /// The chip contradicts the signature over it.
    record Forged(Part part) implements Authenticity {}

    /// Whole in itself, but nobody on our list vouches for the signer. Anyone can make such a chip.
    ///
    /// @param country whom the signer claims to sign for, two letters, or empty
    record Unknown(String country) implements Authenticity {}

    enum Reason {
        /// The chip has no security object, or none that can be read.
        NO_SECURITY_OBJECT,
        /// It speaks of other data groups than those that were read.
        GROUP_NOT_COVERED,
        /// Algorithm or key of a kind or size that we do not accept.
        UNSUPPORTED_ALGORITHM,
        /// The state's certificate is past its time, or not yet in it.
        STATE_CERTIFICATE_EXPIRED,
        SIGNER_CERTIFICATE_EXPIRED,
        /// A signer of one state, a document of another.
        OTHER_STATE
    }

    enum Part {
        /// Data group 1: the machine readable zone.
        PERSON,
        /// Data group 2: the portrait.
        PORTRAIT,
        /// The security object itself: its signature is not its signer's.
        SECURITY_OBJECT
    }
}
