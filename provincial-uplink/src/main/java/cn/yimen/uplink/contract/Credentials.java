package cn.yimen.uplink.contract;

/// What a hall and the platform share: the caller's name and the key of the HMAC. The text form
/// does not show the key.
public final class Credentials {

    private final String appKey;
    private final byte[] secret;

    /// @param secret 32 bytes
    public Credentials(String appKey, byte[] secret) {
        this.appKey = appKey;
        this.secret = secret.clone();
    }

    public String appKey() {
        return appKey;
    }

    public byte[] secret() {
        return secret.clone();
    }

    @Override
    public String toString() {
        return "Credentials[" + appKey + "]";
    }
}
