package cn.yimen.uplink.client;

import cn.yimen.uplink.contract.identity.Ending;
import cn.yimen.uplink.contract.identity.Login;
import cn.yimen.uplink.contract.identity.OrganisationLogin;
import cn.yimen.uplink.contract.identity.PersonSession;
import cn.yimen.uplink.contract.identity.Profile;
import cn.yimen.uplink.contract.identity.ScanOffer;
import cn.yimen.uplink.contract.identity.ScanRequest;
import cn.yimen.uplink.contract.identity.ScanState;
import cn.yimen.uplink.contract.identity.StepUp;

/// Who stands here, and how surely that is known (统一身份认证). Never offline.
public final class Identity {

    private final Calls calls;

    public Identity(Transport transport, PlatformWords words) {
        this.calls = new Calls(transport, words);
    }

    public Outcome<PersonSession> logIn(Login login) {
        return calls.read(calls.post(login, "v1", "identity", "sessions"), PersonSession.class);
    }

    /// A further proof (二次认证).
    public Outcome<PersonSession> stepUp(SessionToken session, StepUp proof) {
        return calls.read(
                calls.post(proof, "v1", "identity", "step-ups").in(session), PersonSession.class);
    }

    public Outcome<Heard> logOut(SessionToken session, Ending ending) {
        return calls.tell(calls.post(ending, "v1", "identity", "endings").in(session));
    }

    public Outcome<ScanOffer> offerScan(ScanRequest request) {
        return calls.read(calls.post(request, "v1", "identity", "scans"), ScanOffer.class);
    }

    public Outcome<ScanState> scan(String scan) {
        return calls.read(Call.get("v1", "identity", "scans", scan), ScanState.class);
    }

    /// 法人登录
    public Outcome<PersonSession> logIn(OrganisationLogin login) {
        return calls.read(
                calls.post(login, "v1", "identity", "organisations"), PersonSession.class);
    }

    public Outcome<Profile> profile(SessionToken session) {
        return calls.read(Call.get("v1", "profile").in(session), Profile.class);
    }
}
