package cn.yimen.kiosk.effect;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.kiosk.flow.World;
import cn.yimen.uplink.client.Identity;
import cn.yimen.uplink.client.Outcome;
import cn.yimen.uplink.client.SessionToken;
import cn.yimen.uplink.contract.PlatformProblem;
import cn.yimen.uplink.contract.ProblemType;
import cn.yimen.uplink.contract.identity.Ending;
import cn.yimen.uplink.contract.identity.IdentityMethod;
import cn.yimen.uplink.contract.identity.Login;
import cn.yimen.uplink.contract.identity.PersonSession;
import cn.yimen.uplink.contract.person.Consent;
import cn.yimen.uplink.contract.person.Person;
import cn.yimen.uplink.contract.write.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/// A person's log-in at the province: one for the visit, made when something first needs it, ended
/// with the visit. Safe for use by several threads.
public final class ProvinceSessions implements PersonSource {

    /// A session that ends sooner is not begun with.
    private static final Duration LEFT = Duration.ofMinutes(1);

    /// The version of what the citizen agrees to by laying down a document and asking for their own
    /// matters.
    private static final String CONSENT = "own-matters.1";

    private final Identity identity;
    private final Supplier<Instant> provinceTime;
    private final Supplier<World> world;
    private final IdSource ids;
    private Optional<Held> held = Optional.empty();

    private record Held(long session, String document, SessionToken token, Instant expiresAt) {}

    public ProvinceSessions(ProvinceCounter.Way way, ProvinceCounter.Machine machine) {
        identity = new Identity(way.transport(), way.link().words());
        provinceTime = way.transport().clock()::instant;
        world = machine.world();
        ids = machine.ids();
    }

    /// The person's session; waits for the province where there is none yet.
    @Override
    public synchronized Outcome<SessionToken> of(long session, Holder holder) {
        var known = held.filter(one -> isGood(one, session, holder)).map(Held::token);
        if (known.isPresent()) {
            return new Outcome.Done<>(known.get());
        }
        end();
        return Applicants.person(holder)
                .map(person -> logIn(session, person))
                .orElseGet(() ->
                        new Outcome.Refused<>(
                                PlatformProblem.of(
                                        ProblemType.SESSION_MISSING, "no document was shown")));
    }

    private boolean isGood(Held one, long session, Holder holder) {
        return one.session() == session
                && one.document().equals(holder.documentNumber())
                && provinceTime.get().plus(LEFT).isBefore(one.expiresAt());
    }

    private Outcome<SessionToken> logIn(long session, Person person) {
        var login =
                new Login(
                        stamp(),
                        IdentityMethod.ID_CARD,
                        Optional.of(person),
                        Optional.empty(),
                        new Consent(world.get().now(), CONSENT, Optional.empty()));
        return identity.logIn(login).then(made -> hold(session, person, made));
    }

    private Outcome<SessionToken> hold(long session, Person person, PersonSession made) {
        var token = new SessionToken(made.session());
        held = Optional.of(new Held(session, person.number(), token, made.expiresAt()));
        return new Outcome.Done<>(token);
    }

    /// The visit is over, or another one has begun: nothing of it is kept here. Waits for the
    /// province.
    public synchronized void left(long session) {
        if (held.filter(one -> one.session() != session).isPresent()) {
            end();
        }
    }

    /// What the province does not hear ends there by itself.
    private void end() {
        held.ifPresent(one -> identity.logOut(one.token(), new Ending(stamp())));
        held = Optional.empty();
    }

    private Stamp stamp() {
        var now = world.get();
        return new Stamp(
                ids.command().value().toString(),
                now.now(),
                now.config().map(HallConfig::id).map(id -> id.value()).orElse("-"),
                now.device().value(),
                Optional.empty(),
                false);
    }
}
