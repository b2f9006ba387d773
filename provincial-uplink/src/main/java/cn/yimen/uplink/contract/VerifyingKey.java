package cn.yimen.uplink.contract;

/// What the platform checks a caller's signatures with. The key alone says which form of signature
/// it takes, never the request.
public sealed interface VerifyingKey permits HmacKey, Sm2PublicKey {

    /// Whether this is the text's signature; nonsense is none.
    boolean holds(String text, String signature);
}
