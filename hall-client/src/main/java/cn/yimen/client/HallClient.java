package cn.yimen.client;

import cn.yimen.client.trust.HallSockets;
import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.fleet.BeatAnswer;
import cn.yimen.hall.fleet.Heartbeat;
import cn.yimen.hall.fleet.LogPage;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.statistics.DayReport;
import cn.yimen.hall.watch.FollowUp;
import cn.yimen.hall.watch.HallWatch;
import cn.yimen.hall.watch.Story;
import cn.yimen.hall.watch.UsualWaits;
import cn.yimen.hall.watch.WhatIf;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HolderQuery;
import cn.yimen.hall.wire.HolderTickets;
import cn.yimen.hall.wire.HolderView;
import cn.yimen.hall.wire.NewPassword;
import cn.yimen.hall.wire.NewPasswordAnswer;
import cn.yimen.hall.wire.RecordsDepth;
import cn.yimen.hall.wire.SignIn;
import cn.yimen.hall.wire.SignInAnswer;
import cn.yimen.hall.wire.StaffRule;
import java.net.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/// One program's connection to its hall server. Heals by itself: whoever uses it hears of a lost
/// link and of its return, and in between sends commands again under their ids. Safe for use by
/// several threads.
public final class HallClient implements HallContact {

    private static final int COMMANDS_AT_ONCE = 64;

    private final OkHttpClient http;
    private final EventStream stream;
    private final Questions questions;
    private final Persistence persistence;
    private final Renewals renewals;

    private HallClient(
            OkHttpClient http,
            EventStream stream,
            Questions questions,
            Persistence persistence,
            Renewals renewals) {
        this.http = http;
        this.renewals = renewals;
        this.stream = stream;
        this.questions = questions;
        this.persistence = persistence;
    }

    /// Connects and goes on connecting; never fails because a server is away.
    public static HallClient connect(
            HallClientConfig config,
            HallListener listener,
            InstantSource clock,
            RandomGenerator random) {
        var http = http(config);
        var servers = new Servers(config.servers());
        var questions = new Questions(servers, http);
        var streaming =
                http.newBuilder()
                        .callTimeout(Duration.ZERO)
                        .readTimeout(Duration.ZERO)
                        .pingInterval(config.silenceLimit())
                        .addInterceptor(new StreamBounds())
                        .build();
        var transport = new EventStream.Transport(streaming, servers);
        var stream = new EventStream(config, transport, listener, clock, random);
        stream.start();
        var renewals = new Renewals(config.security(), servers, http, clock);
        renewals.start();
        var persistence = new Persistence(questions, config, clock, random);
        return new HallClient(http, stream, questions, persistence, renewals);
    }

    /// The hall as last heard of.
    @Override
    public HallState state() {
        return stream.state();
    }

    public LinkState link() {
        return stream.link();
    }

    /// Now, by the hall server's clock as last heard.
    public Instant serverTime() {
        return stream.serverTime();
    }

    /// Sends once. [Reply.Unanswered] means *unknown*: repeat with the same id.
    @Override
    public CompletableFuture<Reply> send(CommandEnvelope envelope) {
        return questions.send(envelope);
    }

    /// Sends again and again under the same id until the server has answered or the time is up. A
    /// server that is killed in the middle and comes back is asked again, and answers the same.
    @Override
    public CompletableFuture<Reply> sendUntilAnswered(
            CommandEnvelope envelope, Duration giveUpAfter) {
        return persistence.send(envelope, giveUpAfter);
    }

    @Override
    public CompletableFuture<Optional<Catalogue>> catalogue() {
        return questions.get(base -> base.addPathSegment("catalogue"), Catalogue.class);
    }

    @Override
    public CompletableFuture<Optional<UsualWaits>> usualWaits() {
        return questions.get(base -> base.addPathSegment("usual-waits"), UsualWaits.class);
    }

    /// Empty where there was no answer; a person without tickets has an empty list.
    @Override
    public CompletableFuture<Optional<HolderTickets>> ticketsOf(HolderQuery query) {
        return questions.post("holders/tickets", query, HolderTickets.class);
    }

    /// The masked holder of a ticket, for a clerk with a purpose; the server writes the look-up
    /// down.
    public CompletableFuture<Optional<HolderView>> holder(
            TicketId ticket, ClerkId clerk, String purpose) {
        return questions.get(
                base ->
                        base.addPathSegments("tickets/" + ticket + "/holder")
                                .addQueryParameter("clerk", clerk.value())
                                .addQueryParameter("purpose", purpose),
                HolderView.class);
    }

    /// What one day came to.
    public CompletableFuture<Finding<DayReport>> statistics(LocalDate day) {
        return questions.find(
                base -> base.addPathSegment("statistics").addQueryParameter("day", day.toString()),
                DayReport.class);
    }

