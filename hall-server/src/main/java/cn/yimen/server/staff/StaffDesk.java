package cn.yimen.server.staff;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.StaffRole;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.trust.WrongTries;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.NewPassword;
import cn.yimen.hall.wire.NewPasswordAnswer;
import cn.yimen.hall.wire.PasswordFlaw;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.hall.wire.SignIn;
import cn.yimen.hall.wire.SignInAnswer;
import cn.yimen.hall.wire.StaffRule;
import cn.yimen.server.person.ServerKeys;
import cn.yimen.server.staff.Passwords.Match;
import cn.yimen.server.staff.StaffFile.Looked;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Lets staff in, and says who may do what. A hall without accounts lets everybody do everything,
/// as its machines stand behind counters. Safe for use by several threads.
public final class StaffDesk {

    /// Long enough that nobody's password is longer, short enough to cost nothing.
    private static final int LONGEST_TRY = 256;

    private final StaffFile file;
    private final Passwords passwords;
    private final Sessions sessions;
    private final LockOut lockOut;
    private final Proven proven = new Proven(new SecureRandom());
    private final InstantSource clock;
    private final EventLog log;

    /// What nobody knows, so that a number that nobody has takes as long as another.
    private final String nobodys;

    /// @param folder where the accounts are
    public StaffDesk(Path folder, ServerKeys keys, InstantSource clock, EventLog log) {
        file = new StaffFile(folder);
        passwords = new Passwords(new SecureRandom());
        sessions = new Sessions(keys.sessions());
        lockOut = new LockOut(folder, keys, log);
        this.clock = clock;
        this.log = log;
        nobodys = passwords.nobodys();
    }

    public StaffRule rule() {
        return new StaffRule(!(file.look() instanceof Looked.None));
    }

    public SignInAnswer signIn(SignIn wish) {
        if (file.look() instanceof Looked.None) {
            return new SignInAnswer.NoAccounts();
        }
        var answer = judged(wish.clerk(), wish.password(), wish.from());
        log.write(
                "staff.sign-in",
                Map.of(
                        "from", wish.from(),
                        "outcome", answer.getClass().getSimpleName().toLowerCase(Locale.ROOT)));
        return answer;
    }

    private SignInAnswer judged(ClerkId clerk, String password, DeviceId from) {
        var account = Optional.ofNullable(accounts().get(clerk.value()));
        var kept = account.map(Account::password);
        var now = clock.instant();
        var locked = lockOut.left(clerk, kept.orElse(""), now);
        if (locked.isPresent()) {
            return new SignInAnswer.LockedOut(minutes(locked.get()));
        }
        return switch (match(account, password, from, now)) {
            case CROWDED -> new SignInAnswer.Crowded();
            case WRONG -> wrong(clerk, kept.orElse(""), now);
            case RIGHT ->
                    account.map(found -> right(found, password, from, now))
                            .orElseGet(() -> wrong(clerk, "", now));
        };
    }

    private Match match(Optional<Account> account, String password, DeviceId from, Instant now) {
        if (password.length() > LONGEST_TRY) {
            return Match.WRONG;
        }
        return account.filter(found -> proven.isProven(found, password, now)).isPresent()
                ? Match.RIGHT
                : passwords.match(from, password, account.map(Account::password).orElse(nobodys));
    }

    /// Those who tried beside this one may have locked the account meanwhile.
    private SignInAnswer right(Account account, String password, DeviceId from, Instant now) {
        var locked = lockOut.left(account.clerk(), account.password(), now);
        if (locked.isPresent()) {
            return new SignInAnswer.LockedOut(minutes(locked.get()));
        }
        lockOut.right(account.clerk(), now);
        proven.remember(account, password, now);
        return new SignInAnswer.Welcome(sessions.begin(account, from, now), account.role());
    }

    private SignInAnswer wrong(ClerkId clerk, String kept, Instant now) {
        var tries = lockOut.wrong(clerk, kept, now);
        return tries.locked(now)
                .<SignInAnswer>map(left -> new SignInAnswer.LockedOut(minutes(left)))
                .orElseGet(() -> new SignInAnswer.Wrong(tries.left()));
    }

