package cn.yimen.uplink.client;

import cn.yimen.uplink.contract.appointment.Cancellation;
import cn.yimen.uplink.contract.cases.CaseList;
import cn.yimen.uplink.contract.cases.CaseProgress;
import cn.yimen.uplink.contract.cases.CaseSubmission;
import cn.yimen.uplink.contract.cases.HandOut;
import cn.yimen.uplink.contract.cases.OwnMaterials;
import cn.yimen.uplink.contract.cases.Supplement;

/// Cases (办件): handing in, correcting, following, handing out.
public final class Cases {

    private final Calls calls;

    public Cases(Transport transport, PlatformWords words) {
        this.calls = new Calls(transport, words);
    }

    public Outcome<CaseProgress> submit(CaseSubmission submission) {
        return calls.read(calls.post(submission, "v1", "cases"), CaseProgress.class);
    }

    public Outcome<CaseList> own(SessionToken session) {
        return calls.read(Call.get("v1", "cases").in(session), CaseList.class);
    }

    /// What was handed in earlier, to be used again (以往材料复用).
    public Outcome<OwnMaterials> materials(SessionToken session) {
        return calls.read(Call.get("v1", "materials").in(session), OwnMaterials.class);
    }

    public Outcome<CaseProgress> progress(SessionToken session, String receipt) {
        return calls.read(Call.get("v1", "cases", receipt).in(session), CaseProgress.class);
    }

    public Outcome<CaseProgress> supplement(
            SessionToken session, String receipt, Supplement supplement) {
        return calls.read(
                calls.post(supplement, "v1", "cases", receipt, "supplements").in(session),
                CaseProgress.class);
    }

    public Outcome<CaseProgress> withdraw(
            SessionToken session, String receipt, Cancellation withdrawal) {
        return calls.read(
                calls.post(withdrawal, "v1", "cases", receipt, "withdrawals").in(session),
                CaseProgress.class);
    }

    public Outcome<CaseProgress> handOut(String receipt, HandOut handOut) {
        return calls.read(
                calls.post(handOut, "v1", "cases", receipt, "hand-outs"), CaseProgress.class);
    }
}
