package cn.yimen.server.http;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.StaffRole;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.NewPassword;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.hall.wire.SignIn;
import cn.yimen.hall.wire.SignInAnswer;
import cn.yimen.hall.wire.StaffRule;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.staff.StaffDesk;
import cn.yimen.server.writer.Outcome;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// Where staff sign in and change their passwords, and what the other doors ask about them.
final class StaffDoors {

    private static final String STAFF = "/staff";
    private static final int NOT_FOUND = 404;
    private static final Outcome.NotNow NOT_KEPT =
            new Outcome.NotNow("not-kept", Duration.ofSeconds(5));

    private static final Answer OTHERS_NAME =
            Answer.problem(403, "somebody signs in where he sits");

    private final Optional<StaffDesk> desk;

    StaffDoors(Optional<StaffDesk> desk) {
        this.desk = desk;
    }

    static boolean isOne(String door) {
        return door.equals(STAFF) || door.startsWith(STAFF + "/");
    }

    Answer get(String door) {
        return door.equals(STAFF)
                ? Answer.json(desk.map(StaffDesk::rule).orElse(new StaffRule(false)))
                : nothing();
    }

    /// @param peer the machine at the other end; empty where it shows nothing
    Answer post(String door, String body, Optional<DeviceId> peer) throws MalformedMessage {
        return switch (door) {
            case STAFF + "/sessions" -> {
                var wish = WireJson.readForeign(body, SignIn.class);
                yield isAt(peer, wish.from()) ? signIn(wish) : OTHERS_NAME;
            }
            case STAFF + "/password" -> {
                var wish = WireJson.readForeign(body, NewPassword.class);
                yield isAt(peer, wish.from()) ? password(wish) : OTHERS_NAME;
            }
            default -> nothing();
        };
    }

    private static boolean isAt(Optional<DeviceId> peer, DeviceId from) {
        return peer.isEmpty() || peer.get().equals(from);
    }

    private Answer signIn(SignIn wish) {
        return Answer.json(
                desk.map(staff -> staff.signIn(wish)).orElse(new SignInAnswer.NoAccounts()));
    }

    private Answer password(NewPassword wish) {
        try {
            return desk.isPresent() ? Answer.json(desk.get().change(wish)) : nothing();
        } catch (IOException e) {
            return Answer.notNow(NOT_KEPT);
        }
    }

    /// A session, or where a browser sent number and password the one that these open.
    Optional<String> session(Asking asking) {
        return switch (asking) {
            case Asking.Nobody _ -> Optional.empty();
            case Asking.WithSession known -> Optional.of(known.session());
            case Asking.WithPassword typed ->
                    desk.map(staff -> staff.signIn(typed.wish()))
                            .filter(SignInAnswer.Welcome.class::isInstance)
                            .map(SignInAnswer.Welcome.class::cast)
                            .map(SignInAnswer.Welcome::session);
        };
    }

    Optional<Refusal> refusal(CommandEnvelope envelope, Optional<String> session) {
        return desk.flatMap(staff -> staff.refusal(envelope, session));
    }

    boolean isOf(ClerkId clerk, Optional<String> session) {
        return desk.map(staff -> staff.isOf(clerk, session)).orElse(true);
    }

    boolean isSupervisor(ClerkId clerk, Optional<String> session) {
        return desk.map(staff -> staff.isSupervisor(clerk, session)).orElse(true);
    }

    /// Whether this may be told where it is asked.
    ///
    /// @param roles one of which is needed; nobody's where empty
    boolean mayKnow(Set<StaffRole> roles, Optional<String> session) {
        return roles.isEmpty() || desk.map(staff -> staff.isOneOf(roles, session)).orElse(true);
    }

    /// Whether a supervisor asks whom the hall knows by an account.
    boolean isKnownSupervisor(Optional<String> session) {
        return desk.filter(staff -> staff.rule().accounts())
                .filter(staff -> staff.isOneOf(Set.of(StaffRole.SUPERVISOR), session))
                .isPresent();
    }

    private static Answer nothing() {
        return Answer.problem(NOT_FOUND, "nothing is here");
    }
}
