package cn.yimen.kiosk.effect;

import cn.yimen.hall.domain.Holder;
import cn.yimen.uplink.client.Outcome;
import cn.yimen.uplink.client.SessionToken;

/// Who is logged in at the province: once a visit, by the document that was read.
public interface Logins {

    /// @param session number of the visit
    Outcome<SessionToken> of(long session, Holder holder);

    /// The same for whoever showed the electronic form of a document: its code is good for a short
    /// while, and only once.
    Outcome<SessionToken> shown(long session, Holder holder, String code);

    /// The visit with this number is over, and all before it.
    void left(long session);
}
