package cn.yimen.server.queue;

import cn.yimen.hall.config.Catalogue;
import java.time.Instant;

/// What a decision depends on besides the state.
public record DecideContext(Instant now, Catalogue catalogue, Persons persons, Tokens tokens) {}
