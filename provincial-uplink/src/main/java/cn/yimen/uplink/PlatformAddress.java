package cn.yimen.uplink;

import cn.yimen.hall.domain.HallId;
import cn.yimen.uplink.client.Access;
import cn.yimen.uplink.contract.Credentials;
import java.net.URI;

/// Where a hall's platform is, how to get there, and who the hall is there.
///
/// @param base http or https, without a path of its own or with one that all requests share
public record PlatformAddress(URI base, HallId hall, Credentials credentials, Access access) {

    public PlatformAddress {
        if (!base.toString().matches("https?://[^/?#]+[^?#]*")) {
            throw new IllegalArgumentException("not an http or https address: " + base);
        }
    }

    /// Straight there, trusting whom the machine trusts.
    public PlatformAddress(URI base, HallId hall, Credentials credentials) {
        this(base, hall, credentials, Access.DIRECT);
    }
}
