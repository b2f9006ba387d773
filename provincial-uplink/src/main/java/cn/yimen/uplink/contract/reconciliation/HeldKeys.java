package cn.yimen.uplink.contract.reconciliation;

import java.util.List;

/// The keys that the platform holds, to find what differs.
public record HeldKeys(List<String> keys) {
    public HeldKeys {
        keys = List.copyOf(keys);
    }
}
