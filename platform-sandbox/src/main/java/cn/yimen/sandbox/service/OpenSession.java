package cn.yimen.sandbox.service;

import cn.yimen.hall.domain.Mask;
import cn.yimen.uplink.contract.identity.IdentityLevel;
import cn.yimen.uplink.contract.identity.PersonSession;
import cn.yimen.uplink.contract.person.Organisation;
import cn.yimen.uplink.contract.person.Person;
import java.time.Instant;
import java.util.Optional;

/// Somebody who is logged in.
record OpenSession(
        String token,
        Person person,
        IdentityLevel level,
        Instant expiresAt,
        Optional<Organisation> organisation) {

    String personKey() {
        return People.key(person);
    }

    boolean reaches(IdentityLevel needed) {
        return level.compareTo(needed) >= 0;
    }

    OpenSession at(IdentityLevel higher) {
        return new OpenSession(token, person, higher, expiresAt, organisation);
    }

    PersonSession shown() {
        return new PersonSession(
                token,
                level,
                Mask.name(person.name()),
                organisation,
                organisation.map(_ -> "经办人"),
                expiresAt);
    }
}
