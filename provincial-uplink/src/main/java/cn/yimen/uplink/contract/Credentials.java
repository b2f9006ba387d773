package cn.yimen.uplink.contract;

/// Who a caller is at the platform: its name, the secret that both share, and the key it signs
/// with. The text form does not show them.
public final class Credentials {

    private final String appKey;
    private final byte[] secret;
    private final SigningKey key;

    /// A caller that signs with the shared secret.
    ///
    /// @param secret 32 bytes
    public Credentials(String appKey, byte[] secret) {
        this(appKey, secret, new HmacKey(secret));
    }

    /// @param secret 32 bytes
    public Credentials(String appKey, byte[] secret, SigningKey key) {
        this.appKey = appKey;
        this.secret = secret.clone();
        this.key = key;
    }

    public String appKey() {
        return appKey;
    }

    public byte[] secret() {
        return secret.clone();
    }

    public SigningKey key() {
        return key;
    }

    @Override
    public String toString() {
        return "Credentials[" + appKey + "]";
    }
}
