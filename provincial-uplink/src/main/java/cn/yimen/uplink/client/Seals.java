package cn.yimen.uplink.client;

import cn.yimen.uplink.contract.seal.SealCheck;
import cn.yimen.uplink.contract.seal.SealVerdict;

/// Whether a sealed document is whole (验章). Never offline.
public final class Seals {

    private final Calls calls;

    public Seals(Transport transport, PlatformWords words) {
        this.calls = new Calls(transport, words);
    }

    public Outcome<SealVerdict> check(SealCheck check) {
        return calls.read(calls.post(check, "v1", "seals", "checks"), SealVerdict.class);
    }
}
