package cn.yimen.server.trust;

import cn.yimen.hall.trust.DeviceName;
import cn.yimen.hall.wire.NotAdmitted;

/// What a certificate of the hall's authority comes to.
public sealed interface Verdict {

    record Admitted(DeviceName name) implements Verdict {}

    /// @param name as the certificate says
    record Refused(String name, NotAdmitted why) implements Verdict {}
}
