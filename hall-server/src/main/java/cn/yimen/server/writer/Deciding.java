package cn.yimen.server.writer;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.server.person.ServerKeys;
import cn.yimen.server.queue.DecideContext;
import cn.yimen.server.queue.Persons;
import cn.yimen.server.queue.Tokens;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/// What the writer decides with.
public record Deciding(
        InstantSource clock,
        Catalogue catalogue,
        Persons persons,
        Tokens tokens,
        ServerKeys.Keyed fingerprints) {

    DecideContext now() {
        return new DecideContext(instant(), catalogue, persons, tokens);
    }

    private Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
