package cn.yimen.client;

import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.HttpUrl;

/// The servers that serve the hall, one of them in use until it fails. Safe for use by several
/// threads: who asks and who follows move on together.
final class Servers {

    private final List<HttpUrl> all;
    private final AtomicInteger inUse = new AtomicInteger();

    Servers(List<URI> addresses) {
        all = addresses.stream().map(Servers::base).toList();
    }

    /// What every address of the hall begins with.
    private static HttpUrl base(URI address) {
        var url = HttpUrl.get(address);
        if (url == null) {
            throw new IllegalArgumentException("not a server address: " + address);
        }
        var path = url.encodedPath();
        return path.equals("/")
                ? url.newBuilder().encodedPath("/v1/").build()
                : url.newBuilder().encodedPath(path.endsWith("/") ? path : path + "/").build();
    }

    HttpUrl inUse() {
        return all.get(inUse.get());
    }

    /// No answer from this one: the next, unless somebody has moved on already.
    void failed(HttpUrl base) {
        int at = inUse.get();
        if (all.get(at).equals(base)) {
            inUse.compareAndSet(at, (at + 1) % all.size());
        }
    }
}
