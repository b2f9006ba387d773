package cn.yimen.uplink.client;

import cn.yimen.uplink.contract.reconciliation.HeldKeys;
import cn.yimen.uplink.contract.reconciliation.RecordKind;
import cn.yimen.uplink.contract.reconciliation.Sheet;
import cn.yimen.uplink.contract.reconciliation.Verdict;
import java.time.LocalDate;

/// Every day both sides count what they hold (对账).
public final class Reconciliation {

    private final Calls calls;

    public Reconciliation(Transport transport, PlatformWords words) {
        this.calls = new Calls(transport, words);
    }

    public Outcome<Verdict> hand(Sheet sheet) {
        return calls.read(calls.post(sheet, "v1", "reconciliations"), Verdict.class);
    }

    /// The keys that the platform holds of this hall, to find what differs.
    public Outcome<HeldKeys> keys(String device, LocalDate day, RecordKind kind) {
        return calls.read(
                Call.get(
                        "v1", "reconciliations", calls.hall(), device, day.toString(), kind.name()),
                HeldKeys.class);
    }
}
