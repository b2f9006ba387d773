package cn.yimen.desk.manager.app;

import cn.yimen.client.HallClient;
import cn.yimen.client.Reply;
import cn.yimen.desk.manager.ManagerEffect;
import cn.yimen.desk.manager.ManagerEvent;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.watch.HallWatch;
import cn.yimen.hall.watch.WhatIf;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.SignIn;
import cn.yimen.ui.voice.AlertTone;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Carries the manager's wishes to the hall server; what comes of them returns as events.
record ManagerErrands(
        HallClient client,
        DeviceId device,
        InstantSource clock,
        Consumer<ManagerEvent> desk,
        ReportShelf shelf) {

    private static final Duration GIVE_UP = Duration.ofSeconds(20);

    void run(ManagerEffect effect) {
        switch (effect) {
            case ManagerEffect.Send send -> send(send);
            case ManagerEffect.SignIn signIn -> signIn(signIn);
            case ManagerEffect.SignOut _ -> client.signOut();
            case ManagerEffect.SoundAlert _ -> tone();
            case ManagerEffect.FetchStory fetch -> story(fetch.figure());
            case ManagerEffect.AskWhatIf ask -> whatIf(ask.question());
            case ManagerEffect.FetchFollowUps _ -> followUps();
            case ManagerEffect.FetchCatalogue _ -> catalogue();
            case ManagerEffect.FetchReport fetch -> report(fetch);
        }
    }

    /// Asks for the figures of now; where none come the old ones grow stale.
    void watch() {
        var _ = client.watch().thenAccept(came -> came.ifPresent(this::watched));
    }

    private void watched(HallWatch figures) {
        desk.accept(new ManagerEvent.Watched(figures, clock.instant()));
    }

    /// Asks whether the hall keeps accounts: it may begin to at any time.
    void staffRule() {
        var _ =
                client.staffRule()
                        .thenAccept(came ->
                                came.ifPresent(rule ->
                                        desk.accept(
                                                new ManagerEvent.StaffRuleCame(
                                                        rule.accounts(), clock.instant()))));
    }

    private void signIn(ManagerEffect.SignIn wish) {
        var _ =
                client.signIn(new SignIn(wish.clerk(), wish.password(), device))
                        .thenAccept(answer ->
                                desk.accept(
                                        new ManagerEvent.SignInEnded(
                                                wish.clerk(), answer, clock.instant())));
    }

    private void tone() {
        Thread.ofVirtual()
                .name("alert")
                .start(() -> {
                    boolean isHeard = AlertTone.play(Optional.empty());
                    desk.accept(new ManagerEvent.ToneEnded(isHeard, clock.instant()));
                });
    }

    private void story(String figure) {
        var _ =
                client.story(figure)
                        .thenAccept(came ->
                                came.ifPresent(story ->
                                        desk.accept(
                                                new ManagerEvent.StoryCame(
                                                        story, clock.instant()))));
    }

    private void whatIf(WhatIf.Question question) {
        var _ =
                client.whatIf(question)
                        .thenAccept(answer ->
                                desk.accept(
                                        new ManagerEvent.TrialAnswered(
                                                question, answer, clock.instant())));
    }

    private void followUps() {
        var _ =
                client.followUps()
                        .thenAccept(came ->
                                came.ifPresent(sheet ->
                                        desk.accept(
                                                new ManagerEvent.FollowUpsCame(
                                                        sheet, clock.instant()))));
    }

    private void catalogue() {
        var _ =
                client.catalogue()
                        .thenAccept(came ->
                                came.ifPresent(known ->
                                        desk.accept(
                                                new ManagerEvent.CatalogueCame(
                                                        known, clock.instant()))));
    }

    private void report(ManagerEffect.FetchReport fetch) {
        var form = fetch.form().name().toLowerCase(Locale.ROOT);
        var language = fetch.language().name().toLowerCase(Locale.ROOT);
        var _ =
                client.report(fetch.day(), form, language)
                        .thenAccept(came ->
                                desk.accept(
                                        new ManagerEvent.ReportEnded(
                                                shelf.save(fetch, came), clock.instant())));
    }

    private void send(ManagerEffect.Send send) {
        var envelope = new CommandEnvelope(send.id(), device, send.command());
        var _ =
                client.sendUntilAnswered(envelope, GIVE_UP)
                        .thenAccept(reply -> desk.accept(said(send, reply)));
    }

    private ManagerEvent said(ManagerEffect.Send send, Reply reply) {
        return switch (reply) {
            case Reply.Answered answered ->
                    new ManagerEvent.Answered(send.id(), answered.answer(), clock.instant());
            case Reply.Busy _, Reply.Unanswered _ ->
                    new ManagerEvent.Unanswered(send.id(), clock.instant());
        };
    }
}