    private static int minutes(Duration left) {
        return (int) Math.max(1, Math.ceilDiv(left.toSeconds(), 60));
    }

    /// @throws IOException where the accounts cannot be written; the old password goes on
    public NewPasswordAnswer change(NewPassword wish) throws IOException {
        var asked = signIn(new SignIn(wish.clerk(), wish.known(), wish.from()));
        if (!(asked instanceof SignInAnswer.Welcome)) {
            return new NewPasswordAnswer.NotYou(asked);
        }
        var flaw =
                wish.wanted().equals(wish.known())
                        ? Optional.of(PasswordFlaw.SAME_AS_BEFORE)
                        : Passwords.flaw(wish.clerk(), wish.wanted());
        if (flaw.isPresent()) {
            return new NewPasswordAnswer.Unfit(flaw.get());
        }
        var kept = passwords.keep(wish.wanted());
        file.change(all -> all.computeIfPresent(wish.clerk(), (_, old) -> old.password(kept)));
        // Who proved the old one need not stand in line with the new one.
        return Optional.ofNullable(accounts().get(wish.clerk().value()))
                .filter(account -> account.password().equals(kept))
                .map(account -> sessions.begin(account, wish.from(), clock.instant()))
                .<NewPasswordAnswer>map(NewPasswordAnswer.Changed::new)
                .orElseGet(() ->
                        new NewPasswordAnswer.NotYou(new SignInAnswer.Wrong(WrongTries.SERIES)));
    }

    /// Why this command is not even considered; empty where it may be sent.
    ///
    /// @param session as it came with the command
    public Optional<Refusal> refusal(CommandEnvelope envelope, Optional<String> session) {
        return refusal(
                Permissions.of(envelope.command()),
                session,
                found -> found.at().equals(envelope.from()));
    }

    /// Whether this session is this clerk's.
    public boolean isOf(ClerkId clerk, Optional<String> session) {
        return file.look() instanceof Looked.None
                || session(session).filter(found -> found.clerk().equals(clerk)).isPresent();
    }

    /// Whether this session is of somebody in one of these roles; in a hall without accounts
    /// everybody is.
    public boolean isOneOf(Set<StaffRole> roles, Optional<String> session) {
        return file.look() instanceof Looked.None
                || session(session).map(Session::role).filter(roles::contains).isPresent();
    }

    /// Whether this session is this supervisor's.
    public boolean isSupervisor(ClerkId clerk, Optional<String> session) {
        return refusal(Permissions.supervisor(clerk), session, _ -> true).isEmpty();
    }

    private Optional<Refusal> refusal(
            Need need, Optional<String> session, Predicate<Session> isHere) {
        if (need instanceof Need.Nobody || file.look() instanceof Looked.None) {
            return Optional.empty();
        }
        var found = session(session).filter(isHere);
        return switch (need) {
            case Need.Nobody _ -> Optional.empty();
            case Need.Anybody _ -> unless(found.isPresent(), Refusal.NOT_SIGNED_IN);
            case Need.Named named ->
                    unless(
                                    found.filter(who -> who.clerk().equals(named.clerk()))
                                            .isPresent(),
                                    Refusal.NOT_SIGNED_IN)
                            .or(() ->
                                    unless(
                                            found.map(Session::role)
                                                    .filter(named.roles()::contains)
                                                    .isPresent(),
                                            Refusal.NOT_PERMITTED));
        };
    }

    private static Optional<Refusal> unless(boolean fulfilled, Refusal why) {
        return fulfilled ? Optional.empty() : Optional.of(why);
    }

    private Optional<Session> session(Optional<String> text) {
        return text.flatMap(shown -> sessions.find(shown, accounts(), clock.instant()));
    }

    /// By work number; nobody where the file cannot be read.
    private Map<String, Account> accounts() {
        return switch (file.look()) {
            case Looked.None _ -> Map.of();
            case Looked.Found found ->
                    found.accounts().values().stream()
                            .collect(Collectors.toMap(a -> a.clerk().value(), a -> a));
            case Looked.Unreadable not -> {
                log.write("staff.unreadable", Map.of("why", not.why()));
                yield Map.of();
            }
        };
    }
}
