package cn.yimen.uplink.record;

import cn.yimen.uplink.contract.cases.HandOut;
import cn.yimen.uplink.contract.person.Person;
import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.contract.write.Write;
import java.util.Optional;

/// A result on its way to its receiver's hands (领取): a draft before paper moves, sent once it is
/// known to have come out.
///
/// @param receipt of the case
/// @param result its code
public record HandedOut(Stamp stamp, String receipt, String result, Person receiver)
        implements Write {

    HandOut said() {
        return new HandOut(stamp, result, receiver, Optional.empty());
    }
}
