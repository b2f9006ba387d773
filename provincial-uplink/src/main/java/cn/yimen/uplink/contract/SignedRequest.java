package cn.yimen.uplink.contract;

import java.util.Map;
import java.util.TreeMap;

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
    String text() {
        var parameters = new TreeMap<String, String>();
        parameters.put("appKey", appKey);
        parameters.put("bodyDigest", bodyDigest);
        parameters.put("method", method);
        parameters.put("nonce", nonce);
        parameters.put("path", path);
        parameters.put("timestamp", timestamp);
        var text = new StringBuilder();
        parameters.forEach((name, value) ->
                text.append(text.isEmpty() ? "" : "&").append(name).append('=').append(value));
        return text.toString();
    }

    /// The headers that carry it, with its signature.
    public Map<String, String> headers(byte[] secret) {
        return Map.of(
                APP_KEY, appKey,
                TIMESTAMP, timestamp,
                NONCE, nonce,
                BODY_DIGEST, bodyDigest,
                SIGNATURE, Signing.signature(this, secret));
    }
}
