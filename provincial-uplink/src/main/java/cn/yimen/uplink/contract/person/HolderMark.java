package cn.yimen.uplink.contract.person;

import cn.yimen.uplink.contract.Credentials;
import cn.yimen.uplink.contract.Signing;

/// A mark by which a hall knows the holder of a booking again without keeping the document's
/// number: HMAC-SM3 under the key that hall and platform share.
public final class HolderMark {

    private HolderMark() {}

    /// @return 64 hexadecimal digits
    public static String of(Credentials shared, DocumentType document, String number) {
        return Signing.mac(shared, document + ":" + number);
    }
}
