package cn.yimen.uplink.client;

import cn.yimen.uplink.contract.licence.LicenceQuery;
import cn.yimen.uplink.contract.licence.Presentation;
import cn.yimen.uplink.contract.licence.Shown;

/// Electronic licences (电子证照): asked for with the holder's consent, or shown. Never offline.
public final class Licences {

    private final Calls calls;

    public Licences(Transport transport, PlatformWords words) {
        this.calls = new Calls(transport, words);
    }

    public Outcome<cn.yimen.uplink.contract.licence.Licences> query(
            SessionToken session, LicenceQuery query) {
        return calls.read(
                calls.post(query, "v1", "licences", "queries").in(session),
                cn.yimen.uplink.contract.licence.Licences.class);
    }

    /// A code that the holder showed (亮证); it can be verified once.
    public Outcome<Presentation> verify(Shown shown) {
        return calls.read(calls.post(shown, "v1", "licences", "presentations"), Presentation.class);
    }
}
