package cn.yimen.uplink.contract;

/// What a caller signs its requests with: one of the two forms that the contract allows.
public sealed interface SigningKey permits HmacKey, Sm2Key {

    /// The signature of a text (its UTF-8), in lower-case hexadecimal.
    String sign(String text);

    /// What the other side checks this key's signatures with.
    VerifyingKey verifying();
}
