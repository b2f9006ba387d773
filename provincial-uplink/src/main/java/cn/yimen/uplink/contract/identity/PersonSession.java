package cn.yimen.uplink.contract.identity;

import cn.yimen.uplink.contract.person.Organisation;
import java.time.Instant;
import java.util.Optional;

/// A session at the platform; its token goes into the header of what follows.
public record PersonSession(
        String session,
        IdentityLevel level,
        String name,
        Optional<Organisation> organisation,
        Optional<String> role,
        Instant expiresAt) {

    @Override
    public String toString() {
        return "PersonSession";
    }
}
