package cn.yimen.uplink.contract.file;

import java.time.Instant;

/// A code by which a phone uploads one material.
///
/// @param text a signed link, good for this material and this time only
public record UploadOffer(String upload, String text, Instant expiresAt) {

    @Override
    public String toString() {
        return "UploadOffer";
    }
}
