package cn.yimen.uplink.client;

import java.net.Proxy;

/// The way through the network to the platform.
///
/// @param proxy none unless somebody asks for one; what the environment says is not looked at
public record Access(Tls tls, Proxy proxy) {

    public static final Access DIRECT = new Access(Tls.ORDINARY, Proxy.NO_PROXY);

    public static Access over(Tls tls) {
        return new Access(tls, Proxy.NO_PROXY);
    }
}
