package cn.yimen.desk.effect;

import cn.yimen.client.HallClient;
import cn.yimen.client.Reply;
import cn.yimen.desk.desk.DeskEffect;
import cn.yimen.desk.desk.DeskEvent;
import cn.yimen.desk.desk.ToldOnce;
import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.NewPassword;
import cn.yimen.hall.wire.NewPasswordAnswer;
import cn.yimen.hall.wire.SignIn;
import cn.yimen.hall.wire.SignInAnswer;
import cn.yimen.hall.wire.WireJson;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Carries the desk's effects to the hall server; what comes of them returns as events.
public final class HallErrands {

    /// What the audit says of a look-up at the desk.
    private static final String PURPOSE = "serving";

    private final HallClient client;
    private final DeviceId device;
    private final InstantSource clock;
    private final EventLog log;
    private final DeedKeeper deeds;
    private final Consumer<DeskEvent> desk;
    private Consumer<ToldOnce> paper = _ -> {};

    public HallErrands(
            HallClient client,
            DeviceId device,
            InstantSource clock,
            EventLog log,
            DeedKeeper deeds,
            Consumer<DeskEvent> desk) {
        this.client = client;
        this.device = device;
        this.clock = clock;
        this.log = log;
        this.deeds = deeds;
        this.desk = desk;
    }

    /// From now on papers are printed there.
    public HallErrands printing(Consumer<ToldOnce> on) {
        paper = on;
        return this;
    }

    public void run(DeskEffect effect) {
        switch (effect) {
            case DeskEffect.Send send -> send(send);
            case DeskEffect.LookUp lookUp -> lookUp(lookUp);
            case DeskEffect.FetchCatalogue _ -> fetchCatalogue();
            case DeskEffect.FetchStaffRule _ -> fetchStaffRule();
            case DeskEffect.SignIn signIn -> signIn(signIn);
            case DeskEffect.ChangePassword change -> change(change);
            case DeskEffect.SignOut _ -> client.signOut();
            case DeskEffect.PrintToldOnce print -> paper.accept(print.told());
            case DeskEffect.Keep keep -> deeds.keep(keep.deed());
            case DeskEffect.Settle settle -> deeds.settle(settle.deed());
        }
    }

    private void lookUp(DeskEffect.LookUp lookUp) {
        var ticket = lookUp.ticket();
        var _ =
                client.holder(ticket, lookUp.clerk(), PURPOSE)
                        .thenAccept(view ->
                                desk.accept(
                                        new DeskEvent.PersonCame(ticket, view, clock.instant())));
    }

    /// Where it does not come, the desk shows codes and asks again with the next person.
    private void fetchCatalogue() {
        var _ = client.catalogue().thenAccept(found -> found.ifPresent(this::told));
    }

    private void told(Catalogue catalogue) {
        desk.accept(new DeskEvent.CatalogueCame(catalogue, clock.instant()));
    }

    /// Where no answer comes, the hall's refusals say it.
    private void fetchStaffRule() {
        var _ =
                client.staffRule()
                        .thenAccept(found ->
                                found.ifPresent(rule ->
                                        desk.accept(
                                                new DeskEvent.StaffRuleCame(
                                                        rule.accounts(), clock.instant()))));
    }

    private void signIn(DeskEffect.SignIn wish) {
        var _ =
                client.signIn(new SignIn(wish.clerk(), wish.password(), device))
                        .thenAccept(answer -> signedIn(wish.clerk(), answer));
    }

    private void signedIn(ClerkId clerk, Optional<SignInAnswer> answer) {
        desk.accept(new DeskEvent.SignInEnded(clerk, answer, clock.instant()));
    }

    /// Whoever changed their password is signed in with it.
    private void change(DeskEffect.ChangePassword wish) {
        var question = new NewPassword(wish.clerk(), wish.known(), wish.wanted(), device);
        var _ = client.changePassword(question).thenAccept(answer -> changed(wish, answer));
    }

    private void changed(DeskEffect.ChangePassword wish, Optional<NewPasswordAnswer> answer) {
        if (answer.isEmpty()) {
            signedIn(wish.clerk(), Optional.empty());
            return;
        }
        switch (answer.get()) {
            case NewPasswordAnswer.Changed _ ->
                    signIn(new DeskEffect.SignIn(wish.clerk(), wish.wanted()));
            case NewPasswordAnswer.NotYou not -> signedIn(wish.clerk(), Optional.of(not.why()));
            case NewPasswordAnswer.Unfit unfit ->
                    desk.accept(new DeskEvent.PasswordUnfit(unfit.why(), clock.instant()));
        }
    }

    private void send(DeskEffect.Send send) {
        var begun = clock.instant();
        var _ =
                client.send(new CommandEnvelope(send.id(), device, send.command()))
                        .thenAccept(reply -> replied(send, begun, reply));
    }

    private void replied(DeskEffect.Send send, Instant begun, Reply reply) {
        var at = clock.instant();
        log.write(
                "desk.command",
                Map.of(
                        "name", WireJson.typeName(send.command().getClass()),
                        "millis", Duration.between(begun, at).toMillis(),
                        "outcome", outcome(reply)));
        desk.accept(
                switch (reply) {
                    case Reply.Answered answered ->
                            new DeskEvent.Answered(send.id(), answered.answer(), at);
                    case Reply.Busy busy ->
                            new DeskEvent.Unanswered(send.id(), Optional.of(busy.retryAfter()), at);
                    case Reply.Unanswered _ ->
                            new DeskEvent.Unanswered(send.id(), Optional.empty(), at);
                });
    }

    private static String outcome(Reply reply) {
        return switch (reply) {
            case Reply.Answered(CommandAnswer.Accepted _) -> "accepted";
            case Reply.Answered(CommandAnswer.Refused refused) ->
                    "refused-" + refused.why().name().toLowerCase(Locale.ROOT);
            case Reply.Busy _ -> "busy";
            case Reply.Unanswered _ -> "unanswered";
        };
    }
}
