package cn.yimen.uplink.client;

import okhttp3.Call;
import okhttp3.EventListener;

/// Remembers whether anything of a request left this machine. Before that, nothing can have
/// happened at the platform.
final class Departure extends EventListener {

    private volatile boolean left;

    @Override
    public void requestHeadersStart(Call call) {
        left = true;
    }

    boolean hasLeft() {
        return left;
    }
}
