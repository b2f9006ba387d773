package cn.yimen.uplink.contract;

import java.util.Map;

/// What a signature covers.
///
/// @param path with its query, as in the request line
/// @param timestamp milliseconds since 1970, 13 digits
/// @param nonce used once
/// @param bodyDigest SM3 of the bytes as sent, after compression
public record SignedRequest(
        String appKey,
        String method,
        String path,
        String timestamp,
        String nonce,
        String bodyDigest) {

    public static final String APP_KEY = "X-App-Key";
    public static final String TIMESTAMP = "X-Timestamp";
    public static final String NONCE = "X-Nonce";
    public static final String BODY_DIGEST = "X-Body-Digest";
    public static final String SIGNATURE = "X-Signature";

    /// In every answer: the platform's time, milliseconds since 1970.
    public static final String PLATFORM_TIME = "X-Platform-Time";

    /// The text that is signed: parameters sorted by name, joined with `&`.
    public String text() {
        return "appKey=%s&bodyDigest=%s&method=%s&nonce=%s&path=%s&timestamp=%s"
                .formatted(appKey, bodyDigest, method, nonce, path, timestamp);
    }

    /// The headers that carry it, with its signature.
    public Map<String, String> headers(SigningKey key) {
        return Map.of(
                APP_KEY, appKey,
                TIMESTAMP, timestamp,
                NONCE, nonce,
                BODY_DIGEST, bodyDigest,
                SIGNATURE, key.sign(text()));
    }
}
