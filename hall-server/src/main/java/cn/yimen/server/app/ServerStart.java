package cn.yimen.server.app;

import cn.yimen.hall.config.Reading;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.journal.Journal;
import cn.yimen.journal.KeyFile;
import cn.yimen.server.app.Starting.NotStarted;
import cn.yimen.server.app.Starting.Started;
import cn.yimen.server.evidence.EvidenceKey;
import cn.yimen.server.http.Link;
import cn.yimen.server.person.ServerKeys;
import cn.yimen.server.token.TicketTokens;
import cn.yimen.server.trust.HallAuthority;
import cn.yimen.server.trust.TrustDesk;
import cn.yimen.server.uplink.PlatformFollower;
import cn.yimen.server.uplink.SummaryTeller;
import cn.yimen.server.watch.AlarmHook;
import cn.yimen.server.writer.Recovery;
import cn.yimen.uplink.JournalEvents;
import cn.yimen.uplink.PlatformAddress;
import cn.yimen.uplink.Uplink;
import cn.yimen.uplink.client.Transport;
import cn.yimen.uplink.contract.CredentialsFile;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Starts a server step by step; the first step that fails says why, and nothing stays open.
final class ServerStart {

    private final ServerSettings settings;
    private final HallServer.Hall hall;
    private final SecureRandom random = new SecureRandom();

    ServerStart(ServerSettings settings, HallServer.Hall hall) {
        this.settings = settings;
        this.hall = hall;
    }

    Starting start() {
        var badLink = TicketTokens.problem(hall.config().ticketLink());
        if (badLink.isPresent()) {
            return new NotStarted("The hall's configuration cannot be used: " + badLink.get());
        }
        var badHook = AlarmHook.flaw(settings.data());
        if (badHook.isPresent()) {
            return new NotStarted(
                    settings.data().resolve("alarm-hook.json")
                            + " cannot be used: "
                            + badHook.get());
        }
        return switch (new HallJournal(settings, hall).open()) {
            case HallJournal.Result.NotReady not -> new NotStarted(not.sentence());
            case HallJournal.Result.Ready ready -> withKey(ready.journal(), ready.recovered());
        };
    }

    private Starting withKey(Journal<HallEvent> journal, Recovery.Recovered recovered) {
        var key = settings.data().resolve("server.key");
        return switch (KeyFile.readOrMake(key, "HmacSHA256", random)) {
            case KeyFile.Reading.Unusable unusable ->
                    closing(journal, "The server's key cannot be used: " + unusable.why());
            case KeyFile.Reading.Read read ->
                    withEvidence(journal, recovered, new ServerKeys(read.key()));
        };
    }

    private Starting withEvidence(
            Journal<HallEvent> journal, Recovery.Recovered recovered, ServerKeys keys) {
        try {
            EvidenceKey.ensure(settings.data());
        } catch (IOException e) {
            return closing(journal, "The key for exports cannot be made: " + e.getMessage());
        }
        return withLink(journal, recovered, keys);
    }

    private Starting withLink(
            Journal<HallEvent> journal, Recovery.Recovered recovered, ServerKeys keys) {
        if (settings.security() == ServerSettings.Security.PLAIN) {
            return open(journal, recovered, new HallServer.Secrets(keys, new Link.Plain()));
        }
        var opening =
                HallAuthority.openOrMake(settings.data(), hall.config().id(), hall.clock(), random);
        return switch (opening) {
            case HallAuthority.Opening.Opened opened -> {
                var trust = new TrustDesk(opened.authority(), random, hall.clock(), hall.log());
                var secrets = new HallServer.Secrets(keys, new Link.Secured(trust));
                yield open(journal, recovered, secrets);
            }
            case HallAuthority.Opening.Unusable unusable ->
                    closing(journal, "The hall's authority cannot be used: " + unusable.why());
            case HallAuthority.Opening.Missing _ ->
                    closing(journal, "The hall's authority cannot be made.");
        };
    }

    private Starting open(
            Journal<HallEvent> journal, Recovery.Recovered recovered, HallServer.Secrets secrets) {
        hall.log()
                .write(
                        "journal.recovered",
                        Map.of(
                                "seq", recovered.standing().hall().seq(),
                                "replayed", recovered.replayed(),
                                "epoch", journal.head().epoch()));
        var server = HallServer.of(settings, hall, journal, recovered, secrets);
        var problem = server.open(hall).or(() -> follow(server, journal));
        if (problem.isPresent()) {
            return closing(server, problem.get());
        }
        var feed = server.writer().feed();
        server.push(JournalCheck.start(journal, feed, settings.data(), hall.log()));
        return new Started(server);
    }

    private Optional<String> follow(HallServer server, Journal<HallEvent> journal) {
        return settings.platform()
                .flatMap(platform ->
                        switch (address(platform)) {
                            case Reading.Unreadable<PlatformAddress> unreadable ->
                                    Optional.of(
                                            "The platform's key or authority cannot be used: "
                                                    + unreadable.problems().getFirst());
                            case Reading.Read<PlatformAddress> read -> {
                                server.follow(follower(server, journal, read.value()));
                                server.push(teller(server, read.value()));
                                yield Optional.<String>empty();
                            }
                        });
    }

    private Reading<PlatformAddress> address(ServerSettings.Platform platform) {
        return CredentialsFile.read(platform.key())
                .then(credentials ->
                        platform.access()
                                .read()
                                .then(access ->
                                        new Reading.Read<>(
                                                new PlatformAddress(
                                                        platform.address(),
                                                        hall.config().id(),
                                                        credentials,
                                                        access),
                                                List.of())));
    }

    private PlatformFollower follower(
            HallServer server, Journal<HallEvent> journal, PlatformAddress address) {
        var surroundings =
                new Uplink.Surroundings(
                        settings.data().resolve("parked.jsonl"), hall.clock(), random, hall.log());
        return PlatformFollower.start(
                server.writer().feed(),
                new Uplink(new JournalEvents(journal), address, surroundings));
    }

    private SummaryTeller teller(HallServer server, PlatformAddress address) {
        return SummaryTeller.start(
                new Transport(address, hall.clock(), random),
                server.summaries()::now,
                random,
                hall.log());
    }

    private static NotStarted closing(AutoCloseable opened, String sentence) {
        try {
            opened.close();
        } catch (Exception e) {
            throw new IllegalStateException("closing after: " + sentence, e);
        }
        return new NotStarted(sentence);
    }
}