    /// Whether the hall keeps accounts; empty where there was no answer.
    public CompletableFuture<Optional<StaffRule>> staffRule() {
        return questions.get(base -> base.addPathSegment("staff"), StaffRule.class);
    }

    /// Signs a member of staff in at this machine; from a welcome on, every command says so. Empty
    /// where there was no answer.
    public CompletableFuture<Optional<SignInAnswer>> signIn(SignIn wish) {
        return questions
                .post("staff/sessions", wish, SignInAnswer.class)
                .thenApply(answer -> {
                    if (answer.orElse(null) instanceof SignInAnswer.Welcome welcome) {
                        questions.signedIn(Optional.of(welcome.session()));
                    }
                    return answer;
                });
    }

    /// Changes the password of whoever signs in here; the session goes on under the new one. Empty
    /// where there was no answer: the change may have been made.
    public CompletableFuture<Optional<NewPasswordAnswer>> changePassword(NewPassword wish) {
        return questions
                .post("staff/password", wish, NewPasswordAnswer.class)
                .thenApply(answer -> {
                    if (answer.orElse(null) instanceof NewPasswordAnswer.Changed changed) {
                        questions.signedIn(Optional.of(changed.session()));
                    }
                    return answer;
                });
    }

    /// Nobody is signed in at this machine any more.
    public void signOut() {
        questions.signedIn(Optional.empty());
    }

    /// Tells how much of what people left at this machine is not at the province yet. The last word
    /// counts; false where nobody heard it.
    @Override
    public CompletableFuture<Boolean> tell(DeviceId device, RecordsDepth depth) {
        return questions
                .post("machines/" + device + "/records", depth, Heard.class)
                .thenApply(heard -> heard.filter(Heard::heard).isPresent());
    }

    private record Heard(boolean heard) {}

    @Override
    public CompletableFuture<Optional<BeatAnswer>> beat(Heartbeat beat) {
        return questions.post("heartbeats", beat, BeatAnswer.class);
    }

    @Override
    public CompletableFuture<Boolean> tell(LogPage page) {
        return questions
                .post("heartbeats/log", page, Kept.class)
                .thenApply(kept -> kept.filter(Kept::kept).isPresent());
    }

    private record Kept(boolean kept) {}

    @Override
    public Optional<Instant> certificateUntil() {
        return switch (renewals.security()) {
            case LinkSecurity.Mutual mutual -> Optional.of(mutual.source().until());
            case LinkSecurity.Plain _ -> Optional.empty();
        };
    }

    /// What a manager's wall shows at this moment; empty where there was no answer.
    public CompletableFuture<Optional<HallWatch>> watch() {
        return questions.get(base -> base.addPathSegment("watch"), HallWatch.class);
    }

    /// Why a figure is what it is.
    ///
    /// @param figure `waiting`, `longest`, `open`, `line:A`, `window:3` …
    public CompletableFuture<Optional<Story>> story(String figure) {
        return questions.get(
                base -> base.addPathSegments("watch/story").addQueryParameter("figure", figure),
                Story.class);
    }

    /// Today played again with a change; nothing is written down.
    public CompletableFuture<Optional<WhatIf.Answer>> whatIf(WhatIf.Question question) {
        return questions.workOut("what-if", question, WhatIf.Answer.class);
    }

    /// Bad ratings (差评) and what became of them.
    public CompletableFuture<Optional<FollowUp.Sheet>> followUps() {
        return questions.get(base -> base.addPathSegment("follow-ups"), FollowUp.Sheet.class);
    }

    /// The report of a day as a file.
    ///
    /// @param form `pdf` or `csv`
    /// @param language `zh` or `en`
    public CompletableFuture<Optional<byte[]>> report(LocalDate day, String form, String language) {
        return questions.file(base ->
                base.addPathSegment("report")
                        .addQueryParameter("day", day.toString())
                        .addQueryParameter("form", form)
                        .addQueryParameter("lang", language));
    }

    private static OkHttpClient http(HallClientConfig config) {
        var dispatcher = new Dispatcher();
        dispatcher.setMaxRequests(COMMANDS_AT_ONCE);
        dispatcher.setMaxRequestsPerHost(COMMANDS_AT_ONCE);
        var client =
                new OkHttpClient.Builder()
                        .dispatcher(dispatcher)
                        .connectTimeout(config.connectLimit())
                        .callTimeout(config.answerLimit())
                        .retryOnConnectionFailure(false)
                        .followRedirects(false)
                        .proxy(Proxy.NO_PROXY);
        return switch (config.security()) {
            case LinkSecurity.Mutual mutual -> HallSockets.secured(client, mutual.source()).build();
            case LinkSecurity.Plain _ -> client.build();
        };
    }

    @Override
    public void close() {
        stream.close();
        persistence.close();
        renewals.close();
        http.dispatcher().cancelAll();
        http.dispatcher().executorService().shutdown();
        try {
            http.dispatcher().executorService().awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        http.connectionPool().evictAll();
    }
}
