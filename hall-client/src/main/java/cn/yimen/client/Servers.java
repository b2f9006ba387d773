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
        all = addresses.stream().map(ServerAddresses::base).toList();
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
