package cn.yimen.uplink.contract.cases;

import cn.yimen.uplink.contract.person.Person;
import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.contract.write.Write;
import java.util.Optional;
import java.util.UUID;

/// A result given to somebody (出件).
public record HandOut(Stamp stamp, String result, Person receiver, Optional<UUID> signature)
        implements Write {}
