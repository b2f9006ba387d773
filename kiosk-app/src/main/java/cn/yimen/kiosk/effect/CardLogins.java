package cn.yimen.kiosk.effect;

import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.kiosk.flow.World;
import cn.yimen.uplink.client.Identity;
import cn.yimen.uplink.client.Outcome;
import cn.yimen.uplink.client.SessionToken;
import cn.yimen.uplink.contract.PlatformProblem;
import cn.yimen.uplink.contract.ProblemType;
import cn.yimen.uplink.contract.identity.Ending;
import cn.yimen.uplink.contract.identity.Login;
import cn.yimen.uplink.contract.identity.PersonSession;
import cn.yimen.uplink.contract.person.Consent;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/// Logs in by the document that was read: once a visit, whatever of it needs that first, until the
/// visit ends or the province's session does. Used by several threads.
public final class CardLogins implements Logins {

    /// A session that ends sooner is not begun with.
    private static final Duration LEAST = Duration.ofMinutes(1);

    /// The version of the words to which whoever lays a card down consents, and which stand on the
    /// first page after it (`home.recognised`): other words, another version.
    static final String CONSENT = "home-1";

    private final Supplier<Optional<ProvinceWay>> way;
    private final Stamps stamps;
    private Optional<Open> open = Optional.empty();

    /// Of this visit nobody is logged in any more, nor of those before it.
    private long over = -1;

    private Optional<Shown> shown = Optional.empty();

    private record Shown(long session, String document, String code) {}

    private record Open(long session, String document, SessionToken token, Instant until) {}

    public CardLogins(Supplier<World> world, Supplier<Optional<ProvinceWay>> way, IdSource ids) {
        this.way = way;
        stamps = new Stamps(world, ids);
    }

    @Override
    public synchronized Outcome<SessionToken> of(long session, Holder holder) {
        if (session <= over) {
            return refused("the visit is over");
        }
        var known = open.filter(one -> holds(one, session, holder)).map(Open::token);
        if (known.isPresent()) {
            return new Outcome.Done<>(known.get());
        }
        end();
        return Applicants.person(holder)
                .flatMap(_ -> way.get().map(there -> logIn(session, holder, there)))
                .orElseGet(() -> refused("no document was read"));
    }

    @Override
    public synchronized Outcome<SessionToken> shown(long session, Holder holder, String code) {
        if (session > over) {
            shown = Optional.of(new Shown(session, holder.documentNumber(), code));
        }
        return of(session, holder);
    }

    private Optional<String> code(long session, Holder holder) {
        return shown.filter(one -> one.session() == session)
                .filter(one -> one.document().equals(holder.documentNumber()))
                .map(Shown::code);
    }

    private static Outcome<SessionToken> refused(String why) {
        return new Outcome.Refused<>(PlatformProblem.of(ProblemType.SESSION_MISSING, why));
    }

    private boolean holds(Open one, long session, Holder holder) {
        return one.session() == session
                && one.document().equals(holder.documentNumber())
                && now().plus(LEAST).isBefore(one.until());
    }

    /// The province's: its sessions end by its own clock.
    private Instant now() {
        return way.get()
                .map(there -> there.transport().clock().instant())
                .orElseGet(() -> stamps.world().get().now());
    }

    private Outcome<SessionToken> logIn(long session, Holder holder, ProvinceWay there) {
        var person = Applicants.person(holder);
        var stamp = stamps.next();
        var login =
                new Login(
                        stamp,
                        Applicants.method(holder),
                        person,
                        code(session, holder),
                        new Consent(stamp.at(), CONSENT, Optional.empty()));
        return identity(there).logIn(login).then(made -> held(session, holder, made));
    }

    private Outcome<SessionToken> held(long session, Holder holder, PersonSession made) {
        var token = new SessionToken(made.session());
        open = Optional.of(new Open(session, holder.documentNumber(), token, made.expiresAt()));
        return new Outcome.Done<>(token);
    }

    private static Identity identity(ProvinceWay there) {
        return new Identity(there.transport(), there.words());
    }

    @Override
    public synchronized void left(long session) {
        over = Math.max(over, session);
        shown = shown.filter(one -> one.session() > session);
        if (open.filter(one -> one.session() <= session).isPresent()) {
            end();
        }
        way.get().ifPresent(there -> there.transport().forget());
    }

    /// What the province does not hear of ends there by itself.
    private void end() {
        open.ifPresent(one ->
                way.get()
                        .ifPresent(there -> {
                            var _ = identity(there).logOut(one.token(), new Ending(stamps.next()));
                        }));
        open = Optional.empty();
    }
}
