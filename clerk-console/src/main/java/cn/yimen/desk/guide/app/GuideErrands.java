package cn.yimen.desk.guide.app;

import cn.yimen.client.HallClient;
import cn.yimen.client.Reply;
import cn.yimen.desk.guide.GuideEffect;
import cn.yimen.desk.guide.GuideEvent;
import cn.yimen.desk.guide.Paper;
import cn.yimen.device.printer.PrintJobId;
import cn.yimen.device.printer.PrintOutcome;
import cn.yimen.device.printer.TicketPrinter;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.SignIn;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Carries the tablet's wishes to the hall server and its printer; what comes of them returns as
/// events.
record GuideErrands(
        HallClient client,
        DeviceId device,
        Optional<TicketPrinter> printer,
        IdSource ids,
        InstantSource clock,
        Consumer<GuideEvent> tablet) {

    private static final Duration GIVE_UP = Duration.ofSeconds(20);

    /// What came of the paper decides whether the number is called.
    private static final Duration TELL = Duration.ofMinutes(30);

    void run(GuideEffect effect) {
        switch (effect) {
            case GuideEffect.Send send -> send(send);
            case GuideEffect.Tell tell -> {
                var envelope = new CommandEnvelope(tell.id(), device, tell.command());
                var _ = client.sendUntilAnswered(envelope, TELL);
            }
            case GuideEffect.Print print -> print(print.paper());
            case GuideEffect.FetchCatalogue _ -> catalogue();
            case GuideEffect.SignIn wish -> signIn(wish);
            case GuideEffect.SignOut _ -> client.signOut();
        }
    }

    /// Asks whether the hall keeps accounts: it may begin to at any time.
    void staffRule() {
        var _ =
                client.staffRule()
                        .thenAccept(came ->
                                came.ifPresent(rule ->
                                        tablet.accept(
                                                new GuideEvent.StaffRuleCame(
                                                        rule.accounts(), clock.instant()))));
    }

    private void send(GuideEffect.Send send) {
        var envelope = new CommandEnvelope(send.id(), device, send.command());
        var _ =
                client.sendUntilAnswered(envelope, GIVE_UP)
                        .thenAccept(reply ->
                                tablet.accept(
                                        switch (reply) {
                                            case Reply.Answered answered ->
                                                    new GuideEvent.Answered(
                                                            send.id(),
                                                            answered.answer(),
                                                            clock.instant());
                                            case Reply.Busy _, Reply.Unanswered _ ->
                                                    new GuideEvent.Unanswered(
                                                            send.id(), clock.instant());
                                        }));
    }

    private void print(Paper paper) {
        if (printer.isEmpty()) {
            printed(paper, Paper.Outcome.NOT_OUT);
            return;
        }
        var slip = new NumberPaper(device).of(paper, client.state().config());
        var _ =
                printer.get()
                        .print(slip, new PrintJobId(UUID.randomUUID()))
                        .thenApply(GuideErrands::outcome)
                        .exceptionally(_ -> Paper.Outcome.UNSURE)
                        .thenAccept(outcome -> printed(paper, outcome));
    }

    private static Paper.Outcome outcome(PrintOutcome outcome) {
        return switch (outcome) {
            case PrintOutcome.Printed _ -> Paper.Outcome.OUT;
            case PrintOutcome.NotPrinted _ -> Paper.Outcome.NOT_OUT;
            case PrintOutcome.PrintUnknown _ -> Paper.Outcome.UNSURE;
        };
    }

    private void printed(Paper paper, Paper.Outcome outcome) {
        tablet.accept(
                new GuideEvent.Printed(paper.ticket(), outcome, ids.command(), clock.instant()));
    }

    private void catalogue() {
        var _ =
                client.catalogue()
                        .thenAccept(came ->
                                came.ifPresent(known ->
                                        tablet.accept(
                                                new GuideEvent.CatalogueCame(
                                                        known, clock.instant()))));
    }

    private void signIn(GuideEffect.SignIn wish) {
        var _ =
                client.signIn(new SignIn(wish.clerk(), wish.password(), device))
                        .thenAccept(answer ->
                                tablet.accept(
                                        new GuideEvent.SignInEnded(
                                                wish.clerk(), answer, clock.instant())));
    }
}
