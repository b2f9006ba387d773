package cn.yimen.kiosk.effect;

import cn.yimen.hall.domain.Holder;
import cn.yimen.uplink.client.Outcome;
import cn.yimen.uplink.client.SessionToken;

/// Where a person is logged in at the province, for the visit.
interface PersonSource {

    Outcome<SessionToken> of(long session, Holder holder);
}
