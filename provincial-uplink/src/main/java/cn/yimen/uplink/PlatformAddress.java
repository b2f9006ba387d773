package cn.yimen.uplink;

import cn.yimen.hall.domain.HallId;
import cn.yimen.uplink.contract.Credentials;
import java.net.URI;

/// Where a hall's platform is and who the hall is there.
///
/// @param base http or https, without a path of its own or with one that all requests share
public record PlatformAddress(URI base, HallId hall, Credentials credentials) {

    public PlatformAddress {
        if (!base.toString().matches("https?://[^/?#]+[^?#]*")) {
            throw new IllegalArgumentException("not an http or https address: " + base);
        }
    }
}
